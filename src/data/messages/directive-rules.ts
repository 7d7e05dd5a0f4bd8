/** Codes of the rules of form that `checkDirective` applies. */
export const directiveRuleMessages = {
  'directive-number-absent': {
    severity: 'warning',
    vi: 'Văn bản không có số, ký hiệu.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3',
  },
  'directive-number-not-canonical': {
    severity: 'warning',
    vi: 'Số, ký hiệu “{text}” viết chưa đúng thể thức.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3',
  },
  'directive-number-not-party': {
    severity: 'warning',
    vi: 'Số, ký hiệu “{canonical}” không theo thể thức văn bản của Đảng (số-tên loại/cơ quan).',
    source: 'Hướng dẫn 36-HD/VPTW (2018); Hướng dẫn 05-HD/VPTW (2026)',
  },
  'directive-number-not-state': {
    severity: 'warning',
    vi: 'Số, ký hiệu “{canonical}” theo thể thức văn bản của Đảng.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3',
  },
  'directive-type-absent': {
    severity: 'warning',
    vi: 'Không xác định được tên loại văn bản.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 7',
  },
  'directive-type-unknown': {
    severity: 'warning',
    vi: 'Tên loại văn bản “{type}” không có trong danh mục.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 7',
  },
  'directive-type-not-of-party': {
    severity: 'info',
    vi: 'Loại văn bản “{type}” không thuộc thể loại văn bản của Đảng.',
    source: 'Quy định 399-QĐ/TW (2026); Quy định 66-QĐ/TW (2017)',
  },
  'directive-type-only-of-party': {
    severity: 'info',
    vi: 'Loại văn bản “{type}” chỉ có trong hệ thống văn bản của Đảng.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 7',
  },
  'directive-issuer-absent': {
    severity: 'warning',
    vi: 'Không có tên cơ quan, tổ chức ban hành.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2',
  },
  'directive-issuer-not-existing': {
    severity: 'warning',
    vi: '“{name}” không tồn tại vào ngày {on}.',
    source: 'Bảng cơ quan theo thời gian',
  },
  'directive-place-absent': {
    severity: 'warning',
    vi: 'Không có địa danh.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4',
  },
  'directive-date-absent': {
    severity: 'warning',
    vi: 'Không có thời gian ban hành.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4',
  },
  'directive-date-incomplete': {
    severity: 'info',
    vi: 'Ngày ban hành còn để trống một phần ({issuedOn}).',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4',
  },
  'directive-date-impossible': {
    severity: 'error',
    vi: 'Ngày {issuedOn} không có trong lịch.',
    source: 'Dương lịch',
  },
  'directive-date-in-future': {
    severity: 'warning',
    vi: 'Ngày ban hành {issuedOn} sau ngày {asOf}.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 15',
  },
  'directive-date-zero-padding': {
    severity: 'warning',
    vi: '“{text}”: ngày dưới 10 và tháng 1, 2 phải thêm số 0 ở trước.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4',
  },
  'directive-date-month-padding': {
    severity: 'info',
    vi: '“{text}”: tháng 3 đến tháng 9 không thêm số 0 ở trước.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4',
  },
  'directive-effective-before-issue': {
    severity: 'warning',
    vi: 'Ngày có hiệu lực {effectiveOn} trước ngày ban hành {issuedOn}.',
    source: 'Luật 64/2025/QH15, Điều 53',
  },
  'directive-subject-absent': {
    severity: 'warning',
    vi: 'Không có trích yếu nội dung.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5',
  },
  'directive-subject-too-long': {
    severity: 'warning',
    vi: 'Trích yếu dài {length} ký tự, quá 500 ký tự.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục VI, phần II',
  },
  'directive-subject-end-mark': {
    severity: 'info',
    vi: 'Trích yếu không kết thúc bằng dấu chấm.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5',
  },
  'directive-subject-vv-missing': {
    severity: 'info',
    vi: 'Trích yếu công văn phải bắt đầu bằng “V/v”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5b',
  },
  'directive-subject-vv-superfluous': {
    severity: 'info',
    vi: 'Văn bản có tên loại không ghi “V/v” trước trích yếu.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5a',
  },
  'directive-addressee-absent': {
    severity: 'warning',
    vi: '{type} phải có “Kính gửi”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9a',
  },
  'directive-addressee-superfluous': {
    severity: 'info',
    vi: '“Kính gửi” chỉ dùng trong tờ trình, báo cáo và công văn.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9a',
  },
  'directive-addressee-duplicate': {
    severity: 'warning',
    vi: '“{text}” được kính gửi hai lần.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9a',
  },
  'directive-addressee-not-existing': {
    severity: 'warning',
    vi: '“{name}” không tồn tại vào ngày {on}.',
    source: 'Bảng cơ quan theo thời gian',
  },
  'directive-recipients-absent': {
    severity: 'warning',
    vi: 'Không có “Nơi nhận”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9b',
  },
  'directive-recipient-as-above-absent': {
    severity: 'info',
    vi: 'Văn bản có “Kính gửi” thì “Nơi nhận” bắt đầu bằng “Như trên”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9b',
  },
  'directive-recipient-as-above-wrong': {
    severity: 'warning',
    vi: 'Ghi “{text}” nhưng văn bản không có “Kính gửi”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9b',
  },
  'directive-recipient-as-above-wording': {
    severity: 'info',
    vi: 'Ghi “Như trên”, không ghi “{text}”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9b',
  },
  'directive-recipient-duplicate': {
    severity: 'warning',
    vi: '“{text}” được ghi hai lần ở “Nơi nhận”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9b',
  },
  'directive-recipient-not-existing': {
    severity: 'warning',
    vi: '“{name}” không tồn tại vào ngày {on}.',
    source: 'Bảng cơ quan theo thời gian',
  },
  'directive-recipient-purpose-unknown': {
    severity: 'info',
    vi: 'Mục đích gửi “{purpose}” không có trong danh mục.',
    source: 'Danh mục mục đích gửi',
  },
  'directive-archive-absent': {
    severity: 'warning',
    vi: '“Nơi nhận” không có dòng “Lưu”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9b',
  },
  'directive-archive-vt-absent': {
    severity: 'warning',
    vi: 'Dòng “Lưu” phải có “VT” (văn thư).',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9b',
  },
  'directive-archive-unit-mismatch': {
    severity: 'info',
    vi: 'Đơn vị lưu “{archived}” khác đơn vị soạn thảo “{unit}” trong ký hiệu.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9b',
  },
  'directive-archive-party-vt': {
    severity: 'info',
    vi: 'Văn bản của Đảng ghi “Lưu Văn phòng …”, không ghi “VT”.',
    source: 'Hướng dẫn 36-HD/VPTW (2018); Hướng dẫn 05-HD/VPTW (2026)',
  },
  'directive-signer-absent': {
    severity: 'warning',
    vi: 'Không có họ và tên người ký.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7',
  },
  'directive-position-absent': {
    severity: 'warning',
    vi: 'Không có chức vụ của người ký.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7',
  },
  'directive-kt-without-deputy': {
    severity: 'warning',
    vi: 'Ký thay (KT.) phải do cấp phó ký; chức vụ ghi là “{position}”.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 13',
  },
  'directive-deputy-without-kt': {
    severity: 'warning',
    vi: '“{position}” ký mà không ghi “KT.”.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 13',
  },
  'directive-tm-without-collective': {
    severity: 'warning',
    vi: 'Thay mặt (TM.) chỉ dùng cho tập thể; ghi là “{onBehalfOf}”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7',
  },
  'directive-collective-without-tm': {
    severity: 'warning',
    vi: 'Quyết định quy phạm của {issuer} do Chủ tịch ký phải ghi “TM.”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7',
  },
  'directive-tl-signed-by-head': {
    severity: 'warning',
    vi: 'Thừa lệnh (TL.) của “{position}” mà chính người đó ký.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 13',
  },
  'directive-authority-order': {
    severity: 'warning',
    vi: 'Thứ tự quyền hạn ký “{order}” không đúng.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 13',
  },
  'directive-authority-unknown': {
    severity: 'warning',
    vi: 'Quyền hạn ký “{mode}” không có trong danh mục.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7',
  },
  'directive-authority-mark-state': {
    severity: 'warning',
    vi: 'Quyền hạn ký viết “{text}” theo lối của Đảng; Nghị định 30 viết “{form}”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7',
  },
  'directive-authority-mark-party': {
    severity: 'info',
    vi: 'Quyền hạn ký viết “{text}” theo lối nhà nước; văn bản của Đảng viết “{form}”.',
    source: 'Hướng dẫn 36-HD/VPTW (2018); Hướng dẫn 05-HD/VPTW (2026)',
  },
  'directive-signer-title': {
    severity: 'info',
    vi: 'Trước họ tên người ký không ghi học hàm, học vị: “{rank}”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7b',
  },
  'directive-basis-end-mark': {
    severity: 'info',
    vi: 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  },
  'directive-basis-absent': {
    severity: 'info',
    vi: 'Quyết định không có căn cứ ban hành.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  },
  'directive-body-absent': {
    severity: 'warning',
    vi: 'Văn bản không có nội dung.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  },
  'directive-provision-gap': {
    severity: 'warning',
    vi: 'Đánh số nhảy từ “{before}” đến “{label}”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  },
  'directive-provision-repeated': {
    severity: 'warning',
    vi: 'Số thứ tự “{label}” lặp lại.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  },
  'directive-provision-empty': {
    severity: 'warning',
    vi: 'Mục “{label}” không có nội dung.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  },
  'directive-end-mark-absent': {
    severity: 'info',
    vi: 'Nội dung văn bản kết thúc bằng dấu “./.”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
  },
  'directive-citation-number-form': {
    severity: 'warning',
    vi: 'Số, ký hiệu “{text}” trong viện dẫn viết chưa đúng: “{canonical}”.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  },
  'directive-citation-date-absent': {
    severity: 'info',
    vi: 'Viện dẫn lần đầu “{text}” phải ghi ngày tháng năm ban hành.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  },
  'directive-citation-issuer-absent': {
    severity: 'info',
    vi: 'Viện dẫn lần đầu “{text}” phải ghi tên cơ quan ban hành.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  },
  'directive-citation-after-issue': {
    severity: 'warning',
    vi: '“{text}” ngày {cited} sau ngày ban hành {issuedOn}.',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 15',
  },
  'directive-citation-issuer-not-existing': {
    severity: 'warning',
    vi: '“{name}” không tồn tại vào ngày {on}.',
    source: 'Bảng cơ quan theo thời gian',
  },
  'directive-citation-party-comma': {
    severity: 'info',
    vi: 'Văn bản của Đảng ghi dấu phẩy trước ngày: “{text}”.',
    source: 'Hướng dẫn 36-HD/VPTW (2018); Hướng dẫn 05-HD/VPTW (2026)',
  },
  'directive-mention-open': {
    severity: 'info',
    vi: 'Chưa rõ “{text}” là văn bản nào.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  },
  'directive-task-without-lead': {
    severity: 'warning',
    vi: 'Nhiệm vụ {id} chưa rõ đơn vị chủ trì.',
    source: 'Quyết định 42/2014/QĐ-TTg, Điều 6',
  },
  'directive-task-lead-cooperates': {
    severity: 'warning',
    vi: '“{name}” vừa chủ trì vừa phối hợp trong nhiệm vụ {id}.',
    source: 'Quyết định 42/2014/QĐ-TTg, Điều 6',
  },
  'directive-task-lead-not-existing': {
    severity: 'warning',
    vi: '“{name}” không tồn tại vào ngày {on}.',
    source: 'Bảng cơ quan theo thời gian',
  },
  'directive-deadline-before-issue': {
    severity: 'warning',
    vi: 'Thời hạn {date} trước ngày ban hành {issuedOn}.',
    source: 'Bộ luật Dân sự 2015, Điều 145',
  },
  'directive-deadline-past': {
    severity: 'info',
    vi: 'Thời hạn {date} đã qua (tính đến {asOf}).',
    source: 'Bộ luật Dân sự 2015, Điều 148',
  },
  'directive-deadline-day-off': {
    severity: 'info',
    vi: 'Thời hạn {date} là ngày nghỉ.',
    source: 'Bộ luật Dân sự 2015, Điều 148 khoản 5',
  },
  'directive-deadline-anchor-absent': {
    severity: 'info',
    vi: 'Thời hạn “{text}” không nói tính từ khi nào.',
    source: 'Bộ luật Dân sự 2015, Điều 147',
  },
  'directive-urgency-unknown': {
    severity: 'warning',
    vi: 'Độ khẩn “{value}” không có trong danh mục.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục IV',
  },
  'directive-secrecy-unknown': {
    severity: 'warning',
    vi: 'Độ mật “{value}” không có trong danh mục.',
    source: 'Luật Bảo vệ bí mật nhà nước 2018, Điều 8',
  },
  'directive-footnote-without-mark': {
    severity: 'info',
    vi: 'Chú thích {mark} không được dẫn trong nội dung.',
    source: 'Quy tắc trình bày chú thích',
  },
  'directive-appendix-number': {
    severity: 'info',
    vi: 'Phụ lục “{label}” phải đánh số La Mã khi có từ hai phụ lục.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1',
  },
  'directive-number-colon': {
    severity: 'info',
    vi: 'Sau chữ “Số” phải có dấu hai chấm.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3',
  },
  'directive-number-colon-party': {
    severity: 'info',
    vi: 'Văn bản của Đảng không có dấu hai chấm sau chữ “Số”.',
    source: 'Hướng dẫn 36-HD/VPTW (2018); Hướng dẫn 05-HD/VPTW (2026)',
  },
} as const;

/** One of them. */
export type DirectiveRuleCode = keyof typeof directiveRuleMessages;
