// Generated from the JSON Schemas by "npm run schemas". Change a schema, not this file.

import * as rules from '../rules.js';

const FORM_1 = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const FORM_2 =
  /^(?:(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$/u;
const FORM_3 =
  /^(?:(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|[0-9]{4}-(?:0[1-9]|1[0-2])|[0-9]{4})$/u;
const FORM_4 = /^[A-Za-z][0-9A-Za-z]*(?:[.][0-9A-Za-z]+)*$/u;
const FORM_5 = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u;
const FORM_6 = /^1[.](?:0|[1-9][0-9]{0,3})$/u;
const FORM_7 = /^[A-Za-z][0-9A-Za-z+.-]*:[!-~]+$/u;
const FORM_8 = /^(?:\/[0-9A-Za-z]+)*$/u;
const FORM_9 = /^[0-9A-Za-z]+(?:[._-][0-9A-Za-z]+)*$/u;
const FORM_10 = /^FREQ=[A-Z]+(?:;[A-Z]+=[0-9A-Z,+-]+)*$/u;
const FORM_11 = /^P[0-9]{1,4}[YMWD]$/u;
const FORM_12 =
  /^(?:(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))(?:T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)(?::[0-5][0-9](?:[.][0-9]{1,9})?)?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?)?$/u;
const FORM_13 =
  /^(?:(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))(?:T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00))?$/u;

/** Checks a {@link Appendix}. */
export function checkAppendix(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'label':
        rules.text(part, out, 1, 2000000);
        break;
      case 'title':
        rules.text(part, out, 1, 2000000);
        break;
      case 'text':
        seen |= 1;
        rules.text(part, out, 0, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 1) rules.missing(out, seen, ['text']);
}

/** Checks a {@link Archive}. */
export function checkArchive(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'text':
        seen |= 1;
        rules.text(part, out, 1, 2000000);
        break;
      case 'units':
        seen |= 2;
        rules.list(part, out, 100000, (item, found) => {
          rules.text(item, found, 1, 2000000);
        });
        break;
      case 'copies':
        rules.integer(part, out, 0, 1000000);
        break;
      case 'initials':
        rules.text(part, out, 1, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['text', 'units']);
}

/** Checks a {@link BodyIdentifier}. */
export function checkBodyIdentifier(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'system':
        seen |= 1;
        rules.text(part, out, 0, 64, FORM_1, 'qd-20-2020');
        break;
      case 'value':
        seen |= 2;
        rules.text(part, out, 1, 200);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['system', 'value']);
}

/** Checks a {@link BodyReference}. */
export function checkBodyReference(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'text':
        rules.text(part, out, 1, 2000000);
        break;
      case 'name':
        rules.text(part, out, 1, 2000000);
        break;
      case 'parent':
        rules.text(part, out, 1, 2000000);
        break;
      case 'level':
        rules.oneOf(part, out, ['central', 'province', 'district', 'commune']);
        break;
      case 'kind':
        rules.text(part, out, 0, 64, FORM_1, 'legislature');
        break;
      case 'symbol':
        rules.text(part, out, 1, 2000000);
        break;
      case 'key':
        rules.text(part, out, 1, 200);
        break;
      case 'validFrom':
        rules.text(part, out, 0, 10, FORM_2, '1997-01-01');
        break;
      case 'validTo':
        rules.text(part, out, 0, 10, FORM_2, '2025-06-30');
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
}

/** Checks a {@link Body}. */
export function checkBody(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'key':
        seen |= 1;
        rules.text(part, out, 1, 200);
        break;
      case 'name':
        seen |= 2;
        rules.text(part, out, 1, 2000000);
        break;
      case 'kind':
        seen |= 4;
        rules.text(part, out, 0, 64, FORM_1, 'legislature');
        break;
      case 'level':
        seen |= 8;
        rules.oneOf(part, out, ['central', 'province', 'district', 'commune']);
        break;
      case 'symbol':
        rules.text(part, out, 1, 2000000);
        break;
      case 'jurisdiction':
        rules.text(part, out, 1, 200);
        break;
      case 'validFrom':
        rules.text(part, out, 0, 10, FORM_2, '1997-01-01');
        break;
      case 'validTo':
        rules.text(part, out, 0, 10, FORM_2, '2025-06-30');
        break;
      case 'identifiers':
        rules.list(part, out, 100000, checkBodyIdentifier);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 15) rules.missing(out, seen, ['key', 'name', 'kind', 'level']);
}

