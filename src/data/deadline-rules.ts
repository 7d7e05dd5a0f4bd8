import type { Sourced } from './rows.js';

/** A rule of counting that an answer may rest on. */
export interface DeadlineRuleRow extends Sourced {
  /** Slug of the rule. */
  key: string;
  /** What it says, in Vietnamese; `{name}` stands for a detail. */
  vi: string;
}

const CIVIL_CODE = 'Bộ luật Dân sự 2015 (91/2015/QH13)';

/** The rules by which a time limit becomes a day or an instant, in order of their key. */
export const deadlineRules: readonly DeadlineRuleRow[] = [
  {
    key: 'at-time',
    vi: 'Hạn ghi giờ: {time} ngày {date}.',
    source: `${CIVIL_CODE}, Điều 147.1`,
    status: 'official',
  },
  {
    key: 'before-day-lenient',
    vi: '“Trước ngày {date}” hiểu rộng: làm xong trong ngày đó vẫn đúng hạn.',
    source: 'Thực tiễn phần mềm theo dõi nhiệm vụ',
    status: 'observed',
  },
  {
    key: 'before-day-strict',
    vi: '“Trước ngày {date}” theo chữ: phải xong trước khi ngày đó bắt đầu.',
    source: 'Nghĩa của từ; chưa có văn bản giải thích',
    status: 'observed',
  },
  {
    key: 'calendar-day',
    vi: 'Ngày {date}: {reason}.',
    source: 'Lịch làm việc',
    status: 'official',
  },
  {
    key: 'count-back',
    vi: 'Đếm lùi {amount} {unit} từ ngày {from}: ngày {date}.',
    source: `${CIVIL_CODE}, Điều 147.3`,
    status: 'official',
  },
  {
    key: 'count-days',
    vi: 'Đếm {amount} ngày sau ngày {from}: ngày {date}.',
    source: `${CIVIL_CODE}, Điều 148.1`,
    status: 'official',
  },
  {
    key: 'count-days-except-holidays',
    vi: 'Đếm {amount} ngày sau ngày {from}, không kể ngày nghỉ lễ, tết: ngày {date}.',
    source: `${CIVIL_CODE}, Điều 145.1, 148.1`,
    status: 'official',
  },
  {
    key: 'count-hours',
    vi: 'Đếm {amount} {unit} từ {from}: {date}.',
    source: `${CIVIL_CODE}, Điều 147.1`,
    status: 'official',
  },
  {
    key: 'count-months',
    vi: 'Đếm {amount} {unit} sau ngày {from}: ngày {date}; tháng không có ngày tương ứng thì lấy ngày cuối tháng.',
    source: `${CIVIL_CODE}, Điều 148.3`,
    status: 'official',
  },
  {
    key: 'count-weeks',
    vi: 'Đếm {amount} tuần sau ngày {from}: ngày {date}.',
    source: `${CIVIL_CODE}, Điều 148.2`,
    status: 'official',
  },
  {
    key: 'count-working-days',
    vi: 'Đếm {amount} ngày làm việc sau ngày {from}: ngày {date}.',
    source: `${CIVIL_CODE}, Điều 145.1; lịch làm việc`,
    status: 'official',
  },
  {
    key: 'count-working-hours',
    vi: 'Đếm {amount} giờ làm việc từ {from}: {date}.',
    source: `${CIVIL_CODE}, Điều 145.1; giờ làm việc`,
    status: 'observed',
  },
  {
    key: 'count-years',
    vi: 'Đếm {amount} năm sau ngày {from}: ngày {date}.',
    source: `${CIVIL_CODE}, Điều 148.4`,
    status: 'official',
  },
  {
    key: 'day-ends',
    vi: 'Ngày cuối cùng {date} kết thúc vào lúc 24 giờ.',
    source: `${CIVIL_CODE}, Điều 148.6`,
    status: 'official',
  },
  {
    key: 'detention-month',
    vi: 'Một tháng tạm giữ, tạm giam tính là 30 ngày.',
    source: 'Bộ luật Tố tụng hình sự 2015, Điều 134',
    status: 'official',
  },
  {
    key: 'event-not-counted',
    vi: 'Ngày {from} ({event}) không tính.',
    source: `${CIVIL_CODE}, Điều 147.2, 147.3`,
    status: 'official',
  },
  {
    key: 'roll-next',
    vi: 'Ngày {from} là ngày nghỉ; hạn chuyển sang ngày làm việc tiếp theo {date}.',
    source: `${CIVIL_CODE}, Điều 148.5`,
    status: 'official',
  },
  {
    key: 'roll-none',
    vi: 'Ngày {from} là ngày nghỉ; hạn không chuyển.',
    source: 'Lịch bầu cử 2026: hạn đếm lùi rơi vào ngày nghỉ vẫn giữ nguyên',
    status: 'observed',
  },
  {
    key: 'roll-previous',
    vi: 'Ngày {from} là ngày nghỉ; hạn chuyển về ngày làm việc liền trước {date}.',
    source: 'Lựa chọn của người dùng',
    status: 'observed',
  },
  {
    key: 'roll-tax',
    vi: 'Ngày {from} là ngày nghỉ; thời hạn thuế chuyển sang ngày làm việc tiếp theo {date}.',
    source: 'Thông tư 80/2021/TT-BTC, Điều 86',
    status: 'official',
  },
  {
    key: 'same-day',
    vi: 'Trong ngày {date}.',
    source: `${CIVIL_CODE}, Điều 148.6`,
    status: 'official',
  },
];

/** How a field of law treats a last day that is off. */
export interface DeadlineSectorRow extends Sourced {
  /** Slug of the field. */
  key: string;
  /** Period counted forward. */
  forward: 'none' | 'next' | 'previous' | 'warn';
  /** Period counted back from an event. */
  backward: 'none' | 'next' | 'previous' | 'warn';
  /** A day that is named, and the end of a stretch. */
  date: 'none' | 'next' | 'previous' | 'warn';
  /** A day that comes again. */
  recurring: 'none' | 'next' | 'previous' | 'warn';
  /** Days of a month, where it is not a month of the calendar. */
  monthDays?: number;
}

/** Fields of law with rules of their own; `civil` is what holds elsewhere. */
export const deadlineSectors: readonly DeadlineSectorRow[] = [
  {
    key: 'civil',
    forward: 'next',
    backward: 'none',
    date: 'warn',
    recurring: 'warn',
    source: `${CIVIL_CODE}, Điều 145, 148.5`,
    status: 'official',
  },
  {
    key: 'administrative-sanction',
    forward: 'next',
    backward: 'none',
    date: 'warn',
    recurring: 'warn',
    source: 'Luật Xử lý vi phạm hành chính 2012, Điều 8',
    status: 'official',
  },
  {
    key: 'criminal-procedure',
    forward: 'next',
    backward: 'none',
    date: 'warn',
    recurring: 'warn',
    source: 'Bộ luật Tố tụng hình sự 2015, Điều 134',
    status: 'official',
  },
  {
    key: 'detention',
    forward: 'none',
    backward: 'none',
    date: 'none',
    recurring: 'none',
    monthDays: 30,
    source: 'Bộ luật Tố tụng hình sự 2015, Điều 134',
    status: 'official',
  },
  {
    key: 'tax',
    forward: 'next',
    backward: 'none',
    date: 'next',
    recurring: 'next',
    source: 'Thông tư 80/2021/TT-BTC, Điều 86',
    status: 'official',
  },
];
