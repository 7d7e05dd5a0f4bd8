import type { Issue, Severity } from '../index.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Issues of one file. */
export interface CheckedFile {
  /** Its name. */
  name: string;
  /** Its text, for lines and columns. */
  text: string;
  /** What was found. */
  issues: readonly Issue[];
}

/**
 * A SARIF 2.1.0 log, which editors and code hosts show beside the text.
 *
 * @param files - what was checked
 * @param version - version of this package
 */
export function formatSarif(files: readonly CheckedFile[], version: string): string {
  const codes = [...new Set(files.flatMap((file) => file.issues.map((issue) => issue.code)))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'vanban', version, rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => file.issues.map((issue) => result(file, issue, codes))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(file: CheckedFile, issue: Issue, codes: readonly string[]): object {
  const { span } = issue;
  const region = span && {
    ...position(file.text, span.start, 'start'),
    ...position(file.text, span.end, 'end'),
    charOffset: span.start,
    charLength: span.end - span.start,
  };
  return {
    ruleId: issue.code,
    ruleIndex: codes.indexOf(issue.code),
    level: LEVELS[issue.severity],
    message: { text: issue.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.name.replaceAll('\\', '/')) },
          ...(region && { region }),
        },
        logicalLocations: [{ fullyQualifiedName: issue.path }],
      },
    ],
  };
}

function position(text: string, offset: number, edge: 'start' | 'end'): Record<string, number> {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(0, lineStart).split('\n').length;
  return { [`${edge}Line`]: line, [`${edge}Column`]: offset - lineStart + 1 };
}
