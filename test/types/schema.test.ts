import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Directive, DocumentNumber, Result } from '../../src/index.js';
import { DirectiveSchema, DocumentNumberSchema } from '../../src/schema.js';
import { model } from '../../src/text/schema.js';
import { validateDirective } from '../../src/validate/index.js';

interface Sample {
  name: string;
  size?: number;
}

// `npm run typecheck` compiles this file: each line that expects an error fails it where there is none.
describe('a schema that differs from its model', () => {
  it('compiles where both are the same', () => {
    const same: z.ZodType<Sample, Sample> = model(() =>
      z.strictObject({ name: z.string(), size: z.exactOptional(z.number()) }),
    );
    expect(same.safeParse({ name: 'a' }).success).toBe(true);
  });

  it('does not compile where a field is missing, added, wider, narrower or optional in another way', () => {
    const size = z.exactOptional(z.number());
    const missing = () => z.strictObject({ name: z.string() });
    const added = () => z.strictObject({ name: z.string(), size, extra: z.exactOptional(z.number()) });
    const narrower = () => z.strictObject({ name: z.literal('x'), size });
    const wider = () => z.strictObject({ name: z.nullable(z.string()), size });
    const undefinedToo = () => z.strictObject({ name: z.string(), size: z.optional(z.number()) });
    const required = () => z.strictObject({ name: z.string(), size: z.number() });
    const optional = () => z.strictObject({ name: z.exactOptional(z.string()), size });
    const wrong: z.ZodType<Sample, Sample>[] = [
      // @ts-expect-error a field of the model is missing
      model(missing),
      // @ts-expect-error the model lacks a field
      model(added),
      // @ts-expect-error the model allows more
      model(narrower),
      // @ts-expect-error the model allows less
      model(wider),
      // @ts-expect-error in the model, undefined is not absent
      model(undefinedToo),
      // @ts-expect-error optional in the model
      model(required),
      // @ts-expect-error required in the model
      model(optional),
    ];
    expect(wrong).toHaveLength(7);
  });
});

describe('the types of what schemas give', () => {
  it('are the models themselves', () => {
    expectTypeOf<z.output<typeof DirectiveSchema>>().toEqualTypeOf<Directive>();
    expectTypeOf<z.input<typeof DirectiveSchema>>().toEqualTypeOf<Directive>();
    expectTypeOf<z.output<typeof DocumentNumberSchema>>().toEqualTypeOf<DocumentNumber>();
    expectTypeOf(validateDirective).returns.toEqualTypeOf<Result<Directive>>();
  });
});
