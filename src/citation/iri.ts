import { documentTypes } from '../data/document-types.js';
import { foldDiacritics } from '../text/fold.js';
import { centralIssuers } from './central.js';
import type { Citation } from './types.js';

const NORMATIVE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  documentTypes.filter((row) => row.group === 'normative').map((row) => row.slug),
);

/**
 * The Akoma Ntoso work IRI of a cited document: `/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp`. Normative documents are `act`,
 * all others `doc`; a document without a number is `nn`, a law cited by name has its name in that place. Source: OASIS Akoma
 * Ntoso Naming Convention 1.0, section 4.
 *
 * @param citation - as found
 * @returns the IRI; undefined where the type or the year is not known, for an IRI cannot do without
 * @example
 * formatCitationIri(citation) // '/akn/vn/doc/cong-van/uy-ban-nhan-dan-tinh-bac-kan/2021-08-06/5072-ubnd-vxnv'
 */
export function formatCitationIri(citation: Citation): string | undefined {
  const { documentType, number, name, issuedOn } = citation;
  const date = issuedOn ?? (number?.year === undefined ? undefined : String(number.year));
  if (documentType === undefined || date === undefined) return undefined;
  const actor = slug(centralIssuers(number) ?? citation.issuer?.name ?? '');
  const parts = [
    'akn',
    'vn',
    NORMATIVE.has(documentType) && isLegislative(citation) ? 'act' : 'doc',
    documentType,
    // The convention keeps digits for the date: an actor never begins with one.
    ...(actor === '' || /^[0-9]/u.test(actor) ? [] : [actor]),
    date,
    (number && slug(number.canonical)) ?? (name === undefined ? 'nn' : slug(name)),
  ];
  return `/${parts.join('/')}`;
}

// A decision or resolution without a year in its number is administrative, whatever its type may be elsewhere.
function isLegislative({ number }: Citation): boolean {
  return !number || number.scheme === 'legislative' || number.scheme === 'historic';
}

function slug(text: string): string {
  return foldDiacritics(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
