import { describe, it } from 'vitest';
import { checkFinding, checkSpace } from '../number/space.js';

describe('a generated space of 100,000 numbers', () => {
  it('format(parse(s)) is s, and all else holds', () => {
    checkSpace(100_000, 2026);
  });

  it('finds each where it stands', () => {
    checkFinding(20_000, 2027);
  });
});
