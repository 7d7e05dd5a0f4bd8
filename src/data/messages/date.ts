import type { IssueRow } from '../rows.js';

/** Issue codes of dates, with their Vietnamese messages. */
export const dateMessages: Readonly<
  Record<
    | 'date-not-found'
    | 'date-impossible'
    | 'date-year-missing'
    | 'date-lunar'
    | 'date-weekday-mismatch'
    | 'date-trailing-text'
    | 'date-equivalent-mismatch',
    IssueRow
  >
> = {
  'date-not-found': { severity: 'error', vi: 'Không đọc được ngày, tháng, năm trong “{text}”.' },
  'date-impossible': { severity: 'error', vi: 'Không có ngày “{text}” trong dương lịch.' },
  'date-year-missing': {
    severity: 'error',
    vi: '“{text}” không ghi năm và không biết ngày của văn bản để suy ra.',
  },
  'date-lunar': { severity: 'error', vi: '“{text}” là ngày âm lịch; cần đổi sang dương lịch trước.' },
  'date-weekday-mismatch': {
    severity: 'warning',
    vi: '“{text}”: ngày {date} là {weekday}, không phải thứ đã ghi.',
  },
  'date-trailing-text': { severity: 'error', vi: 'Sau ngày còn chữ “{text}” chưa đọc được.' },
  'date-equivalent-mismatch': {
    severity: 'warning',
    vi: '“{text}”: hai ngày được ghi là một ({first} và {second}) nhưng khác nhau.',
  },
};
