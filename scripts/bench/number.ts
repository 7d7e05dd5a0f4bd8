// Document numbers: parsing one beside a bare expression and libphonenumber-js; finding in Vietnamese text beside an indexOf
// scan and one big alternation, all in this run; adversarial texts of n and 2n. MB = 10^6 bytes of UTF-8.
import { isValidPhoneNumber, parsePhoneNumber } from 'libphonenumber-js';
import { findDocumentNumbers } from '../../src/number/find.js';
import { isDocumentNumber, parseDocumentNumber } from '../../src/number/parse.js';

function best<T>(run: () => T, rounds = 7): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    run();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

const BARE =
  /^(?<serial>[0-9]{1,6})(?<suffix>[a-zđ]{0,2})(?:\/(?<year>(?:19|20)[0-9]{2}))?[/-](?<symbol>[A-ZĐ][A-Za-zĐđ0-9&.]*(?:[/-][A-ZĐ][A-Za-zĐđ0-9&.]*)*)$/u;
const NUMBERS = ['2468/UBND-VX', '30/2020/NĐ-CP', '25-CT/TW', '80/2023/QH15', '292/TTr-CAT-PC07'];
const CALLS = 200_000;
let sink = 0;

function callsPerSecond(run: (text: string) => unknown, texts: readonly string[]): number {
  const time = best(() => {
    for (let i = 0; i < CALLS; i += 1) if (run(texts[i % texts.length] ?? '')) sink += 1;
  });
  return CALLS / (time / 1000);
}

console.log('one clean number, million calls a second');
for (const text of NUMBERS) {
  const bare = callsPerSecond((number) => BARE.exec(number)?.groups, [text]);
  const ours = callsPerSecond((number) => parseDocumentNumber(number), [text]);
  console.log(
    `  ${text.padEnd(18)} bare ${(bare / 1e6).toFixed(2)}  parse ${(ours / 1e6).toFixed(2)}  ratio ${(ours / bare).toFixed(2)} (at least 0.20)`,
  );
}
const phone = callsPerSecond((text) => parsePhoneNumber(text, 'VN'), ['0209 3870 123']);
const phoneValid = callsPerSecond((text) => isValidPhoneNumber(text, 'VN'), ['0209 3870 123']);
console.log(
  `  libphonenumber-js: parse ${(phone / 1e6).toFixed(3)}, isValid ${(phoneValid / 1e6).toFixed(3)}; isDocumentNumber ${(callsPerSecond(isDocumentNumber, NUMBERS) / 1e6).toFixed(2)}`,
);
console.log(
  `  with a repair (1068 /CD-TTg): ${(callsPerSecond(parseDocumentNumber, ['1068 /CD-TTg']) / 1e6).toFixed(3)}`,
);

// A text with as many numbers, dates, fractions and addresses as real ones have: some 670 numbers in a megabyte.
const WORDS =
  'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành, địa phương khẩn trương rà soát, tổng hợp, báo cáo kết quả thực hiện nhiệm vụ được giao theo quy định'.split(
    ' ',
  );
const SEPARATE = [
  'ngày 05/8/2021',
  'giai đoạn 2021-2025',
  'và/hoặc',
  'đạt 12/34 chỉ tiêu',
  'số 12/34 phố Huế',
  'V/v triển khai',
  '0209-3870123',
];
function makeText(bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let i = 0, seed = 7; size < bytes; i += 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const part =
      i % 400 === 45
        ? `Công văn số ${1 + (seed % 9999)}/UBND-VX`
        : i % 400 === 280
          ? `Nghị định số ${1 + (seed % 300)}/${2000 + (seed % 27)}/NĐ-CP`
          : i % 30 === 10
            ? (SEPARATE[seed % SEPARATE.length] ?? '')
            : (WORDS[seed % WORDS.length] ?? '') + (i % 14 === 13 ? '.\n' : '');
    parts.push(part);
    size += Buffer.byteLength(part) + 1;
  }
  return parts.join(' ');
}

const text = makeText(8e6);
const megabytes = Buffer.byteLength(text) / 1e6;
const perSecond = (run: () => unknown): number => megabytes / (best(run) / 1000);
const STICKY = /[0-9]{1,6}(?:\/(?:19|20)[0-9]{2})?\/[A-ZĐ][A-Za-zĐđ0-9&]*(?:-[A-ZĐ][A-Za-zĐđ0-9&]*)*/uy;
const ALTERNATION =
  /(?:công văn|nghị định|quyết định|chỉ thị|thông tư|nghị quyết|kế hoạch|thông báo|báo cáo|tờ trình)?\s*(?:số)?\s*[0-9]{1,6}\/(?:[0-9]{4}\/)?(?:qđ|nđ|tt|nq|ct|kh|tb|bc|ttr|ubnd|hđnd|vpcp|ttg|btc|byt|bnv)(?:-[a-zđ]+)*/giu;
const ours = perSecond(() => findDocumentNumbers(text));
console.log(`\nfinding in ${megabytes.toFixed(1)} MB (${findDocumentNumbers(text).length} numbers), MB/s`);
console.log(`  findDocumentNumbers ${ours.toFixed(0)} (at least 300)`);
console.log(
  `  indexOf and one sticky expression ${perSecond(() => {
    for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
      let start = slash;
      while (start > 0 && text.charCodeAt(start - 1) >= 48 && text.charCodeAt(start - 1) <= 57) start -= 1;
      STICKY.lastIndex = start;
      if (start < slash && STICKY.test(text)) sink += 1;
    }
  }).toFixed(0)}, one big alternation ${perSecond(() => text.match(ALTERNATION)?.length).toFixed(0)}`,
);

console.log('\nadversarial text: time of 2n by time of n (at most 2.3)');
const HOSTILE: Record<string, string> = {
  slashes: '/',
  'digits and slashes': '1/',
  digits: '1',
  'spaces before slashes': '1          /',
  'capitals and dashes': 'A-',
  'a number without end': '1/UBND-VX-',
  'Số and dots': 'Số:..........',
  'list without end': 'số 1, 2, 3, ',
  'unknown symbols': '12/ABCDĐĐ-XYZWWW ',
  marks: '1*/*Q*Đ*-*U*B*N*D* ',
  'rare slashes': '1/QĐ-UBND 1⁄QĐ-UBND ',
  'new symbols every time': '',
};
for (const [name, unit] of Object.entries(HOSTILE)) {
  const make = (units: number): string =>
    unit === ''
      ? Array.from(
          { length: units / 12 },
          (_, i) => `1/${i.toString(26).replace(/[0-9]/gu, 'Q').toUpperCase()}A-X`,
        )
          .join(' ')
          .slice(0, units)
      : unit.repeat(Math.ceil(units / unit.length)).slice(0, units);
  const half = make(4_000_000);
  const whole = make(8_000_000);
  let [short, long] = [Infinity, Infinity];
  for (let round = 0; round < 5; round += 1) {
    short = Math.min(
      short,
      best(() => findDocumentNumbers(half), 1),
    );
    long = Math.min(
      long,
      best(() => findDocumentNumbers(whole), 1),
    );
  }
  console.log(`  ${name.padEnd(24)} ${(long / short).toFixed(2)}  (${long.toFixed(0)} ms for 8 MB)`);
}
if (sink < 0) console.log(sink);
