import * as z from 'zod';
import { key, list, model, printedOrEmpty, slug, SpanSchema } from '../text/schema.js';
import type { Issue, IssueParam } from './types.js';

/** Schema of {@link IssueParam}. */
export const IssueParamSchema: z.ZodType<IssueParam, IssueParam> = /* @__PURE__ */ model(() =>
  z.strictObject({ name: key(), value: printedOrEmpty() }),
);

/** Schema of {@link Issue}. */
export const IssueSchema: z.ZodType<Issue, Issue> = /* @__PURE__ */ model(() =>
  z.strictObject({
    code: slug(),
    severity: z.enum(['error', 'warning', 'info']),
    path: printedOrEmpty(),
    span: z.exactOptional(SpanSchema),
    message: printedOrEmpty(),
    params: z.exactOptional(list(IssueParamSchema)),
    suggestion: z.exactOptional(printedOrEmpty()),
  }),
);
