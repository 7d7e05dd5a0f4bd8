import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from '../../src/number/find.js';
import { numberCases } from './numbers.js';

const found = (text: string) => findDocumentNumbers(text).map((find) => find.value.canonical);

describe('findDocumentNumbers', () => {
  it.each<[string, string[]]>([
    ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ', ['30/2020/NĐ-CP']],
    [
      'theo Nghị định 30/2020/NĐ-CP, Luật 80/2015/QH13 và Chỉ thị 25-CT/TW.',
      ['30/2020/NĐ-CP', '80/2015/QH13', '25-CT/TW'],
    ],
    ['Công văn số 5072/UBND-\nVXNV ngày 06/8/2021', ['5072/UBND-VXNV']],
    ['Thông tư số 40/2017/TT-\r\nBTC', ['40/2017/TT-BTC']],
    ['Nghị quyết 66- NQ/TW', ['66-NQ/TW']],
    ['Nghị quyết số 66-\nNQ/TW', ['66-NQ/TW']],
    ['số 10697 & 11028/UBND-KGVX', ['10697/UBND-KGVX', '11028/UBND-KGVX']],
    ['các Quyết định số 12, 13/QĐ-UBND', ['12/QĐ-UBND', '13/QĐ-UBND']],
    ['các Quyết định số 12, 13 và 14/QĐ-UBND', ['12/QĐ-UBND', '13/QĐ-UBND', '14/QĐ-UBND']],
    ['Thông tư số 39/2014, 119/2014/TT-BTC', ['39/2014/TT-BTC', '119/2014/TT-BTC']],
    ['số 10/2020/TT-BTC, 11/2021/TT-BTC', ['10/2020/TT-BTC', '11/2021/TT-BTC']],
    ['Kế hoạch 154 & 201/KH-ĐHHV', ['154/KH-ĐHHV', '201/KH-ĐHHV']],
    ['Số **1221** /MTTW-BTT', ['1221/MTTW-BTT']],
    ['Số *2233* /UBND-VP', ['2233/UBND-VP']],
    ['| Số: 1533 /UBND-VP | Bắc Kạn, ngày 11 |', ['1533/UBND-VP']],
    ['Số: /UBND-VP', ['/UBND-VP']],
    ['Số:          /UBND-VP', ['/UBND-VP']],
    ['Số: …./QĐ-UBND', ['/QĐ-UBND']],
    ['Số:     -CV/TU', ['-CV/TU']],
    ['Nghị quyết số 66.16/2026/NQ-CP', ['66.16/2026/NQ-CP']],
    ['Nghị định số 15-CP và Quyết định 111-HĐBT', ['15-CP', '111-HĐBT']],
    ['Quyết định 118/TTg, Nghị định 13/CP, Quyết định 147/CT', ['118/TTg', '13/CP', '147/CT']],
    ['Thông báo số 286-TB-VPCP', ['286/TB-VPCP']],
    ['Quyết định số 1830 QĐ-UBND', ['1830/QĐ-UBND']],
    ['Quyết định số 489 QĐ/UB, Chỉ thị số 12 CT/TU', ['489-QĐ/UB', '12-CT/TU']],
    ['Nghị định số 134/2016/NĐ CP, Thông tư số 39/2018/TT BTC', ['134/2016/NĐ-CP', '39/2018/TT-BTC']],
    ['Quyết định số 12/2010/QĐ NGÀY', ['12/2010/QĐ']],
    ['Công điện số 1068/CD-TTg', ['1068/CĐ-TTg']],
    ['Nghị định 40/2026/NĐ-СР', ['40/2026/NĐ-CP']],
    ['Nghị định 230/2025⁄NĐ-CP', ['230/2025/NĐ-CP']],
    ['Nghị định 15/2020/NĐ-CPngày 03', ['15/2020/NĐ-CP']],
    ['Luật 80/2015/QH13đang có hiệu lực', ['80/2015/QH13']],
    ['Thông tư 55/2018/tt-bgtvt', ['55/2018/TT-BGTVT']],
    ['Số: 3083/UBND-NCKSV/v báo cáo', ['3083/UBND-NCKSV']],
    ['(Công văn 3290/SKHCN)', ['3290/SKHCN']],
    ['1472/UBND ngày 14/5/2015', ['1472/UBND']],
    ['Hướng dẫn 12/HD-BCA(X13), ngày', ['12/HD-BCA(X13)']],
    ['Kế hoạch 12/KH-UBND (2) và phụ lục', ['12/KH-UBND']],
    ['Quyết định 12/QĐ-UBND - UBND tỉnh', ['12/QĐ-UBND']],
    ['Công văn 109/UBND - VX ngày', ['109/UBND-VX']],
    ['Quyết định 12/QĐ-UBND\n- UBND các huyện', ['12/QĐ-UBND']],
    ['Quyết định số 12/QĐ-UBND.', ['12/QĐ-UBND']],
    ['văn bản số 127/NEAC-TTHTQT', ['127/NEAC-TTHTQT']],
    ['12/QĐ-UBND;13/QĐ-UBND', ['12/QĐ-UBND', '13/QĐ-UBND']],
    ['445-KL/TƯ'.normalize('NFD'), ['445-KL/TƯ']],
    ['số 02223/QĐ-UBND', ['02223/QĐ-UBND']],
    ['Số, ký hiệu: 1234/QĐ-UBND', ['1234/QĐ-UBND']],
    ['| Số ký hiệu | 1234/QĐ-UBND |', ['1234/QĐ-UBND']],
    ['Số/Ký hiệu: 35/KH-UBND', ['35/KH-UBND']],
    ['Ký hiệu\n12-CT/TU', ['12-CT/TU']],
    ['số 1/QĐ-UBND, 2⁄QĐ-UBND, 15-CP, 3/QĐ-UBND', ['1/QĐ-UBND', '2/QĐ-UBND', '3/QĐ-UBND']],
    ['Nghị định 15-CP, 16-CP của Chính phủ', ['15-CP']],
    ['theo 302017/NĐ-CP', ['30/2017/NĐ-CP']],
    ['Công văn số 15000-CV/VPTW TCN 7550:2005', ['15000-CV/VPTW']],
    ['Nghị quyết số 57 -NQ/TW (2), Nghị định 59-HĐBT (3)', ['57-NQ/TW', '59-HĐBT']],
  ])('%j', (text, numbers) => {
    const finds = findDocumentNumbers(text);
    expect(finds.map((find) => find.value.canonical)).toEqual(numbers);
    for (const { span, text: slice } of finds) expect(text.slice(span.start, span.end)).toBe(slice);
  });

  it.each(numberCases.filter((c) => c.scheme !== 'technical').map((c) => c.canonical))(
    'finds %s in a sentence',
    (canonical) => {
      expect(found(`Thực hiện văn bản số ${canonical} ngày 05/8/2021`)).toEqual(
        canonical.startsWith('/') || canonical.startsWith('-') ? [canonical] : [canonical],
      );
    },
  );

  it('finds standards only on demand', () => {
    const text = 'theo QCVN 21:2015/BGTVT và TCVN ISO 9001 : 2015, Thông tư 12/2015/TT-BXD';
    expect(found(text)).toEqual(['12/2015/TT-BXD']);
    expect(findDocumentNumbers(text, { technical: true }).map((find) => find.value.canonical)).toEqual([
      'QCVN 21:2015/BGTVT',
      'TCVN ISO 9001:2015',
      '12/2015/TT-BXD',
    ]);
  });
});

