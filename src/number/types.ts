/** The numbering rule that a document number follows (hệ đánh số). A code list that may grow. */
export type NumberScheme = string;

/** A document number as parsed (số, ký hiệu). */
export interface DocumentNumber {
  /** As printed, cleaned: `2468 /UBND-VX`. */
  text: string;
  /** The one right way to write it: `2468/UBND-VX`; without the serial where that is blank: `/UBND-VP`. */
  canonical: string;
  /**
   * Which rule it follows (hệ đánh số): `administrative`, `official-letter`, `legislative`, `party`, `organization`,
   * `consolidated`, `technical`, `historic` or `unknown`.
   */
  scheme: NumberScheme;
  /** The ordinal as written, with leading zeros, without suffix (số thứ tự): `05`, `66.16`. Absent in a draft. */
  serial?: string;
  /** Letters after the ordinal: `a` in `12a/NQ-CP`. */
  suffix?: string;
  /** Year inside the number, as in `30/2020/NĐ-CP`. */
  year?: number;
  /** Term of the National Assembly, People's Council or committee inside the symbol: 15 in `80/2023/QH15`. */
  term?: number;
  /** Slug of the document type (tên loại văn bản), as far as the number tells. */
  documentType?: string;
  /** Symbols of the issuing bodies (ký hiệu cơ quan ban hành), one for most, several for a joint document. */
  issuers?: string[];
  /** Symbol of the drafting unit or field (đơn vị soạn thảo). */
  unit?: string;
  /** All after the serial and year (ký hiệu): `UBND-VX`, `QĐ-BNV`, `CT/TW`. */
  symbol?: string;
}
