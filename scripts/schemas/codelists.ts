import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { listBodies } from '../../src/body/list.js';
import { authorityMarks } from '../../src/data/authority-marks.js';
import { relations } from '../../src/data/citation-words.js';
import { deadlineAnchors } from '../../src/data/deadline-anchors.js';
import { documentTypes } from '../../src/data/document-types.js';
import { recipientPurposes } from '../../src/data/recipient-purposes.js';
import { secrecyMarks, urgencyMarks } from '../../src/data/urgency-marks.js';
import type { IssueTable, MessageTable } from '../../src/data/rows.js';
import { documentTypeCodes } from './document-type-codes.js';

/** A list of codes that may grow, as published: the same rows as JSON and CSV. */
export interface CodeList {
  /** File name: `document-types`. */
  name: string;
  /** What it lists, in English. */
  title: string;
  /** What it lists, in Vietnamese. */
  titleVi: string;
  /** Fields of the models that hold these codes: `Directive.documentType`. */
  usedBy: readonly string[];
  /** Rows; the first column is the code. */
  rows: readonly CodeRow[];
}

/** One code; a column that a row lacks is empty in the CSV. */
export type CodeRow = Readonly<Record<string, string | number | boolean>>;

/** What a body of numbers can follow; each is explained in docs/number.md. */
const schemes: readonly CodeRow[] = [
  { code: 'administrative', nameVi: 'văn bản hành chính có tên loại', example: '15/QĐ-BNV' },
  { code: 'official-letter', nameVi: 'công văn', example: '1533/UBND-VP' },
  { code: 'legislative', nameVi: 'văn bản quy phạm pháp luật', example: '30/2020/NĐ-CP' },
  { code: 'party', nameVi: 'văn bản của Đảng', example: '25-CT/TW' },
  { code: 'organization', nameVi: 'văn bản của tổ chức chính trị - xã hội', example: '11/HD-MTTW-BTT' },
  { code: 'consolidated', nameVi: 'văn bản hợp nhất', example: '12/VBHN-VPQH' },
  { code: 'technical', nameVi: 'tiêu chuẩn, quy chuẩn', example: 'QCVN 102:2016/BTTTT' },
  { code: 'historic', nameVi: 'cách đánh số cũ', example: '15-CP' },
  { code: 'unknown', nameVi: 'chưa rõ', example: '7/ABC' },
];

/** Where types come from that only an official list has. */
const LIST_B = { source: 'QCVN 102:2016/BTTTT, sửa đổi 1:2022, danh mục B', status: 'official' } as const;

/** Every code list, made from the tables that the parsers use. */
export async function buildCodeLists(): Promise<CodeList[]> {
  return [
    {
      name: 'document-types',
      title: 'Document types, with their codes in edXML, in the electronic archive and in Nghị định 30/2020/NĐ-CP',
      titleVi: 'Tên loại văn bản, với mã edXML, mã lưu trữ điện tử và Nghị định 30/2020/NĐ-CP',
      usedBy: ['Directive.documentType', 'DocumentNumber.documentType', 'Citation.documentType'],
      rows: documentTypeRows(),
    },
    {
      name: 'purposes',
      title: 'Purposes for which a copy is sent',
      titleVi: 'Mục đích gửi',
      usedBy: ['Recipient.purpose'],
      rows: recipientPurposes.map((row) => ({
        code: row.slug,
        nameVi: row.words[0] ?? '',
        printed: row.words.join('; '),
        source: row.source,
        status: row.status,
      })),
    },
    {
      name: 'relations',
      title: 'Relations of a document to one that it cites',
      titleVi: 'Quan hệ với văn bản được viện dẫn',
      usedBy: ['Citation.relation'],
      rows: relations.map((row) => ({
        code: row.relation,
        nameVi: row.name,
        printed: row.words.join('; '),
      })),
    },
    {
      name: 'authorities',
      title: 'Rights by which someone signs',
      titleVi: 'Quyền hạn ký',
      usedBy: ['Signature.authority'],
      rows: markRows(authorityMarks),
    },
    {
      name: 'urgency',
      title: 'Degrees of urgency',
      titleVi: 'Mức độ khẩn',
      usedBy: ['Directive.urgency'],
      rows: markRows(urgencyMarks),
    },
    {
      name: 'secrecy',
      title: 'Degrees of secrecy',
      titleVi: 'Độ mật',
      usedBy: ['Directive.secrecy'],
      rows: markRows(secrecyMarks),
    },
    {
      name: 'schemes',
      title: 'Numbering schemes',
      titleVi: 'Hệ đánh số văn bản',
      usedBy: ['DocumentNumber.scheme'],
      rows: schemes,
    },
    {
      name: 'body-kinds',
      title: 'Kinds of body',
      titleVi: 'Loại cơ quan, tổ chức',
      usedBy: ['Body.kind', 'BodyReference.kind'],
      rows: bodyKindRows(),
    },
    {
      name: 'deadline-events',
      title: 'Events from which a period runs',
      titleVi: 'Sự kiện bắt đầu tính thời hạn',
      usedBy: ['DeadlineAnchor.event'],
      rows: deadlineAnchors.map((row) => ({
        code: row.key,
        printed: row.words.join('; '),
        source: row.source,
        status: row.status,
      })),
    },
    {
      name: 'issue-codes',
      title: 'Issue codes and their messages',
      titleVi: 'Mã vấn đề và thông báo',
      usedBy: ['Issue.code'],
      rows: await issueRows(),
    },
  ];
}

