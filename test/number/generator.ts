import { symbolCodes, unitSymbolCodes } from '../../src/data/symbols.js';
import { typeCodes } from '../../src/number/grammar.js';

/** A canonical number made from the grammar, with what it must be read as. */
export interface GeneratedNumber {
  text: string;
  scheme: string;
  type?: string;
  issuers: string[];
}

const list = (row: string) => row.split(' ');
const types = (family: 'state' | 'party') =>
  [...typeCodes].flatMap(([code, meaning]): [string, string][] =>
    meaning[family] === undefined ? [] : [[code, meaning[family]]],
  );
const MINISTRIES = list(symbolCodes.central).filter((code) => !['CTN', 'CP', 'TTg', 'HĐTP'].includes(code));
const STATE_BODIES = [
  ...MINISTRIES,
  'UBND',
  'HĐND',
  'CTUBND',
  ...list(symbolCodes.department),
  'TCHQ',
  'CHQ',
  'BHXH',
];
const PARTY_BODIES = list(symbolCodes.party).filter((code) => !['CB', 'ĐH', 'ĐĐ'].includes(code));
const ORGANIZATIONS = ['TLĐ', 'LĐLĐ', 'TWĐTN', 'ĐTN', 'HNDTW', 'CCB', 'ĐCT', 'MTTW-BTT', 'MTTQ-BTT'];
const UNITS = [
  ...list(unitSymbolCodes),
  'C06',
  'PC07',
  'V1',
  'P2',
  'KTr2',
  'CTL&BHXH',
  'KSTT',
  'V.I',
  'VPB1',
];
const STATE_TYPES = types('state').filter(
  ([code]) =>
    !['AL', 'VBHN', 'L', 'NĐ', 'TT', 'TTLT', 'NQLT', 'NQ', 'QĐ', 'CT', 'BTT', 'TC', 'PB'].includes(code),
);

/** Numbers from a seed: the same seed gives the same numbers on every machine. */
export function* generateNumbers(count: number, seed = 1): Generator<GeneratedNumber> {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const serial = (): string =>
    String(1 + random(10 ** (1 + random(4)))).padStart(2, '0') +
    (random(12) === 0 ? pick(['a', 'b', 'c', 'đ']) : '');
  const year = (): number => 1997 + random(30);
  const makers: (() => GeneratedNumber)[] = [
    () => ({
      text: `${serial()}/${year()}/NĐ-CP`,
      scheme: 'legislative',
      type: 'nghi-dinh',
      issuers: ['CP'],
    }),
    () => ({ text: `${serial()}/${year()}/QH${10 + random(7)}`, scheme: 'legislative', issuers: ['QH'] }),
    () => ({
      text: `${serial()}/NQ-UBTVQH${10 + random(7)}`,
      scheme: 'legislative',
      type: 'nghi-quyet',
      issuers: ['UBTVQH'],
    }),
    () =>
      ((body) => ({
        text: `${serial()}/${year()}/TT-${body}`,
        scheme: 'legislative',
        type: 'thong-tu',
        issuers: [body],
      }))(pick(MINISTRIES)),
    () =>
      ((a, b) => ({
        text: `${serial()}/${year()}/TTLT-${a}-${b}`,
        scheme: 'legislative',
        type: 'thong-tu-lien-tich',
        issuers: [a, b],
      }))(pick(MINISTRIES), pick(MINISTRIES)),
    () =>
      ((body) => ({
        text: `${serial()}/${year()}/QĐ-${body}`,
        scheme: 'legislative',
        type: 'quyet-dinh',
        issuers: [body],
      }))(pick(['TTg', 'UBND', ...MINISTRIES])),
    () =>
      ((body) => ({
        text: `${serial()}/QĐ-${body}`,
        scheme: 'administrative',
        type: 'quyet-dinh',
        issuers: [body],
      }))(pick([...STATE_BODIES, 'TTg', 'CTN'])),
    () =>
      (([code, type], body) => ({
        text: `${serial()}/${code}-${body}`,
        scheme: 'administrative',
        type,
        issuers: [body],
      }))(pick(STATE_TYPES), pick(STATE_BODIES)),
    () =>
      (([code, type], body) => ({
        text: `${serial()}/${code}-${body}-${pick(UNITS)}`,
        scheme: 'administrative',
        type,
        issuers: [body],
      }))(pick(STATE_TYPES), pick(STATE_BODIES)),
    () =>
      ((body) => ({
        text: `${serial()}/${body}-${pick(UNITS)}`,
        scheme: 'official-letter',
        type: 'cong-van',
        issuers: [body],
      }))(pick([...STATE_BODIES, 'TTg', 'VPCP'])),
    () =>
      (([code, type], body) => ({
        text: `${serial()}-${code}/${body}`,
        scheme: 'party',
        ...(code === 'QĐ' ? {} : { type }),
        issuers: [body],
      }))(pick(types('party')), pick(PARTY_BODIES)),
    () =>
      ((body) => ({
        text: `${serial()}/${pick(['HD', 'KH', 'NQ', 'TB'])}-${body}`,
        scheme: 'organization',
        issuers: [body],
      }))(pick(ORGANIZATIONS)),
    () =>
      ((body) => ({
        text: `${serial()}/VBHN-${body}`,
        scheme: 'consolidated',
        type: 'van-ban-hop-nhat',
        issuers: [body],
      }))(pick(['VPQH', ...MINISTRIES])),
    () =>
      ((body) => ({
        text: `QCVN ${1 + random(150)}:${year()}/${body}`,
        scheme: 'technical',
        type: 'quy-chuan',
        issuers: [body],
      }))(pick(['BTTTT', 'BCA', 'BXD', 'BYT'])),
    () => ({ text: `${1 + random(400)}-${pick(['CP', 'HĐBT'])}`, scheme: 'historic', issuers: [] }),
    () => ({
      text: `${serial()}/${1999 + random(5)}/QĐ-UB`,
      scheme: 'historic',
      type: 'quyet-dinh',
      issuers: ['UB'],
    }),
  ];
  for (let i = 0; i < count; i++) yield pick(makers)();
}
