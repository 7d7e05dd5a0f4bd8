import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkVietnameseDates, findVietnameseDates } from '../../src/date/index.js';
import { hasShared, readRealDocuments } from '../support/shared.js';

const text = [
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020; Công văn 15/2025/QĐ-UBND NGÀY 30/4/2025;',
  'họp lúc 14h00 ngày 20/11/2025, từ ngày 01/01/2023 đến ngày 31/12/2024, khoảng 1/2 số hộ (đạt 3/4),',
  'hoàn thành trong quý I/2026 và năm 2027; ngày **15** tháng 11\r\nnăm 2021; mục 1.2.2023a; 24/7.',
].join('\n');

describe('findVietnameseDates', () => {
  it('finds dates and leaves numbers alone', () => {
    expect(findVietnameseDates(text).map(({ value }) => [value.date, value.endDate, value.time])).toEqual([
      ['2020-03-05', undefined, undefined],
      ['2025-04-30', undefined, undefined],
      ['2025-11-20', undefined, '14:00'],
      ['2023-01-01', '2024-12-31', undefined],
      ['2026-01-01', '2026-03-31', undefined],
      ['2027', undefined, undefined],
      ['2021-11-15', undefined, undefined],
    ]);
  });

  it('gives the exact slices of the text, in NFC and NFD', () => {
    for (const form of [text, text.normalize('NFD')]) {
      const found = findVietnameseDates(form);
      expect(found.length).toBe(7);
      for (const { text: slice, span, value } of found) {
        expect(form.slice(span.start, span.end)).toBe(slice);
        expect(value.text).toBe(value.text.trim());
      }
    }
  });

  it.each([
    ['số 12/2023/QĐ-UBND', []],
    ['Điều 5.1.2', []],
    ['10.000.000 đồng', []],
    ['trong 05 ngày làm việc', []],
    ['ngày 30/6', []],
    ['biển số 30-12-2024X', []],
    ['ngày 20/6-25/6/2025', ['2025-06-20']],
    ['Thứ Hai, ngày 05 tháng 01 năm 2026', ['2026-01-05']],
    ['ngày 27/6/2025của Bộ Y tế', ['2025-06-27']],
    ['Số 281/Ngày 21-05-2026', ['2026-05-21']],
    ['các ngày 16, 17-01-2017', ['2017-01-16']],
    ['QCVN 48/2017', []],
    ['chậm nhất cuối quý II/2025', ['2025-06-30']],
    ['05/3/2025 - 01/02/2025', ['2025-03-05', '2025-02-01']],
    ['trong năm 15000 tấn', []],
    ['năm 1428', ['1428']],
    ['số 06/NĐ-CPngày 27/6/2025', ['2025-06-27']],
    ['| 05/01/2023 | 06/01/2023 |', ['2023-01-05', '2023-01-06']],
  ])('%j has %j', (source, dates) => {
    expect(findVietnameseDates(source).map(({ value }) => value.date)).toEqual(dates);
  });

  it('finds a day without a year by the document', () => {
    const found = findVietnameseDates('trước ngày 30/6', { documentDate: '2025' });
    expect(found).toMatchObject([
      { value: { date: '2025-06-30', inferred: ['date.year'] }, text: 'ngày 30/6' },
    ]);
  });

  it.each([
    ['Lúc 1 giờ 20 phút ngày 11/6', '2025-06-11'],
    ['hồi 12 giờ 45 phút ngày 16-1', '2025-01-16'],
  ])('%j is found by the document', (source, date) => {
    expect(findVietnameseDates(source, { documentDate: '2025-08' })).toMatchObject([{ value: { date } }]);
  });

  it('leaves alone what may be days of every month', () => {
    expect(findVietnameseDates('từ ngày 5-10 hằng tháng', { documentDate: '2025-08' })).toEqual([]);
  });

  it('gives exact slices in order, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'ngày',
        'tháng',
        'năm',
        'từ',
        'đến',
        'thứ',
        'Sáu',
        '**',
        '\r\n',
        ' ',
        '  ',
        '/',
        '-',
        ',',
        'của',
        '(',
        ')',
      ],
      ...[
        '5',
        '05',
        '12',
        '2024',
        '16h00',
        'quý',
        'IV',
        'cuối',
        'ngày'.normalize('NFD'),
        '\u00a0',
        '&nbsp;',
        '…',
      ],
      ...['ngày 05/01/2024', 'ngày 05 tháng 01 năm 2024', 'thứ Sáu, '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const source = pieces.join('');
        let before = 0;
        for (const { text: slice, span } of findVietnameseDates(source, { documentDate: '2024' })) {
          expect(source.slice(span.start, span.end)).toBe(slice);
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          before = span.end;
        }
      }),
    );
  });

  it('is linear on hostile input', () => {
    const hostile = [
      'ngày '.repeat(5e4),
      '1/'.repeat(1e5),
      'từ 1 - '.repeat(3e4),
      'ngày .'.repeat(4e4),
      '9'.repeat(2e5),
    ];
    for (const source of [...hostile, `ngày${' '.repeat(1e5)}`, 'năm '.repeat(5e4)])
      expect(findVietnameseDates(source)).toEqual([]);
  });
});

describe('checkVietnameseDates', () => {
  it('lists what is impossible or contradicts itself, in order', () => {
    const source =
      'ngày 30/02/2024, thứ Hai ngày 06/01/2026, trước 80 ngày (ngày 25/12/2025, tức ngày 15/12/2025), ngày 01/01/2026 tức là ngày 01 tháng 01 năm 2026';
    const issues = checkVietnameseDates(source);
    expect(issues.map(({ code, span }) => [code, source.slice(span?.start, span?.end)])).toEqual([
      ['date-impossible', 'ngày 30/02/2024'],
      ['date-weekday-mismatch', 'thứ Hai ngày 06/01/2026'],
      ['date-equivalent-mismatch', 'ngày 25/12/2025, tức ngày 15/12/2025'],
    ]);
  });

  it('has no word against good dates, lunar ones or those without a year', () => {
    expect(
      checkVietnameseDates('ngày 05/01/2026, mùng 10 tháng 3 âm lịch, ngày 30/6, thứ Hai ngày 05/01/2026'),
    ).toEqual([]);
  });
});

describe('ordinals', () => {
  it.each([
    'họp lần thứ hai, ngày 06/01/2026',
    'Kỳ họp thứ 5 ngày 06/01/2026',
    'một là họp ngày 06/01/2026, thứ hai, làm báo cáo',
  ])('%j has no weekday', (source) => {
    expect(findVietnameseDates(source).map(({ text: slice }) => slice)).toEqual(['ngày 06/01/2026']);
    expect(checkVietnameseDates(source)).toEqual([]);
  });
});

describe.skipIf(!hasShared)('real documents', () => {
  it('have the dates of their gold citations', () => {
    const missed: string[] = [];
    let expected = 0;
    for (const { id, text: source, gold } of readRealDocuments()) {
      const citations = (gold?.['citations'] ?? []) as { date?: string | null; start: number; end: number }[];
      const dates = findVietnameseDates(source);
      for (const { date, start, end } of citations) {
        // A date that the citation borrows from a list stands elsewhere.
        if (!date || !/ngày[\s*]{1,3}[0-9]/iu.test(source.slice(start, end))) continue;
        expected += 1;
        const isIn = dates.some(
          (d) => d.value.date === date && d.span.start >= start && d.span.end <= end + 1,
        );
        if (!isIn) missed.push(`${id}: ${date}`);
      }
    }
    expect(missed).toEqual([]);
    expect(expected).toBeGreaterThan(50);
  });
});
