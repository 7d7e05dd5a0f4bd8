import { documentTypes, type DocumentTypeRow } from '../../data/document-types.js';
import { alternation } from '../../text/alternation.js';

// Names of types as titles, in capitals. Paper copies and other papers bear no title of their own.
const slugByTitle: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ documentTypes.flatMap((row) => titlesOf(row)),
);
const LEADING: RegExp = /* @__PURE__ */ new RegExp(
  `^(${/* @__PURE__ */ alternation([/* @__PURE__ */ ...slugByTitle.keys()])})(?=[ \\n]{1,3}(?![:;,.]))`,
  'u',
);

function titlesOf(row: DocumentTypeRow): [string, string][] {
  if (row.group === 'copy' || row.group === 'other') return [];
  return [row.name, ...(row.otherNames ?? [])].map((name) => [name.toUpperCase(), row.slug]);
}

/** Slug of the type whose title a line is, in capitals or not. */
export function titleSlug(line: string): string | undefined {
  return line.length > 40 ? undefined : slugByTitle.get(line.toUpperCase().replace(/\s+/gu, ' ').trim());
}

/** The title in capitals with which a line of more words begins, with its length. */
export function leadingTitle(line: string): { slug: string; length: number } | undefined {
  const printed = LEADING.exec(line)?.[1];
  const slug = printed === undefined ? undefined : slugByTitle.get(printed.replace(/\s+/gu, ' '));
  return printed === undefined || slug === undefined ? undefined : { slug, length: printed.length };
}
