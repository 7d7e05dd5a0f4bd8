export { findProvisions } from './find.js';
export { listTree, type TreeItem, type TreeNode } from './tree.js';
export type { Provision } from './types.js';
