import { describe, expect, it } from 'vitest';
import { readBodyAt, readBodyListAt } from '../../src/body/read.js';

// Name as it must be read; what follows it in the text. "¶" is a line break.
const names = `
Ủy ban nhân dân tỉnh Bắc Kạn| về việc tiêm chủng
UBND các huyện, thành phố| triển khai ngay
UBND xã Quang Minh, huyện Bắc Quang, tỉnh Hà Giang| báo cáo
UBND cấp xã tỉnh Cao Bằng|. Điều 4
UBND quận 1| báo cáo
Thủ tướng Chính phủ| yêu cầu
Phó Thủ tướng Chính phủ| Trần Văn A
Phó TTg| Lê Văn A (để b/c)
Chủ tịch UBND tỉnh| chỉ đạo
Chủ tịch, các Phó Chủ tịch UBND tỉnh|;
CT, các PCT UBND tỉnh|;
Bộ trưởng Bộ Y tế| chịu trách nhiệm
Bộ trưởng các Bộ: Y tế, Giáo dục và Đào tạo|;
Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ| kết luận
Đ/c Bí thư Thành ủy|;
Bộ Nông nghiệp và Môi trường| chủ trì
Bộ Văn hóa, Thể thao và Du lịch|, Bộ Y tế
Bộ LĐ-TB&XH| hướng dẫn
Bộ NN&PTNT|;
Sở Lao động - Thương binh và Xã hội| hướng dẫn
Phòng Lao động, Thương binh và Xã hội| chủ trì
Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19| về việc
Ban Chỉ đạo cấp tỉnh phòng, chống dịch COVID-19| tại hội nghị
Văn phòng Ban Chỉ đạo phòng thủ dân sự quốc gia| theo dõi
Văn phòng Đoàn ĐBQH và HĐND tỉnh|;
Văn phòng Bộ| tổng hợp chung
Bộ Chính trị, Ban Bí thư| kết luận như sau
Thường trực HĐND, UBND xã|;
TT Tỉnh ủy|, TT HĐND tỉnh
Bí thư tỉnh ủy và Chủ tịch Ủy ban nhân dân các tỉnh: Khánh Hòa, Đắk Lắk, Gia Lai| và lãnh đạo các Bộ
Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh| và các tổ chức chính trị - xã hội
Ủy ban MTTQ và các hội, đoàn thể thành phố|;
Đảng ủy Ủy ban nhân dân Thành phố|;
Cục Quản lý, giám sát kế toán, kiểm toán| chủ trì
Cục Thông tin cơ sở¶và Thông tin đối ngoại| phối hợp
Cục Thuế tỉnh Kiên Giang|, Chi cục Thuế
Chi cục Hải quan khu vực XIX| tăng cường
Tổng cục Hải quan| Mai Xuân An trao quyết định
Vụ Kế hoạch, Tài chính|: Tham mưu
Cục Hành chính tư pháp - Bộ Tư pháp|;
Trung tâm Kiểm soát bệnh tật tỉnh| phối hợp
Bảo hiểm xã hội Thành phố|, Chi nhánh Ngân hàng
Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam| và các cơ quan
Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh| khẩn trương
Hội Liên hiệp Phụ nữ tỉnh| tuyên truyền
các bộ, ngành, địa phương| tổ chức thực hiện
các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ| và Ủy ban nhân dân các tỉnh
Các Bộ: NG, CA, QP|;
Lãnh đạo các Bộ, cơ quan: Quốc phòng, Ngoại giao|.
Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ|, Chủ tịch UBND các tỉnh
Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ| chịu trách nhiệm
các cơ quan, đơn vị liên quan| tham mưu Lãnh đạo Bộ
các đơn vị sự nghiệp công lập trực thuộc Ủy ban nhân dân Thành phố|;
Chủ tịch UBND các tỉnh, thành phố từ Hà Tĩnh đến Khánh Hòa|:
Sở, ban, ngành tỉnh|;
Trưởng Ban Chỉ đạo quốc gia phòng, chống dịch| kết luận
Trưởng phòng Tài chính - Kế hoạch| chủ trì
Ban Chỉ đạo của Chính phủ| họp phiên thứ 17
Ban Pháp chế Hội¶đồng nhân dân tỉnh| thẩm tra
Chủ tịch¶UBND tỉnh Phú Thọ| chỉ đạo
Công ty cổ phần siêu thị Sài Gòn| về việc
STNMT tỉnh| báo cáo
BYT| hướng dẫn
Hội đồng Bộ trưởng| ban hành
Ủy ban nhân dân tỉnh Hà Tây| quyết định
Bộ trưởng Bộ Văn hóa - Thông tin| hướng dẫn
ỦY BAN NHÂN DÂN¶THÀNH PHỐ BẮC KẠN| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
VĂN PHÒNG CHÍNH¶PHỦ|¶-------
BỘ Y TẾ| Số: 12/BYT-DP
THỦ TƯỚNG|¶PHÓ THỦ TƯỚNG
`;

