import assert from 'node:assert/strict';
import { parseDirective } from 'vanban';
import { app } from './app.mjs';

const post = (json, headers = {}) =>
  app.request('/directives', { method: 'POST', body: JSON.stringify(json), headers });

const { directive } = parseDirective('Số: 12/QĐ-BNV\nHà Nội, ngày 05 tháng 01 năm 2024\n');

const good = await post(directive);
assert.equal(good.status, 201);
const { key } = await good.json();
const back = await app.request(`/directives/${encodeURIComponent(key)}`);
assert.deepEqual(await back.json(), directive);

const bad = await post({ ...directive, issuedOn: '05/01/2024' }, { 'accept-language': 'en' });
assert.equal(bad.status, 422);
assert.deepEqual(
  (await bad.json()).map(({ path, message }) => `${path}: ${message}`),
  ['/issuedOn: The value does not have the right form, which is like “2023-01-09”.'],
);

const nothing = await app.request('/directives', { method: 'POST', body: 'not JSON' });
assert.equal(nothing.status, 422);
assert.equal((await app.request('/directives/unknown')).status, 404);

const api = await (await app.request('/openapi.json')).json();
assert.equal(api.openapi, '3.1.0');
assert.ok(api.components.schemas.Directive.properties.issuedOn);
console.log('service: stored, refused and described as expected');
