// The outline and the tasks of a long directive, against splitting the same text into lines and words.
import { findProvisions } from '../../src/provision/find.js';
import { findTasks } from '../../src/task/find.js';

const article = [
  '1. Sở Y tế',
  'a) Chủ trì, phối hợp với Sở Tài chính và các cơ quan, đơn vị liên quan rà soát danh mục thuốc, vật tư y tế; tổng hợp,',
  'báo cáo Ủy ban nhân dân tỉnh trước ngày 15/01/2026.',
  'b) Tăng cường kiểm tra, giám sát việc thực hiện các quy định về khám bệnh, chữa bệnh trên địa bàn.',
  '2. Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện; kịp thời báo cáo những vấn đề vượt thẩm quyền.',
  '',
].join('\n');

function millisecondsOf(run: () => unknown): number {
  run();
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

for (const copies of [15, 150, 1500]) {
  const text = article.repeat(copies);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const split = millisecondsOf(() => text.split('\n').map((line) => line.split(/\s+/u)));
  const outline = millisecondsOf(() => findProvisions(text));
  const tasks = millisecondsOf(() => findTasks(text));
  console.log(
    `${megabytes.toFixed(2)} MB: outline ${outline.toFixed(1)} ms (${(outline / split).toFixed(1)} times a split), ` +
      `tasks with deadlines ${tasks.toFixed(1)} ms (${(tasks / split).toFixed(1)} times), ${(tasks / megabytes).toFixed(0)} ms a MB`,
  );
}
