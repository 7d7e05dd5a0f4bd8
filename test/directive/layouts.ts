// One document in the many forms in which printers, portals and converters leave it.
import type { Form } from './forms.js';

/** Words broken over lines of at most a width. */
export function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const about = ({ about: words }: Form): string[] => (words === undefined ? [] : [`V/v ${words}`]);
const marked = (form: Form): string[] => [
  'Nơi nhận:',
  ...form.recipients.map((line) => `- ${line};`),
  `- Lưu: ${form.archive}.`,
];
const head = (form: Form): string[] => [
  ...form.issuer,
  ...form.title,
  form.number,
  ...about(form),
  form.placeDate,
];
const sign = (form: Form): string[] => [...form.office, '', form.signer];
const lines = (...parts: (string | string[])[]): string => parts.flat().join('\n');
const left = (form: Form): string[] => [
  ...form.issuer,
  form.number,
  ...about(form).flatMap((line) => wrap(line, 36)),
];

function beside(
  one: readonly string[],
  other: readonly string[],
  put: (a: string, b: string) => string,
): string {
  const rows = Array.from({ length: Math.max(one.length, other.length) }, (_, i) =>
    put(one[i] ?? '', other[i] ?? ''),
  );
  return rows.map((row) => row.trimEnd()).join('\n');
}

const centre = (line: string, width: number): string =>
  ' '.repeat(Math.max(0, (width - line.length) >> 1)) + line;
const spread = (a: string, b: string): string => a.padEnd(48) + (b === '' ? '' : `  ${b}`);
const centred = (a: string, b: string): string =>
  centre(a, 44).padEnd(48) + (b === '' ? '' : `  ${centre(b, 38)}`);
const tabbed = (a: string, b: string): string => (b === '' ? a : `${a}\t${b}`);
const loose = (a: string, b: string): string => (a !== '' && b !== '' ? `${a}   ${b}` : a + b);
const row = (a: string, b: string): string => `| ${a} | ${b} |`;

function sideBySide(form: Form, put: (a: string, b: string) => string): string {
  const tail = marked(form).flatMap((line) => wrap(line, 44));
  return lines(
    beside(form.issuer, form.title, put),
    beside([form.number, ...about(form).flatMap((line) => wrap(line, 36))], [form.placeDate], put),
    '',
    form.middle,
    '',
    beside(tail, sign(form), put),
  );
}

const inTurns = (one: readonly string[], other: readonly string[]): string[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, i) =>
    [one[i] ?? [], other[i] ?? []].flat(),
  ).flat();

