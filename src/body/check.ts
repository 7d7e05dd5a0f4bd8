import { bodyMessages } from '../data/messages/body.js';
import type { IsoDate } from '../date/types.js';
import { createIssue } from '../issue/create.js';
import type { Issue } from '../issue/types.js';
import { expandBodyName } from './expand.js';
import { resolveBody } from './resolve.js';
import type { Body, BodyReference, CommuneProvider } from './types.js';

/** What a check of a body may need. */
export interface CheckBodyOptions {
  /** The day of the document. */
  on?: IsoDate;
  /** Communes, which the tables do not hold. */
  communes?: CommuneProvider;
}

/**
 * Judges a body named by a document: `body-not-in-force` where it did not exist on the day, `body-unknown` where the tables do
 * not hold a name of a kind that they should hold, `body-ambiguous` where several bodies have that name. Never an error.
 *
 * @param body - as parse or find gives it
 * @param options - day, communes
 * @returns issues
 * @example
 * checkBody({ name: 'Ủy ban nhân dân tỉnh Đồng Nai' }, { on: '2026-05-02' })[0]?.code; // 'body-not-in-force'
 */
export function checkBody(body: BodyReference, options: CheckBodyOptions = {}): Issue[] {
  const name = body.name ?? body.text ?? '';
  if (name === '' || body.kind === 'group' || body.kind === 'office') return [];
  const found = resolveBody(name, options);
  if (found.status === 'resolved') return [];
  if (found.status === 'ambiguous')
    return [
      createIssue(bodyMessages, 'body-ambiguous', { params: { name, count: found.candidates.length } }),
    ];
  const last = found.outOfForce?.at(-1);
  if (last && options.on !== undefined)
    return [createIssue(bodyMessages, 'body-not-in-force', { params: periodParams(name, last, options.on) })];
  return isOfTables(name) ? [createIssue(bodyMessages, 'body-unknown', { params: { name } })] : [];
}

function periodParams(name: string, body: Body, on: IsoDate): Record<string, string> {
  return { name, on, from: body.validFrom ?? '…', to: body.validTo ?? '…' };
}

// Only names of these kinds are complete in the tables; "Trung tâm Y tế" is not missing from them.
function isOfTables(name: string): boolean {
  return /^(?:Bộ (?!Tư lệnh|Chỉ huy|đội|phận)|(?:Ủy ban|Hội đồng) nhân dân (?:tỉnh|huyện|quận|thị xã|thành phố) .)/u.test(
    expandBodyName(name),
  );
}
