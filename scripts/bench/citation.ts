// Citation finders, each on text of its own language, against a bare scan for "/" of the same text. The texts are made here, with
// numbers and dates that do not repeat, at 0.7 citations in 1,000 bytes, the mean of 7 MB of portal pages, gazette, laws and blogs.
// Time is that of the processor, so that a busy machine does not blur it. `VANBAN_BENCH_FULL=1` gives the slow peer 5 MB too.
import { createRequire } from 'node:module';
import { getCitations } from '@beshkenadze/eyecite';
import { findCitations, scanCitations } from '../../src/citation/find.js';
import { normalizeText } from '../../src/text/normalize.js';
import { hasShared, readRealDocuments } from '../../test/support/shared.js';

interface Finder {
  find: (text: string, options: { types: string[] }) => { citations: unknown[] };
  types: Record<string, unknown>;
}
const peer = createRequire(import.meta.url)('citation') as Finder;

const SIZE = 5_000_000;
const bytes = (text: string): number => Buffer.byteLength(text);

function grow(make: (index: number) => string, size: number): string {
  const parts: string[] = [];
  for (let index = 0, length = 0; length < size; index++) {
    const part = make(index);
    parts.push(part);
    length += bytes(part);
  }
  return parts.join('');
}

const day = (index: number): string => `${(index % 28) + 1}/${(index % 12) + 1}/${2010 + (index % 15)}`;
const filler =
  'Các cơ quan, đơn vị rà soát, tổng hợp kết quả, kịp thời báo cáo những khó khăn, vướng mắc trong quá trình triển khai; tăng cường kiểm tra, ' +
  'đôn đốc, bảo đảm tiến độ và chất lượng các nhiệm vụ được giao, nhất là ở cơ sở; phối hợp chặt chẽ với các địa phương có liên quan.\n' +
  'Thủ trưởng đơn vị chịu trách nhiệm về kết quả thực hiện, định kỳ hằng quý đánh giá và điều chỉnh kế hoạch cho phù hợp với tình hình thực tế, ' +
  'hoàn thành trước ngày 15/12/2025, đạt 95,5% kế hoạch (12/24 xã); chủ động đề xuất giải pháp tháo gỡ trong phạm vi thẩm quyền, không đùn đẩy, né tránh.\n\n';
const places = ['Hà Giang', 'Lào Cai', 'Bắc Kạn', 'Cao Bằng', 'Nghệ An', 'Đồng Nai', 'Cà Mau'];
const vietnamese = grow((index) => {
  const place = places[index % places.length] ?? '';
  return (
    `Thực hiện Công văn số ${index + 1}/UBND-VX ngày ${day(index)} của Ủy ban nhân dân tỉnh ${place} về việc triển khai Nghị định số ` +
    `${index + 7}/2022/NĐ-CP ngày ${day(index + 3)} của Chính phủ quy định chi tiết một số điều của Luật Khám bệnh, chữa bệnh.\n${filler.repeat(6)}`
  );
}, SIZE);
const english = grow(
  (index) =>
    `In Smith v. Jones, ${100 + (index % 400)} U.S. ${index + 1}, ${index + 9} (${1950 + (index % 60)}), the Court construed 42 U.S.C. ` +
    `${1900 + (index % 99)} and 5 CFR ${index}.1. ` +
    'The District Court granted summary judgment in 2015, and the Court of Appeals affirmed with 2 votes to 1, with costs of $4,500 in all. '.repeat(
      32,
    ),
  SIZE,
);

function measure(name: string, text: string, run: (text: string) => number, rounds = 12): number {
  let best = Infinity;
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const begin = process.cpuUsage();
    found = run(text);
    best = Math.min(best, process.cpuUsage(begin).user / 1000);
  }
  const rate = bytes(text) / 1e3 / best;
  console.log(
    `${name.padEnd(44)} ${(bytes(text) / 1e6).toFixed(1).padStart(5)} MB  ${String(found).padStart(6)} found  ${rate.toFixed(2).padStart(9)} MB/s`,
  );
  return rate;
}

function countSlashes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) count++;
  return count;
}

// The same scan that looks at each slash with one expression, as any finder must: the least that a number costs.
const SYMBOL = /\/(?:(?:19|20)[0-9]{2}\/)?[A-ZĐ][A-ZĐa-z0-9&-]{1,24}/uy;
function countSymbols(text: string): number {
  let count = 0;
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    SYMBOL.lastIndex = at;
    if (SYMBOL.test(text)) count++;
  }
  return count;
}

const slash = measure("indexOf('/'), Vietnamese", vietnamese, countSlashes);
const symbols = measure("indexOf('/') and one expression, Vietnamese", vietnamese, countSymbols);
const scan = measure('vanban, normalised text, all fields', vietnamese, (text) => scanCitations(text).length);
const ours = measure('vanban, findCitations, all fields', vietnamese, (text) => findCitations(text).length);
measure('vanban, normalizeText alone', vietnamese, (text) => normalizeText(text).text.length);
if (hasShared) {
  const documents = readRealDocuments()
    .map(({ text }) => text)
    .join('\n\f\n');
  const real = grow(() => documents, SIZE);
  measure('real documents, repeated', real, (text) => findCitations(text).length);
}

const all = { types: Object.keys(peer.types) };
const first = measure(
  'citation.js 0.9.0, all types',
  english,
  (text) => peer.find(text, all).citations.length,
);
const slowText = process.env['VANBAN_BENCH_FULL'] ? english : english.slice(0, 250_000);
const second = measure('@beshkenadze/eyecite 2.7.6', slowText, (text) => getCitations(text).length, 1);
console.log(
  `findCitations is ${(ours / first).toFixed(1)} times as fast as citation.js, ${(ours / second).toFixed(0)} times as eyecite;`,
);
console.log(
  `it has ${((ours / slash) * 100).toFixed(1)} % of the speed of the bare scan (${((scan / slash) * 100).toFixed(1)} % on normalised text), ` +
    `${((ours / symbols) * 100).toFixed(1)} % of the scan with one expression.`,
);

console.log('\nhostile text: time for 4 times the length (4 is linear)');
for (const unit of [
  'khoản 1, ',
  'Luật A, ',
  'số 12/QĐ-UBND, ',
  'của Bộ ',
  '(sau đây gọi tắt là QĐ12) ',
  'Nghị định số 1/2020/NĐ-CP của Chính phủ về ',
]) {
  const time = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    let best = Infinity;
    for (let round = 0; round < 3; round++) {
      const begin = process.cpuUsage();
      findCitations(text);
      best = Math.min(best, process.cpuUsage(begin).user / 1000);
    }
    return best;
  };
  time(100_000);
  console.log(`${JSON.stringify(unit).padEnd(50)} ${(time(800_000) / time(200_000)).toFixed(1)}`);
}