/** The forms of a page. */
export const layouts: Readonly<Record<string, (form: Form) => string>> = {
  'line by line': (form) => lines(head(form), '', form.middle, '', marked(form), '', sign(form)),
  'left column, then right': (form) =>
    lines(left(form), '', form.title, form.placeDate, '', form.middle, '', marked(form), '', sign(form)),
  'right column, then left': (form) =>
    lines(form.title, form.placeDate, '', left(form), '', form.middle, '', sign(form), '', marked(form)),
  'columns side by side, far apart': (form) => sideBySide(form, spread),
  'columns side by side, centred': (form) => sideBySide(form, centred),
  'columns side by side, a tab between': (form) => sideBySide(form, tabbed),
  'columns side by side, three spaces between': (form) => sideBySide(form, loose),
  'rows of a table': (form) =>
    lines(
      beside([...form.issuer, form.number, ...about(form)], [...form.title, form.placeDate], row),
      '',
      form.middle,
      '',
      beside(marked(form), sign(form), row),
    ),
  'cells of a table': (form) =>
    lines(
      row(`${form.issuer.join(' ')} -------`, `${form.title.join(' ')} ----------`),
      '|---|---|',
      row([form.number, ...about(form)].join(' '), form.placeDate),
      '',
      form.middle,
      '',
      row(marked(form).join(' '), sign(form).join(' ')),
    ),
  'cells of an HTML table': (form) =>
    [
      `<table><tr><td>${form.issuer.join('<br>')}<br>-------</td><td>${form.title.join('<br>')}</td></tr>`,
      `<tr><td>${[form.number, ...about(form)].join('<br/>')}</td><td><i>${form.placeDate}</i></td></tr></table>`,
      ...form.middle.split(/\n+/u).map((paragraph) => `<p>${paragraph}</p>`),
      `<table><tr><td>${marked(form).join('<br>')}</td><td>${sign(form).join('<br />')}</td></tr></table>`,
    ].join(''),
  'the signature above the recipients': (form) =>
    lines(head(form), '', form.middle, '', form.office, '(Đã ký)', form.signer, '', marked(form)),
  'lines of both columns in turns': (form) =>
    lines(head(form), '', form.middle, '', inTurns(marked(form), [...form.office, form.signer])),
  'the end on one line': (form) =>
    lines(head(form), '', form.middle, '', [...marked(form), ...form.office, form.signer].join(' ')),
  'recipients on one line': (form) =>
    lines(
      head(form),
      '',
      form.middle,
      '',
      `Nơi nhận: ${[...form.recipients, `Lưu: ${form.archive}`].join('; ')}.`,
      '',
      sign(form),
    ),
  'recipients without marks': (form) =>
    lines(
      head(form),
      '',
      form.middle,
      '',
      'Nơi nhận:',
      form.recipients.map((line) => `${line};`),
      `Lưu: ${form.archive}.`,
      '',
      sign(form),
    ),
  'recipients that commas end': (form) =>
    lines(
      head(form),
      '',
      form.middle,
      '',
      'Nơi nhận:',
      form.recipients.map((line) => `- ${line},`),
      `- Lưu: ${form.archive}.`,
      '',
      sign(form),
    ),
};

const paragraphs = (text: string, change: (paragraph: string) => string): string =>
  text
    .split('\n')
    .map((line) => (line.includes('|') || line.includes('  ') ? line : change(line)))
    .join('\n');

// A page's end after every so many characters, inside a sentence.
function breakPages(text: string, mark: (page: number) => string): string {
  let page = 1;
  let since = 0;
  const out: string[] = [];
  for (const line of text.split('\n')) {
    since += line.length;
    out.push(line);
    if (since > 500 && line.length > 50 && /\p{Ll}$/u.test(line) && !line.includes('  ')) {
      page++;
      since = 0;
      out.push(mark(page));
    }
  }
  return out.join('\n');
}

const printed = (text: string): string => paragraphs(text, (line) => wrap(line, 72).join('\n'));

/** What a converter does to a text. */
export const changes: Readonly<Record<string, (text: string) => string>> = {
  CRLF: (text) => text.replace(/\n/gu, '\r\n'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'spaces at the ends of lines': (text) => text.replace(/\n/gu, '  \n'),
  'non-breaking spaces': (text) => text.replace(/ /gu, '\u00a0'),
  'lines of 72 letters': printed,
  'no blank lines': (text) => text.replace(/\n\s*\n/gu, '\n'),
  'lines of 72 letters with a blank line after each': (text) => printed(text).replace(/\n/gu, '\n\n'),
  'page numbers': (text) => breakPages(printed(text), (page) => `\n${String(page)}\n`),
  'page numbers between strokes': (text) => breakPages(printed(text), (page) => `- ${String(page)} -`),
  'page numbers at form feeds': (text) => breakPages(printed(text), (page) => `\f${String(page)}`),
  'marks as •': (text) => text.replace(/^(\s*)- /gmu, '$1• '),
  'marks as –': (text) => text.replace(/^(\s*)- /gmu, '$1– '),
  'marks as +': (text) => text.replace(/^(\s*)- /gmu, '$1+ '),
  'marks as *': (text) => text.replace(/^(\s*)- /gmu, '$1* '),
};
