import type { BodyReference } from '../body/types.js';

/** One entry of a list inside a recipient line: "các Vụ: TH, PL". */
export interface RecipientMember {
  /** As printed, cleaned. */
  text: string;
  /** The body it names. */
  body?: BodyReference;
  /** The office or person it names (chức danh). */
  role?: string;
}

/** An addressee (Kính gửi) or a recipient (Nơi nhận). */
export interface Recipient {
  /** As printed, cleaned, without the purpose. */
  text: string;
  /** Slug of the purpose (mục đích gửi): `bao-cao`, `thuc-hien`. A code list that may grow. */
  purpose?: string;
  /** The purpose as printed, without its brackets: `để b/c`. */
  purposeText?: string;
  /** The body meant, where the line names one. */
  body?: BodyReference;
  /** The office meant, where the line names one ("Chủ tịch, các PCT UBND tỉnh"). */
  role?: string;
  /** The class of bodies meant, where the line names one ("Các Sở, ban, ngành"). */
  group?: string;
  /** What a list inside the line names, one level deep. */
  members?: RecipientMember[];
  /** What "Như trên" or "Như Điều 3" stands for: `addressees`, or the id of a provision. */
  sameAs?: string;
}

/** The archive line (Lưu: VT, VXNV (3b) H). */
export interface Archive {
  /** As printed, cleaned. */
  text: string;
  /** Units that keep a copy: `VT` and the drafting unit. */
  units: string[];
  /** Number of copies (số bản). */
  copies?: number;
  /** Initials of the drafter (ký hiệu người soạn thảo). */
  initials?: string;
}

/** What the block under "Nơi nhận" holds. */
export interface RecipientList {
  /** Its lines but for the archive line. */
  recipients: Recipient[];
  /** The archive line, if there is one. */
  archive?: Archive;
}
