import type { BodyReference } from '../body/types.js';
import type { PartialDate } from '../date/types.js';
import type { DocumentNumber } from '../number/types.js';

/** One place in a cited document (điểm, khoản, điều, chương, phần, phụ lục). */
export interface Pinpoint {
  /** As printed, cleaned. */
  text: string;
  /** Điều. */
  article?: string;
  /** Khoản. */
  clause?: string;
  /** Điểm. */
  point?: string;
  /** Chương. */
  chapter?: string;
  /** Mục. */
  section?: string;
  /** Phần. */
  part?: string;
  /** Phụ lục. */
  appendix?: string;
}

/** A reference to one issued document (viện dẫn). */
export interface Citation {
  /** As printed, cleaned: pinpoint, type, number, date, "của" and issuer; never the subject. */
  text: string;
  /** Slug of the document type: a specific printed type, else the one that the number decides. */
  documentType?: string;
  /** The type as printed: "văn bản". */
  documentTypeText?: string;
  /** Document number. Absent for a law cited by name. */
  number?: DocumentNumber;
  /** Name of a law (tên luật): "Luật Khám bệnh, chữa bệnh". */
  name?: string;
  /** Date of issue (ngày ban hành). */
  issuedOn?: PartialDate;
  /** Issuing body (cơ quan ban hành). */
  issuer?: BodyReference;
  /** What the cited document is about (trích yếu), as printed after "về", "về việc". */
  subject?: string;
  /** Places in it; lists and ranges expanded. */
  pinpoints?: Pinpoint[];
  /** Why it is cited (quan hệ): `implements`, `basis`, `amends` … A code list that may grow. */
  relation?: string;
  /** The document in whose subject this one is cited ("về việc thực hiện …"): its canonical number, or its name. */
  within?: string;
  /** Mark of the footnote that follows it, such as `1`. */
  footnote?: string;
  /** The short name that the text gives it: "sau đây gọi là QĐ22". */
  alias?: string;
  /** Names of the fields that were not written here but taken from elsewhere: `number`, `issuer.name`. */
  inferred?: string[];
}

/** Words that point to a document without identifying it: "Công điện này", "Nghị quyết nêu trên". */
export interface Mention {
  /** As printed, cleaned. */
  text: string;
  /** JSON Pointer of what it means: `` for the document itself, `/citations/0` for a citation. Absent where open. */
  refersTo?: string;
}
