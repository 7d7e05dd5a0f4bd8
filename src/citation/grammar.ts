import { documentTypes } from '../data/document-types.js';
import { genericTypeWords, typeAbbreviations } from '../data/citation-words.js';

/** What a type word says: the slug, or nothing where the word hides it ("văn bản"). */
export interface TypeWord {
  /** Slug of the document type. */
  slug?: string;
}

/** Type words in lower case, with the slug that they mean. */
export const TYPE_WORDS: ReadonlyMap<string, TypeWord> = /* @__PURE__ */ new Map<string, TypeWord>([
  ...documentTypes.flatMap((row) =>
    [row.name, ...(row.otherNames ?? [])].map((name): [string, TypeWord] => [
      name.toLowerCase(),
      { slug: row.slug },
    ]),
  ),
  ...genericTypeWords.map((name): [string, TypeWord] => [name, {}]),
]);

/** Abbreviated type words, in the case in which they are written. */
export const TYPE_ABBREVIATIONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(typeAbbreviations);

/** Last words of the type words: a quick way to see that a word cannot be one. */
export const LAST_TYPE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...TYPE_WORDS.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);

/** How many words the longest type word has. */
export const LONGEST_TYPE: number = /* @__PURE__ */ Math.max(
  ...[...TYPE_WORDS.keys()].map((name) => name.split(' ').length),
);
