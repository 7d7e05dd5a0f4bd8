import { escapePattern } from '../../text/alternation.js';

/** How much of a text is searched for a name in small letters. */
const REACH = 200_000;

/**
 * A name in capitals as the text itself writes it elsewhere; without such a place, with capitals where a name has them.
 *
 * @param text - normalised text
 * @param capitals - "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"
 * @returns "Bộ Nông nghiệp và Môi trường"
 */
export function restoreCase(text: string, capitals: string): string {
  const words = capitals.split(' ').map(escapePattern).join('\\s{1,3}');
  for (const match of text.slice(0, REACH).matchAll(new RegExp(words, 'giu'))) {
    if (/\p{Ll}/u.test(match[0]) && /^\p{Lu}/u.test(match[0])) return match[0].replace(/\s+/gu, ' ');
  }
  return lowerCase(capitals);
}

const PLACE_HEAD = /(?<=^|\s)(tỉnh|thành phố|tp\.|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s(.+)$/u;

// The head begins large, as do the words of a place; the rest is small.
function lowerCase(capitals: string): string {
  const lower = capitals.toLowerCase();
  const place = PLACE_HEAD.exec(lower);
  const head = place ? lower.slice(0, place.index) : lower;
  const tail = place
    ? `${place[1] ?? ''} ${(place[2] ?? '').replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())}`
    : '';
  return head.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) + tail;
}
