import { describe, expect, it } from 'vitest';
import type { BodyReference } from '../../src/body/types.js';
import { findTasks } from '../../src/task/find.js';

const nameOf = (body: BodyReference): string => body.text ?? body.name ?? '';
const read = (text: string): string[] =>
  findTasks(text).map(({ value }) => `${value.lead.map(nameOf).join(' | ')}: ${value.text}`);

describe('a heading that announces duties', () => {
  const points =
    '1. Rà soát quy hoạch.\n\n2. Đẩy nhanh tiến độ các dự án.\n\n3. Hạ tầng giao thông của tỉnh.';

  it.each([
    'II. NHIỆM VỤ TRỌNG TÂM',
    'II. MỘT SỐ NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI',
    'III. Giải pháp thực hiện',
  ])('%s: clauses that begin with a verb are tasks, even of nobody', (heading) => {
    expect(read(`${heading}\n\n${points}`)).toEqual([': Rà soát quy hoạch', ': Đẩy nhanh tiến độ các dự án']);
  });

  it.each(['II. ĐÁNH GIÁ CHUNG', 'II. MỤC TIÊU', 'II. NHIỆM VỤ CHI NGÂN SÁCH', 'II. KIẾN NGHỊ CỦA TỈNH'])(
    '%s announces none',
    (heading) => {
      expect(read(`${heading}\n\n${points}`)).toEqual([]);
    },
  );
});

describe('other headings', () => {
  it.each(['III. NỘI DUNG THỰC HIỆN', 'II. NỘI DUNG CÔNG VIỆC', 'II. CÁC NỘI DUNG TRIỂN KHAI'])(
    '%s: what begins with a verb is a task of nobody named',
    (heading) => {
      expect(read(`${heading}\n\n1. Rà soát quy hoạch.\n\n2. Hạ tầng của tỉnh.`)).toEqual([
        ': Rà soát quy hoạch',
      ]);
    },
  );

  it('criteria are no tasks, what a sentence below them asks is one', () => {
    const text =
      'II. TIÊU CHÍ THI ĐUA\n\na) Đối với các doanh nghiệp\n\n- Nội bộ đoàn kết.\n\n- Bảo đảm việc làm.\n\n' +
      'b) Đối với cá nhân\n\n- Cán bộ, công chức tiếp tục nêu gương.\n\n- Giao Sở Nội vụ hướng dẫn xét tặng.\n\n' +
      '2. Tiêu chuẩn khen thưởng\n\nCác cơ quan, đơn vị căn cứ thành tích để bình xét.';
    expect(read(text)).toEqual([
      'Sở Nội vụ: hướng dẫn xét tặng',
      'Các cơ quan, đơn vị: căn cứ thành tích để bình xét',
    ]);
  });

  it('a subject that is to carry out what follows rules it', () => {
    const text =
      'Để lập thành tích chào mừng, các sở, ngành và mọi người dân triển khai Đợt thi đua, tập trung thực hiện các ' +
      'nội dung chủ yếu sau:\n\n1. Thi đua xây dựng Đảng.';
    expect(read(text)).toEqual(['các sở, ngành | mọi người dân: Thi đua xây dựng Đảng']);
    expect(read('UBND tỉnh ban hành Kế hoạch thực hiện các nội dung sau:\n\n1. Mục đích.')).toEqual([]);
  });
});

describe('a list of duties', () => {
  it.each([
    ['Điều 2. Nhiệm vụ của Ban Chỉ đạo:', 'Ban Chỉ đạo'],
    ['Điều 2. Nhiệm vụ, quyền hạn của Ban Chỉ đạo', 'Ban Chỉ đạo'],
    ['Điều 7. Trách nhiệm của Sở Tài chính', 'Sở Tài chính'],
    ['Điều 7. Trách nhiệm của Sở Tài chính trong việc quản lý giá', 'Sở Tài chính'],
    ['Điều 7. Trách nhiệm của đối tượng kiểm kê', 'đối tượng kiểm kê'],
    ['Điều 2. Tổ công tác có các nhiệm vụ, quyền hạn sau đây:', 'Tổ công tác'],
  ])('%s: its points are tasks of %s', (heading, lead) => {
    expect(read(`${heading}\n\n1. Xây dựng đề án.\n\n2. Báo cáo kết quả.`)).toEqual([
      `${lead}: Xây dựng đề án`,
      `${lead}: Báo cáo kết quả`,
    ]);
  });

  it('leaves powers and working rules out', () => {
    const text =
      'Điều 2. Nhiệm vụ, quyền hạn của Ban Chỉ đạo\n\n1. Xây dựng đề án.\n\n2. Được mời dự các cuộc họp.\n\n' +
      '3. Yêu cầu các bộ cung cấp tài liệu.\n\nĐiều 3. Quyền hạn của Ban Chỉ đạo\n\n1. Tổ chức đoàn kiểm tra.\n\n' +
      'Điều 4. Ban Chỉ đạo làm việc theo nguyên tắc tập trung.';
    expect(read(text)).toEqual(['Ban Chỉ đạo: Xây dựng đề án']);
  });

  it('leaves a statement about the body out', () => {
    const text =
      'Điều 6. Trách nhiệm của Bộ Tài chính\n\n1. Bộ Tài chính là cơ quan đầu mối.\n\n2. Tổng hợp báo cáo.';
    expect(read(text)).toEqual(['Bộ Tài chính: Tổng hợp báo cáo']);
  });
});

