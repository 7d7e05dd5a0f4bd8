import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatVietnameseDate, isVietnameseDate, parseVietnameseDate } from '../../src/date/index.js';
import { fromDayNumber, toDayNumber } from '../../src/date/civil.js';

describe('parseVietnameseDate', () => {
  it.each([
    // numeric
    ['ngày 05/01/2023', '2023-01-05'],
    ['05/01/2023', '2023-01-05'],
    ['5.1.2023', '2023-01-05'],
    ['05-01-2023', '2023-01-05'],
    ['ngày 05/ 01/2023', '2023-01-05'],
    ['ngày 08 - 10 - 1968', '1968-10-08'],
    ['ngày 05/01\n/2023', '2023-01-05'],
    ['2023-01-05', '2023-01-05'],
    ['NGÀY 30/4/2025', '2025-04-30'],
    ['Ngày 30/4/2025.', '2025-04-30'],
    // in words
    ['ngày 05 tháng 01 năm 2023', '2023-01-05'],
    ['ngày 05 tháng 01\nnăm 2023', '2023-01-05'],
    ['ngày 05 tháng 01 năm 2023'.normalize('NFD'), '2023-01-05'],
    ['*ngày **05** tháng 01 năm 2023*', '2023-01-05'],
    ['ngày 05 tháng 01, năm 2023', '2023-01-05'],
    ['05 tháng 01 năm 2023', '2023-01-05'],
    ['ngày 05 tháng 6/2019', '2019-06-05'],
    ['ngày 19 tháng Tám năm 1945', '1945-08-19'],
    ['ngày mồng 9 tháng 2 năm 2020', '2020-02-09'],
    ['mùng một tháng năm năm 2023', '2023-05-01'],
    ['ngày hai mươi lăm tháng mười hai năm hai nghìn không trăm hai mươi ba', '2023-12-25'],
    // blanks
    ['ngày    tháng 12 năm 2023', '2023-12'],
    ['ngày ..... tháng 12 năm 2023', '2023-12'],
    ['ngày … tháng … năm 2023', '2023'],
    ['ngày tháng năm 2023', '2023'],
    ['ngày    /12/2023', '2023-12'],
    // months and years
    ['tháng 12 năm 2023', '2023-12'],
    ['tháng 12/2023', '2023-12'],
    ['12/2023', '2023-12'],
    ['tháng năm năm 2023', '2023-05'],
    ['tháng năm 2023', '2023'],
    ['năm 2023', '2023'],
    // Điều 146 of the Civil Code
    ['cuối năm 2024', '2024-12-31'],
    ['giữa năm 2024', '2024-06-30'],
    ['đầu tháng 6/2024', '2024-06-01'],
    ['giữa tháng 6 năm 2024', '2024-06-15'],
    ['cuối tháng 02 năm 2024', '2024-02-29'],
    // a weekday that agrees
    ['thứ Sáu, ngày 05/01/2024', '2024-01-05'],
    ['Thứ 6 ngày 05 tháng 01 năm 2024', '2024-01-05'],
    ['05/01/2024 (thứ Sáu)', '2024-01-05'],
    ['Chủ nhật, 07/01/2024', '2024-01-07'],
    ['thứ Sáu (05/01/2024)', '2024-01-05'],
    ['ngày 05/01/2024, thứ Sáu', '2024-01-05'],
    ['sáng ngày 05/01/2024', '2024-01-05'],
    ['ngày 05/01/2024 (dương lịch)', '2024-01-05'],
    ['cuối quý I/2024', '2024-03-31'],
    ['đầu quý II năm 2024', '2024-04-01'],
  ])('%j is %s', (text, date) => {
    const result = parseVietnameseDate(text);
    expect(result).toMatchObject({ ok: true, value: { date }, issues: [] });
    expect(result.ok && Object.keys(result.value)).toEqual(['text', 'date']);
  });

  it.each([
    ['quý I/2024', '2024-01-01', '2024-03-31'],
    ['Quý IV năm 2024', '2024-10-01', '2024-12-31'],
    ['quý 3/2026', '2026-07-01', '2026-09-30'],
    ['6 tháng đầu năm 2024', '2024-01-01', '2024-06-30'],
    ['sáu tháng cuối năm 2024', '2024-07-01', '2024-12-31'],
    ['9 tháng đầu năm 2024', '2024-01-01', '2024-09-30'],
    ['nửa đầu năm 2024', '2024-01-01', '2024-06-30'],
    ['16-20/11/2025', '2025-11-16', '2025-11-20'],
    ['từ ngày 16-20/11/2025', '2025-11-16', '2025-11-20'],
    ['28/7-02/8/2025', '2025-07-28', '2025-08-02'],
    ['28/12-03/01/2025', '2024-12-28', '2025-01-03'],
    ['từ ngày 01/01/2023 đến ngày 31/12/2024', '2023-01-01', '2024-12-31'],
    ['từ ngày 05 đến hết ngày 10 tháng 3 năm 2024', '2024-03-05', '2024-03-10'],
    ['từ ngày 28/12 đến ngày 03/01/2025', '2024-12-28', '2025-01-03'],
    ['28/7/2025 - 02/8/2025', '2025-07-28', '2025-08-02'],
    ['ngày 20 và 21/11/2025', '2025-11-20', '2025-11-21'],
    ['từ tháng 3 đến tháng 5 năm 2024', '2024-03', '2024-05'],
    ['quý I đến quý III/2024', '2024-01-01', '2024-09-30'],
    ['năm 2021-2025', '2021', '2025'],
    ['2021-2025', '2021', '2025'],
  ])('%j is %s to %s', (text, date, endDate) => {
    expect(parseVietnameseDate(text)).toMatchObject({ ok: true, value: { date, endDate }, issues: [] });
  });

  it.each([
    ["16h00' ngày 05/01/2023", '2023-01-05', '16:00'],
    ['17 giờ 30 phút, thứ Sáu, ngày 05/01/2024', '2024-01-05', '17:30'],
    ['24 giờ ngày 31/12/2024', '2024-12-31', '24:00'],
    ['lúc 8g30 ngày 05/01/2023', '2023-01-05', '08:30'],
    ['ngày 05/01/2023 lúc 16:00', '2023-01-05', '16:00'],
    ['17 giờ 30/6/2026', '2026-06-30', '17:00'],
    ['12h ngày mai 6-10-2025', '2025-10-06', '12:00'],
    ['2 giờ chiều ngày 05/01/2023', '2023-01-05', '14:00'],
  ])('%j is %s at %s', (text, date, time) => {
    expect(parseVietnameseDate(text)).toMatchObject({ ok: true, value: { date, time }, issues: [] });
  });

  describe('without a year', () => {
    it.each([
      ['ngày 30/6', '2025-03-10', undefined, '2025-06-30'],
      ['ngày 30 tháng 6', '2025-03-10', undefined, '2025-06-30'],
      ['tháng 6', '2025', undefined, '2025-06'],
      ['quý II', '2025-03', undefined, '2025-04-01'],
      ['ngày 15/01', '2025-12-20', 'document', '2025-01-15'],
      ['ngày 15/01', '2025-12-20', 'ahead', '2026-01-15'],
      ['ngày 15/01', '2025-12', 'ahead', '2026-01-15'],
      ['ngày 10/6', '2025-06-20', 'ahead', '2025-06-10'],
      ['ngày 31/12', '2025-01-05', 'ahead', '2025-12-31'],
    ] as const)('%j in a document of %s (%s) is %s', (text, documentDate, yearless, date) => {
      const result = parseVietnameseDate(text, { documentDate, ...(yearless && { yearless }) });
      expect(result).toMatchObject({ ok: true, value: { date, inferred: ['date.year'] } });
    });

    it('and without a document it is no date', () => {
      expect(parseVietnameseDate('ngày 30/6')).toMatchObject({
        ok: false,
        issues: [{ code: 'date-year-missing', span: { start: 0, end: 9 } }],
      });
    });
  });

  it.each([
    ['5/1/23', undefined, '2023-01-05'],
    ['5/1/98', undefined, '1998-01-05'],
    ['5/1/45', undefined, '2045-01-05'],
    ['5/1/46', undefined, '1946-01-05'],
    ['5/1/46', '2026-01-01', '2046-01-05'],
  ])('%j near %s is %s, and says that the century was inferred', (text, documentDate, date) => {
    const result = parseVietnameseDate(text, documentDate === undefined ? {} : { documentDate });
    expect(result).toMatchObject({ ok: true, value: { date, inferred: ['date.year'] } });
  });

  it.each([
    ['29/18/2018', 'date-impossible'],
    ['ngày 30/02/2024', 'date-impossible'],
    ['ngày 29 tháng 02 năm 2023', 'date-impossible'],
    ['ngày 31/3/20114', 'date-impossible'],
    ['ngày 00/01/2023', 'date-impossible'],
    ['ngày 05/01/0023', 'date-impossible'],
    ['ngày 05/01/4023', 'date-impossible'],
    ['từ ngày 20 đến ngày 10 tháng 3 năm 2024', 'date-impossible'],
    ['từ ngày 05/3/2025 đến ngày 31/02/2026', 'date-impossible'],
    ['mùng 10 tháng 3 âm lịch', 'date-lunar'],
    ['ngày 10/3 âm lịch', 'date-lunar'],
    ['ngày 10/3 (ÂL)', 'date-lunar'],
    ['23 tháng Chạp năm 2024', 'date-lunar'],
    ['', 'date-not-found'],
    ['   ', 'date-not-found'],
    ['hôm qua', 'date-not-found'],
    ['ngày', 'date-not-found'],
    ['quý V/2024', 'date-not-found'],
    ['giữa quý I/2024', 'date-not-found'],
    ['ngày 05/01/2024, thứ Sáu hằng tuần', 'date-trailing-text'],
    ['15/2025/QĐ-UBND', 'date-not-found'],
    ['05 ngày làm việc', 'date-not-found'],
    ['24 giờ', 'date-not-found'],
    ['ngày 05/01/2023 của Chính phủ', 'date-trailing-text'],
  ])('%j: %s', (text, code) => {
    const result = parseVietnameseDate(text);
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => issue.code)).toContain(code);
    expect(isVietnameseDate(text)).toBe(false);
  });

  it('keeps the printed text and its span with what is wrong', () => {
    expect(parseVietnameseDate('  ngày 29/18/2018 ').issues).toEqual([
      {
        code: 'date-impossible',
        severity: 'error',
        path: '/date',
        span: { start: 2, end: 17 },
        message: 'Không có ngày “ngày 29/18/2018” trong dương lịch.',
        params: [{ name: 'text', value: 'ngày 29/18/2018' }],
      },
    ]);
  });

  it('says which weekday it really was', () => {
    const result = parseVietnameseDate('thứ Năm, ngày 05/01/2024');
    expect(result).toMatchObject({ ok: true, value: { date: '2024-01-05' } });
    expect(result.issues).toMatchObject([{ code: 'date-weekday-mismatch', severity: 'warning' }]);
    expect(result.issues[0]?.message).toContain('thứ Sáu');
  });

  it('never throws and never invents a day', () => {
    const piece = fc.constantFrom(
      ...['ngày', 'tháng', 'năm', 'quý', 'từ', 'đến', 'thứ', 'Hai', 'mùng', 'lúc', 'âm lịch', 'đầu', 'cuối'],
      ...[
        '5',
        '05',
        '31',
        '12',
        '2024',
        '99999',
        '/',
        '-',
        '.',
        ' ',
        '\n',
        ':',
        'giờ',
        'h',
        'I',
        'IV',
        ',',
        '(',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, spaced) => {
        const result = parseVietnameseDate(pieces.join(spaced ? ' ' : ''), { documentDate: '2024-06' });
        if (!result.ok) return;
        const { date, endDate } = result.value;
        for (const known of [date, endDate ?? date]) expect(known).toMatch(/^[0-9]{4}(-[0-9]{2}){0,2}$/u);
        if (date.length === 10) expect(toDayNumber(date)).not.toBeNaN();
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof parseVietnameseDate(text).ok === 'boolean'));
  });
});

