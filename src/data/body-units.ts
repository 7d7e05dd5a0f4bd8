/**
 * Drafting units seen in numbers of one People's Committee only: `unit|province`. A weak prior: units are renamed, and the sample
 * is small. Source: numbers of real documents (5072/UBND-VXNV, 6746/UBND-GTCNXD, 454/UBND-NCTH).
 */
export const KNOWN_UNITS: string = `
VXNV|tinh-bac-kan
GTCNXD|tinh-bac-kan
NCTH|tinh-hau-giang
`;
