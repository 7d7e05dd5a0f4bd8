import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/citation/find.js';

function places(words: string): string[] {
  const [found] = findCitations(`quy định tại ${words} Nghị định số 51/2010/NĐ-CP`);
  expect(found?.text).toBe(`${words} Nghị định số 51/2010/NĐ-CP`);
  return (found?.value.pinpoints ?? []).map(({ text, ...units }) => {
    expect(words).toContain(text);
    return Object.values(units).join(' ');
  });
}

describe('pinpoints', () => {
  it.each([
    ['Điều 16', ['16']],
    ['điểm b khoản 2 Điều 5', ['b 2 5']],
    ['khoản 5, Điều 2', ['5 2']],
    ['Khoản 6, Khoản 8 Điều 3, Khoản 1 Điều 11 và Khoản 7 Điều 33', ['6 3', '8 3', '1 11', '7 33']],
    ['điểm a, b khoản 1 Điều 12', ['a 1 12', 'b 1 12']],
    ['điểm a) và điểm b) khoản 1 Điều 12', ['a 1 12', 'b 1 12']],
    ['Điều 5 đến Điều 7', ['5', '6', '7']],
    ['các khoản 2-4 Điều 9'.slice(4), ['2 9', '3 9', '4 9']],
    ['điểm c đến điểm e khoản 1 Điều 3', ['c 1 3', 'd 1 3', 'đ 1 3', 'e 1 3']],
    ['điểm 2.6 khoản 2 Mục I', ['2.6 2 I']],
    ['Phần I Phụ lục II của', ['I II']],
    ['Điều 15 khoản 2', ['2 15']],
  ])('%s', (words, expected) => {
    expect(places(words)).toEqual(expected);
  });

  it('takes no count or clause for a place', () => {
    expect(findCitations('ban hành 5 Nghị định số 51/2010/NĐ-CP')[0]?.value.pinpoints).toBeUndefined();
  });
});
