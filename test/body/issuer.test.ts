import { describe, expect, it } from 'vitest';
import { checkBody } from '../../src/body/check.js';
import { resolveIssuer } from '../../src/body/issuer.js';
import { resolveBody } from '../../src/body/resolve.js';
import type { BodyResolution, CommuneProvider, IssuerEvidence } from '../../src/body/types.js';

const keysOf = (found: BodyResolution): string[] => found.candidates.map((candidate) => candidate.body.key);
const bacKan = 'Ủy ban nhân dân thành phố Bắc Kạn';

describe('the thirteen test vectors', () => {
  it('1: a full citing text decides, and the body has its days and its code', () => {
    const found = resolveIssuer(
      { citingText: 'của Ủy ban nhân dân tỉnh Bắc Kạn', symbol: 'UBND-VXNV' },
      { on: '2023-12-04' },
    );
    expect(found.status).toBe('resolved');
    expect(found.candidates[0]?.body).toMatchObject({
      name: 'Ủy ban nhân dân tỉnh Bắc Kạn',
      validTo: '2025-06-30',
      identifiers: [
        { system: 'qd-20-2020', value: 'H03' },
        { system: 'qcvn-102-2016', value: '000.00.00.H03' },
      ],
    });
  });

  it('2: a relative phrase goes up the chain of the citing body', () => {
    const found = resolveIssuer(
      { citingText: 'của UBND tỉnh', chain: [bacKan], symbol: 'UBND-VXNV' },
      { on: '2021-08-06' },
    );
    expect([found.status, keysOf(found)]).toEqual(['resolved', ['uy-ban-nhan-dan-tinh-bac-kan']]);
  });

  it('3: two lines of a letterhead name the city, not the province', () => {
    const found = resolveIssuer(
      { letterhead: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ BẮC KẠN'], symbol: 'UBND-VP', place: 'Tp. Bắc Kạn' },
      { on: '2023-12-01' },
    );
    expect([found.status, keysOf(found)]).toEqual([
      'resolved',
      ['uy-ban-nhan-dan-thanh-pho-bac-kan-tinh-bac-kan'],
    ]);
  });

  it('4: without a letterhead, level and place together decide', () => {
    const found = resolveIssuer(
      {
        symbol: 'UBND-VX',
        archiveUnit: 'VX',
        selfReferences: ['Chủ tịch Ủy ban nhân dân (UBND) tỉnh'],
        addressed: [
          'Các Sở, Ban ngành, đoàn thể tỉnh',
          'Ủy ban nhân dân các huyện, thành phố',
          'Thường trực Tỉnh ủy',
        ],
        place: 'Cao Bằng',
        signingBlock: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      },
      { on: '2022-09-27' },
    );
    expect([found.status, keysOf(found)]).toEqual(['resolved', ['uy-ban-nhan-dan-tinh-cao-bang']]);
    expect(new Set(found.candidates[0]?.evidence.map((item) => item.signal))).toEqual(
      new Set(['symbol', 'archive-unit', 'signing-block', 'self-reference', 'addressed-levels', 'place']),
    );
  });

  it('5: a steering committee of a province that nothing names stays unresolved', () => {
    const found = resolveIssuer(
      { citingText: 'của Ban Chỉ đạo cấp tỉnh', symbol: 'BCĐ' },
      { on: '2023-11-27' },
    );
    expect([found.status, keysOf(found)]).toEqual(['unresolved', []]);
  });

  it('6: one symbol on one day, two different bodies', () => {
    const on = '2020-08-02';
    const province = resolveIssuer(
      { citingText: 'của UBND tỉnh Bà Rịa - Vũng Tàu', symbol: 'UBND-VP' },
      { on },
    );
    const city = resolveIssuer({ citingText: 'của UBND thành phố Vũng Tàu', symbol: 'UBND-VP' }, { on });
    expect([...keysOf(province), ...keysOf(city)]).toEqual([
      'uy-ban-nhan-dan-tinh-ba-ria-vung-tau',
      'uy-ban-nhan-dan-thanh-pho-vung-tau-tinh-ba-ria-vung-tau',
    ]);
    expect(resolveIssuer({ symbol: 'UBND-VP' }, { on }).status).toBe('unresolved');
  });

  it('7: the symbol VP is the office, although the prose says UBND', () => {
    const found = resolveIssuer(
      { citingText: 'của UBND thành phố Hà Nội', symbol: 'VP-KT' },
      { on: '2020-05-01' },
    );
    expect(keysOf(found)).toEqual(['van-phong-uy-ban-nhan-dan-thanh-pho-ha-noi']);
  });

  it('8: the symbol CTUBND is the chairman', () => {
    const found = resolveIssuer(
      { citingText: 'của UBND tỉnh Hưng Yên', symbol: 'CTUBND' },
      { on: '2021-05-01' },
    );
    expect(keysOf(found)).toEqual(['chu-tich-uy-ban-nhan-dan-tinh-hung-yen']);
  });

  it('9: the issuers of a joint document resolve one by one', () => {
    const chain = ['Ủy ban nhân dân tỉnh Lào Cai'];
    const health = resolveIssuer({ citingText: 'của Sở Y tế', chain, symbol: 'SYT' }, { on: '2016-05-01' });
    expect([health.status, keysOf(health)]).toEqual(['resolved', ['so-y-te-tinh-lao-cai']]);
    expect(
      resolveIssuer({ citingText: 'của Bảo hiểm xã hội tỉnh', chain }, { on: '2016-05-01' }).status,
    ).toBe('unresolved');
  });

  it('10: UBND tỉnh Đồng Nai before and after 2026-04-30', () => {
    expect(resolveIssuer({ letterhead: ['UBND TỈNH ĐỒNG NAI'] }, { on: '2026-04-28' }).status).toBe(
      'resolved',
    );
    const after = resolveIssuer({ letterhead: ['UBND TỈNH ĐỒNG NAI'] }, { on: '2026-05-02' });
    expect(after.status).toBe('unresolved');
    expect(after.outOfForce?.at(-1)?.validTo).toBe('2026-04-29');
    const [issue] = checkBody({ name: 'Ủy ban nhân dân tỉnh Đồng Nai' }, { on: '2026-05-02' });
    expect(issue).toMatchObject({ code: 'body-not-in-force', severity: 'warning' });
  });

  it('12: the symbol TW is shared; the citing text tells', () => {
    expect(resolveIssuer({ symbol: 'TW' }, { on: '2025-07-23' }).status).toBe('unresolved');
    expect(resolveBody('TW', { on: '2025-07-23' }).status).toBe('ambiguous');
    expect(
      keysOf(resolveIssuer({ citingText: 'của Ban Bí thư', symbol: 'TW' }, { on: '2025-07-23' })),
    ).toEqual(['ban-bi-thu']);
  });
});

describe('resolveIssuer', () => {
  const unresolved: [string, IssuerEvidence, string][] = [
    ['nothing at all', {}, '2024-01-01'],
    ['a drafting unit alone', { symbol: 'UBND-VXNV' }, '2021-08-06'],
    ['a site alone', { symbol: 'UBND-VX', site: 'backan.gov.vn' }, '2021-08-06'],
    ['a commune without a provider', { letterhead: ['UBND PHƯỜNG BẮC KẠN'] }, '2026-01-05'],
    ['a district after the end of its level', { letterhead: ['UBND HUYỆN CHỢ ĐỒN'] }, '2025-07-01'],
    ['an unknown name', { letterhead: ['VIỆN NGHIÊN CỨU TƯƠNG LAI'] }, '2024-01-01'],
  ];
  it.each(unresolved)('does not guess from %s', (_what, evidence, on) => {
    expect(resolveIssuer(evidence, { on }).status).toBe('unresolved');
  });

  it('a place alone leaves the province and the city of its name', () => {
    const found = resolveIssuer({ symbol: 'UBND-VX', place: 'Cao Bằng' }, { on: '2022-09-27' });
    expect(found.status).toBe('ambiguous');
    expect(keysOf(found).sort()).toEqual([
      'uy-ban-nhan-dan-thanh-pho-cao-bang-tinh-cao-bang',
      'uy-ban-nhan-dan-tinh-cao-bang',
    ]);
  });

  it('homonyms stay apart until something tells', () => {
    const letterhead = ['UBND HUYỆN CHỢ MỚI'];
    expect(resolveIssuer({ letterhead, place: 'Chợ Mới' }, { on: '2021-04-06' }).status).toBe('ambiguous');
    expect(
      keysOf(resolveIssuer({ letterhead, chain: ['UBND tỉnh An Giang'] }, { on: '2021-04-06' })),
    ).toEqual(['uy-ban-nhan-dan-huyen-cho-moi-tinh-an-giang']);
  });

  it('a province may print its seat, where the level is told', () => {
    const evidence = { symbol: 'UBND-NCTH', place: 'Vị Thanh', selfReferences: ['UBND tỉnh'] };
    expect(keysOf(resolveIssuer(evidence, { on: '2011-04-06' }))).toEqual(['uy-ban-nhan-dan-tinh-hau-giang']);
  });

  it('named signals that disagree are ambiguous', () => {
    const found = resolveIssuer(
      { letterhead: ['UBND TỈNH CAO BẰNG'], identifier: 'H03' },
      { on: '2022-01-01' },
    );
    expect([found.status, keysOf(found).length]).toEqual(['ambiguous', 2]);
  });

  it('an identifier decides', () => {
    expect(keysOf(resolveIssuer({ identifier: '000.00.00.G22' }, { on: '2022-01-01' }))).toEqual([
      'van-phong-chinh-phu',
    ]);
  });

  it('a symbol that one central body has decides on its day only', () => {
    expect(keysOf(resolveIssuer({ symbol: 'BNNMT' }, { on: '2025-03-01' }))).toEqual([
      'bo-nong-nghiep-va-moi-truong',
    ]);
    expect(resolveIssuer({ symbol: 'BNNMT' }, { on: '2025-02-28' }).status).toBe('unresolved');
  });

  it('relative phrases: the city, its province, the committee of the Party', () => {
    const of = (citingText: string): string[] =>
      keysOf(resolveIssuer({ citingText, chain: [bacKan] }, { on: '2021-08-06' }));
    expect(of('của UBND thành phố')).toEqual(['uy-ban-nhan-dan-thanh-pho-bac-kan-tinh-bac-kan']);
    expect(of('của Thường trực Tỉnh ủy')).toEqual(['tinh-uy-bac-kan']);
    expect(of('của UBND huyện')).toEqual([]);
  });
});

describe('communes', () => {
  const communes: CommuneProvider = {
    findCommunes: (name) =>
      name.toLowerCase() === 'phường bắc kạn'
        ? [{ code: '01843', name: 'phường Bắc Kạn', provinceCode: '19', validFrom: '2025-07-01' }]
        : name.toLowerCase() === 'xã tân tiến'
          ? [
              { code: '00001', name: 'xã Tân Tiến', provinceCode: '20', validFrom: '2025-07-01' },
              { code: '00002', name: 'xã Tân Tiến', provinceCode: '04', validFrom: '2025-07-01' },
            ]
          : [],
  };

  it('resolve through a provider, and never as the province of their name', () => {
    const found = resolveIssuer({ letterhead: ['UBND PHƯỜNG BẮC KẠN'] }, { on: '2026-01-05', communes });
    expect([found.status, found.candidates[0]?.body.level]).toEqual(['resolved', 'commune']);
    expect(found.candidates[0]?.body.name).toBe('Ủy ban nhân dân phường Bắc Kạn');
  });

  it('of one name in two provinces stay apart', () => {
    expect(resolveBody('UBND xã Tân Tiến', { on: '2026-01-05', communes }).status).toBe('ambiguous');
  });
});

describe('checkBody', () => {
  const codes = (name: string, on?: string): string[] =>
    checkBody({ name }, on === undefined ? {} : { on }).map((issue) => issue.code);

  it.each([
    ['Bộ Y tế', '2024-01-01', []],
    ['Bộ Kế hoạch và Đầu tư', '2025-03-01', ['body-not-in-force']],
    ['Ủy ban nhân dân huyện Chợ Đồn', '2025-07-01', ['body-not-in-force']],
    ['Ủy ban nhân dân huyện Châu Thành', '2024-01-01', ['body-ambiguous']],
    ['Bộ Vũ trụ', '2030-01-01', ['body-unknown']],
    ['Trung tâm Y tế huyện Chợ Đồn', '2024-01-01', []],
    ['Sở Y tế', '2024-01-01', []],
  ])('%s on %s', (name, on, expected) => {
    expect(codes(name, on)).toEqual(expected);
  });

  it('never gives an error, and leaves groups and offices alone', () => {
    for (const name of ['Bộ Vũ trụ', 'x', '', 'Ủy ban nhân dân tỉnh Không Có'])
      for (const issue of checkBody({ name }, { on: '2024-01-01' })) expect(issue.severity).not.toBe('error');
    expect(checkBody({ name: 'các Bộ', kind: 'group' }, { on: '2024-01-01' })).toEqual([]);
  });
});
