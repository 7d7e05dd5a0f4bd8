/** A text converted from a legacy encoding. */
export interface DecodedText {
  /** The text in Unicode, NFC. */
  text: string;
  /** Which encoding it was in. */
  encoding: 'TCVN3' | 'VNI';
  /** For each UTF-16 unit of `text`, and for its end, the offset in the source. */
  offsets: number[];
}

// TCVN 5712:1993, table 3 (ABC), as its bytes look when read as Windows-1252. Capitals with tone marks are in fonts of their own.
const TCVN3: Readonly<Record<string, string>> = /* @__PURE__ */ toRecord(
  '¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ',
  'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
);

// VNI for Windows: a mark is a second letter behind its vowel; Đ, Ơ, Ư and dotted i are letters of their own.
const VNI_LETTERS: Readonly<Record<string, string>> = /* @__PURE__ */ toRecord(
  'ÑñÔôÖöÓóÒòÆæÎî',
  'ĐđƠơƯưĨĩỊịỈỉỴỵ',
);
const VNI_MARKS: Readonly<Record<string, string>> = {
  â: '\u0302',
  ê: '\u0306',
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_VOWEL = /[aeiouyôöAEIOUYÔÖ]/u;

// Signs of a legacy encoding: what no Vietnamese text in Unicode has. A lone ñ is Spanish.
const TCVN3_SIGN = /[§®](?=[A-Za-z\u00A1-\u00FE/-])|(?<=[A-Z])§/u;
const VNI_SIGN =
  /(?:[A-Z]|^|[/-])Ñ|Ñ(?=[A-Z/-]|$)|ñ[^ñ]{0,60}[aeoöôuy][áàåãäùøûõï]|[aeoöôuy][áàåãäùøûõï][^ñ]{0,60}ñ/u;

/**
 * Recognises text in TCVN3 (ABC) or VNI and converts it. Pass it to `parseDocumentNumber` as `decode`, or convert a
 * whole text before reading it. A module of its own, so that only those who import it pay for its tables.
 *
 * @param text - any text
 * @returns the converted text with the way back to its offsets; `undefined` if it shows no sign of either encoding
 * @example
 * decodeLegacyText('15/Q§-UBND') // { text: '15/QĐ-UBND', encoding: 'TCVN3', offsets }
 */
export function decodeLegacyText(text: string): DecodedText | undefined {
  if (TCVN3_SIGN.test(text))
    return decode(text, 'TCVN3', (at) => ({ letter: TCVN3[text.charAt(at)] ?? text.charAt(at), length: 1 }));
  if (VNI_SIGN.test(text)) return decode(text, 'VNI', (at) => readVni(text, at));
  return undefined;
}

function decode(
  source: string,
  encoding: DecodedText['encoding'],
  read: (at: number) => { letter: string; length: number },
): DecodedText {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < source.length;) {
    const { letter, length } = read(at);
    offsets.push(...Array.from(letter, () => at));
    text += letter;
    at += length;
  }
  offsets.push(source.length);
  return { text, encoding, offsets };
}

function readVni(text: string, at: number): { letter: string; length: number } {
  const char = text.charAt(at);
  const letter = VNI_LETTERS[char] ?? char;
  const next = text.charAt(at + 1);
  const mark = VNI_MARKS[next.toLowerCase()];
  if (
    mark === undefined ||
    !VNI_VOWEL.test(char) ||
    (letter === letter.toUpperCase()) !== (next === next.toUpperCase())
  )
    return { letter, length: 1 };
  return { letter: (letter + mark).normalize('NFC'), length: 2 };
}

function toRecord(from: string, to: string): Record<string, string> {
  const letters = Array.from(to);
  return Object.fromEntries(Array.from(from, (letter, index) => [letter, letters[index] ?? letter]));
}
