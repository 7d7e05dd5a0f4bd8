import type { TaskExtension, TaskProgress } from '../../src/task/progress-types.js';
import type {
  Appendix,
  Archive,
  Body,
  BodyIdentifier,
  BodyReference,
  Citation,
  DateDeadline,
  DeadlineAnchor,
  Directive,
  DocumentNumber,
  Extension,
  Footnote,
  Issue,
  IssueParam,
  Mention,
  OtherText,
  PeriodDeadline,
  Pinpoint,
  PreambleItem,
  Provision,
  Recipient,
  RecipientMember,
  RecurringDeadline,
  Signature,
  Span,
  Task,
  VagueDeadline,
  VietnameseDate,
  WindowDeadline,
} from '../../src/index.js';

// One example of each model, with every field that it has: the examples of a field in the schemas are the values that it
// has here, and test data is made of them. All are invented, in the shape of real ones.

const span: Span = { start: 21, end: 48 };
const issueParam: IssueParam = { name: 'type', value: 'CD' };
const issue: Issue = {
  code: 'number-type-homoglyph',
  severity: 'warning',
  path: '/citations/0/number',
  span,
  message: 'Ký hiệu viết "CD", có lẽ là "CĐ"',
  params: [issueParam],
  suggestion: '25/CĐ-TTg',
};
const vietnameseDate: VietnameseDate = {
  text: 'từ 08 giờ 00 ngày 16 đến ngày 20/11',
  date: '2025-11-16',
  endDate: '2025-11-20',
  time: '08:00',
  inferred: ['date.year'],
};

const ownNumber: DocumentNumber = {
  text: '1533 /UBND-VXNV',
  canonical: '1533/UBND-VXNV',
  scheme: 'official-letter',
  serial: '1533',
  documentType: 'cong-van',
  issuers: ['UBND'],
  unit: 'VXNV',
  symbol: 'UBND-VXNV',
};
const resolutionNumber: DocumentNumber = {
  text: '12a/2024/NQ-HĐND15',
  canonical: '12a/2024/NQ-HĐND15',
  scheme: 'legislative',
  serial: '12',
  suffix: 'a',
  year: 2024,
  term: 15,
  documentType: 'nghi-quyet',
  issuers: ['HĐND'],
  unit: 'VP',
  symbol: 'NQ-HĐND15',
};

const committee: BodyReference = {
  text: 'ỦY BAN NHÂN DÂN TỈNH AN BÌNH',
  name: 'Ủy ban nhân dân tỉnh An Bình',
  parent: 'Chính phủ',
  level: 'province',
  kind: 'peoples-committee',
  symbol: 'UBND',
  key: 'ubnd-tinh-an-binh',
  validFrom: '1997-01-01',
  validTo: '2025-06-30',
};
const health: BodyReference = { text: 'Sở Y tế', name: 'Sở Y tế', level: 'province' };
const finance: BodyReference = { text: 'Sở Tài chính', name: 'Sở Tài chính', level: 'province' };
const bodyIdentifier: BodyIdentifier = { system: 'qd-20-2020', value: 'H99.8' };
const body: Body = {
  key: 'ubnd-tinh-an-binh',
  name: 'Ủy ban nhân dân tỉnh An Bình',
  kind: 'peoples-committee',
  level: 'province',
  symbol: 'UBND',
  jurisdiction: 'tinh-an-binh',
  validFrom: '1997-01-01',
  validTo: '2025-06-30',
  identifiers: [bodyIdentifier],
};

const recipientMember: RecipientMember = {
  text: 'Chủ tịch UBND tỉnh',
  body: committee,
  role: 'Chủ tịch',
};
const recipient: Recipient = {
  text: 'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
  purpose: 'bao-cao',
  purposeText: 'để b/c',
  body: committee,
  role: 'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
  group: 'Thường trực UBND tỉnh',
  members: [recipientMember],
  sameAs: 'addressees',
};
const archive: Archive = { text: 'Lưu: VT, VXNV (3b) H', units: ['VT', 'VXNV'], copies: 3, initials: 'H' };

const provision: Provision = {
  id: '1.2',
  parent: '1',
  label: 'b)',
  heading: 'Sở Y tế',
  text: 'Chủ trì, phối hợp với Sở Tài chính rà soát, báo cáo UBND tỉnh trước ngày 15/01/2023.',
};
const pinpoint: Pinpoint = {
  text: 'điểm a khoản 2 Điều 5 mục 1 Chương II Phần thứ nhất Phụ lục I',
  article: '5',
  clause: '2',
  point: 'a',
  chapter: 'II',
  section: '1',
  part: 'thứ nhất',
  appendix: 'I',
};
const citation: Citation = {
  text: 'khoản 2 Điều 5 Nghị quyết số 12a/2024/NQ-HĐND15 ngày 05/7/2024 của Hội đồng nhân dân tỉnh An Bình',
  documentType: 'nghi-quyet',
  documentTypeText: 'Nghị quyết',
  number: resolutionNumber,
  name: 'Luật Khám bệnh, chữa bệnh',
  issuedOn: '2024-07-05',
  issuer: { text: 'Hội đồng nhân dân tỉnh An Bình', name: 'Hội đồng nhân dân tỉnh An Bình' },
  subject: 'phòng, chống dịch bệnh',
  pinpoints: [pinpoint],
  relation: 'implements',
  within: '25/CĐ-TTg',
  footnote: '1',
  alias: 'Nghị quyết 12a',
  inferred: ['issuer.name'],
};
const mention: Mention = { text: 'Nghị quyết nêu trên', refersTo: '/citations/0' };

