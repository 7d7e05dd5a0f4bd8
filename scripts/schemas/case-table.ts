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

const long = (length: number): string => 'a'.repeat(length);

const printedText = (pointer: string): Change[] => [
  [pointer, '', 'minLength', 'an empty text is left out instead'],
  [pointer, null, 'type', 'absent, never null'],
];

const inferredNames: Change[] = [
  ['/inferred', [], 'valid', 'an empty list'],
  ['/inferred/0', 'issuer..name', 'pattern', 'an empty step in a name'],
  ['/inferred/0', 'số', 'pattern', 'a name is of the letters a to z'],
];

const partialDates = (pointer: string): Change[] => [
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

const slugs = (pointer: string): Change[] => [
  [pointer, 'mot-ma-moi', 'valid', 'a code that no list has yet'],
  [pointer, 'Cong-Van', 'pattern', 'small letters only'],
  [pointer, 'công-văn', 'pattern', 'without marks'],
  [pointer, 'cong--van', 'pattern', 'two hyphens'],
  [pointer, '', 'pattern', 'no code at all'],
  [pointer, long(64), 'valid', 'the longest code'],
  [pointer, long(65), 'maxLength', 'a longer one'],
];

const times = (pointer: string): Change[] => [
  [pointer, '00:00', 'valid', 'the beginning of the day'],
  [pointer, '24:00', 'valid', 'the end of the day'],
  [pointer, '24:01', 'pattern', 'after the end of the day'],
  [pointer, '7:30', 'pattern', 'two digits each'],
  [pointer, '16h00', 'pattern', 'not as printed'],
];

/** Changes to the first example of each model. */
export const changes: Readonly<Record<string, readonly Change[]>> = {
  Span: [
    ['/start', 0, 'valid', 'the beginning of the text'],
    ['/start', -1, 'minimum', 'before the beginning'],
    ['/start', 1.5, 'type', 'whole units'],
    ['/start', 1.0, 'valid', 'a whole number, however it is written'],
    ['/end', 9007199254740992, 'maximum', 'beyond exact numbers'],
    ['/end', ABSENT, 'required', 'both ends'],
    ['/end', '48', 'type', 'a number in quotes'],
    ['/length', 27, 'additionalProperties', 'a span has two ends only'],
  ],
  IssueParam: [
    ['/value', '', 'valid', 'an empty value'],
    ['/value', 3, 'type', 'values are texts'],
    ['/name', '', 'minLength', 'a name is never empty'],
    ['/name', ABSENT, 'required', 'a value without a name'],
  ],
  Issue: [
    ['/path', '', 'valid', 'the whole value'],
    ['/severity', 'fatal', 'enum', 'a severity is one of three'],
    ['/severity', 'Error', 'enum', 'small letters'],
    ['/code', 'number-moi', 'valid', 'codes may grow'],
    ['/code', 'number_type', 'pattern', 'hyphens only'],
    ['/span/end', ABSENT, 'required', 'a span inside'],
    ['/params/0', 'type', 'type', 'a parameter is an object'],
    ['/params', {}, 'type', 'parameters are a list'],
    ['/message', ABSENT, 'required', 'a sentence for people'],
    ['/span', ABSENT, 'valid', 'about a value, not a text'],
  ],
  VietnameseDate: [...partialDates('/date'), ...times('/time'), ...inferredNames, ['/date', ABSENT, 'required', 'the date']],
  DocumentNumber: [
    ...printedText('/text'),
    ...slugs('/scheme'),
    ['/serial', ABSENT, 'valid', 'a draft has none'],
    ['/serial', '05', 'valid', 'a leading zero is kept'],
    ['/serial', 5, 'type', 'a serial is not a number'],
    ['/year', '2024', 'type', 'a year is a number here'],
    ['/year', 2024.5, 'type', 'a whole number'],
    ['/year', -1, 'minimum', 'no year before 0'],
    ['/year', 10000, 'maximum', 'no year after 9999'],
    ['/term', 1000, 'maximum', 'no such term'],
    ['/issuers', 'UBND', 'type', 'a list, also of one'],
    ['/issuers/0', '', 'minLength', 'an empty symbol'],
    ['/issuers', [], 'valid', 'none known'],
    ['/canonical', ABSENT, 'required', 'the right way to write it'],
    ['/scheme', ABSENT, 'required', 'unknown is a scheme too'],
    ['/number', '12', 'additionalProperties', 'the name of the property is serial'],
    ['/Year', 2024, 'additionalProperties', 'names are exact'],
    ['/__proto__', {}, 'additionalProperties', 'a name that means something in JavaScript'],
  ],
  BodyReference: [
    ['/text', ABSENT, 'valid', 'inferred, not printed'],
    ['/level', 'ward', 'enum', 'the level is commune'],
    ['/level', 'province', 'valid', 'one of four levels'],
    ['/validFrom', '2025-07', 'pattern', 'a whole day'],
    ['/validTo', '2025-06-31', 'pattern', 'June has 30 days'],
    ['/kind', 'peoples_committee', 'pattern', 'hyphens only'],
    ['/key', long(201), 'maxLength', 'a key has a limit'],
    ['/name', ['Ủy ban nhân dân'], 'type', 'one name'],
    ['/identifiers', [], 'additionalProperties', 'only the tables have identifiers'],
    ...printedText('/name'),
  ],
  BodyIdentifier: [
    ['/system', 'qd-20-2020', 'valid', 'a system'],
    ['/system', 'QĐ 20/2020', 'pattern', 'a slug, not a title'],
    ['/value', '', 'minLength', 'an empty code'],
    ['/value', ABSENT, 'required', 'a system without a code'],
  ],
  Body: [
    ['/level', ABSENT, 'required', 'every body has a level'],
    ['/identifiers/0/value', 99, 'type', 'a code is a string'],
    ['/identifiers/0/country', 'VN', 'additionalProperties', 'unknown inside a list'],
    ['/validTo', ABSENT, 'valid', 'it still exists'],
    ['/validFrom', '0000-02-29', 'valid', 'year 0 is a leap year'],
    ['/jurisdiction', '', 'minLength', 'an empty key'],
  ],
  RecipientMember: [
    ['/body', ABSENT, 'valid', 'only a role'],
    ['/body/level', 'x', 'enum', 'inside the body'],
    ['/purpose', 'bao-cao', 'additionalProperties', 'the whole line has the purpose'],
    ...printedText('/role'),
  ],
  Recipient: [
    ...slugs('/purpose'),
    ...printedText('/text'),
    ['/members/0', 'Chủ tịch', 'type', 'a member is an object'],
    ['/members/0/text', ABSENT, 'required', 'inside a list'],
    ['/members/0/members', [], 'additionalProperties', 'one level only'],
    ['/sameAs', '3.1', 'valid', 'the id of a provision'],
    ['/sameAs', '../3', 'pattern', 'not an id'],
    ['/body', 'Sở Y tế', 'type', 'a body is an object'],
  ],
  Archive: [
    ['/units', ABSENT, 'required', 'a list, also of none'],
    ['/units', [], 'valid', 'no unit could be read'],
    ['/units/1', '', 'minLength', 'an empty unit'],
    ['/copies', -3, 'minimum', 'fewer than none'],
    ['/copies', 1000001, 'maximum', 'more than anyone prints'],
    ['/copies', '3b', 'type', 'not as printed'],
  ],
  Provision: [
    ['/id', '2.1.3', 'valid', 'three levels'],
    ['/id', '2.', 'pattern', 'a dot at the end'],
    ['/id', '2..1', 'pattern', 'an empty level'],
    ['/id', long(200), 'valid', 'the longest id'],
    ['/id', long(201), 'maxLength', 'a longer one'],
    ['/text', '', 'valid', 'a heading alone'],
    ['/text', ABSENT, 'required', 'empty, but there'],
    ['/parent', ABSENT, 'valid', 'the first level'],
    ['/children', [], 'additionalProperties', 'the list is flat'],
  ],
  Pinpoint: [
    ['/article', 5, 'type', 'as printed: 5a is an article too'],
    ['/article', '5a', 'valid', 'an inserted article'],
    ['/text', ABSENT, 'required', 'the printed text'],
    ['/clause', ABSENT, 'valid', 'an article alone'],
    ['/paragraph', '1', 'additionalProperties', 'the property is clause'],
  ],
  Citation: [
    ...partialDates('/issuedOn'),
    ...slugs('/relation'),
    ...inferredNames,
    ['/number', ABSENT, 'valid', 'a law cited by name'],
    ['/number', '12a/2024/NQ-HĐND15', 'type', 'a number is an object'],
    ['/number/scheme', ABSENT, 'required', 'inside the number'],
    ['/number/year', 2024.25, 'type', 'inside the number'],
    ['/pinpoints/0/text', '', 'minLength', 'inside a list'],
    ['/pinpoints/0', null, 'type', 'a hole in a list'],
    ['/issuer/level', 'state', 'enum', 'inside the issuer'],
    ['/date', '2024-07-05', 'additionalProperties', 'the property is issuedOn'],
    ['/text', ABSENT, 'required', 'the printed text'],
  ],
  Mention: [
    ['/refersTo', '', 'valid', 'the document itself'],
    ['/refersTo', ABSENT, 'valid', 'not known'],
    ['/refersTo', 'citations/0', 'pattern', 'a pointer begins with a slash'],
    ['/refersTo', '/citations/', 'pattern', 'an empty step'],
    ['/refersTo', null, 'type', 'absent, never null'],
  ],
  DateDeadline: [
    ...times('/time'),
    ['/bound', 'until', 'enum', 'one of four bounds'],
    ['/bound', ABSENT, 'required', 'how it binds'],
    ['/date', ABSENT, 'required', 'the day'],
    ['/kind', 'period', 'enum', 'the tag of another kind'],
  ],
  DeadlineAnchor: [
    ...slugs('/event'),
    ['/text', ABSENT, 'valid', 'the event is only understood'],
    ['/event', ABSENT, 'required', 'words without an event'],
  ],
  PeriodDeadline: [
    ['/amount', 2.5, 'valid', 'half an hour more'],
    ['/amount', 0, 'valid', 'at once'],
    ['/amount', -5, 'minimum', 'back is a direction'],
    ['/amount', '05', 'type', 'not as printed'],
    ['/unit', 'days', 'enum', 'one of eleven units'],
    ['/unit', 'business-day', 'enum', 'the unit is working-day'],
    ['/direction', 'after', 'enum', 'forward or backward'],
    ['/from', ABSENT, 'valid', 'no event is named'],
    ['/from/event', ABSENT, 'required', 'inside the anchor'],
    ['/stated', '2023-01-32', 'pattern', 'January has 31 days'],
  ],
  WindowDeadline: [
    ['/start', '2025-11-20', 'valid', 'a day'],
    ['/start', '2025-11-20T25:00', 'pattern', 'no such hour'],
    ['/start', '2025-11-20 18:00', 'pattern', 'a T between day and time'],
    ['/start', '2025-11-20T18:00+07:00', 'pattern', 'Vietnam, without a zone'],
    ['/end', ABSENT, 'required', 'both ends'],
    ['/end', '2025-11', 'pattern', 'a whole day'],
  ],
  RecurringDeadline: [
    ['/rrule', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'valid', 'the last day of each month'],
    ['/rrule', 'RRULE:FREQ=WEEKLY', 'pattern', 'without its prefix'],
    ['/rrule', 'BYDAY=FR;FREQ=WEEKLY', 'pattern', 'the frequency comes first'],
    ['/rrule', 'freq=weekly', 'pattern', 'capital letters'],
    ['/roll', 'skip', 'enum', 'one of four rules'],
    ['/duration', 'P5D', 'valid', 'five days each time'],
    ['/duration', '5D', 'pattern', 'ISO 8601 begins with P'],
    ['/interval', 2, 'additionalProperties', 'it belongs into the rule'],
  ],
  VagueDeadline: [
    ...printedText('/text'),
    ['/kind', ABSENT, 'required', 'the tag'],
    ['/date', '2023-01-01', 'additionalProperties', 'a date makes it another kind'],
  ],
  Deadline: [
    ['/kind', 'soon', 'oneOf', 'no such kind'],
    ['/kind', ABSENT, 'oneOf', 'no kind at all'],
    ['/kind', 'vague', 'oneOf', 'a tag that the other fields contradict'],
    ['/date', '2023-02-30', 'oneOf', 'a mistake inside'],
    ['/time', ABSENT, 'valid', 'no time of day'],
  ],
  Task: [
    ['/lead', [], 'valid', 'nobody is named'],
    ['/lead', ABSENT, 'required', 'a list, also of none'],
    ['/lead/0', 'Sở Y tế', 'type', 'a body is an object'],
    ['/lead/0/validFrom', '2025', 'pattern', 'a whole day'],
    ['/cooperating', null, 'type', 'a list, never null'],
    ['/deadlines/0', { kind: 'later', text: 'sau' }, 'oneOf', 'no such kind'],
    ['/deadlines', [{ kind: 'vague', text: 'sớm' }], 'valid', 'another kind'],
    ['/id', 'NV-01', 'valid', 'an id of another system'],
    ['/id', 'nhiệm vụ 1', 'pattern', 'an id is no sentence'],
    ['/status', 'done', 'additionalProperties', 'progress is another model'],
    ['/parent', ABSENT, 'valid', 'not a part of another'],
  ],
  PreambleItem: [
    ...slugs('/kind'),
    ['/text', ABSENT, 'required', 'a kind without a text'],
  ],
  Signature: [
    ['/authority', [], 'valid', 'the head signs'],
    ['/authority', ABSENT, 'required', 'a list, also of none'],
    ['/authority/0', 'TM.', 'pattern', 'the slug, not the mark'],
    ['/authority', 'tm', 'type', 'a list, also of one'],
    ['/signer', ABSENT, 'valid', 'not yet signed'],
    ['/name', 'Nguyễn Văn A', 'additionalProperties', 'the property is signer'],
  ],
  Footnote: [
    ['/mark', 1, 'type', 'a mark is a text'],
    ['/mark', '*', 'valid', 'a star'],
    ['/text', '', 'valid', 'a mark without words'],
  ],
  Appendix: [
    ['/label', ABSENT, 'valid', 'the only one'],
    ['/text', ABSENT, 'required', 'empty, but there'],
    ['/label', 1, 'type', 'as printed'],
  ],
  OtherText: [...slugs('/kind'), ...printedText('/text')],
  Extension: [
    ['/uri', 'urn:vn:so-den', 'valid', 'a URN'],
    ['/uri', 'so-den', 'pattern', 'absolute'],
    ['/uri', 'https://example.gov.vn/số-đến', 'pattern', 'a URI, not an IRI'],
    ['/value', { so: 241 }, 'type', 'JSON goes in as text'],
    ['/value', '{"so":241}', 'valid', 'JSON as text'],
    ['/value', ABSENT, 'required', 'a URI without a value'],
  ],
  Directive: [
    ...partialDates('/issuedOn'),
    ...slugs('/documentType'),
    ['/schemaVersion', '1.7', 'valid', 'a later minor version'],
    ['/schemaVersion', '2.0', 'pattern', 'another major version'],
    ['/schemaVersion', '1', 'pattern', 'major and minor'],
    ['/schemaVersion', 1, 'type', 'a string'],
    ['/schemaVersion', ABSENT, 'required', 'it travels in the document'],
    ['/number', ABSENT, 'valid', 'no number could be read'],
    ['/number/serial', ABSENT, 'valid', 'a draft'],
    ['/number', '1533/UBND-VXNV', 'type', 'a number is an object'],
    ['/addressees', ABSENT, 'required', 'a list, also of none'],
    ['/addressees', [], 'valid', 'none'],
    ['/addressees/1/text', ABSENT, 'required', 'the second of a list'],
    ['/citations/0/number/term', 'XV', 'type', 'three levels down'],
    ['/citations/0/pinpoints/0/article', '', 'minLength', 'three levels down'],
    ['/tasks/0/deadlines/0/date', '2023-15-01', 'oneOf', 'four levels down'],
    ['/tasks/0/lead/0/level', 'sở', 'enum', 'four levels down'],
    ['/urgency', 'hỏa tốc', 'pattern', 'the slug, not the mark'],
    ['/secrecy', null, 'type', 'absent, never null'],
    ['/closing/0', '', 'minLength', 'an empty paragraph'],
    ['/signature', [], 'type', 'one signature; more in cosigners'],
    ['/cosigners/0/authority', ABSENT, 'required', 'inside a list'],
    ['/extensions/0/uri', '', 'pattern', 'no URI'],
    ['/soDen', 241, 'additionalProperties', 'own data goes into extensions'],
    ['/a~1b', 1, 'additionalProperties', 'a name that a pointer must escape'],
    ['/constructor', 1, 'additionalProperties', 'a name that every object has in JavaScript'],
  ],
};
