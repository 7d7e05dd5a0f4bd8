import type { Sourced } from '../rows.js';

/** Months of the Vietnamese lunar calendar, as facts. */
export interface LunarYears extends Sourced {
  /** The first lunar year of `years`. */
  firstYear: number;
  /** Its first day (mùng 1 Tết), as a solar day. */
  firstDay: string;
  /**
   * One number a lunar year. Bits 0 to 12 are its months in order, the leap month after the one it repeats: 1 for a
   * month of 30 days, 0 for 29. From bit 13 on stands the number of the month that is repeated, 0 for a year without.
   */
  years: readonly number[];
}

/**
 * Lunar years 1967 to 2100. New moons and the sun's longitude were computed with astronomy-engine 2.1.19 and put on
 * civil days of UTC+7, the time of the calendar since 1968-01-01 (Quyết định 121-CP năm 1967); month 11 holds the winter
 * solstice, and the first month without a principal term between two solstices is the leap month.
 * Four new moons fall within 1.2 minutes of midnight, where another model of the Earth's rotation may differ by a day:
 * 2054-05-07, 2072-12-09, 2077-11-15, 2085-10-18. None of them moves Tết or 10/3.
 */
export const lunarYears: LunarYears = {
  firstYear: 1967,
  firstDay: '1967-02-09',
  source: 'Computed with astronomy-engine 2.1.19 at UTC+7; Quyết định 121-CP năm 1967',
  status: 'official',
  validFrom: '1968-01-01',
  years: [
    0x0049b,
    0x0e55b,
    0x0056b,
    0x00b69,
    0x0b752,
    0x00b52,
    0x00b25,
    0x09a4b,
    0x00a4d,
    0x114ab, // 1967
    0x002ad,
    0x005ad,
    0x0cb6a,
    0x00da9,
    0x00d92,
    0x09d25,
    0x00d25,
    0x00a55,
    0x054ad,
    0x004b6, // 1977
    0x0e5b5,
    0x006d5,
    0x00ec9,
    0x0be92,
    0x00e92,
    0x00d26,
    0x06a56,
    0x00a57,
    0x11556,
    0x0056a, // 1987
    0x00b55,
    0x0b6c9,
    0x00749,
    0x00693,
    0x0952b,
    0x0052b,
    0x00a5b,
    0x0555a,
    0x0056a,
    0x0eb65, // 1997
    0x00ba5,
    0x00d49,
    0x0ba95,
    0x00a95,
    0x0052d,
    0x08aad,
    0x00ab5,
    0x135aa,
    0x005d2,
    0x00da5, // 2007
    0x0dd4a,
    0x00e4a,
    0x00c96,
    0x0992e,
    0x00556,
    0x00ab5,
    0x055b2,
    0x006d2,
    0x0cea5,
    0x00725, // 2017
    0x0064b,
    0x0ac97,
    0x004ab,
    0x0055b,
    0x06ada,
    0x00b6a,
    0x17752,
    0x00b92,
    0x00b25,
    0x0da4b, // 2027
    0x00a4d,
    0x004ad,
    0x0a95b,
    0x005ad,
    0x00baa,
    0x05b52,
    0x00d92,
    0x0fd25,
    0x00d25,
    0x00a55, // 2037
    0x0b4ad,
    0x004b6,
    0x006b5,
    0x06daa,
    0x00eca,
    0x10e92,
    0x00e93,
    0x00d26,
    0x0ca56,
    0x00a5b, // 2047
    0x0055a,
    0x08ad5,
    0x00b55,
    0x0074a,
    0x06e93,
    0x00a93,
    0x0f52b,
    0x0052b,
    0x00a9b,
    0x0b55a, // 2057
    0x0056a,
    0x00b65,
    0x0974a,
    0x00d4a,
    0x11a95,
    0x00c95,
    0x0092d,
    0x0caad,
    0x00ab5,
    0x005aa, // 2067
    0x08ba5,
    0x00ea5,
    0x00d4a,
    0x07d15,
    0x00c96,
    0x0f956,
    0x00556,
    0x00ab5,
    0x0b5b4,
    0x006d4, // 2077
    0x00ea5,
    0x08e8a,
    0x0068b,
    0x11497,
    0x004ab,
    0x0095b,
    0x0cada,
    0x00b6a,
    0x00754,
    0x09725, // 2087
    0x00b45,
    0x00a8b,
    0x0552b,
    0x004ad, // 2097
  ],
};
