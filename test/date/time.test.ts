import { describe, expect, it } from 'vitest';
import { readTimeAt } from '../../src/date/time.js';
import { formatWeekday, readWeekdayAt } from '../../src/date/weekday.js';

describe('readTimeAt', () => {
  it.each([
    ["16h00' thứ Sáu", '16:00', 6],
    ['16h00’', '16:00', 6],
    ['8 giờ 30 phút', '08:30', 13],
    ['17 giờ 00', '17:00', 9],
    ['17 giờ ngày 27/11', '17:00', 6],
    ['24 giờ', '24:00', 6],
    ['8g30', '08:30', 4],
    ['17g00', '17:00', 5],
    ['16:00', '16:00', 5],
    ['9 h', '09:00', 3],
    ['07h30p', '07:30', 6],
    ['0h00', '00:00', 4],
    ['17 giờ 30/6/2026', '17:00', 6],
    ['17 giờ 15 tháng 3', '17:00', 6],
    ['15h00-17h00', '15:00', 5],
    ['2 giờ chiều', '14:00', 11],
    ['14 giờ chiều', '14:00', 12],
    ['11 giờ đêm', '23:00', 10],
    ['8 giờ sáng', '08:00', 10],
    ['12h00 đêm', '24:00', 9],
    ['12h30 đêm', '00:30', 9],
  ])('%j is %s', (text, value, end) => {
    expect(readTimeAt(text, 0)).toEqual({ value, end });
  });

  it.each([
    '8 giờ làm việc',
    '8 giờ hành chính',
    '24h30',
    '25h00',
    '500g',
    '9 hộ',
    '16:75',
    'giờ',
    '',
    ' 9h',
  ])('%j is no time of day', (text) => {
    expect(readTimeAt(text, 0)).toBeUndefined();
  });
});

describe('readWeekdayAt', () => {
  it.each([
    ['thứ Hai', 1],
    ['Thứ ba', 2],
    ['thứ 4', 3],
    ['thứ Tư', 3],
    ['thứ năm', 4],
    ['THỨ SÁU', 5],
    ['Thứ Bảy', 6],
    ['thứ bẩy', 6],
    ['Chủ nhật', 7],
    ['Chủ Nhật', 7],
    ['CHỦ NHẬT', 7],
  ])('%j is %i', (text, value) => {
    expect(readWeekdayAt(text, 0)).toEqual({ value, end: text.length });
  });

  it.each(['thứ nhất', 'thứ 8', 'thứ 20', 'thứ hạng', 'Chủ tịch', 'thứ', ''])('%j is none', (text) => {
    expect(readWeekdayAt(text, 0)).toBeUndefined();
  });

  it('reads the names that it writes', () => {
    for (let day = 1; day <= 7; day += 1) expect(readWeekdayAt(formatWeekday(day), 0)?.value).toBe(day);
    expect(formatWeekday(8)).toBe('');
  });
});
