import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDirective } from '../../src/directive/format.js';
import { parseDirective } from '../../src/directive/parse.js';
import type { Directive } from '../../src/directive/types.js';
import { root } from '../support/source.js';

// Printing is faithful: with n = parse(format(parse(t))), parse(format(n)) equals n, and n equals parse(t) but for `text`,
// `inferred` and layout.

const read = (text: string): Directive => parseDirective(text).directive;

/** A value without what printing may change. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'text' && key !== 'inferred' && key !== 'other')
      .map(([key, inner]) => [key, essence(inner)]),
  );
}

function expectFaithful(text: string): void {
  const first = read(text);
  const again = read(formatDirective(first));
  expect(essence(again)).toEqual(essence(first));
  expect(read(formatDirective(again))).toEqual(again);
}

const pick = fc.constantFrom;
const PROVINCES = ['Cao Bằng', 'Lào Cai', 'Quảng Ninh', 'Thanh Hóa', 'Cà Mau', 'An Giang', 'Sơn La'];
const BODIES = [
  'Sở Y tế',
  'Sở Tài chính',
  'Sở Giáo dục và Đào tạo',
  'Công an tỉnh',
  'Sở Nội vụ',
  'Sở Xây dựng',
];
const DUTIES = [
  'rà soát cơ sở vật chất, báo cáo kết quả thực hiện',
  'tăng cường kiểm tra, xử lý vi phạm',
  'xây dựng kế hoạch chi tiết',
];

/** A directive as a text, and what is expected of it. */
const generated = fc
  .record({
    province: pick(...PROVINCES),
    serial: fc.integer({ min: 1, max: 9999 }),
    unit: pick('VX', 'KT', 'NC', 'TH'),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2020, max: 2024 }),
    subject: pick(
      'tăng cường phòng, chống dịch bệnh',
      'chuẩn bị năm học mới',
      'triển khai công tác bảo đảm an toàn',
    ),
    cited: fc.integer({ min: 10, max: 999 }),
    tasks: fc.array(
      fc.tuple(pick(...BODIES), pick(...DUTIES), fc.option(pick(...BODIES), { nil: undefined })),
      { minLength: 1, maxLength: 5 },
    ),
    purpose: pick('b/c', 'để b/c', 't/h', undefined),
    deputy: fc.boolean(),
    signer: pick('Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoàng Cường'),
  })
  .map((seed) => {
    const number = `${String(seed.serial).padStart(2, '0')}/UBND-${seed.unit}`;
    const month = seed.month < 3 ? `0${seed.month}` : String(seed.month);
    const date = `ngày ${String(seed.day).padStart(2, '0')} tháng ${month} năm ${seed.year}`;
    const tasks = seed.tasks.map(([lead, duty, partner], index) => {
      const leading = partner === undefined || partner === lead ? '' : ` chủ trì, phối hợp với ${partner}`;
      return `${index + 1}. ${lead}${leading} ${duty}.`;
    });
    const text = `ỦY BAN NHÂN DÂN
TỈNH ${seed.province.toUpperCase()}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number}

${seed.province}, ${date}

V/v ${seed.subject}

Kính gửi:
- Các Sở, ban, ngành tỉnh;
- UBND các huyện, thành phố.

Thực hiện Công điện số ${seed.cited}/CĐ-TTg ngày 05/01/${seed.year} của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh yêu cầu:

${tasks.join('\n\n')}

Nơi nhận:
- Như trên;
- Thường trực Tỉnh ủy${seed.purpose === undefined ? '' : ` (${seed.purpose})`};
- Lưu: VT, ${seed.unit}.

${seed.deputy ? 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' : 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'}

${seed.signer}
`;
    return { text, seed, number };
  });

describe('formatDirective', () => {
  it('is faithful on generated directives, which read as they were meant', () => {
    fc.assert(
      fc.property(generated, ({ text, seed, number }) => {
        const directive = read(text);
        expect(directive.number?.canonical).toBe(number);
        expect(directive.issuer?.name).toBe(`Ủy ban nhân dân tỉnh ${seed.province}`);
        expect(directive.subject).toBe(seed.subject);
        expect(directive.citations.map((citation) => citation.number?.canonical)).toEqual([
          `${seed.cited}/CĐ-TTg`,
        ]);
        expect(directive.tasks.map((task) => task.lead.map((body) => body.text))).toEqual(
          seed.tasks.map(([lead]) => [lead]),
        );
        expect(directive.signature?.signer).toBe(seed.signer);
        expectFaithful(text);
      }),
      { numRuns: 60 },
    );
  });

  const folder = join(root, 'examples/documents');
  it.each(readdirSync(folder))('is faithful on %s', (name) => {
    expectFaithful(readFileSync(join(folder, name), 'utf8'));
  });

  it('prints the layout of the State', () => {
    const text = formatDirective(read(readFileSync(join(folder, 'cong-van-thanh-pho.txt'), 'utf8')));
    expect(text.split('\n\n').slice(0, 5)).toEqual([
      'ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÔNG HÀ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      'Số: 1187/UBND-VP',
      'Đông Hà, ngày 14 tháng 6 năm 2024',
      'V/v triển khai các biện pháp phòng, chống bệnh dại trên địa bàn thành phố',
    ]);
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị Minh Hiền');
  });

  it('prints the layout of the Party', () => {
    const text = formatDirective(read(readFileSync(join(folder, 'chi-thi-dang.txt'), 'utf8')));
    expect(text).toContain('TỈNH ỦY LAI CHÂU\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 18-CT/TU');
    expect(text).toContain('T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLò Văn Sơn');
  });

  it('prints Markdown, and reads it again', () => {
    const directive = read(readFileSync(join(folder, 'quyet-dinh-bo.txt'), 'utf8'));
    const text = formatDirective(directive, { markup: 'markdown' });
    expect(text).toContain('**QUYẾT ĐỊNH**');
    expect(essence(read(text))).toEqual(essence(directive));
  });

  it('prints what there is of an empty directive', () => {
    expect(formatDirective(read(''))).toBe('\n');
  });
});
