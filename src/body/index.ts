export { checkBody, type CheckBodyOptions } from './check.js';
export { expandBodyName, restoreBodyCase } from './expand.js';
export { findBodies } from './find.js';
export {
  checkBodyIdentifier,
  parseBodyIdentifier,
  resolvePlaceCode,
  toQcvn102Candidate,
  toQd20Candidate,
  type CheckBodyIdentifierOptions,
} from './identifiers.js';
export { resolveIssuer } from './issuer.js';
export { listBodies, listPredecessors, listSuccessors, type ListBodiesOptions } from './list.js';
export { parseBodyName } from './parse.js';
export { qualifyBodyName } from './qualify.js';
export { resolveBody, type ResolveBodyOptions } from './resolve.js';
export type {
  Body,
  BodyCandidate,
  BodyEvidence,
  BodyIdentifier,
  BodyLevel,
  BodyReference,
  BodyResolution,
  BodySuccession,
  Commune,
  CommuneProvider,
  IssuerEvidence,
} from './types.js';
