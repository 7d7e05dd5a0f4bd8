import { tokenize, type Token } from './tokens.js';

/** Phrases by their words, so that the longest one that begins at a word is found in one walk. */
export interface WordTree {
  /** The phrase that ends here, as the list writes it. */
  phrase?: string;
  /** What may follow, by key. */
  next: Map<string, WordTree>;
}

/** The longest phrase of a tree at a token. */
export interface TreeMatch {
  /** Index of the token after the phrase. */
  to: number;
  /** The phrase as the list writes it. */
  phrase: string;
}

/** Builds a tree when it is first asked for; lists are written `a|b|c`. */
export function lazyTree(...lists: readonly string[]): () => WordTree {
  let tree: WordTree | undefined;
  return () => (tree ??= buildTree(lists.flatMap((list) => list.split('|'))));
}

function buildTree(phrases: readonly string[]): WordTree {
  const root: WordTree = { next: new Map() };
  for (const phrase of phrases) {
    let node = root;
    for (const token of tokenize(phrase, 0)) {
      let next = node.next.get(token.key);
      if (!next) node.next.set(token.key, (next = { next: new Map() }));
      node = next;
    }
    node.phrase ??= phrase;
  }
  return root;
}

/** The longest phrase of the tree that begins at token `from`. */
export function matchTree(tree: WordTree, tokens: readonly Token[], from: number): TreeMatch | undefined {
  let node: WordTree | undefined = tree;
  let found: TreeMatch | undefined;
  for (let at = from; ; at++) {
    const token = tokens[at];
    node = token && node.next.get(token.key);
    if (!node) return found;
    if (node.phrase !== undefined) found = { to: at + 1, phrase: node.phrase };
  }
}
