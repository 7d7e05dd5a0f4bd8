import type { Sourced } from './rows.js';

/** One thing that an abbreviation may stand for. */
export interface AbbreviationReading {
  /** In full. */
  text: string;
  /** What it names: `body`, `role`, `unit`, `scope` or `honorific`. */
  type: string;
  /** Where it is read so, in words, if another reading exists. */
  where?: string;
}

/** An abbreviation of Kính gửi, Nơi nhận and archive lines. */
export interface AbbreviationRow extends Sourced {
  /** As printed: `PTTg`. */
  abbreviation: string;
  /** Its readings, the usual one first. */
  readings: readonly AbbreviationReading[];
}

const seen = { source: 'Recipient blocks as printed, 2008-2026', status: 'observed' } as const;

/** Abbreviations of recipient lists, sorted. Some mean several things; what stands beside them decides. */
export const recipientAbbreviations: readonly AbbreviationRow[] = [
  { abbreviation: 'BCĐ', readings: [{ text: 'Ban Chỉ đạo', type: 'body' }], ...seen },
  { abbreviation: 'BT', readings: [{ text: 'Bộ trưởng', type: 'role' }], ...seen },
  { abbreviation: 'BTCN', readings: [{ text: 'Bộ trưởng, Chủ nhiệm', type: 'role' }], ...seen },
  {
    abbreviation: 'CT',
    readings: [
      { text: 'Chủ tịch', type: 'role', where: 'trước UBND, HĐND, "các PCT"' },
      { text: 'Chỉ thị', type: 'unit', where: 'trong số, ký hiệu' },
      { text: 'Cục Thuế', type: 'body', where: 'trong số của cơ quan thuế' },
    ],
    ...seen,
  },
  { abbreviation: 'CVP', readings: [{ text: 'Chánh Văn phòng', type: 'role' }], ...seen },
  { abbreviation: 'GĐ', readings: [{ text: 'Giám đốc', type: 'role' }], ...seen },
  { abbreviation: 'HU', readings: [{ text: 'Huyện ủy', type: 'body' }], ...seen },
  { abbreviation: 'HĐND', readings: [{ text: 'Hội đồng nhân dân', type: 'body' }], ...seen },
  { abbreviation: 'KGVX', readings: [{ text: 'Khoa giáo - Văn xã', type: 'unit' }], ...seen },
  { abbreviation: 'KSTTHC', readings: [{ text: 'Kiểm soát thủ tục hành chính', type: 'unit' }], ...seen },
  {
    abbreviation: 'KT',
    readings: [
      { text: 'Kinh tế', type: 'unit', where: 'trong danh sách phòng' },
      { text: 'Ký thay', type: 'role', where: 'trước chức vụ ở phần ký' },
    ],
    ...seen,
  },
  { abbreviation: 'KTN', readings: [{ text: 'Kinh tế ngành', type: 'unit' }], ...seen },
  { abbreviation: 'KTTH', readings: [{ text: 'Kinh tế tổng hợp', type: 'unit' }], ...seen },
  { abbreviation: 'LĐVP', readings: [{ text: 'Lãnh đạo Văn phòng', type: 'role' }], ...seen },
  { abbreviation: 'MTTQ', readings: [{ text: 'Mặt trận Tổ quốc', type: 'body' }], ...seen },
  { abbreviation: 'NC', readings: [{ text: 'Nội chính', type: 'unit' }], ...seen },
  { abbreviation: 'NCTH', readings: [{ text: 'Nghiên cứu tổng hợp', type: 'unit' }], ...seen },
  { abbreviation: 'PCN', readings: [{ text: 'Phó Chủ nhiệm', type: 'role' }], ...seen },
  { abbreviation: 'PCT', readings: [{ text: 'Phó Chủ tịch', type: 'role' }], ...seen },
  { abbreviation: 'PCVP', readings: [{ text: 'Phó Chánh Văn phòng', type: 'role' }], ...seen },
  { abbreviation: 'PGĐ', readings: [{ text: 'Phó Giám đốc', type: 'role' }], ...seen },
  { abbreviation: 'PTTH', readings: [{ text: 'Phát thanh - Truyền hình', type: 'unit' }], ...seen },
  { abbreviation: 'PTTg', readings: [{ text: 'Phó Thủ tướng', type: 'role' }], ...seen },
  { abbreviation: 'QHĐP', readings: [{ text: 'Quan hệ địa phương', type: 'unit' }], ...seen },
  { abbreviation: 'TGĐ', readings: [{ text: 'Tổng Giám đốc', type: 'role' }], ...seen },
  {
    abbreviation: 'TH',
    readings: [
      { text: 'Tổng hợp', type: 'unit', where: 'trong danh sách phòng, vụ' },
      { text: 'Truyền hình', type: 'unit', where: 'sau "Phát thanh"' },
    ],
    ...seen,
  },
  {
    abbreviation: 'TP',
    readings: [
      { text: 'thành phố', type: 'scope', where: 'trước tên riêng hoặc sau UBND' },
      { text: 'Bộ Tư pháp', type: 'body', where: 'sau "Các Bộ:"' },
      { text: 'Trưởng phòng', type: 'role', where: 'trước tên phòng' },
    ],
    ...seen,
  },
  {
    abbreviation: 'TT',
    readings: [
      { text: 'Thường trực', type: 'body', where: 'trước Tỉnh ủy, Thành ủy, HĐND, UBND' },
      { text: 'Thứ trưởng', type: 'role', where: 'trước họ tên' },
      { text: 'Trung tâm', type: 'unit', where: 'trong danh sách đơn vị' },
      { text: 'Thông tư', type: 'unit', where: 'trong số, ký hiệu' },
    ],
    ...seen,
  },
  {
    abbreviation: 'TTCP',
    readings: [
      { text: 'Thủ tướng Chính phủ', type: 'role', where: 'sau "Trợ lý", trong danh sách của VPCP' },
      { text: 'Thanh tra Chính phủ', type: 'body', where: 'trong số, ký hiệu và danh sách cơ quan' },
    ],
    ...seen,
  },
  {
    abbreviation: 'TTTT',
    readings: [
      { text: 'Trung tâm Thông tin', type: 'unit', where: 'trong danh sách đơn vị của văn phòng' },
      { text: 'Thông tin và Truyền thông', type: 'body', where: 'sau "Các Bộ:", "Các Sở:"' },
    ],
    ...seen,
  },
  { abbreviation: 'TTTU', readings: [{ text: 'Thường trực Tỉnh ủy hoặc Thành ủy', type: 'body' }], ...seen },
  {
    abbreviation: 'TTUB',
    readings: [{ text: 'Thường trực Ủy ban nhân dân', type: 'body' }],
    ...seen,
  },
  { abbreviation: 'TTg', readings: [{ text: 'Thủ tướng Chính phủ', type: 'role' }], ...seen },
  { abbreviation: 'TTĐT', readings: [{ text: 'Thông tin điện tử', type: 'unit' }], ...seen },
  {
    abbreviation: 'TU',
    readings: [{ text: 'Tỉnh ủy hoặc Thành ủy', type: 'body' }],
    ...seen,
  },
  { abbreviation: 'TW', readings: [{ text: 'Trung ương', type: 'scope' }], ...seen },
  { abbreviation: 'UBND', readings: [{ text: 'Ủy ban nhân dân', type: 'body' }], ...seen },
  { abbreviation: 'VP', readings: [{ text: 'Văn phòng', type: 'unit' }], ...seen },
  { abbreviation: 'VPCP', readings: [{ text: 'Văn phòng Chính phủ', type: 'body' }], ...seen },
  { abbreviation: 'VPUB', readings: [{ text: 'Văn phòng Ủy ban nhân dân', type: 'unit' }], ...seen },
  { abbreviation: 'VPĐU', readings: [{ text: 'Văn phòng Đảng ủy', type: 'unit' }], ...seen },
  { abbreviation: 'VT', readings: [{ text: 'Văn thư', type: 'unit' }], ...seen },
  { abbreviation: 'VX', readings: [{ text: 'Văn xã', type: 'unit' }], ...seen },
  { abbreviation: 'VXNV', readings: [{ text: 'Văn xã - Nội vụ', type: 'unit' }], ...seen },
  { abbreviation: 'Đ/c', readings: [{ text: 'Đồng chí', type: 'honorific' }], ...seen },
];
