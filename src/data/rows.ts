/** How sure a row is: from an official text, seen in real documents, or not verified. */
export type RowStatus = 'official' | 'observed' | 'unverified';

/** What every row of a table says of its origin. */
export interface Sourced {
  /** Instrument and article, or the public source. */
  source: string;
  /** How sure it is. */
  status: RowStatus;
  /** First day on which the row holds, `YYYY-MM-DD`. */
  validFrom?: string;
  /** Last day on which the row holds, `YYYY-MM-DD`. */
  validTo?: string;
}

/** How bad an issue is. An unknown but well-formed value is never more than a `warning`. */
export type Severity = 'error' | 'warning' | 'info';

/** One row of a concept's table of issue codes. */
export interface IssueRow {
  /** Severity of every issue with this code. */
  severity: Severity;
  /** Vietnamese message; `{name}` stands for a parameter. */
  vi: string;
  /** The instrument and article it rests on, where there is one. */
  source?: string;
}

/** Issue codes of one concept. */
export type IssueTable<Code extends string = string> = Readonly<Record<Code, IssueRow>>;

/** Messages of another language: code to template with the same placeholders. */
export type MessageTable = Readonly<Record<string, string>>;
