export { expandBodyName } from './expand.js';
export { findBodies } from './find.js';
export type { Body, BodyIdentifier, BodyLevel, BodyReference } from './types.js';
