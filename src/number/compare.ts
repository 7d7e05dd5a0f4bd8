import { documentNumberKey } from './key.js';
import type { DocumentNumber } from './types.js';

/**
 * Orders numbers as registers do: by year or term, then series (symbol), then ordinal, then suffix in the order of the
 * Vietnamese alphabet. For `Array.prototype.sort`.
 *
 * @returns negative, zero or positive; zero exactly if both have the same key
 */
export function compareDocumentNumbers(a: DocumentNumber, b: DocumentNumber): number {
  const keyA = documentNumberKey(a);
  const keyB = documentNumberKey(b);
  if (keyA === keyB) return 0;
  return (
    (a.year ?? 0) - (b.year ?? 0) ||
    (a.term ?? 0) - (b.term ?? 0) ||
    order(a.symbol ?? '', b.symbol ?? '') ||
    compareSerials(a.serial ?? '', b.serial ?? '') ||
    compareSuffixes(a.suffix ?? '', b.suffix ?? '') ||
    order(keyA, keyB)
  );
}

const ALPHABET = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz';

function compareSerials(a: string, b: string): number {
  const left = a.split(/[./-]/u);
  const right = b.split(/[./-]/u);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = Number(left[i] ?? -1) - Number(right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareSuffixes(a: string, b: string): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = rank(a[i]) - rank(b[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function rank(letter: string | undefined): number {
  return letter === undefined ? -1 : ALPHABET.indexOf(letter);
}

// By code unit: the same on every machine.
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
