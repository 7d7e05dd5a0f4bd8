// Reads a directive and prints who must do what by when, and which documents it rests on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseDirective } from 'vanban';

const text = readFileSync(new URL('./documents/cong-van-thanh-pho.txt', import.meta.url), 'utf8');
const { directive, spans, issues } = parseDirective(text);

console.log(directive.number.canonical, directive.issuer.name, directive.issuedOn);
for (const [index, task] of directive.tasks.entries()) {
  const { start, end } = spans[`/tasks/${index}`];
  console.log(`- ${task.lead.map((body) => body.text).join(', ')}: ${text.slice(start, end)}`);
}
for (const citation of directive.citations) console.log(`> ${citation.number?.canonical ?? citation.name}`);
for (const issue of issues) console.log(`! ${issue.code}: ${issue.message}`);

assert.equal(directive.number.canonical, '1187/UBND-VP');
assert.equal(directive.issuer.name, 'Ủy ban nhân dân thành phố Đông Hà');
assert.equal(directive.issuedOn, '2024-06-14');
assert.equal(directive.signature.signer, 'Trần Thị Minh Hiền');
assert.equal(directive.citations.filter((citation) => citation.number).length, 3);
assert.ok(directive.tasks.some((task) => task.deadlines.some((deadline) => deadline.kind === 'recurring')));