const dateDeadline: DateDeadline = {
  kind: 'date',
  text: 'trước 16 giờ 00 ngày 15/01',
  date: '2023-01-15',
  time: '16:00',
  bound: 'before',
  inferred: ['date.year'],
};
const deadlineAnchor: DeadlineAnchor = { event: 'receipt', text: 'ngày nhận được văn bản' };
const periodDeadline: PeriodDeadline = {
  kind: 'period',
  text: 'trước 08 giờ 00 ngày làm việc thứ 5 kể từ ngày nhận được văn bản, tức ngày 12/01/2023',
  amount: 5,
  unit: 'working-day',
  direction: 'forward',
  from: deadlineAnchor,
  time: '08:00',
  bound: 'before',
  stated: '2023-01-12',
};
const windowDeadline: WindowDeadline = {
  kind: 'window',
  text: 'từ 18 giờ 00 ngày 20/11 đến hết ngày 21/11',
  start: '2025-11-20T18:00',
  end: '2025-11-21',
  inferred: ['start.year'],
};
const recurringDeadline: RecurringDeadline = {
  kind: 'recurring',
  text: 'trước 16 giờ 00 thứ Sáu hằng tuần',
  rrule: 'FREQ=WEEKLY;BYDAY=FR',
  time: '16:00',
  bound: 'before',
  duration: 'P1D',
  roll: 'previous',
};
const vagueDeadline: VagueDeadline = { kind: 'vague', text: 'khẩn trương' };

const task: Task = {
  id: '1.2',
  text: 'rà soát, báo cáo UBND tỉnh trước 16 giờ 00 ngày 15/01',
  lead: [health],
  cooperating: [finance],
  reportTo: [committee],
  via: [finance],
  deadlines: [dateDeadline],
  product: 'Báo cáo kết quả rà soát',
  provision: '1.2',
  parent: '1',
};

const taskExtension: TaskExtension = {
  requestedAt: '2023-01-12',
  approvedAt: '2023-01-13T10:30:00+07:00',
  due: '2023-01-21T00:00:00+07:00',
  by: 'Công văn số 1601/UBND-VXNV',
};
const taskProgress: TaskProgress = {
  task: '1.2',
  lifecycle: 'done',
  due: '2023-01-15T16:00:00+07:00',
  extensions: [taskExtension],
  completedAt: '2023-01-20',
};

const preambleItem: PreambleItem = { kind: 'basis', text: 'Căn cứ Luật Tổ chức chính quyền địa phương;' };
const signature: Signature = {
  authority: ['tm', 'kt'],
  onBehalfOf: 'ỦY BAN NHÂN DÂN',
  position: 'PHÓ CHỦ TỊCH',
  signer: 'Nguyễn Văn A',
  rank: 'Đại tá',
};
const footnote: Footnote = { mark: '1', text: 'Nghị quyết số 12a/2024/NQ-HĐND15.' };
const appendix: Appendix = { label: 'I', title: 'Danh mục nhiệm vụ', text: '1. Rà soát cơ sở khám bệnh.' };
const otherText: OtherText = { kind: 'stamp', text: 'CÔNG VĂN ĐẾN' };
const extension: Extension = { uri: 'https://example.gov.vn/ns/so-den', value: '241' };

const directive: Directive = {
  schemaVersion: '1.0',
  number: ownNumber,
  documentType: 'cong-van',
  issuer: committee,
  place: 'An Bình',
  issuedOn: '2023-01-09',
  effectiveOn: '2023-01-10',
  subject: 'tăng cường phòng, chống dịch bệnh',
  urgency: 'hoa-toc',
  secrecy: 'mat',
  addressees: [{ text: 'Sở Y tế', body: health }, { text: 'UBND các huyện, thành phố', group: 'UBND các huyện, thành phố' }],
  preamble: [preambleItem],
  provisions: [{ id: '1', label: '1.', text: 'Giao các sở:' }, provision],
  closing: ['Yêu cầu các đơn vị nghiêm túc thực hiện./.'],
  citations: [citation],
  mentions: [mention],
  tasks: [task],
  recipients: [recipient],
  archive,
  signature,
  cosigners: [{ authority: [], position: 'GIÁM ĐỐC', signer: 'Trần Thị B' }],
  footnotes: [footnote],
  appendices: [appendix],
  other: [otherText],
  inferred: ['issuer.name'],
  extensions: [extension],
};

/** Examples by model; the first one is complete. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  Span: [span],
  IssueParam: [issueParam],
  Issue: [issue],
  VietnameseDate: [vietnameseDate],
  DocumentNumber: [resolutionNumber, ownNumber],
  BodyReference: [committee, health],
  BodyIdentifier: [bodyIdentifier],
  Body: [body],
  RecipientMember: [recipientMember],
  Recipient: [recipient],
  Archive: [archive],
  Provision: [provision],
  Pinpoint: [pinpoint],
  Citation: [citation],
  Mention: [mention],
  DateDeadline: [dateDeadline],
  DeadlineAnchor: [deadlineAnchor],
  PeriodDeadline: [periodDeadline],
  WindowDeadline: [windowDeadline],
  RecurringDeadline: [recurringDeadline],
  VagueDeadline: [vagueDeadline],
  Deadline: [dateDeadline, periodDeadline, windowDeadline, recurringDeadline, vagueDeadline],
  Task: [task],
  TaskExtension: [taskExtension],
  TaskProgress: [taskProgress],
  PreambleItem: [preambleItem],
  Signature: [signature],
  Footnote: [footnote],
  Appendix: [appendix],
  OtherText: [otherText],
  Extension: [extension],
  Directive: [directive],
};