/** Checks a {@link Citation}. */
export function checkCitation(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'text':
        seen |= 1;
        rules.text(part, out, 1, 2000000);
        break;
      case 'documentType':
        rules.text(part, out, 0, 64, FORM_1, 'an-le');
        break;
      case 'documentTypeText':
        rules.text(part, out, 1, 2000000);
        break;
      case 'number':
        checkDocumentNumber(part, out);
        break;
      case 'name':
        rules.text(part, out, 1, 2000000);
        break;
      case 'issuedOn':
        rules.text(part, out, 0, 10, FORM_3, '2024-07-05');
        break;
      case 'issuer':
        checkBodyReference(part, out);
        break;
      case 'subject':
        rules.text(part, out, 1, 2000000);
        break;
      case 'pinpoints':
        rules.list(part, out, 100000, checkPinpoint);
        break;
      case 'relation':
        rules.text(part, out, 0, 64, FORM_1, 'basis');
        break;
      case 'within':
        rules.text(part, out, 1, 2000000);
        break;
      case 'footnote':
        rules.text(part, out, 1, 2000000);
        break;
      case 'alias':
        rules.text(part, out, 1, 2000000);
        break;
      case 'inferred':
        rules.list(part, out, 100000, (item, found) => {
          rules.text(item, found, 0, 200, FORM_4, 'issuer.name');
        });
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 1) rules.missing(out, seen, ['text']);
}

/** Checks a {@link DateDeadline}. */
export function checkDateDeadline(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'kind':
        seen |= 1;
        rules.oneOf(part, out, ['date']);
        break;
      case 'text':
        seen |= 2;
        rules.text(part, out, 1, 2000000);
        break;
      case 'date':
        seen |= 4;
        rules.text(part, out, 0, 10, FORM_3, '2023-01-15');
        break;
      case 'time':
        rules.text(part, out, 0, 5, FORM_5, '16:00');
        break;
      case 'bound':
        seen |= 8;
        rules.oneOf(part, out, ['before', 'by', 'on', 'after']);
        break;
      case 'inferred':
        rules.list(part, out, 100000, (item, found) => {
          rules.text(item, found, 0, 200, FORM_4, 'date.year');
        });
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 15) rules.missing(out, seen, ['kind', 'text', 'date', 'bound']);
}

/** Checks a {@link DeadlineAnchor}. */
export function checkDeadlineAnchor(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'event':
        seen |= 1;
        rules.text(part, out, 0, 64, FORM_1, 'effect');
        break;
      case 'text':
        rules.text(part, out, 1, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 1) rules.missing(out, seen, ['event']);
}

/** Checks a {@link Deadline}. */
export function checkDeadline(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  switch (value['kind']) {
    case 'date':
      checkDateDeadline(value, out);
      return;
    case 'period':
      checkPeriodDeadline(value, out);
      return;
    case 'window':
      checkWindowDeadline(value, out);
      return;
    case 'recurring':
      checkRecurringDeadline(value, out);
      return;
    case 'vague':
      checkVagueDeadline(value, out);
      return;
  }
  const first = out.list.length;
  if (Object.hasOwn(value, 'kind'))
    rules.oneOf(value['kind'], out, ['date', 'period', 'window', 'recurring', 'vague']);
  else rules.fail(out, 'missing', 'kind');
  rules.locate(out, first, 'kind');
}

