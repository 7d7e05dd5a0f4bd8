import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/citation/find.js';

/** What matters of each citation, in one line. */
function read(text: string): string[] {
  return findCitations(text).map(({ text: slice, value }) =>
    [
      slice.replace(/\s+/gu, ' '),
      value.documentType,
      value.number?.canonical ?? value.name,
      value.issuedOn ?? '-',
      value.issuer?.name ?? '-',
    ].join(' | '),
  );
}

describe('findCitations', () => {
  it.each([
    [
      'type, number, date in words, issuer',
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
      [
        'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ | nghi-dinh | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ',
      ],
    ],
    [
      'Party style: a comma before the date',
      'Thực hiện Chỉ thị số 25-CT/TW, ngày 25/10/2023 của Ban Bí thư.',
      ['Chỉ thị số 25-CT/TW, ngày 25/10/2023 của Ban Bí thư | chi-thi | 25-CT/TW | 2023-10-25 | Ban Bí thư'],
    ],
    [
      'a generic word: the number decides the type',
      'theo Văn bản số 7572/UBND-VXNV và văn bản số 574/TB-VPCP',
      [
        'Văn bản số 7572/UBND-VXNV | cong-van | 7572/UBND-VXNV | - | -',
        'văn bản số 574/TB-VPCP | thong-bao | 574/TB-VPCP | - | -',
      ],
    ],
    [
      'one type for a list, no date for the earlier ones of a longer list',
      'các Công điện số 217/CĐ-TTg,\n218/CĐ-TTg và 222/CĐ-TTg ngày 19/11/2025, Thủ tướng yêu cầu',
      [
        'Công điện số 217/CĐ-TTg | cong-dien | 217/CĐ-TTg | - | -',
        '218/CĐ-TTg | cong-dien | 218/CĐ-TTg | - | -',
        '222/CĐ-TTg ngày 19/11/2025 | cong-dien | 222/CĐ-TTg | 2025-11-19 | -',
      ],
    ],
    [
      'date and issuer shared by a pair; the lost Đ restored',
      'thực hiện Công điện số 1068/CD-TTg và Công văn số 1070/TTg-KGVX ngày 05/8/2021 của Thủ tướng Chính phủ',
      [
        'Công điện số 1068/CD-TTg | cong-dien | 1068/CĐ-TTg | 2021-08-05 | Thủ tướng Chính phủ',
        'Công văn số 1070/TTg-KGVX ngày 05/8/2021 của Thủ tướng Chính phủ | cong-van | 1070/TTg-KGVX | 2021-08-05 | Thủ tướng Chính phủ',
      ],
    ],
    [
      'what the heading of a list says goes for each item, up to the end of the paragraph',
      'theo các Nghị định của Chính phủ: số 78/2025/NĐ-CP ngày 01/4/2025 hướng dẫn Luật; số 79/2025/NĐ-CP ngày 01/4/2025 về kiểm tra và ' +
        'số 150/2025/NĐ-CP.\n\nTheo hồ sơ: số 12/2025/NĐ-CP',
      [
        'số 78/2025/NĐ-CP ngày 01/4/2025 | nghi-dinh | 78/2025/NĐ-CP | 2025-04-01 | Chính phủ',
        'số 79/2025/NĐ-CP ngày 01/4/2025 | nghi-dinh | 79/2025/NĐ-CP | 2025-04-01 | Chính phủ',
        'số 150/2025/NĐ-CP | nghi-dinh | 150/2025/NĐ-CP | - | Chính phủ',
        'số 12/2025/NĐ-CP | nghi-dinh | 12/2025/NĐ-CP | - | -',
      ],
    ],
    [
      'items with nothing between them',
      'các Nghị định của Chính phủ: số 78/2025/NĐ-CP ngày 01/4/2025; số 79/2025/NĐ-CP',
      [
        'số 78/2025/NĐ-CP ngày 01/4/2025 | nghi-dinh | 78/2025/NĐ-CP | 2025-04-01 | Chính phủ',
        'số 79/2025/NĐ-CP | nghi-dinh | 79/2025/NĐ-CP | - | Chính phủ',
      ],
    ],
    [
      'words that announce the list stand between the heading and its colon',
      'Các Quyết định của Thủ tướng Chính phủ phê duyệt, cụ thể: số 1341/QĐ-TTg ngày 08/7/2016; số 25/QĐ-BYT ngày 9/7/2016',
      [
        'số 1341/QĐ-TTg ngày 08/7/2016 | quyet-dinh | 1341/QĐ-TTg | 2016-07-08 | Thủ tướng Chính phủ',
        'số 25/QĐ-BYT ngày 9/7/2016 | quyet-dinh | 25/QĐ-BYT | 2016-07-09 | -',
      ],
    ],
    [
      'several issuers of one document, where the sentence does not go on with the last',
      'Thông tư liên tịch số 05/2012/TTLT-BCA-BTP-BQP của Bộ Công an, Bộ Tư pháp và Bộ Quốc phòng hướng dẫn thực hiện; ' +
        'Công văn số 12/BYT-DP của Bộ Y tế, Bộ Tài chính đề nghị',
      [
        'Thông tư liên tịch số 05/2012/TTLT-BCA-BTP-BQP của Bộ Công an, Bộ Tư pháp và Bộ Quốc phòng | thong-tu-lien-tich | ' +
          '05/2012/TTLT-BCA-BTP-BQP | - | Bộ Công an, Bộ Tư pháp và Bộ Quốc phòng',
        'Công văn số 12/BYT-DP của Bộ Y tế | cong-van | 12/BYT-DP | - | Bộ Y tế',
      ],
    ],
    [
      'an issuer over two lines',
      'Nghị quyết số 05/2019/NQ-HĐTP ngày 15/8/2019 của Hội đồng Thẩm phán\nTòa án nhân dân tối cao, trong đó',
      [
        'Nghị quyết số 05/2019/NQ-HĐTP ngày 15/8/2019 của Hội đồng Thẩm phán Tòa án nhân dân tối cao | nghi-quyet | ' +
          '05/2019/NQ-HĐTP | 2019-08-15 | Hội đồng Thẩm phán Tòa án nhân dân tối cao',
      ],
    ],
    [
      'who did something in the document',
      '(được Sở Tư pháp thẩm định tại Báo cáo số 1853/BC-STP ngày 05/11/2025)',
      ['Báo cáo số 1853/BC-STP ngày 05/11/2025 | bao-cao | 1853/BC-STP | 2025-11-05 | Sở Tư pháp'],
    ],
    [
      'a link of a web page around the number',
      'theo khoản 1 Điều 2 [Nghị định 115/2015/NĐ-CP](https://a.vn/nd115 "tên") ngày 11/11/2015 của Chính phủ.',
      [
        'khoản 1 Điều 2 [Nghị định 115/2015/NĐ-CP](https://a.vn/nd115 "tên") ngày 11/11/2015 của Chính phủ | nghi-dinh | ' +
          '115/2015/NĐ-CP | 2015-11-11 | Chính phủ',
      ],
    ],
    [
      'numbers that share one symbol',
      'theo các Kế hoạch số 154 & 201/KH-UBND ngày 5/6/2024',
      [
        'Kế hoạch số 154 | ke-hoach | 154/KH-UBND | 2024-06-05 | -',
        '201/KH-UBND ngày 5/6/2024 | ke-hoach | 201/KH-UBND | 2024-06-05 | -',
      ],
    ],
    [
      'the date before the number',
      'nhận văn bản đề ngày 29 tháng 10 năm 2025 số\n16/CV-HHTA của Bộ Y tế gửi',
      [
        'văn bản đề ngày 29 tháng 10 năm 2025 số 16/CV-HHTA của Bộ Y tế | cong-van | 16/CV-HHTA | 2025-10-29 | Bộ Y tế',
      ],
    ],
    [
      'a date that stands apart, with the issuer',
      'Ngày 01/7/2013, Bộ Xây dựng đã ban hành Thông tư số 09/2013/TT-BXD hướng dẫn',
      ['Thông tư số 09/2013/TT-BXD | thong-tu | 09/2013/TT-BXD | 2013-07-01 | Bộ Xây dựng'],
    ],
    [
      'an issuer that speaks in the document: the body of the head who asks',
      'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 98/TTr-SNV ngày 25/11/2025;',
      ['Tờ trình số 98/TTr-SNV ngày 25/11/2025 | to-trinh | 98/TTr-SNV | 2025-11-25 | Sở Nội vụ'],
    ],
    [
      'issuers before brackets, with one word for all',
      'ý kiến của các Bộ: Y tế (Công văn số 1/BYT-KH ngày 1/2/2024), Tài chính (Công văn số 2/BTC-NS ngày 2/2/2024)',
      [
        'Công văn số 1/BYT-KH ngày 1/2/2024 | cong-van | 1/BYT-KH | 2024-02-01 | Bộ Y tế',
        'Công văn số 2/BTC-NS ngày 2/2/2024 | cong-van | 2/BTC-NS | 2024-02-02 | Bộ Tài chính',
      ],
    ],
    [
      'an upper-case title over a line end',
      'TÌNH HÌNH THỰC HIỆN NGHỊ\nQUYẾT SỐ 66-NQ/TW NGÀY 30/4/2025 CỦA BỘ CHÍNH TRỊ VỀ ĐỔI MỚI',
      [
        'NGHỊ QUYẾT SỐ 66-NQ/TW NGÀY 30/4/2025 CỦA BỘ CHÍNH TRỊ | nghi-quyet | 66-NQ/TW | 2025-04-30 | Bộ Chính trị',
      ],
    ],
    [
      'a number broken over lines, with spaces',
      'theo Công văn số 5072/UBND-\nVXNV và Thông tư số 44/2022/TT- BTC',
      [
        'Công văn số 5072/UBND- VXNV | cong-van | 5072/UBND-VXNV | - | -',
        'Thông tư số 44/2022/TT- BTC | thong-tu | 44/2022/TT-BTC | - | -',
      ],
    ],
    [
      'words between type and number',
      'Báo cáo kết quả thẩm định số 12/BC-STP, Quyết định của Thủ tướng Chính phủ số 142/2008/QĐ-TTg',
      [
        'Báo cáo kết quả thẩm định số 12/BC-STP | bao-cao | 12/BC-STP | - | -',
        'Quyết định của Thủ tướng Chính phủ số 142/2008/QĐ-TTg | quyet-dinh | 142/2008/QĐ-TTg | - | Thủ tướng Chính phủ',
      ],
    ],
    [
      'a date that no calendar has is left out; the issuer after it is read',
      'tại Thông tư số 39/2014/TT-BTC ngày 31/3/20114 của Bộ Tài chính.',
      [
        'Thông tư số 39/2014/TT-BTC ngày 31/3/20114 của Bộ Tài chính | thong-tu | 39/2014/TT-BTC | - | Bộ Tài chính',
      ],
    ],
    [
      'a head line of the Gazette inside',
      'và Nghị định\n\nCÔNG BÁO/Số 179/Ngày 03-04-2026\n75\n\nsố 126/2020/NĐ-CP ngày 19/10/2020',
      [
        'Nghị định CÔNG BÁO/Số 179/Ngày 03-04-2026 75 số 126/2020/NĐ-CP ngày 19/10/2020 | nghi-dinh | 126/2020/NĐ-CP | 2020-10-19 | -',
      ],
    ],
    [
      'a joint circular: the number tells the type more closely; bodies that stand together',
      'Thông tư số 39/2014/TTLT-BCT-BTC ngày 29/10/2014 của Liên Bộ Công Thương - Tài chính quy định về giá',
      [
        'Thông tư số 39/2014/TTLT-BCT-BTC ngày 29/10/2014 của Liên Bộ Công Thương - Tài chính | thong-tu-lien-tich | 39/2014/TTLT-BCT-BTC | 2014-10-29 | Liên Bộ Công Thương - Tài chính',
      ],
    ],
    [
      'who follows a document, or cannot have issued it, is not its issuer',
      'trong Bộ Công an theo Luật Bảo hiểm xã hội; Thủ tướng Chính phủ ban hành Nghị định số 5/2025/NĐ-CP',
      [
        'Luật Bảo hiểm xã hội | luat | Luật Bảo hiểm xã hội | - | -',
        'Nghị định số 5/2025/NĐ-CP | nghi-dinh | 5/2025/NĐ-CP | - | -',
      ],
    ],
    [
      'a body named after a document ends before it',
      'Kế hoạch số 5/KH-BCĐ ngày 1/2/2025 của Ban Chỉ đạo về tổng kết Nghị quyết số 18-NQ/TW',
      [
        'Kế hoạch số 5/KH-BCĐ ngày 1/2/2025 của Ban Chỉ đạo | ke-hoach | 5/KH-BCĐ | 2025-02-01 | Ban Chỉ đạo',
        'Nghị quyết số 18-NQ/TW | nghi-quyet | 18-NQ/TW | - | -',
      ],
    ],
    [
      'a glued word after the date, and a year between name and number',
      'Thông tư số 21/2025/TT-BYT ngày 27/6/2025của Bộ Y tế và Luật Các tổ chức tín dụng 2024 số 32/2024/QH15',
      [
        'Thông tư số 21/2025/TT-BYT ngày 27/6/2025của Bộ Y tế | thong-tu | 21/2025/TT-BYT | 2025-06-27 | Bộ Y tế',
        'Luật Các tổ chức tín dụng 2024 số 32/2024/QH15 | luat | 32/2024/QH15 | - | -',
      ],
    ],
    [
      'abbreviated type words and old numbers',
      'theo QĐ số 12/QĐ-UBND; Nghị định 61-CP ngày 05/7/1994',
      [
        'QĐ số 12/QĐ-UBND | quyet-dinh | 12/QĐ-UBND | - | -',
        'Nghị định 61-CP ngày 05/7/1994 | nghi-dinh | 61-CP | 1994-07-05 | -',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['the number line of a letterhead', 'Số: 1533/UBND-VP\nV/v tiêm chủng'],
    ['a letterhead cell', '| Số: 2403/TTg-KGVX | Hà Nội, ngày 03 tháng 12 năm 2009 |'],
    ['a letterhead of the Party', '|\nSố 212-KL/TW\n|'],
    ['a row of a page table', '| Số hiệu | 46/CĐ-TTg |'],
    ['a number line in capitals', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỐ 17-LCT/HĐNN7\n'],
    ['a draft', 'Căn cứ Nghị định số /2026/NĐ-CP ngày tháng năm 2026 và dự thảo Nghị định số 12/2026/NĐ-CP'],
    ['standards and forms', 'QCVN 102:2016/BTTTT, QCVN 06: 2022/BXD, Mẫu số 01/GTGT'],
    ['words that only point', 'thực hiện Công điện này, Điều 3 Quyết định này và các Nghị quyết nêu trên'],
    ['no law', 'pháp luật Việt Nam, Luật sư Nguyễn Văn A, Công ty Luật Ánh Sáng, Đại học Luật Hà Nội'],
    ['a bill', 'dự thảo Luật Đất đai (sửa đổi) và dự án Luật Nhà ở'],
    ['empty', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves out the places that are excluded', () => {
    const text = 'Quyết định số 12/QĐ-UBND và Quyết định số 13/QĐ-UBND';
    expect(findCitations(text, { exclude: [{ start: 0, end: 24 }] }).map((found) => found.text)).toEqual([
      'Quyết định số 13/QĐ-UBND',
    ]);
  });

  it('gives every field its own span', () => {
    const text =
      'Căn cứ khoản 1 Điều 2 Quyết định số 142/2008/QĐ-TTg ngày 27/10/2008 của Thủ tướng Chính phủ¹ về chế độ;';
    const [found] = findCitations(text);
    const slices = Object.fromEntries(
      Object.entries(found?.spans ?? {}).map(([path, span]) => [path, text.slice(span.start, span.end)]),
    );
    expect(slices).toEqual({
      '/documentType': 'Quyết định',
      '/documentTypeText': 'Quyết định',
      '/number': '142/2008/QĐ-TTg',
      '/issuedOn': 'ngày 27/10/2008',
      '/issuer': 'Thủ tướng Chính phủ',
      '/subject': 'chế độ',
      '/pinpoints/0': 'khoản 1 Điều 2',
      '/relation': 'Căn cứ',
      '/footnote': '¹',
    });
    expect(found?.value.footnote).toBe('1');
  });

  it('names what was taken from elsewhere, which has no span', () => {
    const [first] = findCitations(
      'Công điện số 5/CĐ-TTg và Công văn số 6/TTg-KG ngày 05/8/2021 của Thủ tướng Chính phủ',
    );
    expect(first?.value.inferred).toEqual(['issuer', 'issuedOn']);
    expect(first?.spans?.['/issuedOn']).toBeUndefined();
  });

  it('says in whose subject a citation stands', () => {
    const found = findCitations(
      'Thực hiện Công văn số 8129/UBND-VX ngày 04/12/2023 của Ủy ban nhân dân tỉnh Bắc Kạn về việc thực hiện Thông báo số 494/TB-VPCP và Công văn số 9/VPCP-KG về tiêm chủng; Quyết định số 1/QĐ-UBND',
    );
    expect(found.map(({ value }) => value.within)).toEqual([
      undefined,
      '8129/UBND-VX',
      '8129/UBND-VX',
      undefined,
    ]);
    expect(found[0]?.value.subject).toBe(
      'thực hiện Thông báo số 494/TB-VPCP và Công văn số 9/VPCP-KG về tiêm chủng',
    );
  });

  it('ends a subject before the next item of the outer list', () => {
    const found = findCitations(
      'Thực hiện Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư về củng cố y tế cơ sở và Nghị quyết số 99/2023/QH15 ngày 24/6/2023 của Quốc hội về giám sát.',
    );
    expect(found.map(({ value }) => value.subject)).toEqual(['củng cố y tế cơ sở', 'giám sát']);
  });
});
