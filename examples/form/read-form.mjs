// What a form holds, as a directive; and what is wrong with it, by the name of the input.
import { parseDocumentNumber } from 'vanban/number';
import { validateDirective } from 'vanban/validate';

const empty = {
  schemaVersion: '1.0',
  addressees: [],
  preamble: [],
  provisions: [],
  closing: [],
  citations: [],
  mentions: [],
  tasks: [],
  recipients: [],
  cosigners: [],
  footnotes: [],
  appendices: [],
  other: [],
  inferred: [],
  extensions: [],
};

/** Reads the fields; an input left empty is a field that is absent. */
export function readForm(data) {
  const field = (name) => {
    const value = String(data.get(name) ?? '').trim();
    return value === '' ? undefined : value;
  };
  const directive = { ...empty };
  const messages = new Map();

  const number = parseDocumentNumber(field('/number') ?? '');
  if (number.ok) directive.number = number.value;
  for (const issue of number.issues) messages.set('/number', issue.message);

  if (field('/issuedOn')) directive.issuedOn = field('/issuedOn');
  if (field('/subject')) directive.subject = field('/subject');
  if (field('/addressees/0/text')) directive.addressees = [{ text: field('/addressees/0/text') }];
  if (field('/signature/signer')) directive.signature = { authority: [], signer: field('/signature/signer') };

  for (const issue of validateDirective(directive).issues) messages.set(issue.path, issue.message);
  return { directive, messages };
}
