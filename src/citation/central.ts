import { symbolGroups } from '../data/symbol-names.js';
import { organBase } from '../number/grammar.js';
import type { DocumentNumber } from '../number/types.js';

// Names in lower case; a symbol that several bodies have is not here.
const NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ readNames();

function readNames(): Map<string, string> {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  for (const { kind, rows } of symbolGroups)
    for (const row of rows.split('|')) {
      const [symbol = '', name = ''] = row.split(':');
      if (seen.has(symbol)) names.delete(symbol);
      else if (kind === 'central' || kind === 'legislature') names.set(symbol, name.toLowerCase());
      seen.add(symbol);
    }
  return names;
}

/**
 * Names of the issuers that the symbols of a number tell: those of the National Assembly, the Government and the ministries,
 * of which there is one in the country. `UBND` and `SYT` tell nothing: every province has one.
 *
 * @returns lower case, joined with " - "; undefined where a symbol is shared by several bodies or not known
 * @example
 * centralIssuers(number) // 'bộ tài chính' for 06/2012/TT-BTC
 */
export function centralIssuers(number: DocumentNumber | undefined): string | undefined {
  const symbols = number?.issuers;
  if (!symbols || symbols.length === 0) return undefined;
  const names = symbols.map((symbol) => NAMES.get(symbol) ?? NAMES.get(organBase(symbol)));
  return names.includes(undefined) ? undefined : names.join(' - ');
}
