import type { BodyReference } from '../body/types.js';
import type { Citation, Mention } from '../citation/types.js';
import type { PartialDate } from '../date/types.js';
import type { Issue } from '../issue/types.js';
import type { DocumentNumber } from '../number/types.js';
import type { Provision } from '../provision/types.js';
import type { Archive, Recipient } from '../recipient/types.js';
import type { Task } from '../task/types.js';
import type { SpanMap } from '../text/types.js';

/** A paragraph before the provisions: a legal basis (căn cứ) or the opening. */
export interface PreambleItem {
  /** `basis` for căn cứ, `opening` for all else. A code list that may grow. */
  kind: string;
  /** As printed, cleaned. */
  text: string;
}

/** Who signed and by what right (chữ ký). */
export interface Signature {
  /** Signing authority from the outermost in (quyền hạn ký): `tm`, `kt`, `tl`, `tuq`, `q`. A code list that may grow. */
  authority: string[];
  /** The body or office signed for: "ỦY BAN NHÂN DÂN". */
  onBehalfOf?: string;
  /** Position of the signer (chức vụ). */
  position?: string;
  /** Name of the signer (họ và tên), without rank or title. */
  signer?: string;
  /** Military, police or academic rank printed with the name (cấp bậc, học hàm, học vị). */
  rank?: string;
}

/** A footnote (chú thích). */
export interface Footnote {
  /** The mark: `1`. */
  mark: string;
  /** As printed, cleaned, without the mark. */
  text: string;
}

/** An appendix (phụ lục). */
export interface Appendix {
  /** Its number as printed: `I`. */
  label?: string;
  /** Its title. */
  title?: string;
  /** As printed, cleaned. */
  text: string;
}

/** Text that found no place in the model: a web page's heading, a stamp. */
export interface OtherText {
  /** What it seems to be: `site-heading`, `site-footer`, `stamp`, `unknown`. A code list that may grow. */
  kind: string;
  /** As printed, cleaned. */
  text: string;
}

/** What another system adds to a model. */
export interface Extension {
  /** Absolute URI that says what the value means. */
  uri: string;
  /** The value as text; JSON where the URI says so. */
  value: string;
}

/** A directive (văn bản chỉ đạo, điều hành). */
export interface Directive {
  /** Version of this model: `1.0`. */
  schemaVersion: string;
  /** Document number (số, ký hiệu). */
  number?: DocumentNumber;
  /** Slug of the document type (tên loại văn bản). */
  documentType?: string;
  /** Issuing body (cơ quan ban hành). */
  issuer?: BodyReference;
  /** Place of issue (địa danh). */
  place?: string;
  /** Date of issue (ngày ban hành); a part left blank is absent. */
  issuedOn?: PartialDate;
  /** First day of effect (ngày có hiệu lực). */
  effectiveOn?: PartialDate;
  /** Subject (trích yếu), without "V/v". */
  subject?: string;
  /** Slug of the urgency (độ khẩn): `khan`, `thuong-khan`, `hoa-toc`. A code list that may grow. */
  urgency?: string;
  /** Slug of the secrecy (độ mật): `mat`, `toi-mat`, `tuyet-mat`. A code list that may grow. */
  secrecy?: string;
  /** Addressees (Kính gửi). */
  addressees: Recipient[];
  /** What stands before the provisions (căn cứ, mở đầu). */
  preamble: PreambleItem[];
  /** Paragraphs of the body, as a flat list. */
  provisions: Provision[];
  /** Closing paragraphs (kết thúc). */
  closing: string[];
  /** Documents referred to (viện dẫn). */
  citations: Citation[];
  /** Words that point to a document without identifying it. */
  mentions: Mention[];
  /** Tasks (nhiệm vụ), as a flat list. */
  tasks: Task[];
  /** Recipients (Nơi nhận). */
  recipients: Recipient[];
  /** The archive line (Lưu). */
  archive?: Archive;
  /** Signature (chữ ký). */
  signature?: Signature;
  /** Signatures of further signers of a joint document. */
  cosigners: Signature[];
  /** Footnotes (chú thích). */
  footnotes: Footnote[];
  /** Appendices (phụ lục). */
  appendices: Appendix[];
  /** Text that found no place. */
  other: OtherText[];
  /** Names of the fields that were not written but deduced: `issuer.name`. */
  inferred: string[];
  /** What other systems add. */
  extensions: Extension[];
}

/** What `parseDirective` gives for any text. */
export interface ParsedDirective {
  /** The model. */
  directive: Directive;
  /** JSON Pointer into `directive` to the span of the caller's text. */
  spans: SpanMap;
  /** Every doubt, in order of appearance. */
  issues: Issue[];
}
