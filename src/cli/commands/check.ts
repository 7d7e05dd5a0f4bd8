import pc from 'picocolors';
import {
  checkDirective,
  englishMessages,
  parseDirective,
  translateIssues,
  type DirectiveProfile,
} from '../../index.js';
import { readInputs } from '../inputs.js';
import { codeOf, complain, graver, print, type ExitCode } from '../output.js';
import { readVersion } from '../package-files.js';
import { formatSarif, type CheckedFile } from '../sarif.js';

/** Options of `vanban check`. */
export interface CheckOptions {
  /** Rules of form; by default those in force for the directive. */
  profile?: DirectiveProfile;
  /** How to print. */
  format: 'text' | 'json' | 'sarif';
  /** The day on which deadlines are judged, `YYYY-MM-DD`. */
  asOf?: string;
  /** Language of the issues. */
  lang: 'vi' | 'en';
  /** Whether the text may be coloured. */
  color: boolean;
}

/** `vanban check FILE...`: what departs from the rules of form. */
export async function runCheck(files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const checked: CheckedFile[] = [];
  let code: ExitCode = 0;
  for await (const input of readInputs(files, 'text')) {
    if ('error' in input) {
      complain(input.name, input.error);
      code = 2;
      continue;
    }
    const { name, text } = input;
    const { directive, spans, issues: read } = parseDirective(text);
    const judged = checkDirective(directive, {
      text,
      spans,
      ...(options.profile === undefined ? {} : { profile: options.profile }),
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    });
    const all = [...read, ...judged];
    const issues = options.lang === 'en' ? translateIssues(all, englishMessages) : all;
    code = graver(code, codeOf(issues));
    checked.push({ name, text, issues });
    if (options.format === 'text')
      await print(formatText({ name, text, issues }, options.color && pc.isColorSupported));
  }
  if (options.format === 'json')
    await print(
      `${JSON.stringify(
        checked.map(({ name, issues }) => ({ file: name, issues })),
        null,
        2,
      )}\n`,
    );
  if (options.format === 'sarif') await print(formatSarif(checked, readVersion()));
  return code;
}

function formatText({ name, text, issues }: CheckedFile, color: boolean): string {
  const c = pc.createColors(color);
  const paint = { error: c.red, warning: c.yellow, info: c.dim };
  const lines = issues.map(({ severity, span, path, message, code, suggestion }) => {
    const place = span === undefined ? path || '/' : String(text.slice(0, span.start).split('\n').length);
    return `${name}:${place}: ${paint[severity](severity)} ${message} ${c.dim(code)}${suggestion === undefined ? '' : c.green(` → ${suggestion}`)}\n`;
  });
  return lines.join('');
}
