import { letterheadHeads } from '../../data/letterhead-heads.js';
import { alternation } from '../../text/alternation.js';

const HEAD: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:${/* @__PURE__ */ alternation(letterheadHeads)})(?![\\p{L}])`,
  'u',
);

/** Whether a line in capitals begins the name of a body. */
export function startsBody(line: string): boolean {
  return HEAD.test(line);
}
