import type { IsoDate } from '../date/types.js';

/** Level of government (cấp): `central`, `province`, `district`, `commune`. */
export type BodyLevel = 'central' | 'province' | 'district' | 'commune';

/** A body (cơ quan, tổ chức) as a document names it. */
export interface BodyReference {
  /** As printed, cleaned. */
  text?: string;
  /** Name in full, the lower body first with its place: "Ủy ban nhân dân thành phố Bắc Kạn". */
  name?: string;
  /** Name of the body above it, where the document tells (cơ quan chủ quản). */
  parent?: string;
  /** Level of government. */
  level?: BodyLevel;
  /** Slug of the kind of body, such as `peoples-committee`. A code list that may grow. */
  kind?: string;
  /** Symbol used in document numbers (ký hiệu), such as `UBND`. */
  symbol?: string;
  /** Key of the body in the table, where it was resolved. */
  key?: string;
  /** First day on which the body existed under this name. */
  validFrom?: IsoDate;
  /** Last day on which the body existed under this name. */
  validTo?: IsoDate;
}

/** An electronic identifier of a body (mã định danh điện tử, mã GSO). */
export interface BodyIdentifier {
  /** Slug of the code system: `qcvn-102-2016`, `qd-20-2020`, `gso`. A code list that may grow. */
  system: string;
  /** The code as the system writes it. */
  value: string;
}

/** A body of the tables (cơ quan, tổ chức), with the days on which it existed. */
export interface Body {
  /** Stable key of the row. */
  key: string;
  /** Name in full. */
  name: string;
  /** Slug of the kind of body. A code list that may grow. */
  kind: string;
  /** Level of government. */
  level: BodyLevel;
  /** Symbol used in document numbers (ký hiệu). */
  symbol?: string;
  /** Key of the place it governs or serves (địa bàn). */
  jurisdiction?: string;
  /** First day on which it existed; absent where the table does not know. */
  validFrom?: IsoDate;
  /** Last day on which it existed; absent while it exists. */
  validTo?: IsoDate;
  /** Electronic identifiers. */
  identifiers?: BodyIdentifier[];
}

/** What points to a body: where the evidence stands and how far it carries. */
export interface BodyEvidence {
  /**
   * Slug of the signal: `citing-text`, `letterhead`, `identifier`, `signing-block`, `self-reference`, `addressed-levels`,
   * `place`, `archive-unit`, `known-unit`, `site`; `name`, `key`, `symbol` for a plain look-up. A code list that may grow.
   */
  signal: string;
  /** What it gives: `body`, `level`, `kind`, `name`. */
  gives: string;
  /** `decisive`, `strong`, `medium` or `weak`. */
  strength: 'decisive' | 'strong' | 'medium' | 'weak';
  /** The words it was read from. */
  text: string;
}

/** A body that may be meant, with what speaks for it. */
export interface BodyCandidate {
  /** The body. */
  body: Body;
  /** The evidence for it, strongest first. */
  evidence: BodyEvidence[];
}

/** The answer to "which body is meant": one, several, or none that can be known. */
export interface BodyResolution {
  /** `resolved`: exactly one body fits; `ambiguous`: several do; `unresolved`: none is known. */
  status: 'resolved' | 'ambiguous' | 'unresolved';
  /** The bodies that fit, best first; exactly one where resolved. */
  candidates: BodyCandidate[];
  /** Bodies of that name, symbol or code that did not exist on the day. */
  outOfForce?: Body[];
}

/** A commune-level unit (xã, phường, thị trấn, đặc khu), as a provider of communes gives it. */
export interface Commune {
  /** Five-digit GSO code. */
  code: string;
  /** Name with its class: "phường Bắc Kạn". */
  name: string;
  /** GSO code of its province on the same days. */
  provinceCode: string;
  /** First day. */
  validFrom?: IsoDate;
  /** Last day. */
  validTo?: IsoDate;
}

/**
 * Where communes come from: 3,321 of today and 10,035 of before are too many to embed. `scripts/build-communes.ts` makes
 * one from a public package.
 */
export interface CommuneProvider {
  /** Communes whose name with class is `name`, of any day; compared with tone position and letter case folded. */
  findCommunes(name: string): readonly Commune[];
}

/** What a body became, or came from (kế thừa). */
export interface BodySuccession {
  /** Key of the other body. */
  key: string;
  /** Its name. */
  name: string;
  /** The function that went to it, where not all did (lĩnh vực). */
  scope?: string;
  /** First day of the new state, where known. */
  on?: IsoDate;
}

/**
 * What a document tells of its issuer, or a citing sentence of the issuer of the cited document. Everything is optional and as
 * printed; more agreeing evidence makes a more certain answer.
 */
export interface IssuerEvidence {
  /** The words that name the issuer beside a citation: "của UBND tỉnh". */
  citingText?: string;
  /** The issuer of the citing document and the bodies above it, in full: a relative phrase is read against them. */
  chain?: readonly string[];
  /** The lines of the letterhead, upper body first. */
  letterhead?: readonly string[];
  /** Electronic identifier of the issuer. */
  identifier?: string;
  /** Lines of the signing block: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  signingBlock?: readonly string[];
  /** Where the text speaks of its issuer: "Ủy ban nhân dân thành phố yêu cầu". */
  selfReferences?: readonly string[];
  /** Addressees and recipients: "UBND các xã, phường", "Thường trực Tỉnh ủy". */
  addressed?: readonly string[];
  /** The place before the date: "Tp. Bắc Kạn". */
  place?: string;
  /** The drafting unit of the archive line: the `VX` of "Lưu: VT, VX". */
  archiveUnit?: string;
  /** The symbol of the document number: "UBND-VX". */
  symbol?: string;
  /** Host name of the site the text came from. */
  site?: string;
}
