/** A number read at a place of a text. */
export interface NumeralReading {
  /** The number. */
  value: number;
  /** UTF-16 offset after its last character. */
  end: number;
  /** The number in words that stands beside the digits says something else: "03 (hai)". */
  disagrees?: true;
}
