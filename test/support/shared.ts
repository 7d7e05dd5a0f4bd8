import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of real documents beside the checkout; a user of the package does not have it. */
export const sharedFolder = resolve(import.meta.dirname, '../../../shared');

/** Whether the real documents are there. A suite that needs them says so in its title and skips. */
export const hasShared = existsSync(`${sharedFolder}/documents`);

/** Real documents with their gold reading, where there is one. */
export function readRealDocuments(): { id: string; text: string; gold?: Record<string, unknown> }[] {
  if (!hasShared) return [];
  const folder = `${sharedFolder}/documents`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -4);
      const goldPath = `${folder}/gold/${id}.json`;
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      return existsSync(goldPath)
        ? { id, text, gold: JSON.parse(readFileSync(goldPath, 'utf8')) }
        : { id, text };
    });
}
