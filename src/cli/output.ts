import { once } from 'node:events';
import { SingleBar } from 'cli-progress';
import type { Issue } from '../index.js';

/** 0: good. 1: an issue of severity error. 2: wrong usage, or an input that can't be read. */
export type ExitCode = 0 | 1 | 2;

/** Exit code that a list of issues calls for. */
export function codeOf(issues: readonly Issue[]): ExitCode {
  return issues.some((issue) => issue.severity === 'error') ? 1 : 0;
}

/** The graver of two exit codes. */
export function graver(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

/** Writes to standard output and waits where the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says on standard error that an input can't be used. */
export function complain(name: string, why: string): void {
  process.stderr.write(`vanban: ${name}: ${why}\n`);
}

/** A progress line on a terminal, nothing where standard error is piped or the work is one document. */
export function startProgress(total: number | undefined): { step: () => void; stop: () => void } {
  if (!process.stderr.isTTY || total === undefined || total < 2) return { step: nothing, stop: nothing };
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {eta_formatted}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return {
    step: () => {
      bar.increment();
    },
    stop: () => {
      bar.stop();
    },
  };
}

function nothing(): void {
  // No terminal, no progress line.
}
