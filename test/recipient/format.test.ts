import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecipients, listAbbreviations, parseRecipients } from '../../src/recipient/index.js';

describe('formatRecipients', () => {
  it('prints the form of Nghị định 30', () => {
    const list = {
      recipients: [{ text: 'Như trên' }, { text: 'Bộ Y tế', purposeText: 'để b/c' }],
      archive: { text: 'Lưu: VT, TH', units: ['VT', 'TH'] },
    };
    expect(formatRecipients(list)).toBe('Nơi nhận:\n- Như trên;\n- Bộ Y tế (để b/c);\n- Lưu: VT, TH.');
    expect(formatRecipients({ recipients: [] })).toBe('');
    expect(formatRecipients({ recipients: [{ text: 'A' }] }, { label: '' })).toBe('- A.');
  });

  it('is read back as it was', () => {
    const name = fc.constantFrom(
      'Bộ Y tế',
      'UBND các xã, phường',
      'Vụ PC (BTC)',
      'VPCP: BTCN, các Vụ: TH',
      'TT. Tỉnh ủy',
    );
    const purpose = fc.constantFrom(undefined, 'b/c', 'để thực hiện', 'để biết và phối hợp t/h');
    const archive = fc.constantFrom('', '- Lưu: VT, TH (2b) An.', '- Lưu VPĐU.');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, purpose), { minLength: 1, maxLength: 6 }),
        archive,
        (rows, last) => {
          const text =
            rows.map(([n, p]) => `- ${n}${p === undefined ? '' : ` (${p})`};`).join('\n') + `\n${last}`;
          const once = parseRecipients(text);
          expect(once.ok).toBe(true);
          if (once.ok) expect(parseRecipients(formatRecipients(once.value))).toEqual(once);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('listAbbreviations', () => {
  it('is sorted, unique and has a reading and a source in each row', () => {
    const rows = listAbbreviations();
    const keys = rows.map((row) => row.abbreviation);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual([...keys].sort());
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      expect(row.readings.length).toBeGreaterThan(0);
      expect(row.source).not.toBe('');
      if (row.readings.length > 1) for (const reading of row.readings) expect(reading.where).toBeDefined();
    }
  });
});
