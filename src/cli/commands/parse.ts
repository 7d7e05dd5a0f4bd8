import pc from 'picocolors';
import { parseDirective, translateIssues, englishMessages } from '../../index.js';
import { countInputs, readInputs, type InputMode } from '../inputs.js';
import { codeOf, complain, graver, print, startProgress, type ExitCode } from '../output.js';
import { formatSummary } from '../summary.js';

/** Options of `vanban parse`. */
export interface ParseOptions {
  /** How to print. */
  format: 'json' | 'ndjson' | 'summary';
  /** How to take the inputs. */
  input: InputMode;
  /** Language of the issues. */
  lang: 'vi' | 'en';
  /** Whether the summary may be coloured. */
  color: boolean;
}

/** `vanban parse FILE...`: prints `{ directive, spans, issues }` of each document. */
export async function runParse(files: readonly string[], options: ParseOptions): Promise<ExitCode> {
  const total = await countInputs(files, options.input);
  const progress = startProgress(total);
  const asArray = options.format === 'json' && total !== 1;
  let code: ExitCode = 0;
  let printed = 0;
  for await (const input of readInputs(files, options.input)) {
    progress.step();
    if ('error' in input) {
      complain(input.name, input.error);
      code = 2;
      continue;
    }
    const parsed = parseDirective(input.text);
    if (options.lang === 'en') parsed.issues = translateIssues(parsed.issues, englishMessages);
    code = graver(code, codeOf(parsed.issues));
    if (options.format === 'ndjson') await print(`${JSON.stringify({ file: input.name, ...parsed })}\n`);
    else if (options.format === 'summary')
      await print(
        `${printed > 0 ? '\n' : ''}${formatSummary(input.name, parsed, options.color && pc.isColorSupported)}`,
      );
    else if (asArray)
      await print(
        `${printed > 0 ? ',\n' : '[\n'}${JSON.stringify({ file: input.name, ...parsed }, null, 2)}`,
      );
    else await print(`${JSON.stringify(parsed, null, 2)}\n`);
    printed++;
  }
  if (asArray) await print(printed > 0 ? '\n]\n' : '[]\n');
  progress.stop();
  return code;
}
