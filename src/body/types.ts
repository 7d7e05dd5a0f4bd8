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
