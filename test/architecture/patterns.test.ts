import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSources, root } from '../support/source.js';

// Every expression of the library, written out or built from tables, must take linear time on any input.

function literals(): { where: string; pattern: RegExp }[] {
  const found: { where: string; pattern: RegExp }[] = [];
  for (const file of readSources()) {
    const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
        found.push({ where: file.path, pattern: new RegExp(source, flags) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

// Expressions built while the library is loaded, and while it reads every example.
async function built(): Promise<{ where: string; pattern: RegExp }[]> {
  const seen = new Map<string, RegExp>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      if (/src[\\/]/.test(new Error().stack ?? '')) seen.set(String(made), made);
      return made;
    },
  });
  try {
    const library = await import('../../src/index.js');
    const folder = join(root, 'examples/documents');
    for (const name of readdirSync(folder)) {
      const parsed = library.parseDirective(readFileSync(join(folder, name), 'utf8'));
      library.checkDirective(parsed.directive);
      library.formatDirective(parsed.directive);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return [...seen].map(([where, pattern]) => ({ where: where.slice(0, 90), pattern }));
}

function superLinear({ where, pattern }: { where: string; pattern: RegExp }): string[] {
  // A sticky expression is tried at one place only, so that moving along costs nothing.
  const reportTypes = { Move: !pattern.sticky };
  const { reports } = analyse(pattern, { reportTypes });
  return reports.map(
    (report) =>
      `${where}: ${report.type}${report.exponential ? ' exponential' : ''} in ${String(pattern).slice(0, 160)}`,
  );
}

describe('expressions', () => {
  const written = literals();
  it('collects them', () => {
    expect(written.length).toBeGreaterThan(60);
  });

  it('written out: all linear', () => {
    expect(written.flatMap(superLinear)).toEqual([]);
  });

  it('built from tables: all linear', async () => {
    const made = await built();
    expect(made.length).toBeGreaterThan(20);
    expect(made.flatMap(superLinear)).toEqual([]);
  });
});
