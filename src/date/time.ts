import { NOT_BEFORE_WORD } from '../text/boundary.js';
import type { TimeOfDay } from './types.js';

/** A time of day read at a place of a text. */
export interface TimeReading {
  /** `HH:mm`; `24:00` is the end of the day. */
  value: TimeOfDay;
  /** UTF-16 offset after its last character. */
  end: number;
}

const GAP = '[ \\n]{0,2}';
const HOUR = '([01]?[0-9]|2[0-4])';
// Minutes are not the day of a date that follows at once: "17 giờ 30/6/2026", "17 giờ 15 tháng 3".
const MINUTES = `([0-5][0-9])(?![0-9]|[ ]?[/.][ ]?[0-9]|-[0-9]{1,2}[-/]|[ \\n]{1,2}tháng)`;
const MINUTE_MARK = `(?:${GAP}(?:phút|ph|p${NOT_BEFORE_WORD}|['’‘′´]{1,2}))?`;
const CLOCK = /* @__PURE__ */ new RegExp(
  `${HOUR}(?:${GAP}(?:[Gg]iờ|[Hh])|[Gg](?=[0-9]|${NOT_BEFORE_WORD}))(?:${GAP}${MINUTES}${MINUTE_MARK})?${NOT_BEFORE_WORD}`,
  'uy',
);
const COLON = /* @__PURE__ */ new RegExp(
  `${HOUR}${GAP}:${GAP}([0-5][0-9])(?::[0-5][0-9])?${NOT_BEFORE_WORD}`,
  'uy',
);
const OFFICE = /[ \n]{1,3}(?:làm việc|hành chính)/uy;
const PART_OF_DAY = /* @__PURE__ */ new RegExp(
  `[ \\n]{1,3}(sáng|trưa|chiều|tối|đêm)${NOT_BEFORE_WORD}`,
  'uy',
);

/**
 * Reads one time of day beginning exactly at `index`: "16h00'", "8 giờ 30 phút", "17 giờ", "24 giờ", "8g30", "16:00",
 * "9 h", "2 giờ chiều". A length of time ("8 giờ làm việc") is none.
 *
 * @param text - normalised text
 * @param index - where the hour must begin
 * @returns the time and its end, or undefined
 *
 * @example
 * readTimeAt("trước 16h00' thứ Sáu", 6); // { value: '16:00', end: 12 }
 */
export function readTimeAt(text: string, index: number): TimeReading | undefined {
  const code = text.charCodeAt(index);
  if (!(code >= 48 && code <= 57)) return undefined;
  COLON.lastIndex = index;
  CLOCK.lastIndex = index;
  const colon = COLON.exec(text);
  const match = colon ?? CLOCK.exec(text);
  if (!match) return undefined;
  let end = index + match[0].length;
  let hour = Number(match[1]);
  const minute = match[2] ?? '00';
  if (hour === 24 && minute !== '00') return undefined;
  if (!colon) {
    OFFICE.lastIndex = end;
    if (OFFICE.test(text)) return undefined;
  }
  PART_OF_DAY.lastIndex = end;
  const part = PART_OF_DAY.exec(text);
  if (part) {
    end += part[0].length;
    hour = onTheClock(hour, minute, part[1] ?? '');
  }
  return { value: `${String(hour).padStart(2, '0')}:${minute}`, end };
}

// "2 giờ chiều" is 14:00 and "9 giờ tối" 21:00; "14 giờ chiều" says it twice.
function onTheClock(hour: number, minute: string, part: string): number {
  const afternoon = part === 'chiều' || part === 'tối';
  if (afternoon && hour >= 1 && hour <= 11) return hour + 12;
  if (part === 'trưa' && hour === 1) return 13;
  if (part === 'đêm' && hour === 12) return minute === '00' ? 24 : 0;
  if (part === 'đêm' && hour >= 9 && hour < 12) return hour + 12;
  return hour;
}
