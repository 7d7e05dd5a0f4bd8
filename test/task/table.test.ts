import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../src/directive/index.js';
import { findTasks } from '../../src/task/index.js';

// Plans laid out as tables: the titles of the columns say who leads, who cooperates and by when.

const HEADER = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'];
const ROWS = [
  [
    '1',
    'Rà soát quy hoạch tỉnh',
    'Sở Tài chính',
    'Sở Xây dựng, UBND các xã, phường',
    'Quý II/2026',
    'Báo cáo',
  ],
  ['2', 'Xây dựng phần mềm dùng chung', 'Sở Khoa học và Công nghệ', 'Sở Tài chính', '30/12/2026', 'Phần mềm'],
  ['3', 'Kiểm tra việc thực hiện', 'Thanh tra tỉnh', 'Các sở, ngành', 'Hằng năm', 'Kết luận'],
];
const wrap = (cell: string): string => cell.replace(/^(.{12}\S*) /u, '$1\n');

const markdown = [HEADER, HEADER.map(() => '---'), ...ROWS].map((row) => `| ${row.join(' | ')} |`).join('\n');
const bare = [HEADER, HEADER.map(() => '---'), ...ROWS].map((row) => `| ${row.join(' | ')}`).join('\n');
const cells = [HEADER, ...ROWS].map((row) => `|\n${row.map(wrap).join('\n|\n')}\n|`).join('\n');
const lines = [HEADER, ...ROWS].map((row) => row.join('\n')).join('\n');
const paragraphs = [HEADER, ...ROWS].map((row) => row.map(wrap).join('\n\n')).join('\n\n');

const summary = (text: string): object[] =>
  findTasks(text, { documentDate: '2025-11-20' }).map(({ value, span }) => ({
    id: value.id,
    text: value.text,
    slice: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
    lead: value.lead.map((body) => body.text),
    cooperating: value.cooperating.map((body) => body.text),
    due: value.deadlines.map((deadline) => deadline.text),
    product: value.product,
  }));

describe('a plan as a table', () => {
  it.each([
    ['Markdown', markdown],
    ['Markdown without the last pipe', bare],
    ['each cell on lines of its own', cells],
    ['each cell a paragraph, without pipes', paragraphs],
    ['each cell a line, without pipes', lines],
  ])('%s', (_, text) => {
    expect(summary(`Nhiệm vụ cụ thể như sau:\n\n${text}\n\nTrên đây là Kế hoạch.`)).toEqual(
      ROWS.map(([id, content, lead, cooperating, due, product]) => ({
        id: `B1.${id}`,
        text: content,
        slice: content,
        lead: [lead],
        cooperating: id === '1' ? ['Sở Xây dựng', 'UBND các xã, phường'] : [cooperating],
        due: [due],
        product,
      })),
    );
  });

  it('has rows of headings, and rows whose first and last cells are merged with those above', () => {
    const text = `|
STT
|
Nội dung công việc
|
Đơn vị chủ trì
|
Thời hạn
|
|
I
|
Hoàn thiện thể chế
|
|
|
|
1
|
Ban hành quy chế
|
Văn phòng
|
Tháng 3/2026
|
|
Phổ biến quy chế
|
Sở Tư pháp
|
|
II
|
Hạ tầng
|
|
|
|
1
|
Nâng cấp mạng
|
Sở Khoa học và Công nghệ
|
Tháng 6/2026
|
`;
    expect(summary(text).map((task) => Object.values(task).slice(1, 6).flat())).toEqual([
      ['Ban hành quy chế', 'Ban hành quy chế', 'Văn phòng', 'Tháng 3/2026'],
      ['Phổ biến quy chế', 'Phổ biến quy chế', 'Sở Tư pháp'],
      ['Nâng cấp mạng', 'Nâng cấp mạng', 'Sở Khoa học và Công nghệ', 'Tháng 6/2026'],
    ]);
  });

  it('tells both roles in one column apart', () => {
    const table = `| TT | Hoạt động | Phân công |
|---|---|---|
| 1 | Mở lớp tập huấn | Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính |`;
    expect(summary(table)).toMatchObject([{ lead: ['Sở Nội vụ'], cooperating: ['Sở Tài chính'] }]);
  });

  it.each([
    [
      'a list of procedures',
      'TT | Tên thủ tục | Lĩnh vực | Cơ quan thực hiện',
      '1 | Cấp phép | Xây dựng | Sở Xây dựng',
    ],
    [
      'a list of targets',
      'TT | Chỉ tiêu | Đơn vị tính | Cơ quan chủ trì theo dõi',
      '1 | Tỷ lệ hồ sơ | % | Văn phòng',
    ],
    [
      'a table of fees',
      'TT | Nội dung | Mức thu | Đơn vị thực hiện thu',
      '1 | Lệ phí | 100.000 | Sở Tư pháp',
    ],
  ])('%s is no plan', (_, header, row) => {
    expect(
      findTasks(`| ${header} |\n|---|---|---|---|\n| ${row} |`).filter(({ value }) =>
        value.id.startsWith('B'),
      ),
    ).toEqual([]);
  });

  it('stands in an appendix below the signature', () => {
    const text = `ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/KH-UBND
Cao Bằng, ngày 09 tháng 01 năm 2026

KẾ HOẠCH
Chuyển đổi số năm 2026

1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/02/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.
|
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn An
|

PHỤ LỤC
NHIỆM VỤ CỤ THỂ
(Kèm theo Kế hoạch số 15/KH-UBND)

${cells}
`;
    const { directive, spans } = parseDirective(text);
    expect(directive.tasks.map(({ id }) => id)).toEqual(['1', 'B1.1', 'B1.2', 'B1.3']);
    const span = spans['/tasks/2/lead/0'];
    expect(text.slice(span?.start, span?.end)).toBe('Sở Khoa học và\nCông nghệ');
    expect(directive.tasks[2]?.deadlines[0]).toMatchObject({ kind: 'date', date: '2026-12-30' });
  });
});
