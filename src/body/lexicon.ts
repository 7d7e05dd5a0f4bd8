import {
  BODY_HEADS,
  DEPARTMENT_FIELDS,
  GROUP_ENDS,
  GROUP_LEVELS,
  GROUP_MODIFIERS,
  GROUP_NOUNS,
  HYPHENATED_NAMES,
  MINISTRY_FIELDS,
  NAME_VERBS,
  NAME_WORDS,
  OFFICES,
  OTHER_WORDS,
  PLACE_CLASSES,
  PLACE_HEADS,
  TASK_BODIES,
  TASK_HEADS,
  TASK_VERBS,
  WHOLE_NAMES,
} from '../data/body-words.js';
import { PROVINCE_NAMES } from '../data/province-names.js';
import { tokenize, type PhraseMatch, type Token } from './tokens.js';

// Old spellings and names of provinces that the table writes otherwise.
const OTHER_PROVINCES = 'Đăk Lăk|Đắc Lắc|Đăk Nông|Đắc Nông|Kontum|Bắc Cạn|Bắc Kan|Sài Gòn';

/** Name of a word list. */
export type PhraseList =
  | 'placeClasses'
  | 'provinces'
  | 'heads'
  | 'placeHeads'
  | 'taskHeads'
  | 'taskBodies'
  | 'offices'
  | 'wholeNames'
  | 'ministryFields'
  | 'departmentFields'
  | 'hyphenatedNames'
  | 'nameWords'
  | 'nameVerbs'
  | 'taskVerbs'
  | 'groupNouns'
  | 'groupLevels'
  | 'groupModifiers'
  | 'groupEnds'
  | 'otherWords';

// The word lists, written `a|b|c`.
const LISTS: Readonly<Record<PhraseList, string>> = {
  placeClasses: /* @__PURE__ */ Object.keys(PLACE_CLASSES).join('|'),
  provinces: `${PROVINCE_NAMES}|${OTHER_PROVINCES}`,
  heads: BODY_HEADS,
  placeHeads: PLACE_HEADS,
  taskHeads: TASK_HEADS,
  taskBodies: TASK_BODIES,
  offices: OFFICES,
  wholeNames: WHOLE_NAMES,
  ministryFields: MINISTRY_FIELDS,
  departmentFields: `${MINISTRY_FIELDS}|${DEPARTMENT_FIELDS}`,
  hyphenatedNames: HYPHENATED_NAMES,
  nameWords: NAME_WORDS,
  nameVerbs: NAME_VERBS,
  taskVerbs: TASK_VERBS,
  groupNouns: GROUP_NOUNS,
  groupLevels: GROUP_LEVELS,
  groupModifiers: GROUP_MODIFIERS,
  groupEnds: GROUP_ENDS,
  otherWords: OTHER_WORDS,
};

/** The phrases of all lists by their words, so that those that begin at a word are found in one walk. */
interface Node {
  /** The phrases that end here, as their lists write them. */
  ends: [list: PhraseList, phrase: string][];
  /** What may follow, by key. */
  next: Map<string, Node>;
}

let root: Node | undefined;

function buildTree(): Node {
  const top: Node = { ends: [], next: new Map() };
  for (const [list, phrases] of Object.entries(LISTS) as [PhraseList, string][])
    for (const phrase of phrases.split('|')) {
      let node = top;
      for (const { key } of tokenize(phrase, 0)) {
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = { ends: [], next: new Map() }));
        node = next;
      }
      if (!node.ends.some(([other]) => other === list)) node.ends.push([list, phrase]);
    }
  return top;
}

const NONE: NonNullable<Token['phrases']> = {};

/**
 * The longest phrase of a list that begins at a token. All lists are walked at the first question about a token, and the
 * answers kept with it: the grammar asks about the same tokens again and again.
 *
 * @param list - which list
 * @param tokens - the text; its tokens stay where they are
 * @param from - index of the token
 */
export function phraseAt(list: PhraseList, tokens: readonly Token[], from: number): PhraseMatch | undefined {
  const token = tokens[from];
  return token && (token.phrases ??= walk(tokens, from))[list];
}

function walk(tokens: readonly Token[], from: number): NonNullable<Token['phrases']> {
  root ??= buildTree();
  let node = root.next.get(tokens[from]?.key ?? '');
  if (!node) return NONE;
  const found: Partial<Record<PhraseList, PhraseMatch>> = {};
  for (let to = from + 1; node; node = node.next.get(tokens[to]?.key ?? ''), to++)
    for (const [list, phrase] of node.ends) found[list] = { to, phrase };
  return found;
}

/** Keys of the words with which the phrases of some lists begin. */
export function firstKeys(lists: readonly PhraseList[]): Set<string> {
  return new Set(
    lists.flatMap((list) => LISTS[list].split('|').map((phrase) => tokenize(phrase, 0, 1)[0]?.key ?? '')),
  );
}
