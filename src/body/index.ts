export { expandBodyName, restoreBodyCase } from './expand.js';
export { findBodies } from './find.js';
export { parseBodyName } from './parse.js';
export { qualifyBodyName } from './qualify.js';
export type { Body, BodyIdentifier, BodyLevel, BodyReference } from './types.js';