/** Checks a {@link Directive}. */
export function checkDirective(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'schemaVersion':
        seen |= 1;
        rules.text(part, out, 0, 6, FORM_6, '1.0');
        break;
      case 'number':
        checkDocumentNumber(part, out);
        break;
      case 'documentType':
        rules.text(part, out, 0, 64, FORM_1, 'an-le');
        break;
      case 'issuer':
        checkBodyReference(part, out);
        break;
      case 'place':
        rules.text(part, out, 1, 2000000);
        break;
      case 'issuedOn':
        rules.text(part, out, 0, 10, FORM_3, '2023-01-09');
        break;
      case 'effectiveOn':
        rules.text(part, out, 0, 10, FORM_3, '2023-01-10');
        break;
      case 'subject':
        rules.text(part, out, 1, 2000000);
        break;
      case 'urgency':
        rules.text(part, out, 0, 64, FORM_1, 'hoa-toc');
        break;
      case 'secrecy':
        rules.text(part, out, 0, 64, FORM_1, 'tuyet-mat');
        break;
      case 'addressees':
        seen |= 2;
        rules.list(part, out, 100000, checkRecipient);
        break;
      case 'preamble':
        seen |= 4;
        rules.list(part, out, 100000, checkPreambleItem);
        break;
      case 'provisions':
        seen |= 8;
        rules.list(part, out, 100000, checkProvision);
        break;
      case 'closing':
        seen |= 16;
        rules.list(part, out, 100000, (item, found) => {
          rules.text(item, found, 1, 2000000);
        });
        break;
      case 'citations':
        seen |= 32;
        rules.list(part, out, 100000, checkCitation);
        break;
      case 'mentions':
        seen |= 64;
        rules.list(part, out, 100000, checkMention);
        break;
      case 'tasks':
        seen |= 128;
        rules.list(part, out, 100000, checkTask);
        break;
      case 'recipients':
        seen |= 256;
        rules.list(part, out, 100000, checkRecipient);
        break;
      case 'archive':
        checkArchive(part, out);
        break;
      case 'signature':
        checkSignature(part, out);
        break;
      case 'cosigners':
        seen |= 512;
        rules.list(part, out, 100000, checkSignature);
        break;
      case 'footnotes':
        seen |= 1024;
        rules.list(part, out, 100000, checkFootnote);
        break;
      case 'appendices':
        seen |= 2048;
        rules.list(part, out, 100000, checkAppendix);
        break;
      case 'other':
        seen |= 4096;
        rules.list(part, out, 100000, checkOtherText);
        break;
      case 'inferred':
        seen |= 8192;
        rules.list(part, out, 100000, (item, found) => {
          rules.text(item, found, 0, 200, FORM_4, 'issuer.name');
        });
        break;
      case 'extensions':
        seen |= 16384;
        rules.list(part, out, 100000, checkExtension);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 32767)
    rules.missing(out, seen, [
      'schemaVersion',
      'addressees',
      'preamble',
      'provisions',
      'closing',
      'citations',
      'mentions',
      'tasks',
      'recipients',
      'cosigners',
      'footnotes',
      'appendices',
      'other',
      'inferred',
      'extensions',
    ]);
}

/** Checks a {@link DocumentNumber}. */
export function checkDocumentNumber(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'text':
        seen |= 1;
        rules.text(part, out, 1, 2000000);
        break;
      case 'canonical':
        seen |= 2;
        rules.text(part, out, 1, 2000000);
        break;
      case 'scheme':
        seen |= 4;
        rules.text(part, out, 0, 64, FORM_1, 'administrative');
        break;
      case 'serial':
        rules.text(part, out, 1, 2000000);
        break;
      case 'suffix':
        rules.text(part, out, 1, 2000000);
        break;
      case 'year':
        rules.integer(part, out, 0, 9999);
        break;
      case 'term':
        rules.integer(part, out, 0, 999);
        break;
      case 'documentType':
        rules.text(part, out, 0, 64, FORM_1, 'an-le');
        break;
      case 'issuers':
        rules.list(part, out, 100000, (item, found) => {
          rules.text(item, found, 1, 2000000);
        });
        break;
      case 'unit':
        rules.text(part, out, 1, 2000000);
        break;
      case 'symbol':
        rules.text(part, out, 1, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 7) rules.missing(out, seen, ['text', 'canonical', 'scheme']);
}

/** Checks a {@link Extension}. */
export function checkExtension(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'uri':
        seen |= 1;
        rules.text(part, out, 0, 2000, FORM_7, 'https://example.gov.vn/ns/so-den');
        break;
      case 'value':
        seen |= 2;
        rules.text(part, out, 0, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['uri', 'value']);
}

