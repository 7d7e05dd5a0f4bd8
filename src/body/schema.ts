import * as z from 'zod';
import { isoDate } from '../date/schema.js';
import { key, list, model, printed, slug } from '../text/schema.js';
import type { Body, BodyIdentifier, BodyLevel, BodyReference } from './types.js';

const level = (): z.ZodType<BodyLevel, BodyLevel> => z.enum(['central', 'province', 'district', 'commune']);

/** Schema of {@link BodyReference}. */
export const BodyReferenceSchema: z.ZodType<BodyReference, BodyReference> = /* @__PURE__ */ model(() =>
  z.strictObject({
    text: z.exactOptional(printed()),
    name: z.exactOptional(printed()),
    parent: z.exactOptional(printed()),
    level: z.exactOptional(level()),
    kind: z.exactOptional(slug()),
    symbol: z.exactOptional(printed()),
    key: z.exactOptional(key()),
    validFrom: z.exactOptional(isoDate()),
    validTo: z.exactOptional(isoDate()),
  }),
);

/** Schema of {@link BodyIdentifier}. */
export const BodyIdentifierSchema: z.ZodType<BodyIdentifier, BodyIdentifier> = /* @__PURE__ */ model(() =>
  z.strictObject({ system: slug(), value: key() }),
);

/** Schema of {@link Body}. */
export const BodySchema: z.ZodType<Body, Body> = /* @__PURE__ */ model(() =>
  z.strictObject({
    key: key(),
    name: printed(),
    kind: slug(),
    level: level(),
    symbol: z.exactOptional(printed()),
    jurisdiction: z.exactOptional(key()),
    validFrom: z.exactOptional(isoDate()),
    validTo: z.exactOptional(isoDate()),
    identifiers: z.exactOptional(list(BodyIdentifierSchema)),
  }),
);
