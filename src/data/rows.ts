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
