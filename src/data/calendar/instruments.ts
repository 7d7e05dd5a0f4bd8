import type { Sourced } from '../rows.js';

/** A law, letter or notice that makes a day off or a working day. */
export interface CalendarInstrument extends Sourced {
  /** Key of the row. */
  key: string;
  /** What it is, as one cites it, with the article for a law. */
  title: string;
  /** Day or month of issue, where known. */
  issuedOn?: string;
}

/**
 * Laws first, then the decisions of each year. `observed` rows are known from the press or a portal's copy without a
 * number; `official` ones are cited by number.
 */
export const calendarInstruments: readonly CalendarInstrument[] = [
  {
    key: 'labour-code-1994',
    title: 'Bộ luật Lao động 1994, Điều 73',
    issuedOn: '1994-06-23',
    source: 'Bộ luật Lao động 1994',
    status: 'official',
    validFrom: '1995-01-01',
    validTo: '2013-04-30',
  },
  {
    key: 'labour-code-2007',
    title: 'Bộ luật Lao động 1994, Điều 73 (sửa đổi năm 2007)',
    issuedOn: '2007',
    source: 'Bộ luật Lao động 1994, sửa đổi năm 2007',
    status: 'official',
    validFrom: '2007-01-01',
    validTo: '2013-04-30',
  },
  {
    key: 'labour-code-2012',
    title: 'Bộ luật Lao động 2012, Điều 115',
    issuedOn: '2012-06-18',
    source: 'Bộ luật Lao động 2012, Điều 115',
    status: 'official',
    validFrom: '2013-05-01',
    validTo: '2020-12-31',
  },
  {
    key: 'labour-code-2012-compensation',
    title: 'Bộ luật Lao động 2012, Điều 110 khoản 3',
    issuedOn: '2012-06-18',
    source: 'Bộ luật Lao động 2012, Điều 110',
    status: 'official',
    validFrom: '2013-05-01',
    validTo: '2020-12-31',
  },
  {
    key: 'labour-code-2019',
    title: 'Bộ luật Lao động 2019, Điều 112',
    issuedOn: '2019-11-20',
    source: 'Bộ luật Lao động 2019, Điều 112',
    status: 'official',
    validFrom: '2021-01-01',
  },
  {
    key: 'labour-code-2019-compensation',
    title: 'Bộ luật Lao động 2019, Điều 111 khoản 3',
    issuedOn: '2019-11-20',
    source: 'Bộ luật Lao động 2019, Điều 111',
    status: 'official',
    validFrom: '2021-01-01',
  },
  {
    key: 'culture-day',
    title: 'Nghị quyết 28/2026/QH16, Điều 2',
    issuedOn: '2026-04-24',
    source: 'Nghị quyết 28/2026/QH16',
    status: 'official',
    validFrom: '2026-07-01',
  },
  {
    key: 'five-day-week',
    title: 'Quyết định 188/1999/QĐ-TTg',
    issuedOn: '1999-09-17',
    source: 'Quyết định 188/1999/QĐ-TTg',
    status: 'official',
    validFrom: '1999-10-02',
  },
  {
    key: '2010-tet',
    title: 'Quyết định của Thủ tướng Chính phủ về nghỉ Tết Canh Dần 2010',
    issuedOn: '2010-02',
    source: 'hanoimoi.vn 2010-02-06; sggp.org.vn 2010',
    status: 'observed',
  },
  {
    key: '2011',
    title: 'Công văn của Văn phòng Chính phủ về nghỉ Tết Tân Mão và Giỗ Tổ 2011',
    issuedOn: '2010',
    source: 'baolangson.vn 31573',
    status: 'observed',
  },
  {
    key: '2012-tet',
    title: 'Ý kiến của Thủ tướng Chính phủ về nghỉ Tết Nhâm Thìn 2012',
    issuedOn: '2011-12-27',
    source: 'baobinhdinh.vn 120849',
    status: 'observed',
  },
  {
    key: '2013',
    title: 'Công văn của Văn phòng Chính phủ về nghỉ lễ, Tết năm 2013',
    issuedOn: '2012-11-23',
    source: 'tienphong.vn 601552; baothainguyen.vn 36752',
    status: 'observed',
  },
  {
    key: '2014',
    title: 'Công văn 10525/VPCP-KGVX',
    issuedOn: '2013-12-12',
    source: 'dienbien.edu.vn 663; baodongthap.com.vn 36388',
    status: 'official',
  },
  {
    key: '2015',
    title:
      'Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ lễ, Tết năm 2015 (Tờ trình 89/TTr-LĐTBXH)',
    issuedOn: '2014-11-20',
    source: 'm.xahoi.com.vn 194402; vbpl.freshdesk.com 16000020548',
    status: 'official',
  },
  {
    key: '2016-tet',
    title: 'Thông báo 4659/TB-LĐTBXH',
    issuedOn: '2015-11-13',
    source: 'ngaynay.vn 13884',
    status: 'official',
  },
  {
    key: '2017-tet',
    title: 'Ý kiến của Thủ tướng Chính phủ về nghỉ Tết Đinh Dậu 2017',
    issuedOn: '2016',
    source: 'Báo chí năm 2016; không hoán đổi ngày làm việc',
    status: 'observed',
  },
  {
    key: '2018-tet',
    title: 'Công văn của Văn phòng Chính phủ về nghỉ Tết Mậu Tuất 2018',
    issuedOn: '2017',
    source: 'vnexpress.net 3537327',
    status: 'observed',
  },
  {
    key: '2019',
    title: 'Công văn 6519/VPCP-KGVX',
    issuedOn: '2018-07-11',
    source: 'thuvienphapluat.vn 387625; tienphong.vn 1299921',
    status: 'official',
  },
  {
    key: '2020-tet',
    title: 'Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ Tết Canh Tý 2020',
    issuedOn: '2019',
    source: 'Báo chí năm 2019',
    status: 'observed',
  },
  {
    key: '2021',
    title: 'Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ lễ, Tết năm 2021',
    issuedOn: '2020',
    source: 'Báo chí năm 2020',
    status: 'observed',
  },
  {
    key: '2022',
    title: 'Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ lễ, Tết năm 2022',
    issuedOn: '2021-12',
    source:
      'officeholidays.com 2022; số thông báo ghi khác nhau (4875 hoặc 119/TB-LĐTBXH), ngày nghỉ như nhau',
    status: 'observed',
  },
  {
    key: '2023',
    title: 'Thông báo 5034/TB-LĐTBXH',
    issuedOn: '2022-12',
    source: 'Thông báo 5034/TB-LĐTBXH',
    status: 'official',
  },
  {
    key: '2024',
    title: 'Thông báo 5015/TB-LĐTBXH',
    issuedOn: '2023-11-22',
    source: 'Thông báo 5015/TB-LĐTBXH',
    status: 'official',
  },
  {
    key: '2024-04-30',
    title: 'Công văn 2450/VPCP-KGVX; Thông báo 1570/TB-BLĐTBXH',
    issuedOn: '2024-04-12',
    source: 'baotintuc.vn; thuvienphapluat.vn 606458',
    status: 'official',
  },
  {
    key: '2025',
    title: 'Công văn 8726/VPCP-KGVX; Thông báo 6150/TB-BLĐTBXH',
    issuedOn: '2024-11-26',
    source: 'vietnamplus.vn 1033115; Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024',
    status: 'official',
  },
  {
    key: '2026',
    title: 'Thông báo 9441/TB-BNV',
    issuedOn: '2025-10-16',
    source: 'xaydungchinhsach.chinhphu.vn; vietnamnews.vn 1727514',
    status: 'official',
  },
  {
    key: '2026-01-01',
    title: 'Công văn 12729/VPCP-KGVX',
    issuedOn: '2025-12-25',
    source: 'Công văn 12729/VPCP-KGVX',
    status: 'official',
  },
  {
    key: '2027',
    title: 'Công văn 10065/VPCP-KGVX',
    issuedOn: '2026-10-02',
    source: 'Công văn 10065/VPCP-KGVX',
    status: 'official',
  },
];
