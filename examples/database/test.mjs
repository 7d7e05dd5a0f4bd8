import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { parseDirective } from 'vanban';
import { storeDirective } from './store.mjs';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const text = `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI

Số: 1533/UBND-VX

Lào Cai, ngày 09 tháng 01 năm 2023

Kính gửi: Sở Y tế; Sở Tài chính.

Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát, báo cáo UBND tỉnh trước ngày 15/01/2023.

2. Sở Tài chính bố trí kinh phí, hoàn thành trước ngày 20/01/2023./.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn An`;

const db = new PGlite();
await db.exec(read('schema.sql'));

const { directive } = parseDirective(text);
const key = await storeDirective(db, directive);
assert.equal(await storeDirective(db, directive), key, 'stored again, it replaces itself');

const overdue = async (body, moment) => (await db.query(read('overdue.sql'), [body, moment])).rows;

assert.deepEqual(await overdue('Sở Y tế', '2023-01-14T23:59:59+07:00'), []);
const [task, ...others] = await overdue('Sở Y tế', '2023-01-16T08:00:00+07:00');
assert.equal(task.directive, key);
assert.match(task.text, /rà soát, báo cáo UBND tỉnh/u);
assert.deepEqual(others, []);
assert.equal((await overdue('Sở Tài chính', '2023-01-16T08:00:00+07:00')).length, 0, 'it only cooperates');
assert.equal((await overdue('Sở Tài chính', '2023-02-01T08:00:00+07:00')).length, 1);

await db.query("update task set lifecycle = 'done' where id = $1", [task.id]);
assert.deepEqual(await overdue('Sở Y tế', '2023-01-16T08:00:00+07:00'), []);

const { rows } = await db.query("select document->'number'->>'canonical' as number from directive");
assert.deepEqual(rows, [{ number: '1533/UBND-VX' }]);
console.log('database: stored and asked as expected');
