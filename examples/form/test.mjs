import assert from 'node:assert/strict';
import { readForm } from './read-form.mjs';

const fill = (fields) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return readForm(data);
};

const good = fill({ '/number': '15/QĐ-BNV', '/issuedOn': '2024-01-05', '/subject': 'thành lập tổ công tác' });
assert.deepEqual([...good.messages], []);
assert.equal(good.directive.number.canonical, '15/QĐ-BNV');

const bad = fill({ '/number': '15', '/issuedOn': '2024-02-30' });
assert.deepEqual([...bad.messages.keys()].sort(), ['/issuedOn', '/number']);
console.log('form: read and refused as expected');
