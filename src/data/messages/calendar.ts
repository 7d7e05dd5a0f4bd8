import type { IssueRow } from '../rows.js';

/** Issue codes of the working calendar, with their Vietnamese messages. */
export const calendarMessages: Readonly<
  Record<
    'calendar-day-invalid' | 'calendar-day-unknown' | 'calendar-day-provisional' | 'calendar-nearly-over',
    IssueRow
  >
> = {
  'calendar-day-invalid': { severity: 'error', vi: 'Không có ngày “{date}”.' },
  'calendar-day-unknown': {
    severity: 'warning',
    vi: 'Lịch làm việc chỉ biết từ {from} đến {through}; chưa biết ngày {date}.',
  },
  'calendar-day-provisional': {
    severity: 'warning',
    vi: 'Ngày {date} tính theo luật; chưa có thông báo nghỉ lễ, hoán đổi ngày làm việc của năm đó.',
  },
  'calendar-nearly-over': {
    severity: 'warning',
    vi: 'Lịch làm việc hết vào ngày {through}; cần cập nhật thông báo nghỉ lễ, Tết của năm sau.',
  },
};