describe('formatVietnameseDate', () => {
  it.each([
    ['2023-01-05', 'ngày 05 tháng 01 năm 2023', '05/01/2023'],
    ['2023-12-25', 'ngày 25 tháng 12 năm 2023', '25/12/2023'],
    ['2023-03-09', 'ngày 09 tháng 3 năm 2023', '09/03/2023'],
    ['2023-02', 'tháng 02 năm 2023', '02/2023'],
    ['2023', 'năm 2023', '2023'],
    ['2023-02-30', '2023-02-30', '2023-02-30'],
  ])('%s', (date, words, numeric) => {
    expect(formatVietnameseDate(date)).toBe(words);
    expect(formatVietnameseDate(date, { style: 'numeric' })).toBe(numeric);
  });

  it('is read back', () => {
    const first = toDayNumber('1900-01-01');
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: toDayNumber('2099-12-31') }),
        fc.constantFrom(4, 7, 10),
        (day, length) => {
          const date = (fromDayNumber(day) ?? '').slice(0, length);
          const words = formatVietnameseDate(date);
          expect(parseVietnameseDate(words)).toEqual({ ok: true, value: { text: words, date }, issues: [] });
          if (length > 4)
            expect(parseVietnameseDate(formatVietnameseDate(date, { style: 'numeric' }))).toMatchObject({
              value: { date },
            });
        },
      ),
    );
  });
});
