export { readNumeralAt, readDigitsAt } from './read.js';
export type { NumeralReading } from './types.js';
export { formatRoman, parseRoman, readRomanAt } from './roman.js';
export { readNumberWordsAt } from './words.js';
