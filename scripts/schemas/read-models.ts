import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

/** The doc comments of an interface, or of a union of interfaces. */
export interface ModelDocs {
  /** File without its ending, from `src/`: `task/types`. */
  file: string;
  /** Comment of the interface, as one line. */
  text: string;
  /** Comment of each field. */
  fields: Record<string, string>;
}

const source = resolve(import.meta.dirname, '../../src');

/** Reads the doc comments of every interface and type alias in the files of types: they are the English text of the schemas. */
export function readModelDocs(): Map<string, ModelDocs> {
  const docs = new Map<string, ModelDocs>();
  for (const file of typeFiles()) {
    const name = relative(source, file).slice(0, -'.ts'.length).replaceAll('\\', '/');
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    tree.forEachChild((node) => {
      if (ts.isInterfaceDeclaration(node)) {
        const fields: Record<string, string> = {};
        for (const member of node.members) {
          if (member.name) fields[member.name.getText()] = commentOf(member);
        }
        docs.set(node.name.text, { file: name, text: commentOf(node), fields });
      } else if (ts.isTypeAliasDeclaration(node)) {
        docs.set(node.name.text, { file: name, text: commentOf(node), fields: {} });
      }
    });
  }
  return docs;
}

function typeFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[/-])types\.ts$/u.test(path))
    .sort()
    .map((path) => resolve(source, path));
}

/** The comment before a declaration, its lines joined, links written as code. */
function commentOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return (ts.getTextOfJSDocComment(comment) ?? '')
    .replace(/\{@link ([A-Za-z.]+)\}/gu, '`$1`')
    .replace(/\s+/gu, ' ')
    .trim();
}
