import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleDocs } from '../../scripts/rule-docs.js';
import { directiveRuleMessages } from '../../src/data/messages/directive-rules.js';
import { checkDirective, type CheckDirectiveOptions } from '../../src/directive/check.js';
import { parseDirective } from '../../src/directive/parse.js';
import { directiveRules } from '../../src/directive/rules/list.js';
import type { Directive } from '../../src/directive/types.js';
import { root } from '../support/source.js';

// Two directives without a fault, one of the State and one of the Party, and for each rule the smallest change that breaks it.

const number = {
  text: '15/UBND-VX',
  canonical: '15/UBND-VX',
  scheme: 'official-letter',
  serial: '15',
  issuers: ['UBND'],
  unit: 'VX',
  symbol: 'UBND-VX',
};
const citation = {
  text: 'Công điện số 25/CĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ',
  documentType: 'cong-dien',
  number: {
    text: '25/CĐ-TTg',
    canonical: '25/CĐ-TTg',
    scheme: 'administrative',
    serial: '25',
    documentType: 'cong-dien',
  },
  issuedOn: '2024-01-05',
  issuer: { text: 'Thủ tướng Chính phủ' },
};
const task: Directive['tasks'][number] = {
  id: '1',
  text: 'rà soát',
  lead: [{ text: 'Sở Y tế' }],
  cooperating: [{ text: 'Sở Tài chính' }],
  deadlines: [{ kind: 'date', text: 'trước ngày 15/5/2024', date: '2024-05-15', bound: 'before' }],
};
const signature = {
  authority: ['kt'],
  onBehalfOf: 'CHỦ TỊCH',
  position: 'PHÓ CHỦ TỊCH',
  signer: 'Nguyễn Văn An',
};
const STATE: Directive = {
  schemaVersion: '1.0',
  number,
  documentType: 'cong-van',
  issuer: { text: 'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG', name: 'Ủy ban nhân dân tỉnh Cao Bằng', symbol: 'UBND' },
  place: 'Cao Bằng',
  issuedOn: '2024-05-06',
  subject: 'phòng, chống dịch',
  addressees: [{ text: 'Sở Y tế' }],
  preamble: [{ kind: 'opening', text: 'Để phòng, chống dịch, UBND tỉnh yêu cầu:' }],
  provisions: [
    { id: '1', label: '1.', text: 'Sở Y tế rà soát.' },
    { id: '2', label: '2.', text: 'Sở Tài chính bố trí kinh phí.' },
  ],
  closing: [],
  citations: [citation],
  mentions: [],
  tasks: [task],
  recipients: [{ text: 'Như trên' }, { text: 'Chủ tịch', purpose: 'bao-cao', purposeText: 'b/c' }],
  archive: { text: 'Lưu: VT, VX', units: ['VT', 'VX'] },
  signature,
  cosigners: [],
  footnotes: [],
  appendices: [],
  other: [],
  inferred: [],
  extensions: [],
};
const partyNumber = {
  text: '18-CT/TU',
  canonical: '18-CT/TU',
  scheme: 'party',
  serial: '18',
  documentType: 'chi-thi',
  issuers: ['TU'],
  symbol: 'CT/TU',
};
const PARTY: Directive = {
  ...STATE,
  number: partyNumber,
  documentType: 'chi-thi',
  issuer: { text: 'TỈNH ỦY LAI CHÂU', name: 'Tỉnh ủy Lai Châu' },
  addressees: [],
  recipients: [{ text: 'Ban Bí thư' }],
  archive: { text: 'Lưu Văn phòng Tỉnh ủy', units: ['Văn phòng Tỉnh ủy'] },
  signature: { authority: ['tm'], onBehalfOf: 'BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ', signer: 'Lò Văn Sơn' },
};

const without = (key: keyof Directive): Directive =>
  Object.fromEntries(Object.entries(STATE).filter(([name]) => name !== key)) as unknown as Directive;
