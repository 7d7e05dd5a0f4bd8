/**
 * A `Date` whose civil fields are those of UTC, so that date-fns, which reads and writes "local" fields, never meets
 * the host's time zone. Only what date-fns calls for months, quarters and years is here.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override setFullYear(
    year: number,
    month: number = this.getUTCMonth(),
    day: number = this.getUTCDate(),
  ): number {
    return this.setUTCFullYear(year, month, day);
  }

  override setMonth(month: number, day: number = this.getUTCDate()): number {
    return this.setUTCMonth(month, day);
  }

  override setDate(day: number): number {
    return this.setUTCDate(day);
  }

  override setHours(hours: number, minutes: number = 0, seconds: number = 0, ms: number = 0): number {
    return this.setUTCHours(hours, minutes, seconds, ms);
  }
}
