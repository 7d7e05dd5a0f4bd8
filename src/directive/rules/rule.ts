import { checkBody } from '../../body/check.js';
import type { BodyReference } from '../../body/types.js';
import type { WorkingCalendar } from '../../calendar/types.js';
import type { Citation } from '../../citation/types.js';
import type { IsoDate } from '../../date/types.js';
import type { Deadline } from '../../deadline/types.js';
import type { Provision } from '../../provision/types.js';
import type { Directive } from '../types.js';
import type { DirectiveProfile } from './profiles.js';

/** What a rule may look at. */
export interface RuleContext {
  /** The directive. */
  directive: Directive;
  /** The caller's text, where it was given. */
  text: string | undefined;
  /** The day on which it is judged, where that was given. */
  asOf: IsoDate | undefined;
  /** Which days are worked. */
  calendar: WorkingCalendar | undefined;
  /** The exact print of a part, by JSON Pointer; undefined without text or span. */
  printed: (path: string) => string | undefined;
  /** What stands right before a part, so many UTF-16 units; undefined without text or span. */
  textBefore: (path: string, length: number) => string | undefined;
}

/** A departure from a rule. */
export interface RuleFinding {
  /** JSON Pointer of the part that is meant. */
  path: string;
  /** Values for the message. */
  params?: Readonly<Record<string, string | number>>;
  /** The text that would mend it. */
  suggestion?: string;
}

/** One rule of form; its severity, message and article stand in the table of messages under its id. */
export interface Rule<Code extends string> {
  /** Issue code. */
  id: Code;
  /** The profiles that ask for it. */
  profiles: readonly DirectiveProfile[];
  /** Finds departures. */
  run: (context: RuleContext) => RuleFinding[];
}

/** False only where the body is known not to have existed on the day. A month or year is judged by its first day. */
export function existedOn(body: BodyReference, on: string): boolean {
  const day = on.length === 4 ? `${on}-01-01` : on.length === 7 ? `${on}-01` : on;
  if (body.validFrom !== undefined && day < body.validFrom) return false;
  if (body.validTo !== undefined && day > body.validTo) return false;
  return !checkBody(body, { on: day }).some((issue) => issue.code === 'body-not-in-force');
}

/** Texts that came before, with the place of the repetition. */
export function duplicates(texts: readonly string[]): { index: number; text: string }[] {
  const seen = new Set<string>();
  return texts.flatMap((text, index) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return [{ index, text }];
    seen.add(key);
    return [];
  });
}

/** Citations by number that are the first to name their document; aliases and repetitions are left out. */
export function firstCitations(citations: readonly Citation[]): { citation: Citation; index: number }[] {
  const seen = new Set<string>();
  return citations.flatMap((citation, index) => {
    const key = citation.number?.canonical;
    if (key === undefined || citation.inferred !== undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ citation, index }];
  });
}

/** Every deadline of every task, with its place. */
export function eachDeadline(directive: Directive): { path: string; deadline: Deadline }[] {
  return directive.tasks.flatMap((task, t) =>
    task.deadlines.map((deadline, d) => ({ path: `/tasks/${t}/deadlines/${d}`, deadline })),
  );
}

/** Every deadline that names a full day, with its place. */
export function dayDeadlines(directive: Directive): { path: string; date: IsoDate }[] {
  return eachDeadline(directive).flatMap(({ path, deadline }) =>
    deadline.kind === 'date' && deadline.date.length === 10 ? [{ path, date: deadline.date }] : [],
  );
}

/** A fault in the numbering of sibling provisions. */
export interface NumberingFault {
  /** A number was left out, or comes twice. */
  kind: 'gap' | 'repeat';
  /** Index of the provision. */
  index: number;
  /** Its label. */
  label: string;
  /** The label before it. */
  before: string;
}

/** Gaps and repetitions among siblings with labels of one kind: `1.`, `Điều 1.`. */
export function numberingFaults(provisions: readonly Provision[]): NumberingFault[] {
  const last = new Map<string, { label: string; ordinal: number }>();
  return provisions.flatMap(({ parent = '', label = '' }, index) => {
    const match = /^([^0-9]{0,12})([0-9]{1,3})[.)]?$/u.exec(label);
    if (!match) return [];
    const series = `${parent} ${match[1] ?? ''}`;
    const ordinal = Number(match[2]);
    const before = last.get(series);
    last.set(series, { label, ordinal });
    if (before === undefined || ordinal === before.ordinal + 1) return [];
    // A list that begins again at 1 is another list.
    if (ordinal === 1) return [];
    return [
      {
        kind: ordinal === before.ordinal ? ('repeat' as const) : ('gap' as const),
        index,
        label,
        before: before.label,
      },
    ];
  });
}
