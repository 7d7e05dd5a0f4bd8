import type { Issue } from '../../issue/types.js';
import type { DocumentNumber } from '../../number/types.js';
import type { Span } from '../../text/types.js';
import { printed, type Draft } from './draft.js';

/** Reads the document's own number from its place in the header. */
export function readOwnNumber(
  draft: Draft,
  span: Span,
): { value: DocumentNumber; span: Span; issues: Issue[] } | undefined {
  const text = printed(draft, span);
  const canonical = text.replace(/\s+/gu, '');
  const serial = /^[0-9]+/u.exec(canonical)?.[0];
  const value: DocumentNumber = { text, canonical, scheme: 'unknown' };
  if (serial !== undefined) value.serial = serial;
  const type = /^[0-9]*[-/](?:[0-9]{4}\/)?(QĐ|CT|TB|KH|CĐ|NQ|KL|HD|BC)[-/]/u.exec(canonical)?.[1];
  const slugs: Record<string, string> = {
    QĐ: 'quyet-dinh',
    CT: 'chi-thi',
    TB: 'thong-bao',
    KH: 'ke-hoach',
    CĐ: 'cong-dien',
    NQ: 'nghi-quyet',
    KL: 'ket-luan',
    HD: 'huong-dan',
    BC: 'bao-cao',
  };
  value.documentType = type === undefined ? 'cong-van' : (slugs[type] ?? 'cong-van');
  return { value, span, issues: [] };
}