// Words that only look like the beginning of a name.
const others = [
  'Bộ luật Dân sự',
  'Bộ phận Một cửa',
  'Báo cáo kết quả',
  'Tổ chức thực hiện',
  'Tổ quốc Việt Nam',
  'Trường hợp cần thiết',
  'Hội nghị trực tuyến',
  'Ban hành kèm theo',
  'Phòng 11 tòa nhà',
  'Chính phủ số, kinh tế số',
  'Sở hữu trí tuệ',
  'Vụ việc phức tạp',
  'xã hội hóa',
  'và Bộ Y tế',
  '123',
];

describe('readBodyAt', () => {
  it.each(
    names
      .trim()
      .split('\n')
      .map((line) => line.split('|')),
  )('reads "%s"', (name = '', rest = '') => {
    const text = `${name}${rest}`.replaceAll('¶', '\n');
    const reading = readBodyAt(text, 0);
    expect(text.slice(0, reading?.end ?? 0).replaceAll('\n', '¶')).toBe(name);
  });

  it.each(others)('finds no body at the beginning of "%s"', (text) => {
    expect(readBodyAt(text, 0)).toBeUndefined();
  });

  it('is sticky: it looks at one place and never inside a word', () => {
    expect(readBodyAt('giao Bộ Y tế', 0)).toBeUndefined();
    expect(readBodyAt('giao Bộ Y tế', 5)?.value.text).toBe('Bộ Y tế');
    expect(readBodyAt('CánBộ Y tế', 3)).toBeUndefined();
  });

  it('says kind, level and the name in full', () => {
    expect(readBodyAt('UBND TP. Hà Nội yêu cầu', 0)?.value).toEqual({
      text: 'UBND TP. Hà Nội',
      name: 'Ủy ban nhân dân thành phố Hà Nội',
      kind: 'peoples-committee',
      level: 'province',
    });
    expect(readBodyAt('UBND các xã, phường', 0)?.value).toMatchObject({ kind: 'group', level: 'commune' });
    expect(readBodyAt('Chủ tịch UBND huyện Chợ Đồn', 0)?.value).toMatchObject({
      kind: 'office',
      level: 'district',
    });
  });

  it('gives no level where the words do not tell it', () => {
    expect(readBodyAt('UBND thành phố', 0)?.value.level).toBeUndefined();
  });
});

describe('readBodyListAt', () => {
  it.each([
    ['Bộ Y tế, Bộ Công an và UBND các tỉnh khẩn trương', ['Bộ Y tế', 'Bộ Công an', 'UBND các tỉnh']],
    [
      'Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Chủ tịch UBND các tỉnh tập trung',
      ['Bộ trưởng', 'Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ', 'Chủ tịch UBND các tỉnh'],
    ],
    ['các bộ, ngành, địa phương', ['các bộ, ngành, địa phương']],
    ['HĐND, UBND tỉnh; Sở Y tế', ['HĐND, UBND tỉnh', 'Sở Y tế']],
    [
      'Sở Y tế, UBND các huyện, thành phố và các cơ quan, đơn vị liên quan',
      ['Sở Y tế', 'UBND các huyện, thành phố', 'các cơ quan, đơn vị liên quan'],
    ],
  ])('splits "%s"', (text, items) => {
    const list = readBodyListAt(text, 0);
    expect(list?.items.map((item) => item.value.text)).toEqual(items);
    for (const item of list?.items ?? [])
      expect(text.slice(item.span.start, item.span.end)).toBe(item.value.text);
    expect(list?.end).toBe(list?.items.at(-1)?.span.end);
  });

  it('is undefined where no name begins', () => {
    expect(readBodyListAt('yêu cầu Bộ Y tế', 0)).toBeUndefined();
  });
});
