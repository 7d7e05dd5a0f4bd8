/** What a change to the example of a model does to its validity. */
export type Outcome =
  | 'valid'
  | 'required'
  | 'additionalProperties'
  | 'type'
  | 'minLength'
  | 'maxLength'
  | 'pattern'
  | 'enum'
  | 'oneOf'
  | 'minimum'
  | 'maximum';

/** Takes the property away instead of changing it. */
export const ABSENT: unique symbol = Symbol('absent');

/** Where, what is put there, the keyword that refuses it or `valid`, and why it is worth a case. */
export type Change = readonly [pointer: string, value: unknown, outcome: Outcome, why: string];

/** A text of so many letters. */
export const long = (length: number): string => 'a'.repeat(length);

/** Mistakes in a printed text. */
export const printedText = (pointer: string): Change[] => [
  [pointer, '', 'minLength', 'an empty text is left out instead'],
  [pointer, null, 'type', 'absent, never null'],
];

/** Mistakes in the names of inferred fields. */
export const inferredNames: Change[] = [
  ['/inferred', [], 'valid', 'an empty list'],
  ['/inferred/0', 'issuer..name', 'pattern', 'an empty step in a name'],
  ['/inferred/0', 'số', 'pattern', 'a name is of the letters a to z'],
];

/** Days that there are and are not. */
export const partialDates = (pointer: string): Change[] => [
  [pointer, '2024-02-29', 'valid', 'a leap day'],
  [pointer, '2000-02-29', 'valid', 'a leap day of a full century that has one'],
  [pointer, '1900-02-29', 'pattern', 'a leap day of a full century that has none'],
  [pointer, '2023-02-29', 'pattern', 'a leap day of a year that has none'],
  [pointer, '2023-12', 'valid', 'the day is blank'],
  [pointer, '2023', 'valid', 'day and month are blank'],
  [pointer, '2023-13', 'pattern', 'a thirteenth month'],
  [pointer, '2023-04-31', 'pattern', 'April has 30 days'],
  [pointer, '2023-1-9', 'pattern', 'two digits each'],
  [pointer, '09/01/2023', 'pattern', 'not as printed'],
  [pointer, '2023-01-09T00:00:00Z', 'pattern', 'a day, no instant'],
  [pointer, '2023-01-09\n', 'pattern', 'a line end after it'],
  [pointer, '٢٠٢٣', 'pattern', 'digits of another script'],
  [pointer, 2023, 'type', 'a year is a string too'],
];

/** Codes of a list that may grow. */
export const slugs = (pointer: string): Change[] => [
  [pointer, 'mot-ma-moi', 'valid', 'a code that no list has yet'],
  [pointer, 'Cong-Van', 'pattern', 'small letters only'],
  [pointer, 'công-văn', 'pattern', 'without marks'],
  [pointer, 'cong--van', 'pattern', 'two hyphens'],
  [pointer, '', 'pattern', 'no code at all'],
  [pointer, long(64), 'valid', 'the longest code'],
  [pointer, long(65), 'maxLength', 'a longer one'],
];

/** Times of day that there are and are not. */
export const times = (pointer: string): Change[] => [
  [pointer, '00:00', 'valid', 'the beginning of the day'],
  [pointer, '24:00', 'valid', 'the end of the day'],
  [pointer, '24:01', 'pattern', 'after the end of the day'],
  [pointer, '7:30', 'pattern', 'two digits each'],
  [pointer, '16h00', 'pattern', 'not as printed'],
];
