import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../../src/directive/index.js';

const signatureOf = (block: string) =>
  parseDirective(`Số: 5/UBND-VX\n\nNội dung văn bản./.\n\nNơi nhận:\n- Lưu: VT.\n\n${block}`).directive;

describe('signatures', () => {
  it.each([
    [
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nDương Hữu Bình',
      { authority: ['tm'], onBehalfOf: 'ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', signer: 'Dương Hữu Bình' },
    ],
    [
      'TM. ỦY BAN\nNHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Hải',
      { authority: ['tm', 'kt'], onBehalfOf: 'ỦY BAN NHÂN DÂN', position: 'PHÓ CHỦ TỊCH', signer: 'Lê Hải' },
    ],
    [
      'TL. BỘ TRƯỞNG\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nNguyễn Thanh Sơn',
      {
        authority: ['tl', 'kt'],
        onBehalfOf: 'BỘ TRƯỞNG',
        position: 'PHÓ CHÁNH VĂN PHÒNG',
        signer: 'Nguyễn Thanh Sơn',
      },
    ],
    [
      'KT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nPhạm Mạnh',
      {
        authority: ['kt'],
        onBehalfOf: 'BỘ TRƯỞNG, CHỦ NHIỆM',
        position: 'PHÓ CHỦ NHIỆM',
        signer: 'Phạm Mạnh',
      },
    ],
    [
      'KT. TRƯỞNG BAN GIÁM SÁT\nVỀ HQ PHÓ TRƯỞNG BAN\nNguyễn Bắc',
      {
        authority: ['kt'],
        onBehalfOf: 'TRƯỞNG BAN GIÁM SÁT VỀ HQ',
        position: 'PHÓ TRƯỞNG BAN',
        signer: 'Nguyễn Bắc',
      },
    ],
    [
      'KT. BỘ TRƯỞNG\nTHỨ\nTRƯỞNG\nNguyễn Thị Ngọc',
      { authority: ['kt'], onBehalfOf: 'BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', signer: 'Nguyễn Thị Ngọc' },
    ],
    [
      'TL.\nCỤC TRƯỞNG\nTRƯỞNG PHÒNG\nLê Văn Ba',
      { authority: ['tl'], onBehalfOf: 'CỤC TRƯỞNG', position: 'TRƯỞNG PHÒNG', signer: 'Lê Văn Ba' },
    ],
    [
      'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nTrần Văn Tú',
      {
        authority: ['tm'],
        onBehalfOf: 'BAN THƯỜNG VỤ',
        position: 'PHÓ BÍ THƯ THƯỜNG TRỰC',
        signer: 'Trần Văn Tú',
      },
    ],
    [
      'T/M BỘ CHÍNH TRỊ\nTrần Cẩm Tú',
      { authority: ['tm'], onBehalfOf: 'BỘ CHÍNH TRỊ', signer: 'Trần Cẩm Tú' },
    ],
    [
      'KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Trần Nam',
      { authority: ['kt'], onBehalfOf: 'BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', signer: 'Nguyễn Trần Nam' },
    ],
    ['THỦ TƯỚNG Nguyễn Tấn Dân', { authority: [], position: 'THỦ TƯỚNG', signer: 'Nguyễn Tấn Dân' }],
    [
      'KT. THỦ TƯỚNG\n\nPhó Thủ tướng\n\nTrịnh Thị Hà',
      { authority: ['kt'], onBehalfOf: 'THỦ TƯỚNG', position: 'Phó Thủ tướng', signer: 'Trịnh Thị Hà' },
    ],
    [
      'GIÁM ĐỐC\n(Đã ký)\nThiếu tướng Nguyễn Văn An',
      { authority: [], position: 'GIÁM ĐỐC', signer: 'Nguyễn Văn An', rank: 'Thiếu tướng' },
    ],
    [
      'HIỆU TRƯỞNG\n\nPGS.TS. Lê Văn Ba',
      { authority: [], position: 'HIỆU TRƯỞNG', signer: 'Lê Văn Ba', rank: 'PGS.TS' },
    ],
    ['CHỦ TỊCH\n\n\nNGUYỄN VĂN BA', { authority: [], position: 'CHỦ TỊCH', signer: 'NGUYỄN VĂN BA' }],
    ['GIÁM ĐỐC\nPhạm\nChí Thanh', { authority: [], position: 'GIÁM ĐỐC', signer: 'Phạm Chí Thanh' }],
    ['Q. GIÁM ĐỐC\nLê Tấn\nCận', { authority: ['q'], onBehalfOf: 'GIÁM ĐỐC', signer: 'Lê Tấn Cận' }],
  ])('%s', (block, expected) => {
    expect(signatureOf(block).signature).toEqual(expected);
  });

  it('joint documents have several', () => {
    const d = signatureOf(
      'KT. BỘ TRƯỞNG BỘ Y TẾ\nTHỨ TRƯỞNG\nTrần Văn Hai\n\nKT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nTHỨ TRƯỞNG\nLê Thị Ba',
    );
    expect(d.signature?.signer).toBe('Trần Văn Hai');
    expect(d.cosigners.map((s) => s.signer)).toEqual(['Lê Thị Ba']);
  });

  it.each(['Xin chân thành cảm ơn.', 'TM Xây dựng An Bình\nĐịa chỉ: số 5', 'Bộ Y tế'])(
    'none: %s',
    (block) => {
      expect(signatureOf(block).signature).toBeUndefined();
    },
  );
});
