export type { Found, Span, SpanMap } from './text/types.js';
export type { Issue, IssueParam, Result, Severity } from './issue/types.js';
