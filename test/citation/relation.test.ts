import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/citation/find.js';
import { relations } from '../../src/data/citation-words.js';

describe('relation', () => {
  it.each([
    ['Căn cứ Nghị định số 1/2020/NĐ-CP', 'basis', 'Căn cứ'],
    ['Tổ chức thực hiện Chỉ thị số 25-CT/TW', 'implements', 'Tổ chức thực hiện'],
    [
      'Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ tại Công văn số 12/VPCP-KG',
      'implements',
      'Thực hiện',
    ],
    ['Theo đề nghị của Bộ Y tế tại Công văn số 12/BYT-DP', 'requested-by', 'Theo đề nghị'],
    ['Trả lời công văn số 267/CT-TH', 'replies-to', 'Trả lời'],
    [
      'sửa đổi, bổ sung một số điều của\nNghị định số 126/2020/NĐ-CP',
      'amends',
      'sửa đổi, bổ sung một số điều của',
    ],
    ['đã được sửa đổi, bổ sung bởi Luật số 87/2025/QH15', 'amended-by', 'được sửa đổi, bổ sung bởi'],
    ['Bãi bỏ Nghị quyết số 15/2024/NQ-HĐND', 'repeals', 'Bãi bỏ'],
    ['thay thế Quyết định số 1480/QĐ-TTg', 'replaces', 'thay thế'],
    ['hướng dẫn thi hành Nghị quyết số 197/2025/QH15', 'guides', 'hướng dẫn thi hành'],
    ['theo quy định tại Quyết định số 142/2008/QĐ-TTg', 'refers', 'theo quy định tại'],
  ])('%s', (text, relation, words) => {
    const [found] = findCitations(text);
    const span = found?.spans?.['/relation'];
    expect(found?.value.relation).toBe(relation);
    expect(text.slice(span?.start, span?.end)).toBe(words);
  });

  it('is absent where no word tells', () => {
    expect(findCitations('Xem: Quyết định số 1/QĐ-BYT')[0]?.value.relation).toBeUndefined();
  });

  it('holds for the whole list, and for the items of one "căn cứ"', () => {
    const found = findCitations(
      'Căn cứ Nghị định số 1/2020/NĐ-CP và Nghị định số 2/2020/NĐ-CP; Nghị định số 3/2020/NĐ-CP.',
    );
    expect(found.map(({ value }) => value.relation)).toEqual(['basis', 'basis', 'basis']);
  });

  it('has no phrase with two meanings', () => {
    const words = relations.flatMap((row) => row.words);
    expect(new Set(words).size).toBe(words.length);
  });
});
