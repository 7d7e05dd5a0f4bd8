const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * The form of a word by which names are compared: small letters, the tone mark after the syllable instead of on one of its
 * vowels, y after h k l m s t qu as i. "Uỷ" and "Ủy", "hoà" and "hòa", "kỹ" and "kĩ" are the same word; TU and TƯ are not.
 * For comparison only, never printed.
 *
 * @param word - one syllable
 * @returns its key
 */
export function syllableKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = makeKey(word);
  if (keys.size >= KEPT) keys.clear();
  keys.set(word, key);
  return key;
}

// Vietnamese has few syllables: the keys of those met so far are kept, up to a bound.
const KEPT = 8192;
const keys = /* @__PURE__ */ new Map<string, string>();

function makeKey(word: string): string {
  const lower = word.toLowerCase();
  if (!/[^a-z0-9đ]/u.test(lower)) return foldFinalY(lower);
  const tones: string[] = [];
  const base = lower
    .normalize('NFD')
    .replace(TONES, (tone) => {
      tones.push(tone);
      return '';
    })
    .normalize('NFC');
  return foldFinalY(base) + tones.join('');
}

function foldFinalY(base: string): string {
  return /^(?:[hklmst]|qu)y$/u.test(base) ? `${base.slice(0, -1)}i` : base;
}

/**
 * The form of a name by which names are compared, syllable by syllable; commas, hyphens and "&" count alike, line breaks
 * count as spaces.
 *
 * @param name - a name as printed
 * @returns its key, for comparison only
 */
export function nameKey(name: string): string {
  return (name.normalize('NFC').match(/[\p{L}\p{M}0-9]+|[,\-–—&]/gu) ?? [])
    .map((word) => (/^[,\-–—]$/u.test(word) ? ',' : word === '&' ? 'và' : syllableKey(word)))
    .map((word) => (word === 'va\u0300' ? 'và' : word))
    .join(' ');
}
