// Records the present shape of the schemas as released: `npm run schemas:release`, a part of every release. From then on
// `npm run schemas -- --check` fails when a schema changes more than its version says.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { buildFiles } from './schemas/files.js';
import { releasedFile } from './schemas/released.js';

const { shapes } = await buildFiles();
writeFileSync(releasedFile, await format(JSON.stringify(shapes), { parser: 'json', printWidth: 110 }));
console.log(`Version ${shapes.version} is recorded as released.`);
