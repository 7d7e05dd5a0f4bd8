import type { IssueRow } from '../rows.js';

/** Issue codes of deadlines, with their Vietnamese messages. */
export const deadlineMessages: Readonly<
  Record<
    | 'deadline-not-found'
    | 'deadline-date-impossible'
    | 'deadline-year-missing'
    | 'deadline-year-inferred'
    | 'deadline-bound-mixed'
    | 'deadline-number-mismatch'
    | 'deadline-weekday-mismatch'
    | 'deadline-more-than-one'
    | 'deadline-vague'
    | 'deadline-stated-mismatch'
    | 'deadline-window-reversed'
    | 'deadline-rule-invalid'
    | 'deadline-on-day-off'
    | 'deadline-sector-unknown'
    | 'deadline-moment-invalid',
    IssueRow
  >
> = {
  'deadline-not-found': { severity: 'error', vi: 'Không đọc được thời hạn trong “{text}”.' },
  'deadline-date-impossible': {
    severity: 'error',
    vi: 'Thời hạn “{text}” ghi một ngày không có trong dương lịch.',
  },
  'deadline-year-missing': {
    severity: 'warning',
    vi: 'Thời hạn “{text}” không ghi năm và không biết ngày của văn bản để suy ra.',
  },
  'deadline-year-inferred': {
    severity: 'info',
    vi: 'Thời hạn “{text}” không ghi năm; hiểu là năm {year} theo ngày của văn bản.',
  },
  'deadline-bound-mixed': {
    severity: 'warning',
    vi: 'Thời hạn “{text}” vừa ghi “chậm nhất” vừa ghi “trước”: theo chữ là trước khi bắt đầu ngày đó.',
  },
  'deadline-number-mismatch': {
    severity: 'warning',
    vi: 'Số và chữ trong ngoặc của “{text}” không khớp nhau.',
  },
  'deadline-weekday-mismatch': {
    severity: 'warning',
    vi: 'Thứ ghi trong “{text}” không khớp với ngày; ngày đó là {weekday}.',
  },
  'deadline-more-than-one': { severity: 'info', vi: 'Có hơn một thời hạn; chỉ đọc “{text}”.' },
  'deadline-vague': { severity: 'info', vi: '“{text}” không định được ngày.' },
  'deadline-stated-mismatch': {
    severity: 'warning',
    vi: 'Tính ra ngày {computed}, nhưng văn bản ghi “tức ngày” {stated}.',
    source: 'Bộ luật Dân sự 2015, Điều 147, 148',
  },
  'deadline-window-reversed': { severity: 'error', vi: 'Ngày cuối {end} đứng trước ngày đầu {start}.' },
  'deadline-on-day-off': {
    severity: 'warning',
    vi: 'Hạn rơi vào ngày nghỉ {date} ({reason}); văn bản không nói có chuyển hay không.',
    source: 'Bộ luật Dân sự 2015, Điều 148.5',
  },
  'deadline-sector-unknown': {
    severity: 'warning',
    vi: 'Không biết quy tắc thời hạn của lĩnh vực “{sector}”; tính theo Bộ luật Dân sự.',
  },
  'deadline-moment-invalid': { severity: 'error', vi: 'Không phải ngày hay thời điểm: “{text}”.' },
  'deadline-rule-invalid': { severity: 'error', vi: 'Quy tắc lặp “{rule}” không đúng dạng RFC 5545.' },
};
