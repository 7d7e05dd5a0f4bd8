import { describe, expect, it } from 'vitest';
import { isDeadline, parseDeadline } from '../../src/deadline/parse.js';

const value = (text: string, documentDate?: string): unknown => {
  const result = parseDeadline(text, documentDate === undefined ? {} : { documentDate });
  if (!result.ok) return result.issues.map(({ code }) => code);
  const rest: Partial<typeof result.value> = { ...result.value };
  delete rest.text;
  return rest;
};
const codes = (text: string, documentDate?: string): string[] =>
  parseDeadline(text, documentDate === undefined ? {} : { documentDate }).issues.map(({ code }) => code);

describe('parseDeadline', () => {
  it.each([
    ['đến ngày 31/3/2026', { kind: 'date', date: '2026-03-31', bound: 'by' }],
    ['đến hết quý II/2028', { kind: 'date', date: '2028-06-30', bound: 'by' }],
    ['hoàn thành trước năm 2027', { kind: 'date', date: '2027', bound: 'before' }],
    ['trong năm 2025', { kind: 'window', start: '2025-01-01', end: '2025-12-31' }],
    ['6 tháng đầu năm 2026', { kind: 'window', start: '2026-01-01', end: '2026-06-30' }],
    ['Quý IV/2025', { kind: 'window', start: '2025-10-01', end: '2025-12-31' }],
    ['cuối quý II/2025', { kind: 'date', date: '2025-06-30', bound: 'on' }],
    ['chậm nhất giữa tháng 6/2025', { kind: 'date', date: '2025-06-15', bound: 'by' }],
    [
      'từ 18h00 ngày 22/11/2025 đến 03h00 ngày 23/11/2025',
      { kind: 'window', start: '2025-11-22T18:00', end: '2025-11-23T03:00' },
    ],
    ['từ ngày 25/12 đến ngày 05/01/2026', { kind: 'window', start: '2025-12-25', end: '2026-01-05' }],
    ['trước 14 giờ hằng ngày', { kind: 'recurring', rrule: 'FREQ=DAILY', time: '14:00', bound: 'before' }],
    [
      'trước ngày 15 của tháng thứ ba của mỗi quý',
      { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=15;BYMONTH=3,6,9,12', bound: 'before' },
    ],
    [
      'trước ngày làm việc cuối cùng của tháng',
      { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', bound: 'before' },
    ],
    ['định kỳ 06 tháng', { kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=6' }],
    [
      'chậm nhất là ngày thứ 10 kể từ ngày ký',
      {
        kind: 'period',
        amount: 10,
        unit: 'day',
        direction: 'forward',
        from: { event: 'signing', text: 'ngày ký' },
      },
    ],
    [
      'chậm nhất sau khi kết thúc quý 15 ngày',
      {
        kind: 'period',
        amount: 15,
        unit: 'day',
        direction: 'forward',
        from: { event: 'period-end', text: 'kết thúc quý' },
      },
    ],
    [
      'trong vòng nửa tháng kể từ ngày ký',
      {
        kind: 'period',
        amount: 15,
        unit: 'day',
        direction: 'forward',
        from: { event: 'signing', text: 'ngày ký' },
      },
    ],
    [
      'thời hạn 24 giờ làm việc kể từ khi nhận hồ sơ',
      {
        kind: 'period',
        amount: 24,
        unit: 'working-hour',
        direction: 'forward',
        from: { event: 'receipt', text: 'nhận hồ sơ' },
      },
    ],
    [
      'trước 08 giờ ngày hôm sau',
      { kind: 'period', amount: 1, unit: 'day', direction: 'forward', time: '08:00', bound: 'before' },
    ],
    ['ngay trong ngày', { kind: 'period', amount: 0, unit: 'day', direction: 'forward' }],
    ['Khẩn trương thực hiện', { kind: 'vague' }],
    ['trước ngày 30/02/2025', ['deadline-date-impossible']],
    ['trước ngày 29/18/2018', ['deadline-date-impossible']],
    ['từ ngày 31 đến ngày 05/9/2025', ['deadline-date-impossible']],
    ['Tính đến ngày 22/9/2022', ['deadline-not-found']],
    ['', ['deadline-not-found']],
  ])('reads %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it('says what it doubts', () => {
    expect(codes('chậm nhất trước ngày 31/3/2026')).toEqual(['deadline-bound-mixed']);
    expect(codes('trong thời hạn 05 (sáu) ngày kể từ ngày ký')).toEqual(['deadline-number-mismatch']);
    expect(codes('trước thứ Hai, ngày 17/6/2025')).toEqual(['deadline-weekday-mismatch']);
    expect(codes('trước ngày 30/6', '2025-03-01')).toEqual(['deadline-year-inferred']);
    expect(codes('từ ngày 05/9/2025 đến ngày 01/9/2025')).toEqual(['deadline-window-reversed']);
    expect(codes('sớm')).toEqual(['deadline-vague']);
    expect(codes('trước ngày 5/6/2025 và trước ngày 8/6/2025')).toEqual(['deadline-more-than-one']);
  });

  it('keeps a day without a year as a vague one, with the reason', () => {
    expect(value('trước ngày 30/6')).toEqual({ kind: 'vague' });
    expect(codes('trước ngày 30/6')).toEqual(['deadline-year-missing']);
    expect(value('trước ngày 30/6', '2025-03')).toMatchObject({
      date: '2025-06-30',
      inferred: ['date.year'],
    });
  });

  it('shows where an impossible day stands', () => {
    const text = 'Sở gửi **trước ngày 30/02/2025** nhé';
    const [issue] = parseDeadline(text).issues;
    expect(text.slice(issue?.span?.start, issue?.span?.end)).toBe('trước ngày 30/02/2025');
  });

  it('is a boolean too', () => {
    expect(isDeadline('trước ngày 5/6/2025')).toBe(true);
    expect(isDeadline('Điều 5')).toBe(false);
  });
});
