import { describe, expect, it } from 'vitest';
import { closePageBreaks } from '../../../src/directive/segment/page-breaks.js';
import { normalizeText } from '../../../src/text/normalize.js';

const close = (text: string): string => closePageBreaks(normalizeText(text)).text;
const page = 'Các đơn vị thực hiện nhiệm vụ được giao và báo cáo kết quả.\n'.repeat(20);

describe('page breaks', () => {
  it('joins a sentence that a page number cuts', () => {
    expect(close(`${page}Sở Y tế chủ trì, phối hợp với\n2\ncác sở rà soát.\n`)).toBe(
      `${page}Sở Y tế chủ trì, phối hợp với\ncác sở rà soát.\n`,
    );
  });

  it('takes a page number by its running head, also right below a column of numbers', () => {
    const head = (number: number): string => `\n${String(number)}\nCÔNG BÁO/Số 12\n`;
    const rows = '1\nLái tàu\n2\nĐiều hành\n3\nBảo trì\n';
    const text = `${page}${head(8)}${page}${head(9)}${page}${rows}Ủy ban nhân dân các tỉnh và Tổng cục Giáo\n${head(10)}\ndục nghề nghiệp thi hành.\n${page}`;
    expect(close(text)).toContain(
      `${rows}Ủy ban nhân dân các tỉnh và Tổng cục Giáo\ndục nghề nghiệp thi hành.`,
    );
  });

  it('leaves the numbers of the rows of a table', () => {
    const table = `${page}1\nTrung cấp\n2\nTrung cấp\n3\nTrung cấp\n${page}`;
    expect(close(table)).toBe(table);
  });
});