describe('findDocumentNumbers: not document numbers', () => {
  it.each([
    // lots and flats
    'lô 12 KH/3, căn 17 CT/2',
    'mục 5 QĐ/2',
    // dates and periods
    'ngày 05/8/2021',
    'ngày 5/8',
    'tháng 12/2023',
    'giai đoạn 2021-2025',
    'giai đoạn 2021/2025',
    '31/12/2025-01/01/2026',
    'từ 01/7/2025 - 30/6/2026',
    'năm học 2023-2024',
    'quý I/2024',
    '6 tháng đầu năm 2024/2023',
    // fractions, ratios, measures
    'đạt 12/34 chỉ tiêu',
    'tỷ lệ 1/500',
    '2/3 số thành viên',
    '100 km/h',
    '5 mg/L',
    '24/24 giờ',
    '15 tỷ VND/năm',
    '30 USD/tấn',
    '5 triệu đồng/người/tháng',
    '90/BC',
    '3/4 GDP',
    // addresses
    'số 12/34 phố Huế',
    'số 5/TDP 3',
    'Số 1A/2B đường Láng',
    'nhà số 15/6 ngõ 12',
    'tổ 5/KP2',
    'Lô B2/KCN Sóng Thần',
    'Km 12/QL1A',
    'phòng 12/A3',
    'số 12 đường 3/2',
    '18/12 đường Nguyễn Huệ',
    // phones, accounts, identity numbers
    'ĐT: 0209.3870.123',
    'Điện thoại 024/3942-1234',
    'Fax: 0281 3870-123',
    'STK 3713.0.1053579.00000',
    'tài khoản 1234567890/BIDV',
    'CCCD 001/085/012345',
    'MST 0100109106-001',
    // web, files, products
    'https://vanban.vn/chi-tiet/12/UBND-VP',
    'http://a.vn/?id=12/QĐ-UBND',
    'www.a.vn/2020/12/QD-UBND.html',
    'tệp 12/QĐ-UBND.pdf',
    'a@12/QĐ-UBND',
    '135/11/CBMP-HN',
    'sản phẩm A12/B-CD',
    'mã 12_34/AB',
    '#12/UBND-VP',
    // forms, gazette, pages, standards
    'Mẫu số 01/PLI',
    'Mẫu số: 02-CK/TSC',
    'mẫu 09a/NƠXH',
    'Biểu số 05/BC-UBND',
    'Tờ khai 05/KK-TNCN',
    'CÔNG BÁO/Số 272/Ngày 14-05-2026',
    'TCVN 6909:2001',
    'QCVN 21:2015/BGTVT',
    'ISO/IEC 27001:2013',
    'trang 12/AB',
    '42.1.NĐ.1',
    'mẫu số 01-MP',
    // words with slashes
    'và/hoặc',
    'V/v báo cáo',
    'khoản 2/điều 3',
    'TM/UBND',
    'K/T CHỦ TỊCH',
    'CỘNG HÒA/XÃ HỘI',
    '1/ Các Sở',
    '2/ UBND các huyện',
    'Số: ',
    'số /',
    'Số/KH',
    'Số/Ký hiệu',
    'quyết định/UBND',
    // lists that are no lists
    'Điều 12, Khoản 13/Luật',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('does not take an article or a date into a list', () => {
    expect(found('tại Điều 12, 13/QĐ-UBND')).toEqual(['13/QĐ-UBND']);
    expect(found('ngày 05, 13/QĐ-UBND')).toEqual(['13/QĐ-UBND']);
  });
});
