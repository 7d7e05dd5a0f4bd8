// Finding deadlines: megabytes (10^6 bytes of UTF-8) a second of processor time, beside a scan of the same text for one
// word in the same run, which says how fast the machine is at that moment.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findDeadlines } from '../../src/deadline/find.js';

const bulk = resolve(import.meta.dirname, '../../../shared/bulk');
const names = ['portal-pages', 'gazette', 'laws', 'blog-pages'];

// Text in the shape of a directive, for a checkout that has no real documents beside it.
const WRITTEN = `Hà Nội, ngày 21 tháng 11 năm 2025
Thực hiện Công văn số 1533/UBND-VP ngày 09/01/2025 của UBND tỉnh, Sở Y tế đề nghị các đơn vị rà soát, thống kê số liệu
tiêm chủng trên địa bàn, bảo đảm đầy đủ vật tư, hóa chất, không để dịch bệnh lây lan trên diện rộng, kéo dài; tăng cường
thông tin, tuyên truyền để người dân chủ động phòng bệnh theo khuyến cáo của ngành y tế.
Báo cáo kết quả về Sở Y tế trước ngày 05/12/2025 để tổng hợp, báo cáo UBND tỉnh theo quy định.
`.repeat(6);

function read(name: string): string[] {
  return existsSync(`${bulk}/${name}.txt`) ? readFileSync(`${bulk}/${name}.txt`, 'utf8').split('\f') : [];
}

function rate(texts: readonly string[], run: (text: string) => unknown): number {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  let best = Infinity;
  for (let round = 0; round < 6; round += 1) {
    const begin = process.cpuUsage();
    for (const text of texts) run(text);
    const { user, system } = process.cpuUsage(begin);
    best = Math.min(best, (user + system) / 1e6);
  }
  return megabytes / best;
}

const corpora = names.map((name) => ({ name, texts: read(name) })).filter(({ texts }) => texts.length > 0);
const all = [...corpora, { name: 'all of them', texts: corpora.flatMap(({ texts }) => texts) }];
const written = { name: 'written here', texts: Array.from({ length: 500 }, () => WRITTEN) };
for (const { name, texts } of corpora.length > 0 ? [...all, written] : [written]) {
  const ours = rate(texts, (text) => findDeadlines(text));
  const word = rate(texts, (text) => text.match(/[Tt]rước ngày/gu));
  console.log(
    `findDeadlines, ${name}: ${ours.toFixed(0)} MB/s; one word alone ${word.toFixed(0)} MB/s: ${(word / ours).toFixed(1)} times`,
  );
}
