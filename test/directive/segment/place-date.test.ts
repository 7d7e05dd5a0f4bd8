import { describe, expect, it } from 'vitest';
import { readHeaderDate } from '../../../src/directive/assemble/header.js';
import { segmentPlaceDate } from '../../../src/directive/segment/place-date.js';

const read = (text: string) => {
  const found = segmentPlaceDate(text, { start: 0, end: text.length });
  return (
    found && [
      found.place && text.slice(found.place.start, found.place.end),
      text.slice(found.date.start, found.date.end),
    ]
  );
};

describe('place and date', () => {
  it.each([
    ['Hà Nội, ngày 05 tháng 9 năm 2023', ['Hà Nội', 'ngày 05 tháng 9 năm 2023']],
    ['Hà Nội , ngày 27 tháng 10\nnăm 2014', ['Hà Nội', 'ngày 27 tháng 10\nnăm 2014']],
    ['Tp. Bắc Kạn, ngày tháng 12 năm 2023', ['Tp. Bắc Kạn', 'ngày tháng 12 năm 2023']],
    ['Số: /UBND-VP\n\nTp. Bắc Kạn, ngày 1 tháng 2 năm 2023', ['Tp. Bắc Kạn', 'ngày 1 tháng 2 năm 2023']],
    [
      'Số: 12/UBND-VP Bà Rịa - Vũng Tàu, ngày 1 tháng 2 năm 2023',
      ['Bà Rịa - Vũng Tàu', 'ngày 1 tháng 2 năm 2023'],
    ],
    [
      'Thành phố Hồ Chí\nMinh, ngày 28 tháng 11 năm 2025',
      ['Thành phố Hồ Chí\nMinh', 'ngày 28 tháng 11 năm 2025'],
    ],
    ['Hà Nội ngày 3 tháng 4 năm 1995', ['Hà Nội', 'ngày 3 tháng 4 năm 1995']],
    ['| Số hiệu: | 12/CT-CS |\n| Ngày ban hành: | 25/11/2025 |', [undefined, '25/11/2025']],
    ['HÀ NỘI, ngày 3 tháng 4 năm 1995', ['HÀ NỘI', 'ngày 3 tháng 4 năm 1995']],
    ['Quận 1, ngày 3/4/2015', ['Quận 1', 'ngày 3/4/2015']],
    ['ngày 3 tháng 4 năm 1995', [undefined, 'ngày 3 tháng 4 năm 1995']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Căn cứ Luật ngày 18 tháng 02 năm 2025 của Quốc hội',
    'báo cáo, ngày 3 tháng 4 năm 1995 đã họp',
    'ngày mai',
  ])('none: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['ngày 05 tháng 9 năm 2023', '2023-09-05'],
    ['ngày 1 6 tháng 11 năm 2025', '2025-11-16'],
    ['ngày … tháng 12 năm 2023', '2023-12'],
    ['ngày    tháng    năm 2023', '2023'],
    ['ngày 31 tháng 02 năm 2023', '2023-02'],
    ['ngày 3/4/2015', '2015-04-03'],
    ['ngày tháng năm', undefined],
  ])('%s is %s', (text, expected) => {
    expect(readHeaderDate(text)).toBe(expected);
  });
});