describe('words that belong to a name', () => {
  it.each([
    [
      'Cấp ủy, chính quyền các cấp, nhất là ở các đô thị lớn, phải đi đầu trong chuyển đổi.',
      'Cấp ủy, chính quyền các cấp: phải đi đầu trong chuyển đổi',
    ],
    [
      'Yêu cầu các doanh nghiệp mới thành lập và hoạt động dưới 12 tháng phải báo cáo.',
      'các doanh nghiệp mới thành lập và hoạt động dưới 12 tháng: phải báo cáo',
    ],
    [
      'Cơ quan chuyên môn, cơ quan hành chính khác, thuộc Ủy ban nhân dân tỉnh xem xét, quyết định.',
      'Cơ quan chuyên môn, cơ quan hành chính khác, thuộc Ủy ban nhân dân tỉnh: xem xét, quyết định',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what a paragraph goes on with', () => {
  it('a paragraph that begins with a verb goes on with the item above it, a list of things does not', () => {
    const text =
      '2. Các tỉnh ủy, thành ủy cụ thể hóa hướng dẫn này.\n\nBố trí kinh phí phục vụ công tác biên soạn.\n\n' +
      'Bản tin của các tỉnh ủy được phát hành hằng tháng.\n\n3. Sở Y tế lập báo cáo đầy đủ.\n\na) Sự cần thiết của dự án;';
    expect(read(text)).toEqual([
      'Các tỉnh ủy, thành ủy: cụ thể hóa hướng dẫn này',
      'Các tỉnh ủy, thành ủy: Bố trí kinh phí phục vụ công tác biên soạn',
      'Sở Y tế: lập báo cáo đầy đủ',
    ]);
  });

  it('a bullet, by a paragraph or the time that stands below it', () => {
    const text =
      '1. Sở Y tế:\n\n- Rà soát danh mục thuốc.\n\nTổ chức tập huấn cho cán bộ y tế.\n\n' +
      'Đào tạo cán bộ phải gắn với nhu cầu.\n\n- Lập dự toán.\n\nThời hạn hoàn thành: trước ngày 15/11/2025.\n\n' +
      '- Bố trí kinh phí.\n\nThời hạn hoàn thành: trước ngày 30/11/2025.';
    expect(read(text)).toEqual([
      'Sở Y tế: Rà soát danh mục thuốc',
      'Sở Y tế: Tổ chức tập huấn cho cán bộ y tế',
      'Sở Y tế: Lập dự toán. Thời hạn hoàn thành: trước ngày 15/11/2025',
      'Sở Y tế: Bố trí kinh phí. Thời hạn hoàn thành: trước ngày 30/11/2025',
    ]);
    expect(
      findTasks(text).map(
        ({
          value: {
            deadlines: [due],
          },
        }) => due?.kind === 'date' && due.date,
      ),
    ).toEqual([false, false, '2025-11-15', '2025-11-30']);
  });

  it('a later sentence with a deadline of its own is a task of its own', () => {
    const text = '1. Sở Y tế rà soát danh mục. Định kỳ hàng năm báo cáo UBND tỉnh kết quả. Bảo đảm tiến độ.';
    expect(read(text)).toEqual([
      'Sở Y tế: rà soát danh mục',
      'Sở Y tế: Định kỳ hàng năm báo cáo UBND tỉnh kết quả. Bảo đảm tiến độ',
    ]);
  });
});

describe('a request for the case of trouble', () => {
  const request = 'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị';

  it('closes the document where it asks a class of bodies', () => {
    expect(read(`${request} các cơ quan, đơn vị phản ánh về Sở Nội vụ để được giải quyết.`)).toEqual([]);
  });

  it('is a task in a numbered clause, or of a single body', () => {
    expect(read(`3. ${request} các cơ quan, đơn vị phản ánh về Sở Nội vụ.`)).toHaveLength(1);
    expect(read('3. Nếu có khó khăn, vướng mắc các sở kịp thời phản ánh về Sở Nội vụ.')).toHaveLength(1);
    expect(read(`${request} Sở Y tế báo cáo UBND tỉnh để được giải quyết.`)).toHaveLength(1);
  });
});

it('what follows from a breach is no task', () => {
  const text =
    '- Cơ quan, tổ chức có trách nhiệm đóng bảo hiểm mà không đóng hoặc đóng không đủ thì sẽ bị xử lý theo quy định.';
  expect(read(text)).toEqual([]);
});

describe('an item of a plan', () => {
  it('takes its time, whoever leads', () => {
    const tasks = findTasks(
      '1. Sở Y tế rà soát danh mục.\n\n- Thời gian thực hiện: quý I/2026.\n\n' +
        '2. Tổ chức hội nghị\n\nThời gian thực hiện sau khi Chiến lược được ban hành.\n\n' +
        '3. Cập nhật dữ liệu\n\n- Thời gian hoàn thành: tháng 12/2026.\n\n- Cơ quan chủ trì: Sở Nội vụ; Báo Tin Mới và các sở có liên quan.',
    ).map(({ value }) => [value.lead.map(nameOf), value.deadlines.map(({ text }) => text)]);
    expect(tasks).toEqual([
      [['Sở Y tế'], ['quý I/2026']],
      [[], []],
      [['Sở Nội vụ', 'Báo Tin Mới', 'các sở có liên quan'], ['tháng 12/2026']],
    ]);
  });

  it('is none where a time only says when something is held', () => {
    expect(read('1. Thời gian, địa điểm\n\n- Thời gian: 8 giờ ngày 15/12/2026.')).toEqual([]);
    expect(read('Điều 1. Tiếp tục chi trả hỗ trợ\n\n2. Thời gian thực hiện: đến hết năm 2026.')).toEqual([]);
  });

  it('may hold its points in one sentence', () => {
    expect(read('3. Bộ Nội vụ: (i) Rà soát quy định; (ii) Hướng dẫn địa phương.')).toEqual([
      'Bộ Nội vụ: Rà soát quy định',
      'Bộ Nội vụ: Hướng dẫn địa phương',
    ]);
  });
});

describe('around a list of things', () => {
  it('a request without a label is a task again', () => {
    const text =
      '4. Giảm tiền sử dụng đất trong các trường hợp sau đây:\n\na) Hỗ trợ hộ nghèo.\n\n' +
      'Đề nghị Thuế tỉnh Nghệ An phối hợp với các cơ quan chức năng của địa phương, căn cứ hồ sơ để thực hiện.';
    expect(read(text)).toEqual([
      'Thuế tỉnh Nghệ An: phối hợp với các cơ quan chức năng của địa phương, căn cứ hồ sơ để thực hiện',
    ]);
  });

  it('a body may guide others in its item; what the document itself does is no task', () => {
    expect(read('1. Về tái định cư:\n\nBộ Xây dựng hướng dẫn các địa phương bố trí đất đai.')).toEqual([
      'Bộ Xây dựng: hướng dẫn các địa phương bố trí đất đai',
    ]);
    expect(read('Bộ trưởng Bộ Xây dựng ban hành Thông tư quy định về đất đai.')).toEqual([]);
  });

  it.each([
    [
      '1. Sở quản lý ngành, lĩnh vực có trách nhiệm báo cáo.',
      'Sở quản lý ngành, lĩnh vực: có trách nhiệm báo cáo',
    ],
    [
      '1. Thủ trưởng các đơn vị thuộc, trực thuộc Bộ chịu trách nhiệm xây dựng kế hoạch.',
      'Thủ trưởng các đơn vị thuộc, trực thuộc Bộ: chịu trách nhiệm xây dựng kế hoạch',
    ],
    ['2. Tổ chức, cá nhân có trách nhiệm chấp hành.', 'Tổ chức, cá nhân: có trách nhiệm chấp hành'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('those who have no name of their own', () => {
  it.each([
    ['12. Các cơ quan truyền thông, báo chí tiếp tục bám sát địa bàn.', 'Các cơ quan truyền thông, báo chí'],
    ['3. Các chủ hồ chứa thủy lợi, thủy điện vận hành an toàn.', 'Các chủ hồ chứa thủy lợi, thủy điện'],
    ['4. Chủ đầu tư các dự án phối hợp với Sở Xây dựng rà soát.', 'Chủ đầu tư các dự án'],
    ['5. Ban Thường vụ các xã ủy, phường ủy chỉ đạo thực hiện.', 'Ban Thường vụ các xã ủy, phường ủy'],
    ['6. Các Chi cục Hải quan khu vực thực hiện nghiêm.', 'Các Chi cục Hải quan khu vực'],
  ])('%s', (text, lead) => {
    expect(findTasks(text).map(({ value }) => value.lead.map(nameOf))).toEqual([[lead]]);
  });

  it('what the law says of persons is no task', () => {
    expect(read('Người lao động đi làm việc ở nước ngoài thì không phải đóng bảo hiểm y tế.')).toEqual([]);
    expect(read('Các chủ sở hữu đã được thông báo.')).toEqual([]);
  });
});

it.each([
  ['Giao Sở Y tế chịu trách nhiệm:\n\n1. Theo dõi tiến độ.', ['Sở Y tế: Theo dõi tiến độ']],
  [
    'Nhận được Công văn này, đề nghị các đơn vị triển khai thực hiện và báo cáo kết quả trước ngày 30/11/2025.',
    ['các đơn vị: triển khai thực hiện và báo cáo kết quả trước ngày 30/11/2025'],
  ],
  ['- Về phía Sở Y tế: tổ chức tập huấn.', ['Sở Y tế: tổ chức tập huấn']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
