import { describe, expect, it } from 'vitest';
import { scanBodies } from '../../src/body/find.js';
import { resolveIssuer } from '../../src/body/issuer.js';
import type { BodyResolution, IssuerEvidence } from '../../src/body/types.js';
import { firstDayOf } from '../../src/date/civil.js';
import { parseDirective } from '../../src/directive/parse.js';
import { normalizeText } from '../../src/text/normalize.js';
import { hasShared, readRealDocuments } from '../support/shared.js';

// Id of a real document: status, level and place of its issuer; `-` where there is none to tell. Written by hand.
const expected = `
001 resolved central thu-tuong-chinh-phu
003 resolved central thu-tuong-chinh-phu
005 resolved central thu-tuong-chinh-phu
008 resolved central bo-xay-dung
010 resolved province tinh-dak-lak
012 resolved central van-phong-chinh-phu
013 resolved central van-phong-chinh-phu
017 resolved central van-phong-chinh-phu
019 resolved central van-phong-chinh-phu
022 unresolved - -
024 resolved central bo-noi-vu
026 resolved central bo-tai-chinh
029 resolved central cuc-hai-quan
030 resolved central cuc-thue
031 resolved province thanh-pho-ha-noi
032 resolved province thanh-pho-ho-chi-minh
034 unresolved - -
037 resolved province thanh-pho-ho-chi-minh
039 resolved province tinh-lai-chau
041 resolved province tinh-dong-nai
042 resolved province tinh-dong-nai
044 resolved central bo-tai-chinh
045 resolved central thu-tuong-chinh-phu
046 resolved province thanh-pho-hue
048 unresolved - -
050 resolved central van-phong-trung-uong-dang
051 resolved central ban-tuyen-giao-va-dan-van-trung-uong
053 resolved central thu-tuong-chinh-phu
056 resolved central thu-tuong-chinh-phu
058 resolved central tong-cuc-thue
060 resolved central bo-xay-dung
064 resolved central van-phong-chinh-phu
066 resolved central bo-lao-dong-thuong-binh-va-xa-hoi
067 resolved central bo-tai-chinh
068 resolved central tong-cuc-thue
070 unresolved - -
072 resolved central bo-tai-chinh
076 resolved central thu-tuong-chinh-phu
077 resolved central thu-tuong-chinh-phu
079 resolved central thu-tuong-chinh-phu
seed-000 resolved district thanh-pho-bac-kan-tinh-bac-kan
seed-001 unresolved - -
seed-002 resolved district thanh-pho-bac-kan-tinh-bac-kan
seed-003 resolved district thanh-pho-bac-kan-tinh-bac-kan
seed-004 resolved province tinh-cao-bang
`;

function resolveDocument(text: string): BodyResolution {
  const { directive } = parseDirective(text);
  const inferred = directive.inferred?.some((path) => path.startsWith('issuer')) === true;
  const selfReferences = scanBodies(normalizeText(text).text)
    .map((find) => find.text)
    .filter((name) => /^(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)$/iu.test(name));
  const evidence: IssuerEvidence = { selfReferences };
  const { issuer, number, place, archive } = directive;
  if (issuer?.name !== undefined && !inferred)
    evidence.letterhead = issuer.parent === undefined ? [issuer.name] : [issuer.parent, issuer.name];
  if (number?.symbol !== undefined) evidence.symbol = symbolOf(number.symbol);
  if (place !== undefined) evidence.place = place;
  if (archive?.units?.[1] !== undefined) evidence.archiveUnit = archive.units[1];
  evidence.addressed = [...(directive.addressees ?? []), ...(directive.recipients ?? [])].map(
    (item) => item.text,
  );
  evidence.signingBlock = [directive.signature?.position ?? ''];
  const on = directive.issuedOn === undefined ? undefined : firstDayOf(directive.issuedOn);
  return resolveIssuer(evidence, on === undefined ? {} : { on });
}

// "CĐ-TTg" and "TB/VPTW": what follows the type.
function symbolOf(symbol: string): string {
  return symbol.replace(/^(?:CĐ|CT|QĐ|TB|KH|KL|HD|NQ)[-/]/u, '');
}

describe.skipIf(!hasShared)('issuers of real documents', () => {
  const documents = new Map(readRealDocuments().map((document) => [document.id, document.text]));
  const rows = expected
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

  it.each(rows)('%s is %s', (id = '', status, level, key) => {
    const found = resolveDocument(documents.get(id) ?? '');
    const body = found.status === 'resolved' ? found.candidates[0]?.body : undefined;
    expect([
      found.status === 'resolved' ? 'resolved' : 'unresolved',
      body?.level ?? '-',
      body?.jurisdiction ?? body?.key ?? '-',
    ]).toEqual([status, level, key]);
  });

  it('names every document there', () => {
    expect([...documents.keys()].sort()).toEqual(rows.map(([id]) => id).sort());
  });
});
