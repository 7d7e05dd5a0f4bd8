import * as z from 'zod';
import type { Span } from './types.js';

/**
 * The kinds of string and list that every schema is made of. A schema and its JSON Schema must accept the same JSON in
 * every language, so patterns are anchored, have the flag `u` and use nothing but explicit classes: no `\d`, no `\p`, no
 * lookaround. Every length has a limit.
 */

/** Most characters of a printed text. No part of a document is longer than the longest document. */
export const TEXT_LIMIT: number = 2_000_000;

/** Most entries of a list. */
export const LIST_LIMIT: number = 100_000;

/** Whether two models are the same: each fits the other, and neither has a field that the other lacks. */
type Same<A, B> = [A, keyof A] extends [B, keyof B]
  ? [B, keyof B] extends [A, keyof A]
    ? true
    : false
  : false;

/**
 * Makes the schema of a model, and does not compile unless the schema gives exactly the model: a field that one of them
 * lacks, or that only one of them has as optional, is a type error here.
 *
 * @param build - gives the schema; a function, so that one pure mark before the call drops all of it from a bundle
 * @returns the schema under the model's own type
 */
export function model<Model, Schema extends z.ZodType>(
  build: () => Same<z.output<Schema>, Model> extends true ? Schema : never,
): z.ZodType<Model, Model> {
  return build() as unknown as z.ZodType<Model, Model>;
}

/** A schema of {@link model} as a member of a union that is told apart by a tag; its own type hides that it has one. */
export const tagged = <Schema extends z.ZodType>(schema: Schema): Schema & z.core.$ZodTypeDiscriminable =>
  schema as Schema & z.core.$ZodTypeDiscriminable;

// By itself zod measures whatever has a `length`, even an object in place of a text, and `{"length":{"toString":0}}` makes it
// throw. So lengths are measured only of what has the right type.
const isString = ({ value }: z.core.ParsePayload): boolean => typeof value === 'string';
const isArray = ({ value }: z.core.ParsePayload): boolean => Array.isArray(value);

/** A text of at most so many characters, and at least `minimum`. */
export function text(maximum: number, minimum: number = 0): z.ZodString {
  const most = new z.core.$ZodCheckMaxLength({ check: 'max_length', maximum, when: isString });
  if (minimum === 0) return z.string().check(most);
  return z
    .string()
    .check(new z.core.$ZodCheckMinLength({ check: 'min_length', minimum, when: isString }), most);
}

/** A printed text; never empty, since what is not there is absent. */
export const printed = (): z.ZodString => text(TEXT_LIMIT, 1);

/** A printed text that may be empty, as under a heading that stands alone. */
export const printedOrEmpty = (): z.ZodString => text(TEXT_LIMIT);

/** A term of a code list that may grow: `cong-van`, `hoa-toc`, `implements`. */
export const slug = (): z.ZodString => text(64).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** Id of a provision or a task: `2`, `2.1`, `NV-01`. */
export const id = (): z.ZodString => text(200).regex(/^[0-9A-Za-z]+(?:[._-][0-9A-Za-z]+)*$/u);

/** Name of a field of the model: `issuer.name`. */
export const fieldName = (): z.ZodString => text(200).regex(/^[A-Za-z][0-9A-Za-z]*(?:[.][0-9A-Za-z]+)*$/u);

/** A text that is not read by people, such as a key or a code: never empty, at most 200 characters. */
export const key = (): z.ZodString => text(200, 1);

/** A list with its limit. */
export const list = <Item extends z.ZodType>(item: Item): z.ZodArray<Item> =>
  z
    .array(item)
    .check(new z.core.$ZodCheckMaxLength({ check: 'max_length', maximum: LIST_LIMIT, when: isArray }));

/** Schema of {@link Span}. */
export const SpanSchema: z.ZodType<Span, Span> = /* @__PURE__ */ model(() =>
  z.strictObject({
    start: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    end: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  }),
);
