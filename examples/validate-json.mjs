// Validates JSON that another system sent, and says in Vietnamese what is wrong with it.
import assert from 'node:assert/strict';
import { parseDirective } from 'vanban';
import { validateDirective } from 'vanban/validate';

const { directive } = parseDirective('Số: 12/QĐ-BNV\nHà Nội, ngày 05 tháng 01 năm 2024\n');
assert.equal(validateDirective(directive).ok, true);

const received = { ...directive, issuedOn: '05/01/2024', soTrang: 3 };
const result = validateDirective(received);
for (const issue of result.issues) console.log(`${issue.path}: ${issue.message}`);
assert.equal(result.ok, false);
assert.deepEqual(result.issues.map((issue) => issue.path).sort(), ['/issuedOn', '/soTrang']);