const state = (change: Partial<Directive>): Directive => ({ ...STATE, ...change });
const party = (change: Partial<Directive>): Directive => ({ ...PARTY, ...change });
const due = (deadline: (typeof task)['deadlines'][number]): Directive =>
  state({ tasks: [{ ...task, deadlines: [deadline] }] });
const day = (date: string): Directive => due({ kind: 'date', text: date, date, bound: 'before' });
const closed = { text: 'Sở cũ', validTo: '2020-01-01' };
const PARTY_FORM: CheckDirectiveOptions = { profile: 'party-2018' };

/** A text with a part marked between « and », whose span is given to the rule. */
const printed = (pointer: string, marked: string): CheckDirectiveOptions => ({
  text: marked.replace(/[«»]/g, ''),
  spans: { [pointer]: { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 } },
});

const BREAKS: Record<string, [Directive, CheckDirectiveOptions?]> = {
  'directive-number-absent': [without('number')],
  'directive-number-not-canonical': [state({ number: { ...number, text: '15 /UBND-VX' } })],
  'directive-number-not-party': [party({ number }), PARTY_FORM],
  'directive-number-not-state': [state({ number: partyNumber }), { profile: 'nd30' }],
  'directive-type-absent': [without('documentType')],
  'directive-type-unknown': [state({ documentType: 'van-ban-la' })],
  'directive-type-not-of-party': [party({ documentType: 'nghi-dinh' }), PARTY_FORM],
  'directive-type-only-of-party': [state({ documentType: 'thong-tri' }), { profile: 'nd30' }],
  'directive-issuer-absent': [without('issuer')],
  'directive-issuer-not-existing': [state({ issuer: { name: 'UBND cũ', validTo: '2020-01-01' } })],
  'directive-place-absent': [without('place')],
  'directive-date-absent': [without('issuedOn')],
  'directive-date-incomplete': [state({ issuedOn: '2024-05' })],
  'directive-date-impossible': [state({ issuedOn: '2024-02-30' })],
  'directive-date-in-future': [STATE, { asOf: '2024-05-01' }],
  'directive-date-zero-padding': [STATE, printed('/issuedOn', '«ngày 6 tháng 5 năm 2024»')],
  'directive-date-month-padding': [STATE, printed('/issuedOn', '«ngày 06 tháng 05 năm 2024»')],
  'directive-effective-before-issue': [state({ effectiveOn: '2024-05-01' })],
  'directive-subject-absent': [without('subject')],
  'directive-subject-too-long': [state({ subject: 'a'.repeat(501) })],
  'directive-subject-end-mark': [state({ subject: 'phòng, chống dịch.' })],
  'directive-subject-vv-missing': [STATE, printed('/subject', 'Về «phòng, chống dịch»')],
  'directive-subject-vv-superfluous': [
    state({ documentType: 'ke-hoach' }),
    printed('/subject', 'V/v «phòng, chống dịch»'),
  ],
  'directive-addressee-absent': [state({ addressees: [] })],
  'directive-addressee-superfluous': [state({ documentType: 'quyet-dinh' })],
  'directive-addressee-duplicate': [state({ addressees: [{ text: 'Sở Y tế' }, { text: 'Sở Y tế' }] })],
  'directive-addressee-not-existing': [state({ addressees: [{ text: 'Sở cũ', body: closed }] })],
  'directive-recipients-absent': [{ ...without('archive'), recipients: [] }],
  'directive-recipient-as-above-absent': [state({ recipients: [{ text: 'Chủ tịch' }] })],
  'directive-recipient-as-above-wrong': [state({ documentType: 'quyet-dinh', addressees: [] })],
  'directive-recipient-as-above-wording': [state({ recipients: [{ text: 'Như kính gửi' }] })],
  'directive-recipient-duplicate': [
    state({ recipients: [{ text: 'Như trên' }, { text: 'Bộ Y tế' }, { text: 'bộ y tế' }] }),
  ],
  'directive-recipient-not-existing': [
    state({ recipients: [{ text: 'Như trên' }, { text: 'Sở cũ', body: closed }] }),
  ],
  'directive-recipient-purpose-unknown': [state({ recipients: [{ text: 'Như trên', purpose: 'de-choi' }] })],
  'directive-archive-absent': [without('archive')],
  'directive-archive-vt-absent': [state({ archive: { text: 'Lưu: VX', units: ['VX'] } })],
  'directive-archive-unit-mismatch': [state({ archive: { text: 'Lưu: VT, KT', units: ['VT', 'KT'] } })],
  'directive-archive-party-vt': [party({ archive: { text: 'Lưu: VT', units: ['VT'] } }), PARTY_FORM],
  'directive-signer-absent': [without('signature')],
  'directive-position-absent': [state({ signature: { authority: [], signer: 'Nguyễn Văn An' } })],
  'directive-kt-without-deputy': [state({ signature: { ...signature, position: 'CHÁNH VĂN PHÒNG' } })],
  'directive-deputy-without-kt': [state({ signature: { ...signature, authority: [] } })],
  'directive-tm-without-collective': [state({ signature: { ...signature, authority: ['tm'] } })],
  'directive-collective-without-tm': [state({ number: { ...number, year: 2024 } })],
  'directive-tl-signed-by-head': [
    state({ signature: { ...signature, authority: ['tl'], position: 'CHỦ TỊCH' } }),
  ],
  'directive-authority-order': [state({ signature: { ...signature, authority: ['kt', 'tm'] } })],
  'directive-authority-unknown': [state({ signature: { ...signature, authority: ['xx'] } })],
  'directive-authority-mark-state': [STATE, printed('/signature', '«K/T CHỦ TỊCH»')],
  'directive-authority-mark-party': [
    PARTY,
    { ...printed('/signature', '«TM. BAN THƯỜNG VỤ»'), ...PARTY_FORM },
  ],
  'directive-signer-title': [state({ signature: { ...signature, rank: 'TS' } })],
  'directive-basis-end-mark': [state({ preamble: [{ kind: 'basis', text: 'Căn cứ Luật Y tế' }] })],
  'directive-basis-absent': [state({ documentType: 'quyet-dinh', preamble: [] })],
  'directive-body-absent': [state({ provisions: [], preamble: [] })],
  'directive-provision-gap': [
    state({
      provisions: [
        { id: '1', label: '1.', text: 'Một' },
        { id: '2', label: '3.', text: 'Ba' },
      ],
    }),
  ],
  'directive-provision-repeated': [
    state({
      provisions: [
        { id: '1', label: '2.', text: 'Hai' },
        { id: '2', label: '2.', text: 'Hai' },
      ],
    }),
  ],
  'directive-provision-empty': [state({ provisions: [{ id: '1', label: '1.', text: '' }] })],
  'directive-end-mark-absent': [STATE, { text: 'Sở Y tế rà soát.' }],
  'directive-citation-number-form': [
    state({ citations: [{ ...citation, number: { ...citation.number, text: '25/CD-TTg' } }] }),
  ],
  'directive-citation-date-absent': [
    state({
      citations: [{ text: 'Công điện số 25/CĐ-TTg', number: citation.number, issuer: citation.issuer }],
    }),
  ],
  'directive-citation-issuer-absent': [
    state({
      citations: [{ text: 'Công điện số 25/CĐ-TTg', number: citation.number, issuedOn: '2024-01-05' }],
    }),
  ],
  'directive-citation-after-issue': [state({ citations: [{ ...citation, issuedOn: '2024-06-01' }] })],
  'directive-citation-issuer-not-existing': [state({ citations: [{ ...citation, issuer: closed }] })],
  'directive-citation-party-comma': [
    party({
      citations: [
        {
          text: 'Nghị quyết số 52-NQ/TW ngày 27/9/2019',
          number: { ...partyNumber, text: '52-NQ/TW', canonical: '52-NQ/TW' },
        },
      ],
    }),
    PARTY_FORM,
  ],
  'directive-mention-open': [state({ mentions: [{ text: 'văn bản nêu trên' }] })],
  'directive-task-without-lead': [state({ tasks: [{ ...task, lead: [] }] })],
  'directive-task-lead-cooperates': [state({ tasks: [{ ...task, cooperating: task.lead }] })],
  'directive-task-lead-not-existing': [state({ tasks: [{ ...task, lead: [closed] }] })],
  'directive-deadline-before-issue': [day('2024-05-01')],
  'directive-deadline-past': [STATE, { asOf: '2024-06-01' }],
  'directive-deadline-day-off': [day('2024-09-02')],
  'directive-deadline-anchor-absent': [
    due({ kind: 'period', text: 'trong 5 ngày', amount: 5, unit: 'day', direction: 'forward' }),
  ],
  'directive-urgency-unknown': [state({ urgency: 'rat-khan' })],
  'directive-secrecy-unknown': [state({ secrecy: 'rat-mat' })],
  'directive-footnote-without-mark': [
    state({ footnotes: [{ mark: '¹', text: 'Chú thích' }] }),
    { text: 'Văn bản./.\n¹ Chú thích' },
  ],
  'directive-appendix-number': [
    state({
      appendices: [
        { label: '1', text: 'A' },
        { label: '2', text: 'B' },
      ],
    }),
  ],
  'directive-number-colon': [STATE, printed('/number', 'Số «15/UBND-VX» ./.')],
  'directive-number-colon-party': [PARTY, { ...printed('/number', 'Số: «18-CT/TU»'), ...PARTY_FORM }],
};