/** A code list as CSV (RFC 4180): a header, and a row for each code. */
export function toCsv(list: CodeList): string {
  const columns = [...new Set(list.rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: string | number | boolean | undefined): string => {
    const text = value === undefined ? '' : String(value);
    return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = list.rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function documentTypeRows(): CodeRow[] {
  const codes = new Map(documentTypeCodes.map((row) => [row.slug, row]));
  const slugs = new Set(documentTypes.map(({ slug }) => slug));
  const further = documentTypeCodes.flatMap(({ slug, nameVi }) =>
    nameVi === undefined || slugs.has(slug)
      ? []
      : [{ slug, name: nameVi, group: 'other', state: undefined, party: undefined, ...LIST_B }],
  );
  return [...documentTypes, ...further].map((type) => {
    const official = codes.get(type.slug);
    return {
      code: type.slug,
      nameVi: type.name,
      group: type.group,
      ...(type.state ? { abbreviation: type.state.join('; ') } : {}),
      ...(type.party ? { partyAbbreviation: type.party.join('; ') } : {}),
      ...(official?.edxmlA === undefined ? {} : { edxmlListA: official.edxmlA }),
      ...(official?.edxmlB === undefined ? {} : { edxmlListB: official.edxmlB }),
      ...(official?.archive === undefined ? {} : { archive: official.archive }),
      decree30: official?.decree30 ?? false,
      source: type.source,
      status: type.status,
    };
  });
}

/** The kinds of the bodies in the tables, each with the first body of that kind. */
function bodyKindRows(): CodeRow[] {
  const examples = new Map<string, string>();
  for (const { kind, name } of listBodies()) if (!examples.has(kind)) examples.set(kind, name);
  return [...examples].map(([code, example]) => ({ code, example }));
}

function markRows(
  rows: readonly { slug: string; marks: readonly string[]; source: string; status: string }[],
): CodeRow[] {
  return rows.map((row) => ({
    code: row.slug,
    printed: row.marks.join('; '),
    source: row.source,
    status: row.status,
  }));
}

/** Rows of every table in `src/data/messages`, beside their English messages. */
async function issueRows(): Promise<CodeRow[]> {
  const folder = resolve(import.meta.dirname, '../../src/data/messages');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const rows: CodeRow[] = [];
  for (const file of files.sort()) {
    const vietnamese = await readTable<IssueTable>(`${folder}/${file}`);
    const english = await readTable<MessageTable>(`${folder}/en/${file}`);
    for (const [code, row] of Object.entries(vietnamese)) {
      if (!row) continue;
      rows.push({
        code,
        severity: row.severity,
        messageVi: row.vi,
        messageEn: english[code] ?? '',
        ...(row.source === undefined ? {} : { source: row.source }),
      });
    }
  }
  return rows;
}

/** The table that a file of messages exports: one object, whatever its name. */
async function readTable<Table extends object>(path: string): Promise<Partial<Table>> {
  if (!existsSync(path)) return {};
  const module = (await import(path)) as Record<string, Table>;
  return Object.assign({}, ...Object.values(module).filter((value) => typeof value === 'object')) as Partial<Table>;
}
