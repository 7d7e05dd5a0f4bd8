// Bodies: look-ups by name, symbol and identifier against a plain Map, the floor of any look-up; reading names against a regular
// expression that only finds where they could begin.
import { findBodies, listBodies, resolveBody } from '../../src/body/index.js';

const on = '2025-06-30';
const names = listBodies({ on }).map((body) => body.name);
const symbols = ['BYT', 'BNNMT', 'VPCP', 'TTg', 'BTC'];
const identifiers = ['H55', 'G12', '000.00.00.H26', 'H03'];
const plain = new Map(names.map((name) => [name, name]));

function perSecond(count: number, run: () => void): number {
  run();
  const begin = performance.now();
  let rounds = 0;
  while (performance.now() - begin < 400) {
    run();
    rounds += 1;
  }
  return Math.round((rounds * count * 1000) / (performance.now() - begin));
}

let hits = 0;
const lookUps = (words: readonly string[]): number =>
  perSecond(words.length, () => {
    for (const word of words) if (resolveBody(word, { on }).status === 'resolved') hits += 1;
  });
const floor = perSecond(names.length, () => {
  for (const name of names) if (plain.get(name) !== undefined) hits += 1;
});
for (const [what, words] of [
  ['names', names],
  ['symbols', symbols],
  ['identifiers', identifiers],
] as const) {
  const speed = lookUps(words);
  console.log(
    `resolveBody by ${what}: ${speed.toLocaleString('en')} a second, a plain Map is ${(floor / speed).toFixed(1)} times as fast`,
  );
}

const text =
  'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh và UBND các huyện, thành phố báo cáo UBND tỉnh trước ngày 15. '.repeat(
    400,
  );
const reading = perSecond(text.length, () => {
  hits += findBodies(text).length;
});
const matching = perSecond(text.length, () => {
  hits += [...text.matchAll(/(?<![\p{L}\p{N}])(?:\p{Lu}|các )/gu)].length;
});
console.log(
  `findBodies: ${(reading / 1e6).toFixed(2)} million characters a second, the bare search for capital letters is ${(matching / reading).toFixed(1)} times as fast`,
);
if (hits === 0) throw new Error('Nothing was found');
