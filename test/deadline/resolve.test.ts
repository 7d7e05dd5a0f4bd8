import { describe, expect, it } from 'vitest';
import { vietnamCalendar } from '../../src/calendar/vietnam.js';
import { checkDeadline } from '../../src/deadline/check.js';
import { parseDeadline } from '../../src/deadline/parse.js';
import { resolveDeadline, type ResolveDeadlineOptions } from '../../src/deadline/resolve.js';
import type { Deadline } from '../../src/deadline/types.js';

const parse = (text: string): Deadline => {
  const result = parseDeadline(text);
  if (!result.ok) throw new Error(text);
  return result.value;
};
const due = (text: string, options: ResolveDeadlineOptions = {}): string => {
  const resolution = resolveDeadline(parse(text), options);
  return resolution.status === 'resolved' ? resolution.due.slice(0, 16) : resolution.missing.join();
};

describe('resolveDeadline', () => {
  it.each([
    ['trước ngày 15/6/2025', '2025-06-15T00:00'],
    ['trước 16 giờ 30 ngày 16/6/2025', '2025-06-16T16:30'],
    ['chậm nhất 10h00 ngày 16/6/2025', '2025-06-16T10:01'],
    ['chậm nhất ngày 16/6/2025', '2025-06-17T00:00'],
    ['chậm nhất 24 giờ ngày 16/6/2025', '2025-06-17T00:00'],
    ['trước năm 2027', '2027-01-01T00:00'],
    ['chậm nhất trong tháng 01/2026', '2026-02-01T00:00'],
    ['trong quý I/2024', '2024-04-01T00:00'],
    ['từ 18h00 ngày 22/11/2025 đến 03h00 ngày 23/11/2025', '2025-11-23T03:01'],
    ['khẩn trương', 'measure'],
  ])('%s ends at %s', (text, expected) => {
    expect(due(text)).toBe(expected);
  });

  it.each([
    // Điều 147.3, 148.1: the day of the event is not counted.
    ['trong thời hạn 10 ngày kể từ ngày nhận được văn bản', '2026-03-02', '2026-03-13T00:00'],
    // Điều 148.5: the tenth day is a Saturday.
    ['trong thời hạn 10 ngày kể từ ngày nhận được văn bản', '2026-03-04', '2026-03-17T00:00'],
    // Điều 148.3: a month without the day ends on its last.
    ['trong thời hạn 01 tháng kể từ ngày nhận được văn bản', '2025-01-31', '2025-03-01T00:00'],
    ['trong thời hạn 02 tháng kể từ ngày nhận được văn bản', '2025-01-31', '2025-04-01T00:00'],
    ['trong thời hạn 02 tuần kể từ ngày nhận được văn bản', '2026-03-02', '2026-03-17T00:00'],
    ['trong thời hạn 01 năm kể từ ngày nhận được văn bản', '2024-02-29', '2025-03-01T00:00'],
    // Tết lies between.
    ['trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản', '2026-02-12', '2026-02-27T00:00'],
    // A worked Saturday: 26/4/2025 for 2/5.
    ['trong thời hạn 01 ngày làm việc kể từ ngày nhận được văn bản', '2025-04-25', '2025-04-27T00:00'],
    ['trong thời hạn 24 giờ kể từ khi nhận được văn bản', '2026-03-02T09:30', '2026-03-03T09:30'],
    ['trong thời hạn 24 giờ kể từ khi nhận được văn bản', '2026-03-02', 'anchors.receipt.time'],
    ['trong thời hạn 72 giờ làm việc kể từ khi nhận được văn bản', '2026-03-02', '2026-03-14T00:00'],
    ['trong thời hạn 02 giờ làm việc kể từ khi nhận được văn bản', '2026-03-06T16:00', '2026-03-09T09:00'],
    // Weekends count, 30/4 and 1/5 do not.
    [
      'trong thời hạn 05 ngày, không kể ngày nghỉ lễ, tết kể từ ngày nhận được văn bản',
      '2026-04-28',
      '2026-05-06T00:00',
    ],
  ])('%s, received %s, ends at %s', (text, receipt, expected) => {
    expect(due(text, { anchors: { receipt } })).toBe(expected);
  });

  it('leaves a named morning where it is', () => {
    expect(due('trước 08 giờ ngày hôm sau', { anchors: { default: '2026-02-13T23:30' } })).toBe(
      '2026-02-14T08:00',
    );
  });

  it('counts back without moving, as the calendar of the election of 15/3/2026 does', () => {
    const anchors = { election: '2026-03-15' };
    expect(due('chậm nhất 105 ngày trước ngày bầu cử', { anchors })).toBe('2025-12-01T00:00');
    expect(due('chậm nhất là 40 ngày trước ngày bầu cử', { anchors })).toBe('2026-02-04T00:00');
    expect(due('chậm nhất sau 03 ngày sau ngày bầu cử', { anchors })).toBe('2026-03-19T00:00');
    expect(due('chậm nhất 05 ngày làm việc trước ngày bầu cử', { anchors })).toBe('2026-03-10T00:00');
  });

  it('compares its count with the day that the text states', () => {
    const wrong = parse('chậm nhất 80 ngày trước ngày bầu cử (tức ngày 15/12/2025)');
    const right = parse('chậm nhất 80 ngày trước ngày bầu cử (tức ngày 25/12/2025)');
    const options = { anchors: { election: '2026-03-15' } };
    expect(checkDeadline(wrong, options).map(({ code }) => code)).toContain('deadline-stated-mismatch');
    expect(checkDeadline(right, options)).toEqual([]);
  });

  it('says which rule and which row of the calendar each step rests on', () => {
    const resolution = resolveDeadline(parse('trong thời hạn 30 ngày kể từ ngày nhận được văn bản'), {
      anchors: { receipt: '2025-03-31' },
    });
    expect(resolution.steps.map(({ rule }) => rule)).toEqual([
      'event-not-counted',
      'count-days',
      'calendar-day',
      'roll-next',
      'day-ends',
    ]);
    expect(resolution.steps[3]?.source).toContain('Điều 148.5');
    expect(resolution.steps[2]?.calendarRow?.date).toBe('2025-04-30');
    expect(resolution).toMatchObject({ due: '2025-05-06T00:00:00+07:00', lastDay: '2025-05-05' });
  });

  it('takes the policy and records it', () => {
    const before = parse('trước ngày 16/6/2025');
    expect(resolveDeadline(before)).toMatchObject({
      lastDay: '2025-06-15',
      assumptions: ['before-day-strict'],
    });
    expect(resolveDeadline(before, { policy: { beforeDay: 'lenient' } })).toMatchObject({
      lastDay: '2025-06-16',
      assumptions: ['before-day-lenient'],
    });
    const sunday = parse('chậm nhất ngày 20/7/2025');
    expect(resolveDeadline(sunday)).toMatchObject({
      lastDay: '2025-07-20',
      issues: [{ code: 'deadline-on-day-off' }],
    });
    expect(resolveDeadline(sunday, { policy: { sector: 'tax' } })).toMatchObject({
      lastDay: '2025-07-21',
      issues: [],
    });
    expect(resolveDeadline(sunday, { policy: { roll: 'previous' } })).toMatchObject({
      lastDay: '2025-07-18',
    });
    expect(resolveDeadline(sunday, { policy: { roll: 'none' } })).toMatchObject({
      lastDay: '2025-07-20',
      issues: [],
    });
    expect(resolveDeadline(sunday, { policy: { roll: { date: 'next' } } })).toMatchObject({
      lastDay: '2025-07-21',
    });
    expect(resolveDeadline(sunday, { policy: { roll: { forward: 'next' } } })).toMatchObject({
      lastDay: '2025-07-20',
    });
    const detention = parse('trong thời hạn 02 tháng kể từ ngày nhận được văn bản');
    const options = { anchors: { receipt: '2026-01-01' }, policy: { sector: 'detention' } };
    expect(resolveDeadline(detention, options)).toMatchObject({ lastDay: '2026-03-02' });
    expect(resolveDeadline(sunday, { policy: { sector: 'moon' } }).issues[0]?.code).toBe(
      'deadline-sector-unknown',
    );
  });

  it('leaves open what it cannot know', () => {
    const period = parse('trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản');
    expect(resolveDeadline(period)).toMatchObject({ status: 'unresolved', missing: ['anchors.receipt'] });
    const { knownThrough } = vietnamCalendar();
    expect(resolveDeadline(period, { anchors: { receipt: knownThrough } })).toMatchObject({
      status: 'unresolved',
      missing: [`calendar.${knownThrough}`],
      issues: [{ code: 'calendar-nearly-over' }],
    });
    const far = resolveDeadline(parse('chậm nhất ngày 15/6/2031'));
    expect(far).toMatchObject({ status: 'resolved', issues: [{ code: 'calendar-day-unknown' }] });
  });
});
