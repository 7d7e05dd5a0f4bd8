import type { IssueRow } from '../rows.js';

/** Codes of the issues that `validate` gives. */
export type ValidateIssueCode =
  | 'validate-not-object'
  | 'validate-not-array'
  | 'validate-not-string'
  | 'validate-not-number'
  | 'validate-not-integer'
  | 'validate-property-missing'
  | 'validate-property-unknown'
  | 'validate-property-set-aside'
  | 'validate-text-empty'
  | 'validate-text-too-long'
  | 'validate-text-malformed'
  | 'validate-value-not-allowed'
  | 'validate-number-too-small'
  | 'validate-number-too-large'
  | 'validate-list-too-long'
  | 'validate-schema-unknown'
  | 'validate-more-issues';

/** Issue codes of validated JSON, with their Vietnamese messages. */
export const validateMessages: Readonly<Record<ValidateIssueCode, IssueRow>> = {
  'validate-not-object': { severity: 'error', vi: 'Giá trị phải là một đối tượng.' },
  'validate-not-array': { severity: 'error', vi: 'Giá trị phải là một danh sách.' },
  'validate-not-string': { severity: 'error', vi: 'Giá trị phải là chuỗi ký tự.' },
  'validate-not-number': { severity: 'error', vi: 'Giá trị phải là số.' },
  'validate-not-integer': { severity: 'error', vi: 'Giá trị phải là số nguyên.' },
  'validate-property-missing': { severity: 'error', vi: 'Thiếu trường bắt buộc “{name}”.' },
  'validate-property-unknown': {
    severity: 'error',
    vi: 'Lược đồ không có trường “{name}”; phần thêm của hệ thống khác đặt trong extensions.',
  },
  'validate-property-set-aside': {
    severity: 'warning',
    vi: 'Trường “{name}” thuộc phiên bản mới hơn ({version}), được tách riêng.',
  },
  'validate-text-empty': { severity: 'error', vi: 'Chuỗi không được rỗng; không có giá trị thì bỏ trường.' },
  'validate-text-too-long': { severity: 'error', vi: 'Chuỗi dài quá {limit} ký tự.' },
  'validate-text-malformed': { severity: 'error', vi: 'Giá trị không đúng dạng; ví dụ đúng: “{example}”.' },
  'validate-value-not-allowed': { severity: 'error', vi: 'Giá trị phải là một trong: {allowed}.' },
  'validate-number-too-small': { severity: 'error', vi: 'Số phải từ {limit} trở lên.' },
  'validate-number-too-large': { severity: 'error', vi: 'Số không được quá {limit}.' },
  'validate-list-too-long': { severity: 'error', vi: 'Danh sách có quá {limit} phần tử.' },
  'validate-schema-unknown': { severity: 'error', vi: 'Không có lược đồ “{name}”.' },
  'validate-more-issues': { severity: 'info', vi: 'Còn vấn đề khác; chỉ nêu {limit} vấn đề đầu.' },
};
