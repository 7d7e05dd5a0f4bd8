import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { glob, isDynamicPattern } from 'tinyglobby';

/** One document to work on, or the reason why it can't be read. */
export type Input = { name: string; text: string } | { name: string; error: string };

/** How standard input or a listed file is to be taken. */
export type InputMode = 'text' | 'names' | 'ndjson';

/**
 * Reads the documents that the command line names, one at a time.
 *
 * @param names - file names, glob patterns, or `-` for standard input
 * @param mode - `text`: each is a document; `names`: each lists file names, one a line; `ndjson`: each holds
 *   documents, one a line, as a JSON string or as an object with `text` and, if it likes, `file` or `id`
 */
export async function* readInputs(names: readonly string[], mode: InputMode): AsyncGenerator<Input> {
  for (const name of names) {
    for (const file of name === '-' ? [name] : await expand(name)) {
      if (mode === 'text') yield await readDocument(file);
      else yield* readLines(file, mode);
    }
  }
}

/** How many documents there will be, where that is known beforehand. */
export async function countInputs(names: readonly string[], mode: InputMode): Promise<number | undefined> {
  if (mode !== 'text') return undefined;
  let count = 0;
  for (const name of names) count += name === '-' ? 1 : (await expand(name)).length;
  return count;
}

async function expand(name: string): Promise<string[]> {
  if (!isDynamicPattern(name)) return [name];
  const files = await glob([name], { dot: true });
  // A pattern without a match is named as it stands, and reported as a file that can't be read.
  return files.length > 0 ? files.sort() : [name];
}

async function* readLines(file: string, mode: 'names' | 'ndjson'): AsyncGenerator<Input> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      yield mode === 'names' ? await readDocument(line.trim()) : readRecord(line, `${file}:${number}`);
    }
  } catch (error) {
    yield { name: file, error: reason(error) };
  }
}

function readRecord(line: string, place: string): Input {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record === 'string') return { name: place, text: record };
    if (
      typeof record === 'object' &&
      record !== null &&
      'text' in record &&
      typeof record.text === 'string'
    ) {
      const name = 'file' in record ? record.file : 'id' in record ? record.id : undefined;
      return {
        name: typeof name === 'string' || typeof name === 'number' ? String(name) : place,
        text: record.text,
      };
    }
    return { name: place, error: 'neither a JSON string nor an object with "text"' };
  } catch (error) {
    return { name: place, error: reason(error) };
  }
}

async function readDocument(file: string): Promise<Input> {
  try {
    return { name: file, text: decode(file === '-' ? await readAll(process.stdin) : await readFile(file)) };
  } catch (error) {
    return { name: file, error: reason(error) };
  }
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

// UTF-8 with or without a byte order mark; UTF-16 where its mark says so. Bytes that are neither become U+FFFD.
function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  return new TextDecoder(mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8').decode(bytes);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
