// From the words of a deadline to the instant at which a task is late.
import assert from 'node:assert/strict';
import { addWorkingDays, parseDeadline, resolveDeadline, vietnamCalendar } from 'vanban';

const parsed = parseDeadline('trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản');
assert.ok(parsed.ok);

const calendar = vietnamCalendar();
const resolved = resolveDeadline(parsed.value, { anchors: { receipt: '2025-04-28' }, calendar });
console.log(JSON.stringify(resolved, null, 2));

// 30/4 and 1/5 are days off, and Friday 2/5/2025 was swapped with Saturday 26/4/2025.
assert.equal(addWorkingDays('2025-04-28', 5, calendar), '2025-05-08');
assert.equal(resolved.status, 'resolved');
assert.equal(resolved.due, '2025-05-09T00:00:00+07:00');
