/** Issue codes of whole directives. */
export const directiveMessages = {
  'directive-empty': { severity: 'error', vi: 'Văn bản không có nội dung' },
  'directive-not-original': {
    severity: 'warning',
    vi: 'Không phải bản gốc: không có phần đầu, chữ ký và nơi nhận; có thể là bài viết về một văn bản',
  },
  'directive-number-missing': { severity: 'warning', vi: 'Không thấy số, ký hiệu của văn bản' },
  'directive-number-blank': {
    severity: 'info',
    vi: 'Số của văn bản còn để trống: dự thảo hoặc bản chưa vào sổ',
  },
  'directive-date-missing': { severity: 'warning', vi: 'Không thấy ngày ban hành' },
  'directive-date-blank': { severity: 'info', vi: 'Ngày ban hành còn để trống một phần' },
  'directive-issuer-missing': { severity: 'warning', vi: 'Không xác định được cơ quan ban hành' },
  'directive-issuer-inferred': {
    severity: 'info',
    vi: 'Cơ quan ban hành suy ra từ phần khác của văn bản, không in ở đầu văn bản',
  },
  'directive-signature-missing': { severity: 'warning', vi: 'Không thấy người ký' },
  'directive-too-long': { severity: 'warning', vi: 'Văn bản quá dài: chỉ giữ {limit} mục đầu' },
  'directive-site-text': { severity: 'info', vi: 'Phần không thuộc văn bản được tách riêng: {kind}' },
} as const;
