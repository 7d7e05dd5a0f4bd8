import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../src/directive/parse.js';
import { root } from '../support/source.js';

// The header reads the same however a converter has left the lines.

const folder = join(root, 'examples/documents');
const header = (text: string): object => {
  const { number, documentType, issuer, place, issuedOn, subject, signature } =
    parseDirective(text).directive;
  return {
    number: number?.canonical,
    documentType,
    issuer: issuer?.name,
    place,
    issuedOn,
    subject,
    signer: signature?.signer,
  };
};

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  it.each([
    ['a blank line after every line', text.replace(/\n/g, '\n\n')],
    ['CRLF', text.replace(/\n/g, '\r\n')],
    ['decomposed letters', text.normalize('NFD')],
    ['spaces at the ends of lines', text.replace(/\n/g, '  \n')],
    ['non-breaking spaces', text.replace(/ /g, '\u00a0')],
    ['no Markdown marks', text.replace(/\*\*/g, '')],
  ])('%s', (_, changed) => {
    expect(header(changed)).toEqual(header(text));
  });
});
