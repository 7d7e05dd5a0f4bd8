import type { Span } from '../text/types.js';
import type { NamedBody } from './named-body.js';

/** A paragraph to read. */
export interface Unit {
  /** Without its label. */
  body: Span;
  /** Id of the provision. */
  id?: string;
  /** Id of the provision that it stands in. */
  parent?: string;
  /** It begins with a label. */
  labelled: boolean;
  /** It is an article (điều). */
  article: boolean;
  /** Its heading, where it is one. */
  heading?: string;
}

/** What a paragraph hands down to those under it. */
export interface Context {
  /** What the paragraph around it hands down. */
  outer?: Context;
  /** On whom clauses without a subject lie. */
  subject?: readonly NamedBody[];
  /** With whom they are to be done. */
  cooperating: readonly NamedBody[];
  /** Orders were announced: clauses without a subject lie on the addressees. */
  ordering: boolean;
  /** A heading announced duties: clauses without a subject are tasks even where nobody is named. */
  duties: boolean;
  /** Among the duties of the subject stand its powers ("nhiệm vụ, quyền hạn"). */
  powers: boolean;
  /** The clause above asked for something by itself: only what begins with a verb goes on with it. */
  complete: boolean;
  /** Inside an article that regulates a matter: only what is laid on somebody by name and duty is a task. */
  regulating: boolean;
  /** Paragraphs without a label may be clauses of their own: they follow a heading or an announcement at once. */
  open: boolean;
  /** Nothing below is a task: aims, scope. */
  stating: boolean;
  /** What stands below measures somebody: only an order, or a sentence outside the list that names who is to do it, is a task. */
  criteria: boolean;
  /** Things were announced, no tasks: what follows them without a label may order again. */
  listing: boolean;
  /** Index of the draft that those below are parts of. */
  part?: number;
  /** Where the content of the item stands, if a line of its own gives it ("Nội dung: …"). */
  content?: Span;
  /** Index of the draft made of the lines about the item. */
  slots?: number;
}

/** The context of a text before its first paragraph. */
export function startContext(): Context {
  return {
    cooperating: [],
    ordering: false,
    duties: false,
    powers: false,
    complete: false,
    regulating: false,
    open: false,
    stating: false,
    criteria: false,
    listing: false,
  };
}

/** The context of what stands under a paragraph, before the paragraph was read. */
export function innerContext(outer: Context): Context {
  const inner: Context = {
    outer,
    cooperating: outer.cooperating,
    ordering: outer.ordering,
    duties: outer.duties,
    powers: outer.powers,
    complete: outer.complete,
    regulating: outer.regulating,
    open: false,
    stating: outer.stating,
    criteria: outer.criteria,
    listing: outer.listing,
  };
  if (outer.subject) inner.subject = outer.subject;
  if (outer.part !== undefined) inner.part = outer.part;
  return inner;
}

/** A labelled paragraph ends the run of unlabelled ones, at every depth around it. */
export function closeRuns(context: Context): void {
  for (let at: Context | undefined = context; at?.open; at = at.outer) at.open = false;
}
