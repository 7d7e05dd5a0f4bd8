import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveIssuer } from '../../src/body/issuer.js';
import { readBodyAt } from '../../src/body/read.js';
import { sharedFolder } from '../support/shared.js';

const path = `${sharedFolder}/research/data/recipient_blocks.json`;

interface Block {
  id: string;
  date: string;
  issuer: string;
  kinh_gui: string[];
  noi_nhan: string[];
  sign: string[];
}

// Issuer of each block, by key; `-` where the block does not name one body (a form, a template, a lost letterhead).
const issuers = `
B01 uy-ban-nhan-dan-thanh-pho-bac-kan-tinh-bac-kan
B02 uy-ban-nhan-dan-thanh-pho-bac-kan-tinh-bac-kan
B03 uy-ban-nhan-dan-thanh-pho-bac-kan-tinh-bac-kan
B04 -
B05 thu-tuong-chinh-phu
B06 van-phong-chinh-phu
B07 uy-ban-nhan-dan-thanh-pho-ha-noi
B08 uy-ban-nhan-dan-thanh-pho-ha-noi
B09 chu-tich-uy-ban-nhan-dan-tinh-quang-binh
B10 bo-giao-duc-va-dao-tao
B11 uy-ban-nhan-dan-tinh-hau-giang
B12 uy-ban-nhan-dan-tinh-hau-giang
B13 van-phong-chinh-phu
B14 van-phong-chinh-phu
B15 van-phong-chinh-phu
B16 van-phong-chinh-phu
B17 van-phong-chinh-phu
B18 van-phong-chinh-phu
B19 chinh-phu
B20 van-phong-chinh-phu
B21 van-phong-chinh-phu
B22 thu-tuong-chinh-phu
B23 van-phong-chinh-phu
B24 van-phong-chinh-phu
B25 uy-ban-nhan-dan-tinh-bac-kan
B26 van-phong-chinh-phu
B27 so-lao-dong-thuong-binh-va-xa-hoi-tinh-bac-giang
B28 chinh-phu
B29 -
B30 -
`;

// Lines that begin with no name: references to other lists, archive lines, headings, private and damaged names.
const NO_NAME =
  /^(?:Như |Gửi |Bản |Lưu|Bộ phận|Cty|VPUB|Viện kiểm soát|Uy ban|Các Vu|Lđ VP|Thành viên BCD|$)/u;

describe.skipIf(!existsSync(path))('thirty recipient blocks', () => {
  const blocks = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []) as Block[];
  const expected = new Map(
    issuers
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );

  it.each(blocks.map((block) => [block.id, block] as const))('%s: the issuer', (id, block) => {
    const on = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(block.date) ? block.date : undefined;
    const found = resolveIssuer({ citingText: block.issuer }, on === undefined ? {} : { on });
    expect(found.status === 'resolved' ? found.candidates[0]?.body.key : '-').toBe(expected.get(id));
  });

  it.each(blocks.map((block) => [block.id, block] as const))(
    '%s: every line that begins with a name is read',
    (_id, block) => {
      for (const line of [...block.kinh_gui, ...block.noi_nhan]) {
        const text = line.replace(/^[-•\s]+/u, '').replace(/^(?:Kính gửi|Nơi nhận):[\s-]*/u, '');
        const reading = readBodyAt(text, 0);
        expect(reading === undefined, text).toBe(NO_NAME.test(text));
        expect(reading?.value.name ?? 'x').not.toBe('');
      }
    },
  );
});