const codes = (directive: Directive, options?: CheckDirectiveOptions): string[] =>
  checkDirective(directive, options).map((issue) => issue.code);

describe('rules of form', () => {
  it('are at least fifty, and each has its breaking case here', () => {
    expect(directiveRules.length).toBeGreaterThanOrEqual(50);
    expect(directiveRules.map((rule) => rule.id).sort()).toEqual(Object.keys(BREAKS).sort());
    expect(Object.keys(directiveRuleMessages).sort()).toEqual(Object.keys(BREAKS).sort());
  });

  it('find nothing in directives without a fault', () => {
    expect(codes(STATE)).toEqual([]);
    expect(codes(STATE, { text: 'Số: 15/UBND-VX. Văn bản./.', asOf: '2024-05-07' })).toEqual([]);
    expect(codes(PARTY)).toEqual([]);
  });

  it.each(Object.entries(BREAKS))('%s is found, with its place', (code, [directive, options]) => {
    const issue = checkDirective(directive, options).find((one) => one.code === code);
    expect(issue?.path).toMatch(/^\//);
    expect(issue?.message).not.toMatch(/\{[A-Za-z]+\}/);
  });

  it('only contradictions count under the lenient profile', () => {
    expect(codes(without('place'), { profile: 'lenient' })).toEqual([]);
    expect(codes(state({ issuedOn: '2024-02-30' }), { profile: 'lenient' })).toContain(
      'directive-date-impossible',
    );
  });

  it('judges by the rules of the day', () => {
    expect(codes({ ...without('place'), issuedOn: '2013-01-05' })).not.toContain('directive-place-absent');
    expect(codes(party({ issuedOn: '2026-06-01', archive: { text: 'Lưu: VT', units: ['VT'] } }))).toContain(
      'directive-archive-party-vt',
    );
  });

  it('gives spans of the text', () => {
    const text = readFileSync(join(root, 'examples/documents/mat-dau-trang.txt'), 'utf8');
    const { directive, spans } = parseDirective(text);
    const issue = checkDirective(directive, { text, spans, profile: 'nd30' }).find(
      (one) => one.code === 'directive-citation-number-form',
    );
    expect(text.slice(issue?.span?.start, issue?.span?.end)).toBe('771/CD-TTg');
    expect(issue?.suggestion).toBe('771/CĐ-TTg');
  });

  it('are documented, and the page is up to date', () => {
    expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(ruleDocs());
  });
});
