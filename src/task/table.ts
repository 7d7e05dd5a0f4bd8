import type { PartialDate } from '../date/types.js';
import { parseDeadline } from '../deadline/parse.js';
import type { ScannedProvision } from '../provision/types.js';
import { tidyText } from '../text/normalize.js';
import type { Span, SpanMap } from '../text/types.js';
import type { ScannedTask } from './draft.js';
import { findGrids, type Grid } from './grid.js';
import type { NamedBody } from './named-body.js';
import { readBodies } from './slots.js';
import type { Task } from './types.js';

/** The tasks of one table. */
export interface TaskTable extends Span {
  /** One for each row that names what is to be done, and who or by when. */
  tasks: ScannedTask[];
}

/** The tasks of tables with ids of their own: `B1.3` is the third of the first table. */
export function listTableTasks(tables: readonly TaskTable[]): ScannedTask[] {
  return tables.flatMap(({ tasks }, index) =>
    tasks.map((task) => ({
      ...task,
      value: { ...task.value, id: `B${String(index + 1)}.${task.value.id}` },
    })),
  );
}

/** Paragraphs that stand in no table: cells are read with their columns. */
export function outsideTables(
  provisions: readonly ScannedProvision[],
  tables: readonly TaskTable[],
): ScannedProvision[] {
  return provisions.filter(
    ({ span }) => !tables.some(({ start, end }) => span.start >= start && span.start < end),
  );
}

/** Which column says what. */
type Column = 'content' | 'lead' | 'cooperating' | 'time' | 'product';

// In this order: "Cơ quan phối hợp" is no lead, "Kết quả thực hiện" no content.
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['lead', /chủ trì|đầu mối|phụ trách|tham mưu|chịu trách nhiệm/u],
  ['cooperating', /phối hợp/u],
  ['time', /thời (?:gian|hạn|điểm)|tiến độ|hạn hoàn thành|^hoàn thành/u],
  ['product', /kết quả|sản phẩm|đầu ra|hình thức/u],
  [
    'lead',
    /^(?:các )?(?:cơ quan|đơn vị|bộ phận)(?:,? (?:đơn vị|tổ chức|địa phương))? (?:thực hiện|triển khai)|phân công|trách nhiệm/u,
  ],
  ['content', /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|tên (?:văn bản|đề án|chương trình)/u],
];
/** Titles that alone say that the rows are things to be done. */
const DUTIES = /nhiệm vụ|công việc|hoạt động|giải pháp/u;
const COOPERATES =
  /(?:[Cc]ơ\s{1,3}quan\s{1,3}|[Đđ]ơn\s{1,3}vị\s{1,3})?[Pp]hối\s{1,3}hợp(?:\s{1,3}(?:với|cùng))?\s{0,3}:?\s{0,3}/u;
const LEADS = /^(?:(?:[Cc]ơ\s{1,3}quan|[Đđ]ơn\s{1,3}vị)\s{1,3})?[Cc]hủ\s{1,3}trì\s{0,3}:?\s{0,3}/u;

/**
 * Reads the tables of a plan, whose columns say what is to be done, who leads, who cooperates, by when and with what result.
 * Titles of the columns decide which table is one: a list of procedures with a column "Cơ quan thực hiện" is not.
 *
 * @param text - a normalised text
 * @param range - where to look
 * @param documentDate - gives the year where none is written
 * @returns tables in order; ids of the tasks count within their table
 */
export function scanTaskTables(text: string, range: Span, documentDate?: PartialDate): TaskTable[] {
  return findGrids(text, range).flatMap((grid) => {
    const columns = readColumns(text, grid);
    if (!columns) return [];
    const tasks: ScannedTask[] = [];
    for (const row of grid.rows) {
      const task = readRow(text, row, columns, documentDate);
      if (task) tasks.push({ ...task, value: { ...task.value, id: String(tasks.length + 1) } });
    }
    return tasks.length > 0 ? [{ start: grid.start, end: grid.end, tasks }] : [];
  });
}

type Columns = Partial<Record<Column, number>>;

function readColumns(text: string, { header }: Grid): Columns | undefined {
  const columns: Columns = {};
  const titles = header.map(({ start, end }) => tidyText(text.slice(start, end)).toLowerCase());
  for (const [column, pattern] of COLUMNS) {
    const index = titles.findIndex((title, i) => pattern.test(title) && !Object.values(columns).includes(i));
    if (index >= 0) columns[column] ??= index;
  }
  const { content, lead, cooperating, time, product } = columns;
  if (content === undefined || lead === undefined) return undefined;
  const planned = cooperating ?? time ?? product;
  return planned !== undefined || DUTIES.test(titles[content] ?? '') ? columns : undefined;
}

function readRow(
  text: string,
  row: readonly Span[],
  columns: Columns,
  documentDate: PartialDate | undefined,
): ScannedTask | undefined {
  const cellOf = (column: Column): Span | undefined => {
    const index = columns[column];
    const cell = index === undefined ? undefined : row[index];
    return cell && cell.end > cell.start ? cell : undefined;
  };
  const content = cellOf('content');
  const who = cellOf('lead');
  const when = cellOf('time');
  if (!content || !(who ?? when)) return undefined;
  const span = { start: content.start, end: withoutStop(text, content) };
  const spans: SpanMap = {};
  const { lead, cooperating } = who ? readParties(text, who) : { lead: [], cooperating: [] };
  const others = cellOf('cooperating');
  if (others) cooperating.push(...readBodies(text, others));
  const task: Task = {
    id: '',
    text: tidyText(text.slice(span.start, span.end)),
    lead: place('/lead', lead, spans),
    cooperating: place('/cooperating', cooperating, spans),
    deadlines: [],
  };
  if (when) {
    const due = parseDeadline(
      text.slice(when.start, when.end),
      documentDate === undefined ? {} : { documentDate },
    );
    if (due.ok) {
      task.deadlines.push(due.value);
      spans['/deadlines/0'] = when;
    }
  }
  const product = cellOf('product');
  if (product) {
    const made = { start: product.start, end: withoutStop(text, product) };
    task.product = tidyText(text.slice(made.start, made.end));
    spans['/product'] = made;
  }
  return { value: task, span, spans };
}

// "Chủ trì: Sở Y tế; phối hợp: Sở Tài chính" in one cell.
function readParties(text: string, cell: Span): { lead: NamedBody[]; cooperating: NamedBody[] } {
  const printed = text.slice(cell.start, cell.end);
  const label = LEADS.exec(printed)?.[0].length ?? 0;
  const turn = COOPERATES.exec(printed);
  const start = cell.start + label;
  if (!turn || turn.index <= label)
    return { lead: readBodies(text, { start, end: cell.end }), cooperating: [] };
  const end = cell.start + turn.index;
  const rest = { start: end + turn[0].length, end: cell.end };
  return { lead: readBodies(text, { start, end }), cooperating: readBodies(text, rest) };
}

function place(pointer: string, bodies: readonly NamedBody[], spans: SpanMap): Task['lead'] {
  return bodies.map(({ value, span }, index) => {
    spans[`${pointer}/${String(index)}`] = span;
    return value;
  });
}

function withoutStop(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /[\s.;,:/]/u.test(text.charAt(at - 1))) at--;
  return at;
}
