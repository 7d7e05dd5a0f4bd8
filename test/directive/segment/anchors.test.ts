import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../../src/directive/segment/anchors.js';
import { parseDirective } from '../../../src/directive/parse.js';

const TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';

describe('landmarks of a header', () => {
  it('finds the national title, its motto and the number', () => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\n${TITLE}Số: 15/UBND-VX\n`;
    const { title, motto, number, party } = findAnchors(text);
    expect(text.slice(title?.start, title?.end)).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text.slice(motto?.start, motto?.end)).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(text.slice(number?.start, number?.end)).toBe('Số:');
    expect(party).toBe(false);
  });

  it.each([
    [
      'the stamp of the Gazette',
      'Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nThời gian ký: 3/4/2026\n',
    ],
    ['a form', `Sở Y tế thực hiện Công văn số 12/BYT-DP.\n\nMẫu số 02\n${TITLE}GIẤY XÁC NHẬN\n`],
    ['a form of an appendix', `Nội dung.\n(Kèm theo Kế hoạch số 5/KH-UBND)\n${TITLE}ĐƠN ĐỀ NGHỊ\n`],
  ])('takes no national title from %s', (_, text) => {
    expect(findAnchors(text).title).toBeUndefined();
  });

  it('takes no address for the number', () => {
    expect(findAnchors(`Số 398 - Đường Trần Phú, thành phố An Bình\n${TITLE}`).number).toBeUndefined();
  });

  it('takes number and date from the properties that a page shows, where the text has lost its own', () => {
    const { directive } = parseDirective(
      'Số hiệu:\n|\n5526/CT-CS\n|\nLoại văn bản:\n|\nCông văn\n|\nNgày ban hành:\n|\n25/11/2025\n|\n\nKính gửi: Sở Y tế.\n\nYêu cầu báo cáo.\n',
    );
    expect(directive).toMatchObject({ number: { canonical: '5526/CT-CS' }, issuedOn: '2025-11-25' });
  });

  it('keeps what stands above a form in a text that has lost its header', () => {
    const { directive } = parseDirective(
      `Thực hiện Công văn số 12/BYT-DP ngày 05/01/2026 của Bộ Y tế, yêu cầu các đơn vị triển khai.\n\nMẫu số 02\n${TITLE}GIẤY XÁC NHẬN\n`,
    );
    expect(directive.citations.map(({ text }) => text)).toEqual([
      'Công văn số 12/BYT-DP ngày 05/01/2026 của Bộ Y tế',
    ]);
  });
});