/** Checks a {@link Footnote}. */
export function checkFootnote(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'mark':
        seen |= 1;
        rules.text(part, out, 1, 2000000);
        break;
      case 'text':
        seen |= 2;
        rules.text(part, out, 0, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['mark', 'text']);
}

/** Checks a {@link IssueParam}. */
export function checkIssueParam(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'name':
        seen |= 1;
        rules.text(part, out, 1, 200);
        break;
      case 'value':
        seen |= 2;
        rules.text(part, out, 0, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['name', 'value']);
}

/** Checks a {@link Issue}. */
export function checkIssue(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'code':
        seen |= 1;
        rules.text(part, out, 0, 64, FORM_1, 'number-type-homoglyph');
        break;
      case 'severity':
        seen |= 2;
        rules.oneOf(part, out, ['error', 'warning', 'info']);
        break;
      case 'path':
        seen |= 4;
        rules.text(part, out, 0, 2000000);
        break;
      case 'span':
        checkSpan(part, out);
        break;
      case 'message':
        seen |= 8;
        rules.text(part, out, 0, 2000000);
        break;
      case 'params':
        rules.list(part, out, 100000, checkIssueParam);
        break;
      case 'suggestion':
        rules.text(part, out, 0, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 15) rules.missing(out, seen, ['code', 'severity', 'path', 'message']);
}

/** Checks a {@link Mention}. */
export function checkMention(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'text':
        seen |= 1;
        rules.text(part, out, 1, 2000000);
        break;
      case 'refersTo':
        rules.text(part, out, 0, 200, FORM_8, '/citations/0');
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 1) rules.missing(out, seen, ['text']);
}

/** Checks a {@link OtherText}. */
export function checkOtherText(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'kind':
        seen |= 1;
        rules.text(part, out, 0, 64, FORM_1, 'stamp');
        break;
      case 'text':
        seen |= 2;
        rules.text(part, out, 1, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['kind', 'text']);
}

/** Checks a {@link PeriodDeadline}. */
export function checkPeriodDeadline(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'kind':
        seen |= 1;
        rules.oneOf(part, out, ['period']);
        break;
      case 'text':
        seen |= 2;
        rules.text(part, out, 1, 2000000);
        break;
      case 'amount':
        seen |= 4;
        rules.number(part, out, 0, 1000000);
        break;
      case 'unit':
        seen |= 8;
        rules.oneOf(part, out, [
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
        ]);
        break;
      case 'direction':
        seen |= 16;
        rules.oneOf(part, out, ['forward', 'backward']);
        break;
      case 'from':
        checkDeadlineAnchor(part, out);
        break;
      case 'time':
        rules.text(part, out, 0, 5, FORM_5, '08:00');
        break;
      case 'bound':
        rules.oneOf(part, out, ['before', 'by', 'on', 'after']);
        break;
      case 'stated':
        rules.text(part, out, 0, 10, FORM_3, '2023-01-12');
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 31) rules.missing(out, seen, ['kind', 'text', 'amount', 'unit', 'direction']);
}

/** Checks a {@link Pinpoint}. */
export function checkPinpoint(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'text':
        seen |= 1;
        rules.text(part, out, 1, 2000000);
        break;
      case 'article':
        rules.text(part, out, 1, 2000000);
        break;
      case 'clause':
        rules.text(part, out, 1, 2000000);
        break;
      case 'point':
        rules.text(part, out, 1, 2000000);
        break;
      case 'chapter':
        rules.text(part, out, 1, 2000000);
        break;
      case 'section':
        rules.text(part, out, 1, 2000000);
        break;
      case 'part':
        rules.text(part, out, 1, 2000000);
        break;
      case 'appendix':
        rules.text(part, out, 1, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 1) rules.missing(out, seen, ['text']);
}

/** Checks a {@link PreambleItem}. */
export function checkPreambleItem(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'kind':
        seen |= 1;
        rules.text(part, out, 0, 64, FORM_1, 'basis');
        break;
      case 'text':
        seen |= 2;
        rules.text(part, out, 1, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['kind', 'text']);
}

