import { describe, expect, it } from 'vitest';
import { bodyMessages } from '../../src/data/messages/body.js';
import { bodyMessagesEn } from '../../src/data/messages/en/body.js';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([A-Za-z]+)\}/gu)].map(([, name = '']) => name).sort();

describe('issue codes of bodies', () => {
  it('are these', () => {
    expect(Object.keys(bodyMessages).sort()).toEqual([
      'body-ambiguous',
      'body-empty',
      'body-identifier-closed',
      'body-identifier-date-missing',
      'body-identifier-malformed',
      'body-identifier-unknown',
      'body-name-rest',
      'body-name-unknown',
      'body-not-in-force',
      'body-unknown',
    ]);
  });

  it('have an English message with the same placeholders', () => {
    expect(Object.keys(bodyMessagesEn).sort()).toEqual(Object.keys(bodyMessages).sort());
    for (const [code, row] of Object.entries(bodyMessages))
      expect(placeholders(bodyMessagesEn[code] ?? ''), code).toEqual(placeholders(row.vi));
  });
});
