import pc from 'picocolors';
import { englishMessages, parseDocumentNumber, translateIssues } from '../../index.js';
import { codeOf, graver, print, type ExitCode } from '../output.js';

/** Options of `vanban number`. */
export interface NumberOptions {
  /** How to print. */
  format: 'json' | 'summary';
  /** Only the canonical form is accepted. */
  strict: boolean;
  /** Language of the issues. */
  lang: 'vi' | 'en';
  /** Whether the summary may be coloured. */
  color: boolean;
}

/** `vanban number TEXT`: prints what a document number says, part by part. */
export async function runNumber(texts: readonly string[], options: NumberOptions): Promise<ExitCode> {
  const c = pc.createColors(options.color && pc.isColorSupported);
  let code: ExitCode = 0;
  for (const text of texts) {
    const result = parseDocumentNumber(text, { strict: options.strict });
    if (options.lang === 'en') result.issues = translateIssues(result.issues, englishMessages);
    code = graver(code, result.ok ? codeOf(result.issues) : 1);
    if (options.format === 'json') {
      await print(`${JSON.stringify(result, null, 2)}\n`);
      continue;
    }
    const parts = result.ok
      ? Object.entries(result.value).map(([key, value]) => `  ${c.dim(key.padEnd(14))}${String(value)}`)
      : [];
    const doubts = result.issues.map(
      (issue) => `  ${c.yellow(issue.severity)} ${issue.message} ${c.dim(issue.code)}`,
    );
    await print(`${[c.bold(text), ...parts, ...doubts].join('\n')}\n`);
  }
  return code;
}
