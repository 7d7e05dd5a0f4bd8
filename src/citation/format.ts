import { formatVietnameseDate } from '../date/format.js';
import { labelOfType } from './labels.js';
import type { Citation, Pinpoint } from './types.js';

/** How {@link formatCitation} writes. */
export interface FormatCitationOptions {
  /**
   * `state`: Nghị định 30/2020/NĐ-CP, Phụ lục I ("số 12/QĐ-UBND ngày 05 tháng 01 năm 2023 của …"); `party`: Hướng dẫn
   * 05-HD/VPTW ("số 25-CT/TW, ngày 25/10/2023 của …"). By default as the number's scheme tells.
   */
  style?: 'state' | 'party';
  /** `full` (default): as cited first; `short`: as cited again, with type and number only. */
  form?: 'full' | 'short';
}

/**
 * Prints a citation in the prescribed form: pinpoints, type, number, date, issuer and subject.
 *
 * @param citation - as found or written by hand; a part that it lacks is left out
 * @param options - State or Party style, full or short
 * @example
 * formatCitation(citation) // 'Quyết định số 142/2008/QĐ-TTg ngày 27 tháng 10 năm 2008 của Thủ tướng Chính phủ'
 */
export function formatCitation(citation: Citation, options: FormatCitationOptions = {}): string {
  const style = options.style ?? (citation.number?.scheme === 'party' ? 'party' : 'state');
  const full = options.form !== 'short';
  const head = [...formatPinpoints(citation.pinpoints ?? []), typeOrName(citation), numberPart(citation)];
  const date = full && citation.issuedOn !== undefined ? datePart(citation, style) : '';
  const tail = full ? [issuerPart(citation), subjectPart(citation)] : [];
  return [head.filter(Boolean).join(' ') + date, ...tail].filter(Boolean).join(' ');
}

function typeOrName(citation: Citation): string {
  if (citation.name !== undefined) return citation.name;
  const { documentType, documentTypeText = '' } = citation;
  return (documentType === undefined ? undefined : labelOfType(documentType)) ?? documentTypeText;
}

function numberPart(citation: Citation): string {
  return citation.number ? `số ${citation.number.canonical}` : '';
}

function datePart({ issuedOn = '', number }: Citation, style: 'state' | 'party'): string {
  const printed = formatVietnameseDate(issuedOn, style === 'party' ? { style: 'numeric' } : {});
  if (style === 'state' || issuedOn.length < 10) return ` ${printed}`;
  return `${number ? ',' : ''} ngày ${printed}`;
}

function issuerPart({ issuer }: Citation): string {
  const name = issuer?.text ?? issuer?.name;
  return name === undefined ? '' : `của ${name}`;
}

const VERBS =
  /^(?:quy định|hướng dẫn|sửa đổi|phê duyệt|ban hành|công bố|bãi bỏ|thành lập|thay thế|điều chỉnh|kiện toàn|chấp thuận|cho phép|giao|quyết định|thông qua|triển khai|thực hiện)(?=[\s,])/iu;

function subjectPart({ subject }: Citation): string {
  if (subject === undefined) return '';
  return VERBS.test(subject) ? subject : `về ${subject}`;
}

// The smallest place first; places that share the larger ones are printed apart, each in full.
function formatPinpoints(pinpoints: readonly Pinpoint[]): string[] {
  const printed = pinpoints.map((place) =>
    [
      place.point && `điểm ${place.point}`,
      place.clause && `khoản ${place.clause}`,
      place.article && `Điều ${place.article}`,
      place.section && `Mục ${place.section}`,
      place.chapter && `Chương ${place.chapter}`,
      place.part && `Phần ${place.part}`,
      place.appendix && `Phụ lục ${place.appendix}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  if (printed.length < 2) return printed;
  return [`${printed.slice(0, -1).join(', ')} và ${printed.at(-1) ?? ''}`];
}
