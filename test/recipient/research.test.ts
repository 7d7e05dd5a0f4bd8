import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecipients } from '../../src/recipient/index.js';
import { sharedFolder } from '../support/shared.js';

interface Block {
  id: string;
  noi_nhan: string[];
}

const path = `${sharedFolder}/research/data/recipient_blocks.json`;
const blocks = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Block[]) : [];

const isHeading = (line: string) => /bản điện tử:$/iu.test(line.trim());
const isArchive = (line: string) => /^[-•\s]*Lưu[:\s]/u.test(line);
// Letters and digits alone: marks, brackets and stops are what the reader takes away.
const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe.skipIf(blocks.length === 0)('thirty recipient blocks as found', () => {
  it.each(blocks.map((block) => [block.id, block] as const))(
    '%s: nothing lost, nothing added',
    (_, block) => {
      const read = parseRecipients(`Nơi nhận:\n${block.noi_nhan.join('\n')}`);
      if (!read.ok) throw new Error('not read');
      const { recipients, archive } = read.value;
      const expected = block.noi_nhan.filter((line) => !isHeading(line));
      const got = recipients.map((r) => `${r.text} ${r.purposeText ?? ''}`);
      const archived = expected.some((line) => /(?:^|[-•;\s])Lưu[:\s]/u.test(line));
      expect(Boolean(archive?.units.length)).toBe(archived);
      const all = [...got, archive?.text ?? ''].map(wordsOf).join(' ').split(' ').sort();
      expect(all.filter(Boolean)).toEqual(
        wordsOf(expected.join(' ').replace(/Gửi bản điện tử:/u, ''))
          .split(' ')
          .sort(),
      );
    },
  );

  // Lines that go on, share a line or lost their marks in the source: B23, B24, B28.
  const regular = blocks.filter(({ id }) => !['B23', 'B24', 'B28'].includes(id));
  it.each(regular.map((block) => [block.id, block] as const))('%s: one recipient a line', (_, block) => {
    const read = parseRecipients(`Nơi nhận:\n${block.noi_nhan.join('\n')}`);
    const lines = block.noi_nhan.filter((line) => !isHeading(line) && !isArchive(line));
    expect(read.ok && read.value.recipients.length).toBe(lines.length);
  });
});
