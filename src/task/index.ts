export { findTasks, type FindTasksOptions } from './find.js';
export type { Task } from './types.js';
export { listTaskStatistics, resolveTaskStatus, type TaskStatusOptions } from './progress.js';
