import { documentTypes } from '../data/document-types.js';
import type { Provision } from '../provision/types.js';
import { formatRecipients } from '../recipient/format.js';
import type { Appendix, Directive, Signature } from './types.js';

/** How {@link formatDirective} prints. */
export interface FormatDirectiveOptions {
  /** Layout: of the State (Nghị định 30/2020/NĐ-CP) or of the Party. By default that of the number's style. */
  style?: 'state' | 'party';
  /** Plain text (default), or Markdown with the headings in bold. */
  markup?: 'text' | 'markdown';
}

interface Printer {
  style: 'state' | 'party';
  bold: (line: string) => string;
}

/**
 * Prints a directive in the layout of the State or of the Party: letterhead, number, place and date, title or V/v
 * subject, Kính gửi, body, Nơi nhận, signature, footnotes, appendices. What the model does not hold is left out.
 *
 * Printing is faithful: reading the print again gives the same directive but for `text`, `inferred` and layout, and from
 * then on nothing changes any more.
 *
 * @param directive - a directive
 * @param options - layout and markup
 * @returns the sheet, lines parted by `\n`
 * @example
 * ```ts
 * const { directive } = parseDirective(text);
 * formatDirective(directive, { markup: 'markdown' });
 * ```
 */
export function formatDirective(directive: Directive, options: FormatDirectiveOptions = {}): string {
  const style = options.style ?? (directive.number?.scheme === 'party' ? 'party' : 'state');
  const printer: Printer = {
    style,
    bold: options.markup === 'markdown' ? (line) => `**${line}**` : (line) => line,
  };
  const blocks = [
    letterhead(directive, printer),
    nationalTitle(directive, printer),
    numberLine(directive, printer),
    placeAndDate(directive),
    marks(directive, printer),
    subject(directive, printer),
    addressees(directive),
    ...directive.preamble.map((item) => item.text),
    ...directive.provisions.map(provision),
    ...directive.closing,
    recipients(directive, printer),
    ...[directive.signature, ...directive.cosigners].map((one) => (one ? signature(one, printer) : '')),
    ...directive.footnotes.map(({ mark, text }) => `${superscript(mark)} ${text}`),
    ...directive.appendices.map(appendix),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

// A deduced issuer was not printed, and is not printed now.
function letterhead({ issuer, inferred }: Directive, { style, bold }: Printer): string {
  const name = issuer?.name ?? issuer?.text;
  if (issuer === undefined || name === undefined || inferred.some((field) => field.startsWith('issuer')))
    return '';
  const lines = issuer.parent === undefined ? [name] : [issuer.parent, name];
  return [...lines.map((line) => bold(line.toUpperCase())), ...(style === 'party' ? ['*'] : [])].join('\n');
}

function nationalTitle({ issuer, number }: Directive, { style, bold }: Printer): string {
  if (issuer === undefined && number === undefined) return '';
  if (style === 'party') return bold('ĐẢNG CỘNG SẢN VIỆT NAM');
  return [bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), bold('Độc lập - Tự do - Hạnh phúc')].join('\n');
}

function numberLine({ number }: Directive, { style }: Printer): string {
  return number === undefined ? '' : `Số${style === 'party' ? '' : ':'} ${number.canonical}`;
}

/** "Cao Bằng, ngày 05 tháng 01 năm 2024": days under 10 and months 1 and 2 with a zero (Nghị định 30, Phụ lục I). */
function placeAndDate({ place, issuedOn }: Directive): string {
  const [year, month, day] = issuedOn?.split('-') ?? [];
  const ordinal = month === undefined ? '' : Number(month) < 3 ? month : String(Number(month));
  const date = year === undefined ? '' : `ngày ${day ?? '    '} tháng ${ordinal || '    '} năm ${year}`;
  return [place, date].filter(Boolean).join(', ');
}

const MARKS: Readonly<Record<string, string>> = {
  khan: 'KHẨN',
  'thuong-khan': 'THƯỢNG KHẨN',
  'hoa-toc': 'HỎA TỐC',
  mat: 'MẬT',
  'toi-mat': 'TỐI MẬT',
  'tuyet-mat': 'TUYỆT MẬT',
};

function marks({ urgency, secrecy }: Directive, { bold }: Printer): string {
  const printed = [secrecy, urgency].map((slug) => (slug === undefined ? undefined : MARKS[slug]));
  return printed.flatMap((mark) => (mark === undefined ? [] : [bold(mark)])).join('\n');
}

// A letter has its subject after V/v, every other type its name in capitals with the subject below.
function subject({ documentType, subject: about }: Directive, { style, bold }: Printer): string {
  const name = documentTypes.find((row) => row.slug === documentType)?.name;
  if (name === undefined || documentType === 'cong-van')
    return about === undefined ? '' : `${style === 'party' ? 'về việc' : 'V/v'} ${about}`;
  return [bold(name.toUpperCase()), ...(about === undefined ? [] : [bold(`Về ${about}`)])].join('\n');
}

function addressees({ addressees: list, documentType, issuer }: Directive): string {
  if (list.length === 0) return '';
  const label =
    documentType === 'cong-dien'
      ? `${(issuer?.name ?? 'CƠ QUAN BAN HÀNH').toUpperCase()} điện:`
      : 'Kính gửi:';
  return [label, ...list.map(({ text }, index) => `- ${text}${index === list.length - 1 ? '.' : ';'}`)].join(
    '\n',
  );
}

function provision({ label, text, heading }: Provision): string {
  const said = text === '' ? (heading ?? '') : text;
  return label === undefined ? said : `${label} ${said}`;
}

function recipients({ recipients: list, archive }: Directive, { bold }: Printer): string {
  const printed = formatRecipients({ recipients: list, ...(archive && { archive }) });
  return printed.replace(/^Nơi nhận:/u, bold('Nơi nhận:'));
}

// TM. and the collective, KT. and the head, the position of who signs, and the name.
function signature(
  { authority, onBehalfOf, position, signer, rank }: Signature,
  { style, bold }: Printer,
): string {
  const head = position === undefined ? undefined : headOf(position);
  const lines = authority.map((mode, index) =>
    `${mark(mode, style)} ${(index === 0 ? onBehalfOf : head) ?? ''}`.trim(),
  );
  if (position !== undefined) lines.push(position);
  const name = [rank, signer].filter(Boolean).join(' ');
  return [lines.map(bold).join('\n'), name === '' ? '' : bold(name)].filter(Boolean).join('\n\n');
}

/** The office that a deputy signs for: PHÓ CHỦ TỊCH for the CHỦ TỊCH, THỨ TRƯỞNG for the BỘ TRƯỞNG. */
function headOf(position: string): string {
  return position.replace(/^PHÓ /iu, '').replace(/^THỨ TRƯỞNG/iu, 'BỘ TRƯỞNG');
}

function mark(mode: string, style: 'state' | 'party'): string {
  const letters = mode.toUpperCase();
  return style === 'party' && letters.length === 2
    ? `${letters.charAt(0)}/${letters.charAt(1)}`
    : `${letters}.`;
}

// The text of an appendix begins with its own heading, unless it came from elsewhere.
function appendix({ label, title, text }: Appendix): string {
  if (/^phụ lục/iu.test(text)) return text;
  return [`PHỤ LỤC${label === undefined ? '' : ` ${label}`}`, title, text].filter(Boolean).join('\n');
}

function superscript(number: string): string {
  return /^[0-9]{1,3}$/u.test(number)
    ? Array.from(number, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')
    : number;
}
