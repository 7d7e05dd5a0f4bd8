import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Shapes } from './compare.js';

/** Where the shape of the last released schemas is kept. */
export const releasedFile: string = resolve(import.meta.dirname, 'released.json');

/** The shape of the last released schemas; undefined before the first release. */
export function readReleased(): Shapes | undefined {
  return existsSync(releasedFile) ? (JSON.parse(readFileSync(releasedFile, 'utf8')) as Shapes) : undefined;
}
