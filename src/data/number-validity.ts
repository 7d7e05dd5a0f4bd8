import type { Sourced } from './rows.js';

/** The days on which symbols or abbreviations of types were in use. */
export interface SymbolValidityRow extends Sourced {
  /** The symbols, parted by spaces. */
  symbols: string;
}

const SEEN = 'Số, ký hiệu văn bản đã ban hành';
const REFORM = 'Nghị quyết 176/2025/QH15';
const PARTY_REFORM = 'Quyết định của Bộ Chính trị ngày 24/01/2025 (báo chí ngày 03/02/2025)';

/** Symbols whose first or last day is known. A symbol that is not here has no known limits. */
export const symbolValidity: readonly SymbolValidityRow[] = [
  { symbols: 'BDTTG BNNMT', validFrom: '2025-03-01', source: REFORM, status: 'official' },
  {
    symbols: 'BGTVT BKHĐT BLĐTBXH BNNPTNT BTNMT BTTTT UBDT',
    validTo: '2025-02-28',
    source: REFORM,
    status: 'official',
  },
  { symbols: 'BCSCLTW BTGDVTW', validFrom: '2025-02-03', source: PARTY_REFORM, status: 'observed' },
  { symbols: 'BDVTW BKTTW BTGTW BĐNTW', validTo: '2025-02-02', source: PARTY_REFORM, status: 'observed' },
  { symbols: 'BS', validTo: '2026-05-26', source: 'Hướng dẫn 05-HD/VPTW', status: 'official' },
  {
    symbols: 'QĐi',
    validFrom: '2018-04-03',
    validTo: '2026-05-26',
    source: 'Hướng dẫn 36-HD/VPTW; Hướng dẫn 05-HD/VPTW',
    status: 'official',
  },
  { symbols: 'QyĐ', validFrom: '2020-03-05', source: 'Nghị định 30/2020/NĐ-CP', status: 'official' },
  {
    symbols: 'HĐBT',
    validFrom: '1981-07-04',
    validTo: '1992-09-24',
    source: 'Luật Tổ chức Hội đồng Bộ trưởng 1981; Luật Tổ chức Chính phủ 1992',
    status: 'unverified',
  },
];

/** One term of the National Assembly. */
export interface AssemblyTermRow extends Sourced {
  /** Its ordinal: 15 in `QH15`. */
  term: number;
}

/** Terms of the National Assembly (nhiệm kỳ Quốc hội), for numbers that carry one. Years where no day is known. */
export const assemblyTerms: readonly AssemblyTermRow[] = [
  {
    term: 10,
    validFrom: '1997',
    validTo: '2002',
    source: SEEN,
    status: 'unverified',
  },
  {
    term: 11,
    validFrom: '2002',
    validTo: '2007',
    source: SEEN,
    status: 'unverified',
  },
  {
    term: 12,
    validFrom: '2007',
    validTo: '2011',
    source: SEEN,
    status: 'unverified',
  },
  {
    term: 13,
    validFrom: '2011',
    validTo: '2016-07-19',
    source: SEEN,
    status: 'unverified',
  },
  {
    term: 14,
    validFrom: '2016-07-20',
    validTo: '2021-07-19',
    source: SEEN,
    status: 'unverified',
  },
  {
    term: 15,
    validFrom: '2021-07-20',
    validTo: '2026-04-05',
    source: SEEN,
    status: 'unverified',
  },
  {
    term: 16,
    validFrom: '2026-04-06',
    source: 'Bầu cử ngày 15/3/2026; Nghị quyết 30/2026/QH16',
    status: 'observed',
  },
];

/** Since when a rule of writing numbers holds, and for whom. */
export interface NumberRuleRow extends Sourced {
  /** The rule: `leading-zero` (0 before an ordinal below 10), `no-letter-code` (công văn has no abbreviation), `year-inside` (normative documents carry the year). */
  rule: 'leading-zero' | 'no-letter-code' | 'year-inside';
  /** For numbers of State bodies, or of Party bodies. */
  family: 'state' | 'party';
}

/** Rules that a check applies from their first day on. */
export const numberRules: readonly NumberRuleRow[] = [
  {
    rule: 'leading-zero',
    family: 'state',
    validFrom: '2016-07-01',
    source: 'Nghị định 34/2016/NĐ-CP, Điều 58; Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3',
    status: 'official',
  },
  {
    rule: 'leading-zero',
    family: 'party',
    validFrom: '2018-04-03',
    source: 'Hướng dẫn 36-HD/VPTW; Hướng dẫn 05-HD/VPTW',
    status: 'official',
  },
  {
    rule: 'no-letter-code',
    family: 'state',
    validFrom: '2005-05-06',
    source: 'Thông tư liên tịch 55/2005/TTLT-BNV-VPCP; Nghị định 30/2020/NĐ-CP, Phụ lục III',
    status: 'official',
  },
  {
    rule: 'year-inside',
    family: 'state',
    validFrom: '1997-01-01',
    source: 'Nghị định 101/CP (1997), Điều 3; Luật 80/2015/QH13, Điều 10; Luật 64/2025/QH15, Điều 7',
    status: 'official',
  },
];
