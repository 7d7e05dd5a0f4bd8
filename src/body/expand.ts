import { BODY_ABBREVIATIONS } from '../data/body-words.js';

/** placeholder until the casing rules follow */
export function expandBodyName(text: string): string {
  return text.replace(/[\p{Lu}&]{2,}/gu, (w) =>
    Object.hasOwn(BODY_ABBREVIATIONS, w) ? (BODY_ABBREVIATIONS[w] ?? w) : w,
  );
}
