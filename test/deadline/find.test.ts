import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../src/deadline/find.js';

const documentDate = '2025-05-15';
const read = (text: string): string[] =>
  findDeadlines(text, { documentDate }).map(({ value, text: slice }) => {
    const rest: Partial<typeof value> = { ...value };
    delete rest.text;
    return `${slice} = ${JSON.stringify(rest)}`;
  });

describe('findDeadlines', () => {
  it.each([
    [
      'Sở Y tế báo cáo UBND tỉnh trước ngày 15/06/2025.',
      'trước ngày 15/06/2025',
      { kind: 'date', date: '2025-06-15', bound: 'before' },
    ],
    [
      'hoàn thành trước\nngày 27\ntháng 7 năm 2025;',
      'trước\nngày 27\ntháng 7 năm 2025',
      { kind: 'date', date: '2025-07-27', bound: 'before' },
    ],
    [
      'gửi trước 14h00 ngày 28/5/2025 để tổng hợp',
      'trước 14h00 ngày 28/5/2025',
      { kind: 'date', date: '2025-05-28', bound: 'before', time: '14:00' },
    ],
    [
      'gửi về Sở chậm nhất 17g00 ngày 19/5/2025',
      'chậm nhất 17g00 ngày 19/5/2025',
      { kind: 'date', date: '2025-05-19', bound: 'by', time: '17:00' },
    ],
    [
      'hoàn thành xong trước ngày 30/6.',
      'trước ngày 30/6',
      { kind: 'date', date: '2025-06-30', bound: 'before', inferred: ['date.year'] },
    ],
    [
      'chậm nhất trong quý III/2026 trình UBND',
      'chậm nhất trong quý III/2026',
      { kind: 'date', date: '2026-09-30', bound: 'by' },
    ],
    [
      'báo cáo Thủ tướng Chính phủ trong quý I năm 2026.',
      'trong quý I năm 2026',
      { kind: 'window', start: '2026-01-01', end: '2026-03-31' },
    ],
    [
      '(hoàn thành trong tháng 11/2025)',
      'trong tháng 11/2025',
      { kind: 'window', start: '2025-11-01', end: '2025-11-30' },
    ],
    [
      'Thời hạn hoàn thành: Trước ngày 31/3/2026.',
      'Trước ngày 31/3/2026',
      { kind: 'date', date: '2026-03-31', bound: 'before' },
    ],
    [
      '- Thời gian thực hiện: năm\n2026 - 2027.',
      'năm\n2026 - 2027',
      { kind: 'window', start: '2026-01-01', end: '2027-12-31' },
    ],
    [
      'Thời gian thực hiện: Quý III, IV năm 2026',
      'Quý III, IV năm 2026',
      { kind: 'window', start: '2026-07-01', end: '2026-12-31' },
    ],
    [
      'Thời gian hoàn thành: tháng 10 - 12/2026.',
      'tháng 10 - 12/2026',
      { kind: 'window', start: '2026-10-01', end: '2026-12-31' },
    ],
    [
      'Thời hạn xử lý: 15 ngày làm việc kể từ ngày nhận hồ sơ.',
      '15 ngày làm việc kể từ ngày nhận hồ sơ',
      {
        kind: 'period',
        amount: 15,
        unit: 'working-day',
        direction: 'forward',
        from: { event: 'receipt', text: 'ngày nhận hồ sơ' },
      },
    ],
    [
      "báo cáo UBND tỉnh trước 16h00' thứ Sáu hằng tuần./.",
      "trước 16h00' thứ Sáu hằng tuần",
      { kind: 'recurring', rrule: 'FREQ=WEEKLY;BYDAY=FR', time: '16:00', bound: 'before' },
    ],
    [
      'Giao Sở Y tế hàng tuần thực hiện tổng hợp, báo cáo kết quả',
      'hàng tuần',
      { kind: 'recurring', rrule: 'FREQ=WEEKLY' },
    ],
    [
      'Cập nhật, báo cáo Cục hằng ngày kết quả xử lý, đồng thời gửi',
      'hằng ngày',
      { kind: 'recurring', rrule: 'FREQ=DAILY' },
    ],
    [
      '5. Định kỳ hàng năm gửi báo cáo về Bộ',
      'Định kỳ hàng năm',
      { kind: 'recurring', rrule: 'FREQ=YEARLY' },
    ],
    [
      'b) Định kỳ hằng năm (trước ngày 15 tháng 12) báo cáo kết quả',
      'trước ngày 15 tháng 12',
      { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTHDAY=15;BYMONTH=12', bound: 'before' },
    ],
    [
      'gửi trước ngày 20/6 và ngày 20/12 hằng năm',
      'trước ngày 20/6 và ngày 20/12 hằng năm',
      { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTHDAY=20;BYMONTH=6,12', bound: 'before' },
    ],
    [
      'nộp từ ngày 1 đến ngày 5 hằng tháng',
      'từ ngày 1 đến ngày 5 hằng tháng',
      { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=1', duration: 'P5D' },
    ],
    [
      'Trong thời hạn 05 (năm) ngày làm việc kể từ ngày nhận được văn bản, Sở phải trả lời',
      'Trong thời hạn 05 (năm) ngày làm việc kể từ ngày nhận được văn bản',
      {
        kind: 'period',
        amount: 5,
        unit: 'working-day',
        direction: 'forward',
        from: { event: 'receipt', text: 'ngày nhận được văn bản' },
      },
    ],
    [
      'gửi hồ sơ chậm nhất 03 ngày làm việc trước khi họp;',
      'chậm nhất 03 ngày làm việc trước khi họp',
      {
        kind: 'period',
        amount: 3,
        unit: 'working-day',
        direction: 'backward',
        from: { event: 'meeting', text: 'họp' },
      },
    ],
    [
      'giải quyết trong thời hạn 20 ngày, không kể ngày nghỉ lễ, tết kể từ ngày nhận đủ hồ sơ',
      'trong thời hạn 20 ngày, không kể ngày nghỉ lễ, tết kể từ ngày nhận đủ hồ sơ',
      {
        kind: 'period',
        amount: 20,
        unit: 'day-except-holiday',
        direction: 'forward',
        from: { event: 'receipt', text: 'ngày nhận đủ hồ sơ' },
      },
    ],
  ])('in %j finds %j', (text, slice, value) => {
    expect(read(text)).toEqual([`${slice} = ${JSON.stringify(value)}`]);
  });

  it('finds two milestones of one sentence', () => {
    const text = 'Sở gửi Bộ trước ngày 05/12/2025; Bộ tổng hợp, báo cáo Thủ tướng trước ngày 10/12/2025.';
    expect(findDeadlines(text, { documentDate }).map(({ value }) => 'date' in value && value.date)).toEqual([
      '2025-12-05',
      '2025-12-10',
    ]);
  });

  it.each([
    'Căn cứ Quyết định số 15/QĐ-UBND ngày 12/6/2025 của UBND tỉnh',
    'Quyết định này có hiệu lực từ ngày 01 tháng 6 năm 2025.',
    'có hiệu lực thi hành kể từ ngày ký',
    'thuốc hết thời hạn hiệu lực từ ngày 01/01/2025 đến ngày 31/12/2026 và các nghị quyết',
    'Tính đến ngày 22/9/2025, tỷ lệ tiêm đạt 39,7%',
    'tính đến hết ngày 31 tháng 10 năm 2025 đạt 72,4% kế hoạch',
    'Người hoạt động cách mạng trước ngày 01 tháng 01 năm 1945',
    'hợp đồng ký trước ngày 01/7/2025 thì tiếp tục thực hiện',
    'đối với các nhiệm vụ được giao trong năm 2025, tiếp tục rà soát',
    'Trong tháng 11 năm 2025, do mưa, lũ lớn đã xảy ra ngập lụt',
    'mức trợ cấp hàng tháng đối với đối tượng',
    'bố trí từ nguồn ngân sách nhà nước hằng năm của các cơ quan',
    'phê duyệt Chiến lược phát triển đến năm 2030, tầm nhìn đến năm 2045',
    'hỗ trợ không quá 9 tháng/năm học',
    'giấy phép thăm dò, thời hạn 06 tháng',
    'huy động tối đa lực lượng, bảo đảm giao thông trong thời gian sớm nhất',
    'từ tối nay đến ngày 18/11/2025 có mưa to',
    'Chương trình diễn ra vào lúc 18h00 ngày 7/6/2025 tại Hà Nội',
    'ngày 16/11/2025 đã xảy ra sạt lở',
    'Thời hạn sử dụng: 31/12/2026',
    'Thời gian thực hiện: Năm 2025\nvà các năm tiếp theo.',
    'Thời gian thực hiện: từ năm 2025 trở đi.',
    'hoàn thành trong quý IV năm 2025 và những năm tiếp theo',
    'Thời gian thực hiện: 4 năm.',
    'Thời hạn của giấy phép: đến ngày 31/12/2030',
  ])('finds nothing in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads a document of the nineties', () => {
    const text = 'Hà Nội, ngày 15-8-1998\n\nCác bộ gửi báo cáo trước ngày 30-9; hoàn thành trong quý I-1999.';
    expect(findDeadlines(text).map(({ value }) => value)).toMatchObject([
      { date: '1998-09-30', inferred: ['date.year'] },
      { start: '1999-01-01', end: '1999-03-31' },
    ]);
  });

  it('takes what stands under a label, even where the plan was signed after it', () => {
    const head = 'Hà Nội, ngày 21 tháng 11 năm 2025\n\n';
    expect(findDeadlines(`${head}Thời gian hoàn thành: Quý IV/2025.`)[0]?.value).toMatchObject({
      end: '2025-12-31',
    });
    expect(findDeadlines(`${head}Thời hạn hoàn thành: Trước ngày 15/11/2025.`)).toHaveLength(1);
    expect(findDeadlines(`${head}Thời gian họp: 8 giờ ngày 25/11/2025.`)).toEqual([]);
  });

  it('finds each day of a list that has its own rule', () => {
    const found = findDeadlines('gửi báo cáo trước ngày 20/6 và ngày 05/12 hằng năm');
    expect(found.map(({ value }) => 'rrule' in value && value.rrule)).toEqual([
      'FREQ=YEARLY;BYMONTHDAY=20;BYMONTH=6',
      'FREQ=YEARLY;BYMONTHDAY=5;BYMONTH=12',
    ]);
  });

  it('finds words of urgency where they are asked for', () => {
    const text = 'khẩn trương hoàn thành trước ngày 15/6/2025, kịp thời báo cáo';
    const kinds = (found: { value: { kind: string } }[]): string[] => found.map(({ value }) => value.kind);
    expect(kinds(findDeadlines(text, { documentDate }))).toEqual(['date']);
    expect(kinds(findDeadlines(text, { documentDate, vague: true }))).toEqual(['vague', 'date', 'vague']);
  });

  it('takes the date of the document from its head, and leaves out what lies before it', () => {
    const head = 'Hà Nội, ngày 21 tháng 11 năm 2025\n\n';
    expect(findDeadlines(`${head}đã chỉ đạo hoàn thành trước ngày 30/10/2025.`)).toEqual([]);
    expect(findDeadlines(`${head}báo cáo trước ngày 15/01.`)[0]?.value).toMatchObject({ date: '2026-01-15' });
    expect(findDeadlines(`${head}báo cáo trước ngày 15/12.`)[0]?.value).toMatchObject({ date: '2025-12-15' });
  });

  it('gives exact spans of the caller’s text whatever its form', () => {
    const plain = 'Sở **báo cáo** trước ngày **15/6/2025**, rồi gửi chậm nhất 17 giờ ngày 20/6/2025.';
    for (const text of [
      plain,
      plain.normalize('NFD'),
      plain.replace(/ /gu, '\r\n'),
      plain.replace(/ /gu, '\u00a0'),
    ]) {
      const found = findDeadlines(text, { documentDate });
      expect(found.map(({ value }) => 'date' in value && value.date)).toEqual(['2025-06-15', '2025-06-20']);
      for (const { span, text: slice } of found) expect(text.slice(span.start, span.end)).toBe(slice);
    }
  });

  it('never throws and keeps its finds in order, whatever words come together', () => {
    const words = fc.constantFrom(
      'trước ',
      'ngày ',
      'chậm nhất ',
      '15/6/2025',
      '30/02',
      'hằng ',
      'năm ',
      'tháng ',
      'quý ',
      'từ ',
      'đến ',
      'hết ',
      '16h00\u2019 ',
      'thứ Sáu ',
      'trong thời hạn ',
      '05 ',
      '(năm) ',
      'ngày làm việc ',
      'kể từ ',
      'nhận được ',
      '\n',
      '. ',
      '| ',
      'định kỳ ',
      'báo cáo ',
      'tức ',
      '(',
      ')',
      'II',
      '/',
      '2025',
      'sau khi ',
      'kết thúc ',
      'không kể ',
      'lễ, tết ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { span, text: slice } of findDeadlines(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toBe(slice);
          end = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is linear on hostile input', () => {
    for (const piece of [
      'trước ',
      'trước khi a ',
      'từ ngày 1 ',
      'định kỳ ',
      'ngày 1/1 và ',
      'chậm nhất là ',
      'hằng năm, ',
      '\n',
      'không kể ',
    ])
      expect(findDeadlines(piece.repeat(4000)).length).toBeLessThan(4001);
  });
});
