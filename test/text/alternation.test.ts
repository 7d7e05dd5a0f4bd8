import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternation, escapePattern } from '../../src/text/alternation.js';

describe('alternation', () => {
  it.each([
    [['sở', 'sở y tế'], 'Sở y tế', undefined, undefined],
    [['sở', 'sở y tế'], 'sở y\ntế', undefined, 'sở y\ntế'],
    [['sở', 'sở y tế'], 'Sở y tế', 'initial', 'Sở y tế'],
    [['sở', 'sở y tế'], 'SỞ Y TẾ', 'any', 'SỞ Y TẾ'],
    [['a.', 'a', 'a.b'], 'a.bc', undefined, 'a.b'],
    [['b', 'a'], 'c', undefined, undefined],
  ] as const)('%j at the beginning of %j (%s): %j', (words, text, letterCase, match) => {
    const pattern = new RegExp(`^(?:${alternation(words, letterCase ? { letterCase } : {})})`, 'u');
    expect(pattern.exec(text)?.[0]).toBe(match);
  });

  it('matches what the plain list of the words matches, the longest first', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'A', 'đ', '.', ' '), { minLength: 1, maxLength: 4 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(word, { maxLength: 4 }),
        (words, parts) => {
          const text = parts.join('');
          const list = [...words]
            .sort((a, b) => b.length - a.length)
            .map((one) => escapePattern(one).replaceAll(' ', '\\s{1,3}'));
          for (const flags of ['gu', 'giu'])
            expect(text.match(new RegExp(`(?:${alternation(words)})(?!a)`, flags))).toEqual(
              text.match(new RegExp(`(?:${list.join('|')})(?!a)`, flags)),
            );
        },
      ),
    );
  });
});
