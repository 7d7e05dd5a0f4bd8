/** English messages of the concept `body`. */
export const bodyMessagesEn: Readonly<Record<string, string>> = {
  'body-empty': 'There is no name of a body to read.',
  'body-name-unknown': '"{name}" was not recognised as the name of a body; it is kept as printed.',
  'body-name-rest': 'The part "{rest}" after the name of the body could not be read.',
  'body-not-in-force': '"{name}" did not exist on {on} (it existed from {from} to {to}).',
  'body-unknown': 'The tables do not hold the body "{name}".',
  'body-ambiguous': '"{name}" may be {count} different bodies.',
  'body-identifier-malformed': 'The identifier "{value}" does not have a valid form.',
  'body-identifier-closed': 'The identifier "{value}" has been closed since {from}.',
  'body-identifier-unknown': 'The level 1 code table does not hold "{value}".',
  'body-identifier-date-missing':
    'The administrative unit code "{value}" has a meaning only together with a date.',
};
