import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeralAt } from '../../src/numeral/read.js';
import { formatRoman, parseRoman, readRomanAt } from '../../src/numeral/roman.js';
import { readNumberWordsAt } from '../../src/numeral/words.js';

describe('readNumeralAt', () => {
  it.each([
    ['5 ngày', 5, 1],
    ['05 ngày', 5, 2],
    ['03 (ba) ngày', 3, 7],
    ['03(ba)', 3, 6],
    ['ba (03) tháng', 3, 7],
    ['15 (mười lăm) ngày', 15, 13],
    ['2,5 ngày', 2.5, 3],
    ['1.500.000 đồng', 1_500_000, 9],
    ['12.5', 12, 2], // a dot is no decimal mark
    ['hai mươi mốt ngày', 21, 12],
    ['ba mươi (30) ngày', 30, 12],
    ['03 (tại Mục II)', 3, 2],
  ])('%j reads %d', (text, value, end) => {
    expect(readNumeralAt(text, 0)).toEqual({ value, end });
  });

  it('says where digits and words differ', () => {
    expect(readNumeralAt('04 (ba) ngày', 0)).toEqual({ value: 4, end: 7, disagrees: true });
  });

  it.each(['', 'ngày', '5kg', ' 5', 'x5', '(ba)', 'II'])('%j is no number', (text) => {
    expect(readNumeralAt(text, 0)).toBeUndefined();
  });
});

describe('readNumberWordsAt', () => {
  it.each([
    ['một', 1],
    ['Bảy', 7],
    ['bẩy', 7],
    ['mười', 10],
    ['mười một', 11],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['hai mươi nhăm', 25],
    ['chín mươi chín', 99],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['hai trăm lẻ bảy', 207],
    ['ba trăm sáu mươi lăm', 365],
    ['một nghìn chín trăm bốn mươi lăm', 1945],
    ['hai nghìn không trăm hai mươi ba', 2023],
    ['hai ngàn', 2000],
    ['hai nghìn năm trăm', 2500],
    ['hai nghìn linh năm', 2005],
    ['hai nghìn hai mươi', 2020],
    ['năm triệu', 5_000_000],
    ['MỘT TRĂM', 100],
    ['hai\nmươi', 20],
  ])('%j is %d', (text, value) => {
    expect(readNumberWordsAt(text, 0)).toEqual({ value, end: text.length });
  });

  it.each([
    ['mười năm', 10, 4], // ten years: the unit is "lăm"
    ['hai năm', 2, 3],
    ['ba bốn ngày', 3, 2],
    ['một số', 1, 3],
    ['hai nghìn năm', 2000, 9], // two thousand years
    ['một trăm năm', 100, 8],
  ])('%j stops after %d', (text, value, end) => {
    expect(readNumberWordsAt(text, 0)).toEqual({ value, end });
  });

  it.each([
    'mốt',
    'lăm',
    'không',
    'không quá',
    'mươi',
    'linh năm',
    'trăm',
    'nghìn',
    'hain',
    'không trăm hai',
  ])('%j is none', (text) => {
    expect(readNumberWordsAt(text, 0)).toBeUndefined();
  });

  it('reads nothing but stays quick on any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('hai', 'mươi', 'trăm', 'nghìn', 'không', 'linh', 'x')),
        (words) => {
          const text = words.join(' ');
          const reading = readNumberWordsAt(text, 0);
          if (reading) expect(reading.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('Roman numerals', () => {
  it.each([
    ['IV/2023', 4, 2],
    ['I', 1, 1],
    ['XIII.', 13, 4],
    ['XL', 40, 2],
    ['CCCXCIX', 399, 7],
  ])('%j reads %d', (text, value, end) => {
    expect(readRomanAt(text, 0)).toEqual({ value, end });
  });

  it.each(['IIII', 'VX', 'Ia', 'iv', '', 'M', 'IVN'])('%j is none', (text) => {
    expect(readRomanAt(text, 0)).toBeUndefined();
  });

  it('are read as they are written', () => {
    for (let value = 1; value <= 399; value += 1) expect(parseRoman(formatRoman(value) ?? '')).toBe(value);
    expect([formatRoman(0), formatRoman(400), formatRoman(1.5)]).toEqual([undefined, undefined, undefined]);
  });
});
