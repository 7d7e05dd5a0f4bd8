// Writes docs/rules.md.
import { writeFileSync } from 'node:fs';
import { ruleDocs } from './rule-docs.js';

writeFileSync(new URL('../docs/rules.md', import.meta.url), ruleDocs());
