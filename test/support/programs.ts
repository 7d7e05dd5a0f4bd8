import { spawnSync } from 'node:child_process';

/**
 * Whether a program of another language is there. A suite that needs it skips and says so; where the environment variable
 * `REQUIRE` names it (`REQUIRE=python3-jsonschema,npx`), its absence is an error instead.
 *
 * @param name - how `REQUIRE` names it
 * @param command - a command that succeeds where it is installed
 */
export function hasProgram(name: string, command: readonly [string, ...string[]]): boolean {
  const [file, ...args] = command;
  if (spawnSync(file, args, { stdio: 'ignore' }).status === 0) return true;
  if ((process.env['REQUIRE'] ?? '').split(',').includes(name))
    throw new Error(`${name} is required and missing`);
  console.log(`skipped: ${name} is not installed`);
  return false;
}
