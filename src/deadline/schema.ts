import * as z from 'zod';
import { dayOrMoment, partialDate, timeOfDay } from '../date/schema.js';
import { fieldName, list, model, printed, slug, tagged, text } from '../text/schema.js';
import type {
  DateDeadline,
  Deadline,
  DeadlineAnchor,
  DeadlineBound,
  PeriodDeadline,
  RecurringDeadline,
  VagueDeadline,
  WindowDeadline,
} from './types.js';

const bound = (): z.ZodType<DeadlineBound, DeadlineBound> => z.enum(['before', 'by', 'on', 'after']);

/** Schema of {@link DateDeadline}. */
export const DateDeadlineSchema: z.ZodType<DateDeadline, DateDeadline> = /* @__PURE__ */ model(() =>
  z.strictObject({
    kind: z.literal('date'),
    text: printed(),
    date: partialDate(),
    time: z.exactOptional(timeOfDay()),
    bound: bound(),
    inferred: z.exactOptional(list(fieldName())),
  }),
);

/** Schema of {@link DeadlineAnchor}. */
export const DeadlineAnchorSchema: z.ZodType<DeadlineAnchor, DeadlineAnchor> = /* @__PURE__ */ model(() =>
  z.strictObject({ event: slug(), text: z.exactOptional(printed()) }),
);

/** Schema of {@link PeriodDeadline}. */
export const PeriodDeadlineSchema: z.ZodType<PeriodDeadline, PeriodDeadline> = /* @__PURE__ */ model(() =>
  z.strictObject({
    kind: z.literal('period'),
    text: printed(),
    amount: z.number().min(0).max(1_000_000),
    unit: z.enum([
      'minute',
      'hour',
      'working-hour',
      'day',
      'day-except-holiday',
      'working-day',
      'week',
      'month',
      'quarter',
      'half-year',
      'year',
    ]),
    direction: z.enum(['forward', 'backward']),
    from: z.exactOptional(DeadlineAnchorSchema),
    time: z.exactOptional(timeOfDay()),
    bound: z.exactOptional(bound()),
    stated: z.exactOptional(partialDate()),
  }),
);

/** Schema of {@link WindowDeadline}. */
export const WindowDeadlineSchema: z.ZodType<WindowDeadline, WindowDeadline> = /* @__PURE__ */ model(() =>
  z.strictObject({
    kind: z.literal('window'),
    text: printed(),
    start: dayOrMoment(),
    end: dayOrMoment(),
    inferred: z.exactOptional(list(fieldName())),
  }),
);

/** Schema of {@link RecurringDeadline}. */
export const RecurringDeadlineSchema: z.ZodType<RecurringDeadline, RecurringDeadline> = /* @__PURE__ */ model(
  () =>
    z.strictObject({
      kind: z.literal('recurring'),
      text: printed(),
      rrule: text(500).regex(/^FREQ=[A-Z]+(?:;[A-Z]+=[0-9A-Z,+-]+)*$/u),
      time: z.exactOptional(timeOfDay()),
      bound: z.exactOptional(bound()),
      roll: z.exactOptional(z.enum(['none', 'next', 'previous', 'warn'])),
      duration: z.exactOptional(text(6).regex(/^P[0-9]{1,4}[YMWD]$/u)),
    }),
);

/** Schema of {@link VagueDeadline}. */
export const VagueDeadlineSchema: z.ZodType<VagueDeadline, VagueDeadline> = /* @__PURE__ */ model(() =>
  z.strictObject({ kind: z.literal('vague'), text: printed() }),
);

/** Schema of {@link Deadline}. */
export const DeadlineSchema: z.ZodType<Deadline, Deadline> = /* @__PURE__ */ model(() =>
  z.discriminatedUnion('kind', [
    tagged(DateDeadlineSchema),
    tagged(PeriodDeadlineSchema),
    tagged(WindowDeadlineSchema),
    tagged(RecurringDeadlineSchema),
    tagged(VagueDeadlineSchema),
  ]),
);