/** Checks a {@link Provision}. */
export function checkProvision(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'id':
        seen |= 1;
        rules.text(part, out, 0, 200, FORM_9, '1.2');
        break;
      case 'parent':
        rules.text(part, out, 0, 200, FORM_9, '1');
        break;
      case 'label':
        rules.text(part, out, 1, 2000000);
        break;
      case 'heading':
        rules.text(part, out, 1, 2000000);
        break;
      case 'text':
        seen |= 2;
        rules.text(part, out, 0, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['id', 'text']);
}

/** Checks a {@link RecipientMember}. */
export function checkRecipientMember(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'text':
        seen |= 1;
        rules.text(part, out, 1, 2000000);
        break;
      case 'body':
        checkBodyReference(part, out);
        break;
      case 'role':
        rules.text(part, out, 1, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 1) rules.missing(out, seen, ['text']);
}

/** Checks a {@link Recipient}. */
export function checkRecipient(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'text':
        seen |= 1;
        rules.text(part, out, 1, 2000000);
        break;
      case 'purpose':
        rules.text(part, out, 0, 64, FORM_1, 'bao-cao');
        break;
      case 'purposeText':
        rules.text(part, out, 1, 2000000);
        break;
      case 'body':
        checkBodyReference(part, out);
        break;
      case 'role':
        rules.text(part, out, 1, 2000000);
        break;
      case 'group':
        rules.text(part, out, 1, 2000000);
        break;
      case 'members':
        rules.list(part, out, 100000, checkRecipientMember);
        break;
      case 'sameAs':
        rules.text(part, out, 0, 200, FORM_9, 'addressees');
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 1) rules.missing(out, seen, ['text']);
}

/** Checks a {@link RecurringDeadline}. */
export function checkRecurringDeadline(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'kind':
        seen |= 1;
        rules.oneOf(part, out, ['recurring']);
        break;
      case 'text':
        seen |= 2;
        rules.text(part, out, 1, 2000000);
        break;
      case 'rrule':
        seen |= 4;
        rules.text(part, out, 0, 500, FORM_10, 'FREQ=WEEKLY;BYDAY=FR');
        break;
      case 'time':
        rules.text(part, out, 0, 5, FORM_5, '16:00');
        break;
      case 'bound':
        rules.oneOf(part, out, ['before', 'by', 'on', 'after']);
        break;
      case 'roll':
        rules.oneOf(part, out, ['none', 'next', 'previous', 'warn']);
        break;
      case 'duration':
        rules.text(part, out, 0, 6, FORM_11, 'P1D');
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 7) rules.missing(out, seen, ['kind', 'text', 'rrule']);
}

/** Checks a {@link Signature}. */
export function checkSignature(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'authority':
        seen |= 1;
        rules.list(part, out, 100000, (item, found) => {
          rules.text(item, found, 0, 64, FORM_1, 'tm');
        });
        break;
      case 'onBehalfOf':
        rules.text(part, out, 1, 2000000);
        break;
      case 'position':
        rules.text(part, out, 1, 2000000);
        break;
      case 'signer':
        rules.text(part, out, 1, 2000000);
        break;
      case 'rank':
        rules.text(part, out, 1, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 1) rules.missing(out, seen, ['authority']);
}

/** Checks a {@link Span}. */
export function checkSpan(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'start':
        seen |= 1;
        rules.integer(part, out, 0, 9007199254740991);
        break;
      case 'end':
        seen |= 2;
        rules.integer(part, out, 0, 9007199254740991);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['start', 'end']);
}

/** Checks a {@link TaskExtension}. */
export function checkTaskExtension(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'requestedAt':
        rules.text(part, out, 0, 40, FORM_12, '2023-01-12');
        break;
      case 'approvedAt':
        rules.text(part, out, 0, 40, FORM_12, '2023-01-13T10:30:00+07:00');
        break;
      case 'due':
        seen |= 1;
        rules.text(part, out, 0, 40, FORM_12, '2023-01-21T00:00:00+07:00');
        break;
      case 'by':
        rules.text(part, out, 1, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 1) rules.missing(out, seen, ['due']);
}

