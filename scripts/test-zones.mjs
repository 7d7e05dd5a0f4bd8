// Runs the suites about dates under four time zones: none of their answers may change.
import { spawnSync } from 'node:child_process';

const suites = ['test/date', 'test/calendar', 'test/deadline', 'test/task-progress', 'test/numeral'];
for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Apia']) {
  console.log(`TZ=${zone}`);
  const run = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...suites],
    {
      stdio: 'inherit',
      env: { ...process.env, TZ: zone },
    },
  );
  if (run.status !== 0) process.exit(run.status ?? 1);
}
