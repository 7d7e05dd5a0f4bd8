import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../src/directive/parse.js';
import { readLayout } from '../../src/directive/segment/layout.js';
import { cleanText } from '../../src/text/normalize.js';
import { hasShared, readRealDocuments } from '../support/shared.js';
import { root } from '../support/source.js';
import { forms, type Expected } from './forms.js';
import { changes, layouts } from './layouts.js';

// A document reads the same however a printer, a portal or a converter has left its lines.

function read(text: string): Expected {
  const { number, issuer, place, issuedOn, subject, addressees, recipients, archive, signature, tasks } =
    parseDirective(text).directive;
  return {
    number: number?.canonical ?? '',
    issuer: issuer?.name ?? '',
    place: place ?? '',
    issuedOn: issuedOn ?? '',
    subject: subject ?? '',
    addressees: addressees.map((party) => party.text),
    recipients: recipients.map((party) => party.text),
    units: archive?.units ?? [],
    signer: signature?.signer ?? '',
    position: signature?.position ?? '',
    authority: signature?.authority ?? [],
    leads: tasks.map(({ lead }) => lead.map((body) => body.text).join(', ')),
  };
}

describe.each(forms)('$name', ({ form, expected }) => {
  it.each(Object.entries(layouts))('%s', (_, layout) => {
    expect(read(layout(form))).toEqual(expected);
  });

  it.each(Object.entries(changes))('line by line, %s', (_, change) => {
    expect(read(change(layouts['line by line']?.(form) ?? ''))).toEqual(expected);
  });

  it('with one change after another', () => {
    const order = fc.subarray(
      [
        'decomposed letters',
        'no blank lines',
        'spaces at the ends of lines',
        'marks as –',
        'non-breaking spaces',
        'CRLF',
      ],
      { minLength: 2 },
    );
    const layout = fc.constantFrom(
      'line by line',
      'left column, then right',
      'the signature above the recipients',
    );
    fc.assert(
      fc.property(layout, order, (name, names) => {
        const text = names.reduce(
          (changed, change) => changes[change]?.(changed) ?? changed,
          layouts[name]?.(form) ?? '',
        );
        expect(read(text)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('points to the places of the caller, over the other column where a value stands in pieces', () => {
    const text = layouts['columns side by side, centred']?.(form) ?? '';
    const { directive, spans } = parseDirective(text);
    const at = (pointer: string): string => text.slice(spans[pointer]?.start, spans[pointer]?.end);
    expect(cleanText(at('/number'))).toBe(directive.number?.text);
    expect(at('/place')).toBe(expected.place);
    expect(at('/signature/signer')).toBe(expected.signer);
    expect(at('/signature/position')).toBe(expected.position);
    expect(at('/signature')).toContain(expected.signer);
    for (const [index, line] of expected.recipients.entries())
      expect(at(`/recipients/${String(index)}`)).toContain(line.split(' ')[0]);
  });
});

describe('a blank line after every line', () => {
  it('is told from one between paragraphs', () => {
    const spaced =
      'Sở Y tế chủ trì rà soát\n\nnhu cầu của các cơ\n\nsở khám bệnh và báo\n\ncáo kết quả về Ủy ban\n\nnhân dân tỉnh.';
    expect(readLayout(spaced).text).toBe(spaced.replace(/\n\n/gu, '\n'));
    const paragraphs =
      'Điều 1. Phê duyệt Chương trình.\n\nĐiều 2. Bộ Tài chính hướng dẫn.\n\na) Rà soát;\n\nb) Báo cáo.\n\nc) Kiểm tra.';
    expect(readLayout(paragraphs).text).toBe(paragraphs);
  });
});

describe('a number alone on its line', () => {
  const sentence = 'Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị có liên quan rà soát';
  it.each([
    ['cuts a sentence', `${sentence}\n2\nnhu cầu vật tư.`, `${sentence}\nnhu cầu vật tư.`],
    ['stands between strokes', `Việc thứ nhất.\n- 2 -\nViệc thứ hai.`, 'Việc thứ nhất.\nViệc thứ hai.'],
    ['stands at a form feed', 'Việc thứ nhất.\n\f2\nViệc thứ hai.', 'Việc thứ nhất.\nViệc thứ hai.'],
  ])('%s: the number of a page', (_, text, expected) => {
    expect(readLayout(text).text.replace(/\n+/gu, '\n')).toBe(expected);
  });

  it.each([
    ['counts the rows of a table', 'TT\nNội dung\n1\nRà soát\n2\nBáo cáo\n3\nKiểm tra'],
    [
      'counts long rows that end alike',
      Array.from(
        { length: 6 },
        (_, i) => `${String(i + 1)}\n${sentence} nội dung thứ ${'một '.repeat(60)}.\nTháng 12/2025`,
      ).join('\n'),
    ],
    ['is the year of a date', `${sentence} trong năm\n2026.`],
  ])('%s: no number of a page', (_, text) => {
    expect(readLayout(text).text).toBe(text);
  });
});

const folder = join(root, 'examples/documents');

describe.each(readdirSync(folder))('example %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  it.each([
    ['a blank line after every line', text.replace(/\n/g, '\n\n')],
    ['CRLF', text.replace(/\n/g, '\r\n')],
    ['decomposed letters', text.normalize('NFD')],
    ['spaces at the ends of lines', text.replace(/\n/g, '  \n')],
    ['spaces at their beginnings', text.replace(/^/gm, '      ')],
    ['non-breaking spaces', text.replace(/ /g, '\u00a0')],
    ['no Markdown marks', text.replace(/\*\*/g, '')],
  ])('%s', (_, changed) => {
    expect({ ...read(changed), leads: [] }).toEqual({ ...read(text), leads: [] });
  });
});

// Where only a blank line, or the border of a cell, tells two parts apart, a document that lost it reads otherwise.
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  'no pipes': ['005'],
};

describe.skipIf(!hasShared)('real documents', () => {
  const documents = readRealDocuments();
  const real: Record<string, (text: string) => string> = {
    CRLF: (text) => text.replace(/\n/gu, '\r\n'),
    'decomposed letters': (text) => text.normalize('NFD'),
    'no Markdown marks': (text) => text.replace(/\*+|__/gu, '').replace(/^#+ /gmu, ''),
    'no blank lines': (text) => text.replace(/\n\s*\n+/gu, '\n'),
    'no pipes': (text) => text.replace(/\|/gu, ' '),
    'a blank line after every line': (text) => text.replace(/\n/gu, '\n\n'),
    'spaces at the ends of lines': (text) => text.replace(/\n/gu, '  \n'),
    'spaces at their beginnings': (text) => text.replace(/^/gmu, '      '),
    'marks as •': (text) => text.replace(/^(\s*)[-–] /gmu, '$1• '),
  };
  const fold = (fields: Expected): unknown =>
    JSON.parse(
      JSON.stringify({ ...fields, leads: [] })
        .normalize('NFC')
        .replace(/[*\s]+/gu, ' ')
        .replace(/•/gu, '-'),
    );
  it.each(Object.entries(real))('%s', (name, change) => {
    const differing = documents.filter(({ id, text }) => {
      if (AMBIGUOUS[name]?.includes(id) === true) return false;
      return JSON.stringify(fold(read(change(text)))) !== JSON.stringify(fold(read(text)));
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });
});
