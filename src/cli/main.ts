#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { runCheck, type CheckOptions } from './commands/check.js';
import { runNumber, type NumberOptions } from './commands/number.js';
import { runParse, type ParseOptions } from './commands/parse.js';
import { runSchema } from './commands/schema.js';
import { runValidate, type ValidateOptions } from './commands/validate.js';
import type { ExitCode } from './output.js';
import { readVersion } from './package-files.js';

const finish = (code: ExitCode): void => {
  process.exitCode = code;
};
const language = new Option('--lang <language>', 'language of the issues')
  .choices(['vi', 'en'])
  .default('vi');

const program = new Command('vanban')
  .description('Reads, checks and prints Vietnamese administrative directives (văn bản chỉ đạo, điều hành).')
  .version(readVersion())
  .option('--no-color', 'never colour')
  .exitOverride()
  .addHelpText(
    'after',
    '\nExit codes: 0 good, 1 an issue of severity error, 2 wrong usage or unreadable input.',
  );

program
  .command('parse')
  .description('print { directive, spans, issues } of each document')
  .argument('<files...>', 'files, glob patterns, or - for standard input')
  .addOption(
    new Option('--format <format>', 'how to print').choices(['json', 'ndjson', 'summary']).default('json'),
  )
  .addOption(
    new Option(
      '--input <mode>',
      'text: each input is a document; names: it lists files, one a line; ndjson: it holds documents, one a line',
    )
      .choices(['text', 'names', 'ndjson'])
      .default('text'),
  )
  .addOption(language)
  .action(async (files: string[], options: ParseOptions) => {
    finish(await runParse(files, { ...options, ...program.opts<{ color: boolean }>() }));
  });

program
  .command('check')
  .description('say what departs from the rules of form')
  .argument('<files...>', 'files, glob patterns, or - for standard input')
  .addOption(
    new Option('--profile <profile>', 'rules of form; by default those in force for the directive').choices([
      'nd30',
      'party-2018',
      'party-2026',
      'lenient',
    ]),
  )
  .option('--as-of <date>', 'the day on which deadlines are judged, YYYY-MM-DD')
  .addOption(
    new Option('--format <format>', 'how to print').choices(['text', 'json', 'sarif']).default('text'),
  )
  .addOption(language)
  .action(async (files: string[], options: CheckOptions) => {
    finish(await runCheck(files, { ...options, ...program.opts<{ color: boolean }>() }));
  });

program
  .command('validate')
  .description('check JSON against a published schema')
  .argument('<files...>', 'JSON files, glob patterns, or - for standard input')
  .option('--schema <name>', 'which schema', 'directive')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
  .addOption(language)
  .action(async (files: string[], options: ValidateOptions) => {
    finish(await runValidate(files, options));
  });

program
  .command('number')
  .description('say what a document number means, part by part')
  .argument('<texts...>', 'document numbers, such as 30/2020/NĐ-CP')
  .addOption(new Option('--format <format>', 'how to print').choices(['json', 'summary']).default('json'))
  .option('--strict', 'accept the canonical form only', false)
  .addOption(language)
  .action(async (texts: string[], options: NumberOptions) => {
    finish(await runNumber(texts, { ...options, ...program.opts<{ color: boolean }>() }));
  });

program
  .command('schema')
  .description('print a published JSON Schema, or the names of all')
  .argument('[name]', 'such as directive')
  .action(async (name: string | undefined) => {
    finish(await runSchema(name));
  });

// A reader that closes early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  finish(error.exitCode === 0 ? 0 : 2);
}
