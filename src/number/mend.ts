import { classify } from './classify.js';
import {
  codesByLetters,
  findCuts,
  isKnownCode,
  isPartyOnly,
  kindOf,
  lettersOf,
  typeCodes,
  unitCodes,
} from './grammar.js';
import { note, type Code, type Draft } from './reading.js';

/**
 * Adds a code, mended where exactly one known code can be meant: strokes and case (`CD-TTg`, `tt-bgtvt`), a missing hyphen
 * (`NQHĐND`, `QĐUBND`, `SGDĐTKHTC`: type and body, or body and unit).
 */
export function addCode(code: Code, draft: Draft): void {
  const { codes } = draft;
  const { start, end, text } = code;
  codes.push(code);
  if (isKnownCode(text)) return;
  const upper = text.toUpperCase();
  const [, letters = '', digits = ''] = /^(.*?)([0-9]{0,2})$/u.exec(upper) ?? [];
  const base = onlyCode(letters);
  if (base) {
    code.text = base + digits;
    if (code.text !== text)
      note(
        draft,
        code.text.toUpperCase() === upper ? 'number-letter-case' : 'number-missing-stroke',
        start,
        end,
        code.text,
      );
    return;
  }
  const [cut, another] = findCuts(
    text,
    (head, tail) =>
      (tail.length > 2 || /^N[ĐQ]CP$/u.test(text)) &&
      ((typeCodes.has(head) && isStateBody(tail)) ||
        (isStateBody(head) && unitCodes.has(tail) && head.length > 3)),
  );
  if (!cut || another) return;
  const middle = start + cut;
  note(draft, 'number-missing-separator', middle, middle, '-');
  code.text = text.slice(0, cut);
  code.end = middle;
  codes.push({ text: text.slice(cut), start: middle, end, sep: '-' });
}

// The one known code with these letters. A code that differs in case alone goes before one that differs in strokes.
function onlyCode(upper: string): string | undefined {
  const letters = lettersOf(upper);
  const candidates = codesByLetters.get(letters) ?? [];
  const same = candidates.filter((candidate) => candidate.toUpperCase() === upper);
  // Only lost strokes are given back: nobody writes Đ where D belongs.
  const [only, another] = same.length === 0 && letters === upper ? candidates : same;
  return another ? undefined : only;
}

function isStateBody(code: string): boolean {
  return /^(?:local|department|central)$/u.test(kindOf(code) ?? '');
}

/**
 * Mends what the codes together show: the type before the year and again after it (`497/QĐ/2007/QĐ-UBND`), no slash before the year
 * (`302017/NĐ-CP`), the wrong separators (`366-QĐ-TW`, `36/NQ-TW`, `2287-SCT-QLTM`).
 */
export function mendForm(draft: Draft): void {
  const { codes, serial, span } = draft;
  const [type, year, again] = codes;
  if (type && year && type.text === again?.text && /^(?:19|20)[0-9]{2}$/u.test(year.text)) {
    draft.year = Number(year.text);
    note(draft, 'number-duplicate-type', type.start, year.start, '');
    codes.splice(0, 2);
  }
  // Only where the kind of document cannot do without a year; 001985 is a padded serial.
  const [, ordinal = '', glued] = /^([0-9]{1,3})((?:19|20)[0-9]{2})$/u.exec(serial) ?? [];
  if (Number(ordinal) && !draft.year && /^(?:NĐ|TT|TTLT|QH[0-9]{2})$/u.test(codes[0]?.text ?? '')) {
    const at = span.start + ordinal.length;
    draft.serial = ordinal;
    draft.year = Number(glued);
    note(draft, 'number-missing-separator', at, at, '/');
  }
  for (const [index, sep] of rightSeparators(codes, draft.year).entries()) {
    const code = codes[index];
    if (!code || code.sep === sep) continue;
    code.sep = sep;
    code.supplied = true;
    note(draft, 'number-separator', codes[index - 1]?.end ?? code.start - 1, code.start, sep);
  }
}

// The first separators as they should be: State bodies write 15/QĐ-BNV, Party bodies 25-CT/TW, those of old a single dash (15-CP). Empty
// where the bodies do not tell.
function rightSeparators([first, second]: readonly Code[], year: number | undefined): Code['sep'][] {
  if (!first || (first.sep === '/' && second?.sep !== '-')) return [];
  const { text, sep } = first;
  const type = typeCodes.get(text);
  if (second && type?.party && !year && isPartyOnly(second.text)) return ['-', '/'];
  if (sep === '/') return [];
  if (year) return ['/'];
  if (!second) return kindOf(text) && classify(`-${text}`, year).scheme !== 'historic' ? ['/'] : [];
  if (type && isStateOnly(second.text)) return ['/', '-'];
  return second.sep === '-' && isStateOnly(text) ? ['/'] : [];
}

function isStateOnly(code: string): boolean {
  return isStateBody(code) && code !== 'CTN';
}
