export type { Citation, Mention, Pinpoint } from './types.js';
export { findCitations, type FindCitationsOptions } from './find.js';
