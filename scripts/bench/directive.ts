// Reading a whole directive, against one pass of normalisation over the same text.
import { parseDirective } from '../../src/directive/index.js';
import { segmentDirective } from '../../src/directive/segment/segment.js';
import { normalizeText } from '../../src/text/normalize.js';

const header = `**ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc**

Số: 1533/UBND-VX
Cao Bằng, ngày 11 tháng 8 năm 2021
V/v tăng cường phòng, chống dịch bệnh

Kính gửi:

- Các sở, ban, ngành, đoàn thể tỉnh;
- UBND các huyện, thành phố.

Thực hiện Công điện số 1068/CĐ-TTg ngày 05/8/2021 của Thủ tướng Chính phủ về phòng, chống dịch, UBND tỉnh yêu cầu:

`;
const prose =
  'Tiếp tục tăng cường đầu tư phát triển hệ thống y tế, nâng cao năng lực đội ngũ cán bộ, bảo đảm chính sách cho lực lượng tuyến đầu và tuyên truyền sâu rộng đến từng hộ dân trên địa bàn theo đúng quy định.\n\n';
const task = (n: number): string =>
  `${n}. Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát, báo cáo UBND tỉnh trước ngày 15/9/2021.\n\n`;
const tail = `Nơi nhận:
- Như trên;
- Thường trực Tỉnh ủy (b/c);
- Lưu: VT, VX.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn An
`;

function documentOf(bytes: number): string {
  let body = '';
  for (let n = 1; Buffer.byteLength(header + body + tail) < bytes; n += 1) body += task(n) + prose.repeat(3);
  return header + body + tail;
}

function millisecondsOf(run: () => unknown, rounds: number): number {
  for (let i = 0; i < rounds; i += 1) run(); // warm
  const begin = performance.now();
  for (let i = 0; i < rounds; i += 1) run();
  return (performance.now() - begin) / rounds;
}

for (const [name, bytes, rounds] of [
  ['6 kB', 6e3, 1000],
  ['60 kB', 6e4, 30],
  ['5 MB', 5e6, 2],
] as const) {
  const text = documentOf(bytes);
  const normalized = normalizeText(text).text;
  const baseline = millisecondsOf(() => normalizeText(text), rounds);
  const segments = millisecondsOf(() => segmentDirective(normalized), rounds);
  const whole = millisecondsOf(() => parseDirective(text), rounds);
  console.log(
    `${name}: parseDirective ${whole.toFixed(2)} ms, ${(whole / baseline).toFixed(0)} times normalisation; segmentation ${segments.toFixed(3)} ms, ${(segments / baseline).toFixed(1)} times`,
  );
}