/** Checks a {@link TaskProgress}. */
export function checkTaskProgress(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'task':
        seen |= 1;
        rules.text(part, out, 0, 200, FORM_9, '1.2');
        break;
      case 'lifecycle':
        seen |= 2;
        rules.oneOf(part, out, ['not-started', 'in-progress', 'done', 'paused', 'cancelled']);
        break;
      case 'due':
        rules.text(part, out, 0, 40, FORM_12, '2023-01-15T16:00:00+07:00');
        break;
      case 'extensions':
        rules.list(part, out, 100000, checkTaskExtension);
        break;
      case 'completedAt':
        rules.text(part, out, 0, 40, FORM_12, '2023-01-20');
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['task', 'lifecycle']);
}

/** Checks a {@link Task}. */
export function checkTask(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'id':
        seen |= 1;
        rules.text(part, out, 0, 200, FORM_9, '1.2');
        break;
      case 'text':
        seen |= 2;
        rules.text(part, out, 1, 2000000);
        break;
      case 'lead':
        seen |= 4;
        rules.list(part, out, 100000, checkBodyReference);
        break;
      case 'cooperating':
        seen |= 8;
        rules.list(part, out, 100000, checkBodyReference);
        break;
      case 'reportTo':
        rules.list(part, out, 100000, checkBodyReference);
        break;
      case 'via':
        rules.list(part, out, 100000, checkBodyReference);
        break;
      case 'deadlines':
        seen |= 16;
        rules.list(part, out, 100000, checkDeadline);
        break;
      case 'product':
        rules.text(part, out, 1, 2000000);
        break;
      case 'provision':
        rules.text(part, out, 0, 200, FORM_9, '1.2');
        break;
      case 'parent':
        rules.text(part, out, 0, 200, FORM_9, '1');
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 31) rules.missing(out, seen, ['id', 'text', 'lead', 'cooperating', 'deadlines']);
}

/** Checks a {@link VagueDeadline}. */
export function checkVagueDeadline(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'kind':
        seen |= 1;
        rules.oneOf(part, out, ['vague']);
        break;
      case 'text':
        seen |= 2;
        rules.text(part, out, 1, 2000000);
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['kind', 'text']);
}

/** Checks a {@link VietnameseDate}. */
export function checkVietnameseDate(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'text':
        seen |= 1;
        rules.text(part, out, 1, 2000000);
        break;
      case 'date':
        seen |= 2;
        rules.text(part, out, 0, 10, FORM_3, '2025-11-16');
        break;
      case 'endDate':
        rules.text(part, out, 0, 10, FORM_3, '2025-11-20');
        break;
      case 'time':
        rules.text(part, out, 0, 5, FORM_5, '08:00');
        break;
      case 'inferred':
        rules.list(part, out, 100000, (item, found) => {
          rules.text(item, found, 0, 200, FORM_4, 'date.year');
        });
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 3) rules.missing(out, seen, ['text', 'date']);
}

/** Checks a {@link WindowDeadline}. */
export function checkWindowDeadline(value: unknown, out: rules.Findings): void {
  if (!rules.isObject(value, out)) return;

  let seen = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const first = out.list.length;
    switch (key) {
      case 'kind':
        seen |= 1;
        rules.oneOf(part, out, ['window']);
        break;
      case 'text':
        seen |= 2;
        rules.text(part, out, 1, 2000000);
        break;
      case 'start':
        seen |= 4;
        rules.text(part, out, 0, 16, FORM_13, '2025-11-20T18:00');
        break;
      case 'end':
        seen |= 8;
        rules.text(part, out, 0, 16, FORM_13, '2025-11-21');
        break;
      case 'inferred':
        rules.list(part, out, 100000, (item, found) => {
          rules.text(item, found, 0, 200, FORM_4, 'start.year');
        });
        break;
      default:
        rules.fail(out, 'unknown', key);
    }
    if (out.list.length > first) {
      rules.locate(out, first, key);
      if (out.list.length >= out.limit) return;
    }
  }
  if (seen !== 15) rules.missing(out, seen, ['kind', 'text', 'start', 'end']);
}
