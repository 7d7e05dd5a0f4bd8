import * as z from 'zod';
import { fieldName, list, model, printed, text } from '../text/schema.js';
import type { VietnameseDate } from './types.js';

// A leap day only in a leap year: years divisible by 4, but of the full centuries only every fourth.
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const day =
  `${leapYear}-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])` +
  `|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))`;
const time = '(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)';

/** A day: `2023-01-15`. The pattern knows the months' lengths and leap years. */
export const isoDate = (): z.ZodString => text(10).regex(new RegExp(`^(?:${day})$`, 'u'));

/** A day, a month or a year. */
export const partialDate = (): z.ZodString =>
  text(10).regex(new RegExp(`^(?:${day}|[0-9]{4}-(?:0[1-9]|1[0-2])|[0-9]{4})$`, 'u'));

/** A time of day, `00:00` to `24:00`. */
export const timeOfDay = (): z.ZodString => text(5).regex(new RegExp(`^${time}$`, 'u'));

/** A day, or a day and a time: `2023-01-15T16:00`. */
export const dayOrMoment = (): z.ZodString => text(16).regex(new RegExp(`^(?:${day})(?:T${time})?$`, 'u'));

/** A day, or an instant with its offset from UTC: `2026-02-27T00:00:00+07:00`. Without an offset it is Vietnam's time. */
export const dayOrInstant = (): z.ZodString =>
  text(40).regex(
    new RegExp(
      `^(?:${day})(?:T${time}(?::[0-5][0-9](?:[.][0-9]{1,9})?)?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?)?$`,
      'u',
    ),
  );

/** Schema of {@link VietnameseDate}. */
export const VietnameseDateSchema: z.ZodType<VietnameseDate, VietnameseDate> = /* @__PURE__ */ model(() =>
  z.strictObject({
    text: printed(),
    date: partialDate(),
    endDate: z.exactOptional(partialDate()),
    time: z.exactOptional(timeOfDay()),
    inferred: z.exactOptional(list(fieldName())),
  }),
);
