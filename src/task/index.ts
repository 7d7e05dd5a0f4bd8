export { findTasks } from './find.js';
export type { Task } from './types.js';
