import * as z from 'zod';
import { list, model, printed, slug } from '../text/schema.js';
import type { DocumentNumber } from './types.js';

/** Schema of {@link DocumentNumber}. */
export const DocumentNumberSchema: z.ZodType<DocumentNumber, DocumentNumber> = /* @__PURE__ */ model(() =>
  z.strictObject({
    text: printed(),
    canonical: printed(),
    scheme: slug(),
    serial: z.exactOptional(printed()),
    suffix: z.exactOptional(printed()),
    year: z.exactOptional(z.int().min(0).max(9999)),
    term: z.exactOptional(z.int().min(0).max(999)),
    documentType: z.exactOptional(slug()),
    issuers: z.exactOptional(list(printed())),
    unit: z.exactOptional(printed()),
    symbol: z.exactOptional(printed()),
  }),
);
