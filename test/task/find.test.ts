import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyReference } from '../../src/body/types.js';
import { findTasks, type FindTasksOptions } from '../../src/task/find.js';
import { cleanText } from '../../src/text/normalize.js';

const nameOf = (body: BodyReference): string => body.text ?? body.name ?? '';

/** Tasks in short: `lead | lead + cooperating: text`. */
function read(text: string, options?: FindTasksOptions): string[] {
  return findTasks(text, options).map(({ value }) => {
    const others = value.cooperating.length > 0 ? ` + ${value.cooperating.map(nameOf).join(' | ')}` : '';
    return `${value.lead.map(nameOf).join(' | ')}${others}: ${value.text}`;
  });
}

describe('who', () => {
  it.each([
    ['a verb of assignment', 'Giao Sở Y tế rà soát danh mục thuốc.', ['Sở Y tế: rà soát danh mục thuốc']],
    [
      'a request',
      'Đề nghị Bộ Tài chính, Bộ Y tế bố trí kinh phí.',
      ['Bộ Tài chính | Bộ Y tế: bố trí kinh phí'],
    ],
    [
      'an order by the issuer, after its reason',
      'Để kịp thời ứng phó, Thủ tướng Chính phủ yêu cầu Bộ Xây dựng khắc phục các vị trí sạt lở.',
      ['Bộ Xây dựng: khắc phục các vị trí sạt lở'],
    ],
    [
      'a sentence whose subject is a body',
      '3. Bộ Xây dựng chỉ đạo bảo đảm giao thông.',
      ['Bộ Xây dựng: chỉ đạo bảo đảm giao thông'],
    ],
    [
      'a duty',
      'Công an tỉnh có trách nhiệm bảo đảm trật tự.',
      ['Công an tỉnh: có trách nhiệm bảo đảm trật tự'],
    ],
    ['a colon', '2. Sở Nội vụ: Hướng dẫn, theo dõi tiến độ.', ['Sở Nội vụ: Hướng dẫn, theo dõi tiến độ']],
    [
      'a heading',
      '2. Sở Y tế\n\n- Rà soát;\n\n- Báo cáo kết quả.',
      ['Sở Y tế: Rà soát', 'Sở Y tế: Báo cáo kết quả'],
    ],
    [
      'ministries named after one word',
      '5. Các Bộ: Quốc phòng, Công an sẵn sàng hỗ trợ địa phương.',
      ['Bộ Quốc phòng | Bộ Công an: sẵn sàng hỗ trợ địa phương'],
    ],
    [
      'a role before the predicate',
      'Bộ Công an theo chức năng, nhiệm vụ được giao chỉ đạo điều tra.',
      ['Bộ Công an: chỉ đạo điều tra'],
    ],
    [
      'a description of a class',
      '8. Đối với các địa phương có tỷ lệ tiêm chủng còn thấp cần làm rõ nguyên nhân.',
      ['các địa phương có tỷ lệ tiêm chủng còn thấp: cần làm rõ nguyên nhân'],
    ],
    [
      'the executors of a decision',
      'Điều 3. Chánh Văn phòng Bộ, Cục trưởng Cục Quản lý giá và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
      [
        'Chánh Văn phòng Bộ | Cục trưởng Cục Quản lý giá | các tổ chức, cá nhân có liên quan: chịu trách nhiệm thi hành Quyết định này',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes the announced subject, else the addressees', () => {
    const points = '1. Phổ biến nội dung tài liệu.\n\n2. Báo cáo kết quả.';
    expect(read(`Bộ Tài chính đề nghị UBND các tỉnh quan tâm chỉ đạo:\n\n${points}`)).toEqual([
      'UBND các tỉnh: Phổ biến nội dung tài liệu',
      'UBND các tỉnh: Báo cáo kết quả',
    ]);
    const addressees = [{ text: 'Các sở, ban, ngành' }];
    expect(read(`UBND tỉnh chỉ đạo như sau:\n\n${points}`, { addressees })).toEqual([
      'Các sở, ban, ngành: Phổ biến nội dung tài liệu',
      'Các sở, ban, ngành: Báo cáo kết quả',
    ]);
  });

  it('lets "X:" rule the paragraphs that follow, but not a sentence about X', () => {
    const text =
      'UBND tỉnh yêu cầu Thủ trưởng các sở, ngành thực hiện các nội dung sau:\n\nTiếp tục cảnh giác.\n\n' +
      'Công an tỉnh chủ động bảo đảm trật tự.\n\nTập trung nguồn lực.\n\nSở Y tế: Xây dựng báo cáo.\n\nNâng cao năng lực.';
    expect(read(text)).toEqual([
      'Thủ trưởng các sở, ngành: Tiếp tục cảnh giác',
      'Công an tỉnh: chủ động bảo đảm trật tự',
      'Thủ trưởng các sở, ngành: Tập trung nguồn lực',
      'Sở Y tế: Xây dựng báo cáo',
      'Sở Y tế: Nâng cao năng lực',
    ]);
  });
});

describe('with whom', () => {
  it.each([
    [
      'a list that goes on over a semicolon',
      '1. Sở Y tế phối hợp với Sở Tài chính; các đơn vị liên quan rà soát.',
      [
        'Sở Y tế + Sở Tài chính | các đơn vị liên quan: phối hợp với Sở Tài chính; các đơn vị liên quan rà soát',
      ],
    ],
    [
      'a role that other documents share',
      '1. Các sở, ngành\n\nCăn cứ chức năng, nhiệm vụ được giao và Kế hoạch này, xây dựng kế hoạch cụ thể.',
      ['Các sở, ngành: xây dựng kế hoạch cụ thể'],
    ],
    [
      '"chủ trì, phối hợp với" stands before the predicate',
      'Bộ Y tế chủ trì, phối hợp với Bộ Tài chính và các cơ quan liên quan nghiên cứu kiến nghị.',
      ['Bộ Y tế + Bộ Tài chính | các cơ quan liên quan: nghiên cứu kiến nghị'],
    ],
    [
      '"phối hợp với" alone is the predicate',
      'Giao Sở Y tế phối hợp với Công an tỉnh chuẩn hóa số liệu.',
      ['Sở Y tế + Công an tỉnh: phối hợp với Công an tỉnh chuẩn hóa số liệu'],
    ],
    [
      'those through whom the lead works neither lead nor cooperate',
      'Bộ Công an chỉ đạo công an các địa phương phối hợp với Sở Xây dựng điều tiết giao thông.',
      [
        'Bộ Công an + Sở Xây dựng: chỉ đạo công an các địa phương phối hợp với Sở Xây dựng điều tiết giao thông',
      ],
    ],
    [
      'a verb may belong to the name of a group',
      'Sở Xây dựng chủ động phối hợp với các đơn vị quản lý đường bộ khu vực, các lực lượng chức năng phân luồng giao thông.',
      [
        'Sở Xây dựng + các đơn vị quản lý đường bộ khu vực | các lực lượng chức năng: chủ động phối hợp với các đơn vị quản lý đường bộ khu vực, các lực lượng chức năng phân luồng giao thông',
      ],
    ],
    [
      'those named in the heading cooperate in every point',
      '1. Bộ Tài chính chủ trì, phối hợp với các địa phương:\n\na) Rà soát nhu cầu;\n\nb) Tổng hợp nhu cầu.',
      ['Bộ Tài chính + các địa phương: Rà soát nhu cầu', 'Bộ Tài chính + các địa phương: Tổng hợp nhu cầu'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('where a task begins and ends', () => {
  it.each([
    [
      'a sentence with its own subject is a task of its own',
      '1. Giao Sở Y tế rà soát số liệu. Giao Sở Nội vụ tổng hợp.',
      ['Sở Y tế: rà soát số liệu', 'Sở Nội vụ: tổng hợp'],
    ],
    [
      'a sentence without one goes on with the task',
      '1. Giao Sở Y tế rà soát số liệu. Tăng cường kiểm tra.',
      ['Sở Y tế: rà soát số liệu. Tăng cường kiểm tra'],
    ],
    [
      'after a semicolon only a new lead begins one',
      '1. Sở Y tế rà soát số liệu; báo cáo kết quả; các cơ quan, đơn vị cung cấp thông tin.',
      ['Sở Y tế: rà soát số liệu; báo cáo kết quả', 'các cơ quan, đơn vị: cung cấp thông tin'],
    ],
    [
      'the lines of a plan make one task',
      '1. Tổ chức tập huấn\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Cơ quan phối hợp: Sở Tài chính.\n\n- Thời gian thực hiện: quý I năm 2026.',
      [
        'Sở Nội vụ + Sở Tài chính: Tổ chức tập huấn - Cơ quan chủ trì: Sở Nội vụ. - Cơ quan phối hợp: Sở Tài chính. - Thời gian thực hiện: quý I năm 2026',
      ],
    ],
    [
      'things that are listed after a colon are no tasks',
      '1. Giao Sở Y tế quán triệt các quan điểm chỉ đạo:\n\n- Phòng bệnh hơn chữa bệnh.\n\n- Thực hiện đồng bộ các giải pháp.',
      ['Sở Y tế: quán triệt các quan điểm chỉ đạo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('makes the points of an unfinished clause parts of it', () => {
    const tasks = findTasks(
      '1. Vụ Pháp chế tham mưu Lãnh đạo Bộ:\n\n- Sửa đổi Thông tư;\n\n- Bãi bỏ thủ tục.',
    ).map(({ value }) => [value.id, value.parent, value.provision]);
    expect(tasks).toEqual([
      ['1', undefined, '1'],
      ['1.1', '1', '1.1'],
      ['1.2', '1', '1.2'],
    ]);
  });
});

describe('no task', () => {
  it.each([
    ['a recital', 'Ngày 05/01/2025, Bộ Tài chính đã ban hành Thông tư hướng dẫn thực hiện.'],
    ['what somebody does', 'Trong thời gian này, Cục Thuế sẽ tạm dừng ứng dụng.'],
    ['a legal basis', 'Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ, Bộ Nội vụ hướng dẫn thi hành;'],
    ['a closing formula', 'Với nội dung trên, các cơ quan, đơn vị, địa phương triển khai thực hiện./.'],
    [
      'a request to carry out the document',
      'Đề nghị các cơ quan, đơn vị khẩn trương triển khai, thực hiện./.',
    ],
    ['a notice', 'Văn phòng Chính phủ thông báo để Bộ Tư pháp và các cơ quan liên quan biết, thực hiện./.'],
    ['an article that regulates', 'Điều 2. Thẩm quyền\n\n1. Ủy ban nhân dân cấp xã quyết định mức chi.'],
    [
      'an article under the title of a chapter',
      'Chương II. Văn phòng đăng ký đất đai\n\nĐiều 5. Cơ cấu\n\n1. Cơ cấu thực hiện theo quy định của Luật.',
    ],
    ['aims', 'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Người đứng đầu cơ quan, tổ chức chủ động triển khai kế hoạch.'],
    ['who asks for whose request', 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 9/TTr-SNV;'],
    ['a heading', 'II. TỔ CHỨC THỰC HIỆN'],
    ['nothing', ''],
    ['another language', 'The Ministry shall review the list and report before Friday.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('is what the issuer says of itself', () => {
    const text = '1. Ủy ban nhân dân tỉnh phân cấp thẩm quyền cho Sở Tư pháp.';
    expect(read(text, { issuer: { name: 'Ủy ban nhân dân tỉnh An Giang' } })).toEqual([]);
  });

  it('but a closing sentence with a single body or a deadline is one', () => {
    expect(read('Đề nghị Sở Y tế khẩn trương triển khai thực hiện./.')).toHaveLength(1);
    expect(
      read('Các cơ quan, đơn vị, địa phương báo cáo kết quả thực hiện trước ngày 15/01/2026./.'),
    ).toHaveLength(1);
  });

  it('but what is laid on those who are told is one', () => {
    expect(
      read(
        'Bộ Tài chính thông báo để Cục Hải quan các tỉnh được biết, hướng dẫn doanh nghiệp làm thủ tục./.',
      ),
    ).toEqual(['Cục Hải quan các tỉnh: hướng dẫn doanh nghiệp làm thủ tục']);
  });
});

describe('details', () => {
  const text =
    'Giao Sở Nội vụ xây dựng Kế hoạch cải cách hành chính, báo cáo UBND tỉnh (qua Văn phòng UBND tỉnh để tổng hợp) trước ngày 15/01/2026.';
  const [found] = findTasks(text);

  it('reads product, reportTo, via and deadline', () => {
    expect(found?.value.product).toBe('Kế hoạch cải cách hành chính');
    expect(found?.value.reportTo?.map(nameOf)).toEqual(['UBND tỉnh']);
    expect(found?.value.via?.map(nameOf)).toEqual(['Văn phòng UBND tỉnh']);
    expect(found?.value.deadlines).toMatchObject([{ kind: 'date', date: '2026-01-15', bound: 'before' }]);
  });

  it('gives each deadline to the task in whose clause it stands', () => {
    const dates = findTasks(
      '1. Giao Sở Y tế rà soát trước ngày 05/01/2026; Sở Nội vụ tổng hợp trước ngày 10/01/2026.',
    ).map(({ value }) => value.deadlines.map((due) => (due.kind === 'date' ? due.date : due.kind)));
    expect(dates).toEqual([['2026-01-05'], ['2026-01-10']]);
  });

  it('leaves the date of a reason out', () => {
    const [task] = findTasks('Để hoàn thành trong năm 2025, Bộ Xây dựng đề nghị Bộ Tài chính bố trí vốn.');
    expect(task?.value.deadlines).toEqual([]);
  });
});

const WHOLE = [
  '1. Sở Y tế',
  '',
  '- **Chủ trì, phối hợp với Sở Tài chính** rà soát, báo cáo UBND tỉnh trước ngày 15/01/2026;',
  '',
  '- Tăng cường kiểm tra.',
  '',
  '2. Giao Công an tỉnh bảo đảm trật tự.',
  '',
  '',
].join('\n');

describe('spans', () => {
  it.each([
    ['NFC', WHOLE],
    ['NFD', WHOLE.normalize('NFD')],
    ['CRLF', WHOLE.replace(/\n/gu, '\r\n')],
  ])('are exact in %s', (_, source) => {
    const tasks = findTasks(source);
    expect(tasks).toHaveLength(3);
    for (const { value, text, span, spans = {} } of tasks) {
      expect(source.slice(span.start, span.end)).toBe(text);
      expect(cleanText(text)).toBe(value.text);
      const slice = (path: string): string => cleanText(source.slice(spans[path]?.start, spans[path]?.end));
      value.lead.forEach((body, i) => {
        expect(slice(`/lead/${i}`)).toBe(body.text);
      });
      value.cooperating.forEach((body, i) => {
        expect(slice(`/cooperating/${i}`)).toBe(body.text);
      });
      value.deadlines.forEach((due, i) => {
        expect(slice(`/deadlines/${i}`)).toBe(due.text);
      });
    }
  });

  it('give n times the tasks for n copies', () => {
    const one = read(WHOLE);
    for (const n of [2, 5, 20])
      expect(read(WHOLE.repeat(n))).toEqual(Array.from({ length: n }, () => one).flat());
  });

  it('hold on any mixture of the language of directives', () => {
    const words = fc.constantFrom(
      'Giao',
      'Đề nghị',
      'yêu cầu',
      'Sở Y tế',
      'các cơ quan, đơn vị',
      'Bộ Công an',
      'UBND tỉnh',
      'chủ trì,',
      'phối hợp với',
      'rà soát',
      'báo cáo',
      'theo chức năng, nhiệm vụ',
      'có trách nhiệm',
      'chịu trách nhiệm thi hành Quyết định này',
      '; ',
      ': ',
      '. ',
      ', ',
      '\n',
      '\n\n',
      '1. ',
      '- ',
      'Điều 2. ',
      '(qua',
      ')',
      'trước ngày 15/01/2026',
      'Để',
      'thông báo để',
      'biết,',
      'Cơ quan chủ trì:',
      'đã',
      'và',
      '|',
      './.',
      'Ủy',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const source = parts.join(' ');
        for (const { value, text, span } of findTasks(source)) {
          expect(source.slice(span.start, span.end)).toBe(text);
          expect(cleanText(text)).toBe(value.text);
          expect(value.text).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
