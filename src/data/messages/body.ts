/** Issue codes of the concept `body`. */
export const bodyMessages = {
  'body-empty': { severity: 'error', vi: 'Không có tên cơ quan, tổ chức để đọc.' },
  'body-name-unknown': {
    severity: 'warning',
    vi: 'Chưa nhận ra "{name}" là tên cơ quan, tổ chức; giữ nguyên như văn bản ghi.',
  },
  'body-name-rest': { severity: 'warning', vi: 'Phần "{rest}" sau tên cơ quan chưa đọc được.' },
  'body-not-in-force': {
    severity: 'warning',
    vi: '"{name}" không tồn tại vào ngày {on} (có từ {from} đến {to}).',
    source:
      'Nghị quyết 176/2025/QH15; Nghị quyết 202/2025/QH15; Nghị quyết 203/2025/QH15; Nghị quyết 30/2026/QH16',
  },
  'body-unknown': { severity: 'warning', vi: 'Bảng dữ liệu chưa có cơ quan, tổ chức "{name}".' },
  'body-ambiguous': { severity: 'info', vi: '"{name}" có thể là {count} cơ quan khác nhau.' },
  'body-identifier-malformed': { severity: 'error', vi: 'Mã định danh "{value}" không đúng cấu trúc.' },
  'body-identifier-closed': {
    severity: 'warning',
    vi: 'Mã định danh "{value}" đã đóng từ ngày {from}.',
    source: 'Quyết định 09/2025/QĐ-TTg',
  },
  'body-identifier-unknown': { severity: 'warning', vi: 'Bảng mã cấp 1 chưa có mã "{value}".' },
  'body-identifier-date-missing': {
    severity: 'error',
    vi: 'Mã đơn vị hành chính "{value}" chỉ có nghĩa cùng với một ngày.',
    source: 'Quyết định 19/2025/QĐ-TTg',
  },
} as const;
