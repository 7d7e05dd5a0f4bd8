import { documentTypes } from '../data/document-types.js';

const NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  documentTypes.map((row) => [row.slug, row.name]),
);

/** Name of a document type with a capital first letter: `nghi-dinh` to "Nghị định"; undefined for an unknown slug. */
export function labelOfType(slug: string): string | undefined {
  const name = NAMES.get(slug);
  return name === undefined ? undefined : name.charAt(0).toUpperCase() + name.slice(1);
}
