/**
 * Words that build names of bodies, for the open grammar. Lists are written as plain text, one entry between bars, because
 * that is how a reader checks them. Source: Nghị định 30/2020/NĐ-CP, Phụ lục II (capital letters in names of bodies), and
 * names seen in real documents.
 */

/** Classes of places, with the level they stand for; `thành phố` may be a central or a district-level city. */
export const PLACE_CLASSES: Readonly<Record<string, 'province' | 'district' | 'commune' | undefined>> = {
  tỉnh: 'province',
  'thành phố': undefined,
  tp: undefined,
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};

/** Abbreviations that stand for a body or a head of a name in running text, with their expansion. */
export const BODY_ABBREVIATIONS: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  UBMTTQVN: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  MTTQ: 'Mặt trận Tổ quốc',
  MTTQVN: 'Mặt trận Tổ quốc Việt Nam',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  UBKT: 'Ủy ban Kiểm tra',
  VPCP: 'Văn phòng Chính phủ',
  VPQH: 'Văn phòng Quốc hội',
  VPCTN: 'Văn phòng Chủ tịch nước',
  VPTW: 'Văn phòng Trung ương Đảng',
  TTg: 'Thủ tướng Chính phủ',
  PTTg: 'Phó Thủ tướng Chính phủ',
  TTgCP: 'Thủ tướng Chính phủ',
  NHNN: 'Ngân hàng Nhà nước',
  TANDTC: 'Tòa án nhân dân tối cao',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
  TAND: 'Tòa án nhân dân',
  VKSND: 'Viện kiểm sát nhân dân',
  KTNN: 'Kiểm toán nhà nước',
  BHXH: 'Bảo hiểm xã hội',
  TTCP: 'Thanh tra Chính phủ',
  TTXVN: 'Thông tấn xã Việt Nam',
  VTV: 'Đài Truyền hình Việt Nam',
  VOV: 'Đài Tiếng nói Việt Nam',
  UBATGTQG: 'Ủy ban An toàn giao thông Quốc gia',
  CP: 'Chính phủ',
  QH: 'Quốc hội',
  TW: 'Trung ương',
  TƯ: 'Trung ương',
  BCĐ: 'Ban Chỉ đạo',
  BCH: 'Ban Chấp hành',
  BTV: 'Ban Thường vụ',
  ĐBQH: 'đại biểu Quốc hội',
  LĐLĐ: 'Liên đoàn Lao động',
  BQL: 'Ban Quản lý',
  BQLDA: 'Ban Quản lý dự án',
  QLDA: 'Quản lý dự án',
  PTTH: 'Phát thanh và Truyền hình',
  'PT-TH': 'Phát thanh - Truyền hình',
  TTYT: 'Trung tâm Y tế',
  TTTT: 'Trung tâm Thông tin',
  CA: 'Công an',
  VP: 'Văn phòng',
  TT: 'Thường trực',
  CT: 'Chủ tịch',
  PCT: 'Phó Chủ tịch',
  GĐ: 'Giám đốc',
  PGĐ: 'Phó Giám đốc',
  TP: 'thành phố',
  UB: 'Ủy ban',
  'TB&XH': 'Thương binh và Xã hội',
  TBXH: 'Thương binh và Xã hội',
  PTNT: 'Phát triển nông thôn',
  CVP: 'Chánh Văn phòng',
  PCVP: 'Phó Chánh Văn phòng',
  TGĐ: 'Tổng Giám đốc',
  PTTgCP: 'Phó Thủ tướng Chính phủ',
  THVN: 'Truyền hình Việt Nam',
  TNVN: 'Tiếng nói Việt Nam',
  TTĐT: 'Thông tin điện tử',
  ĐTNCSHCM: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  LHPN: 'Liên hiệp Phụ nữ',
  TNCS: 'Thanh niên Cộng sản',
  KBNN: 'Kho bạc Nhà nước',
  ĐHQG: 'Đại học Quốc gia',
};

/** Short forms of the fields of ministries and departments, after `Bộ` or `Sở` or inside `Các Bộ: NG, CA, QP`. */
export const FIELD_ABBREVIATIONS: Readonly<Record<string, string>> = {
  QP: 'Quốc phòng',
  CA: 'Công an',
  NG: 'Ngoại giao',
  NV: 'Nội vụ',
  TP: 'Tư pháp',
  TC: 'Tài chính',
  CT: 'Công Thương',
  XD: 'Xây dựng',
  YT: 'Y tế',
  GTVT: 'Giao thông vận tải',
  GDĐT: 'Giáo dục và Đào tạo',
  KHĐT: 'Kế hoạch và Đầu tư',
  KHCN: 'Khoa học và Công nghệ',
  LĐTBXH: 'Lao động - Thương binh và Xã hội',
  NNMT: 'Nông nghiệp và Môi trường',
  NNPTNT: 'Nông nghiệp và Phát triển nông thôn',
  NN: 'Nông nghiệp và Phát triển nông thôn',
  TNMT: 'Tài nguyên và Môi trường',
  TTTT: 'Thông tin và Truyền thông',
  VHTTDL: 'Văn hóa, Thể thao và Du lịch',
  VHTT: 'Văn hóa và Thể thao',
  VHTTTT: 'Văn hóa, Thông tin và Truyền thông',
  DTTG: 'Dân tộc và Tôn giáo',
  DL: 'Du lịch',
  QHKT: 'Quy hoạch - Kiến trúc',
  NGV: 'Ngoại vụ',
};

/** Fields of ministries (bộ), present and past, that follow `Bộ`. */
export const MINISTRY_FIELDS: string =
  'Nông nghiệp và PTNT|Nông nghiệp & PTNT|Lao động - TB&XH|Lao động - TBXH|LĐ - TB&XH|LĐ - TBXH|Quốc phòng|Công an|Ngoại giao|Tư pháp|Tài chính|Công Thương|Lao động - Thương binh và Xã hội|Giao thông vận tải|Xây dựng|Thông tin và Truyền thông|Giáo dục và Đào tạo|Nông nghiệp và Phát triển nông thôn|Kế hoạch và Đầu tư|Nội vụ|Y tế|Khoa học và Công nghệ|Văn hóa, Thể thao và Du lịch|Tài nguyên và Môi trường|Nông nghiệp và Môi trường|Dân tộc và Tôn giáo|Công nghiệp|Thương mại|Thủy sản|Bưu chính, Viễn thông|Văn hóa - Thông tin|Khoa học, Công nghệ và Môi trường|Tài chính - Vật giá|Lâm nghiệp|Thủy lợi|Nông nghiệp và Công nghiệp thực phẩm|Công nghiệp nặng|Công nghiệp nhẹ|Năng lượng|Văn hóa, Thông tin và Thể thao|Văn hóa - Thông tin - Thể thao|Đại học, Trung học chuyên nghiệp và Dạy nghề|Giáo dục|Kinh tế đối ngoại|Thương nghiệp|Ngoại thương|Nội thương|Lao động|Vật tư|Cơ khí và Luyện kim|Văn hóa|Thông tin|Giao thông vận tải và Bưu điện|Văn hóa và Thông tin';

/** Fields of provincial departments (sở) and district or commune offices (phòng) beyond those of the ministries. */
export const DEPARTMENT_FIELDS: string =
  'Lao động - TB&XH|Lao động - TBXH|Lao động, TB&XH|Nông nghiệp và PTNT|Nông nghiệp & PTNT|Ngoại vụ|Du lịch|Văn hóa và Thể thao|Văn hóa, Thể thao|Quy hoạch - Kiến trúc|Giao thông công chánh|Văn hóa, Thông tin, Thể thao và Du lịch|Văn hóa, Thông tin và Truyền thông|An toàn thực phẩm|Quy hoạch và Kiến trúc|Tài chính - Kế hoạch|Văn hóa và Thông tin|Văn hóa - Thông tin|Văn hóa - Xã hội|Kinh tế|Kinh tế, Hạ tầng và Đô thị|Kinh tế và Hạ tầng|Quản lý đô thị|Dân tộc|Nội vụ - Lao động - Thương binh và Xã hội|Nông nghiệp|Văn hóa, Khoa học và Thông tin|Nông nghiệp và Môi trường|Lao động, Thương binh và Xã hội|Tài nguyên, Môi trường và Nhà đất';

/** Parts of names that hold a hyphen between spaces: where a line breaks at it, no list begins. */
export const HYPHENATED_NAMES: string =
  'Công nghiệp - Viễn thông Quân đội|Công nghiệp - Năng lượng Quốc gia Việt Nam|Than - Khoáng sản|Công nghiệp Than - Khoáng sản|Bia - Rượu - Nước giải khát|Phát thanh - Truyền hình|Thi đua - Khen thưởng|Kế hoạch - Tài chính|Kế hoạch - Đầu tư|Kế hoạch - Tổng hợp|Tài chính - Kế toán|Tài chính - Ngân sách|Tổ chức - Hành chính|Tổ chức - Cán bộ|Tổ chức - Nội vụ|Hành chính - Tổng hợp|Hành chính - Quản trị|Hành chính - Tổ chức|Kinh tế - Hạ tầng|Kinh tế - Ngân sách|Kinh tế - Xã hội|Dân số - Kế hoạch hóa gia đình|Khoa học - Công nghệ|Giáo dục - Đào tạo|Văn hóa - Nghệ thuật|Kinh tế - Quốc phòng|Kinh tế - Kỹ thuật|Khoa học - Kỹ thuật|Hậu cần - Kỹ thuật|Quốc phòng - An ninh|Chính trị - Hành chính|Văn phòng - Thống kê|Tư pháp - Hộ tịch|Giáo dục thường xuyên - Giáo dục nghề nghiệp|Giáo dục nghề nghiệp - Giáo dục thường xuyên';

/** Heads of open-ended names of bodies. Longer heads win. `Ủy ban nhân dân` and its like take a place at once. */
export const BODY_HEADS: string =
  'Bộ|Sở|Hội Liên hiệp Phụ nữ|Hội Nông dân|Hội Cựu chiến binh|Hội Chữ thập đỏ|Ban Chấp hành|Ban Thường vụ|Ban Chỉ đạo|Ban Chỉ huy|Ban Quản lý|Thông tấn xã|Cổng|Cục|Vụ|Tổng cục|Chi cục|Phòng|Ban|Viện|Trung tâm|Văn phòng|Thanh tra|Ủy ban|Hội đồng|Hội|Liên hiệp hội|Liên hiệp các hội|Hiệp hội|Liên đoàn|Tổng liên đoàn|Tập đoàn|Tổng công ty|Công ty|Ngân hàng|Đài|Báo|Tạp chí|Cổng thông tin điện tử|Trường|Học viện|Đại học|Bệnh viện|Trạm Y tế|Công an|Bộ đội Biên phòng|Bộ Chỉ huy Quân sự|Ban Chỉ huy Quân sự|Bộ Tư lệnh|Quân khu|Kho bạc Nhà nước|Bảo hiểm xã hội|Thuế|Hải quan|Cơ quan|Đoàn|Đảng ủy|Đảng đoàn|Đảng bộ|Ban cán sự đảng|Tỉnh đoàn|Thành đoàn|Tổ công tác|Tổ|Nhà xuất bản|Quỹ|Tòa án|Tòa án nhân dân|Viện kiểm sát|Viện kiểm sát nhân dân|Kiểm toán nhà nước|Sở Giao dịch|Thi hành án dân sự|Thống kê|Vườn quốc gia|Bưu điện|Nhà máy|Liên minh Hợp tác xã|Khu công nghệ cao|Đội|Hạt|Trung đoàn|Sư đoàn|Lữ đoàn|Đồn|Cảng vụ|Cảng|Kho bạc|Đoàn đại biểu Quốc hội|Nhà hát|Thư viện|Bảo tàng|Xí nghiệp';

/** Heads that name a body of a place: a place or a superior body follows at once. */
export const PLACE_HEADS: string =
  'Ủy ban nhân dân|Hội đồng nhân dân|Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân|Văn phòng Đoàn đại biểu Quốc hội|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân|Văn phòng HĐND và UBND|Văn phòng HĐND-UBND|Văn phòng Đoàn ĐBQH và HĐND|VP Đoàn ĐBQH và HĐND|Đoàn ĐBQH và HĐND|Đoàn ĐBQH|UB MTTQ Việt Nam|UB MTTQ VN|UB MTTQ|UB MTTQVN|UBMTTQ Việt Nam|UBMTTQ VN|Ủy ban MTTQ|Ủy ban MTTQ Việt Nam|Ủy ban MTTQ VN|Ủy ban MTTQVN|MTTQ Việt Nam|Hội đồng nhân dân và Ủy ban nhân dân|Hội đồng nhân dân, Ủy ban nhân dân|Ủy ban hành chính|Ủy ban Mặt trận Tổ quốc Việt Nam|Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Ban Chấp hành Đảng bộ|Đoàn đại biểu Quốc hội|Đoàn đại biểu Quốc hội và Hội đồng nhân dân';

/** Heads whose lower-case complement belongs to the name: "Ban Chỉ đạo phòng, chống dịch". */
export const TASK_HEADS: string =
  'Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Ban Chỉ đạo|Ban Quản lý|Ban Chỉ huy|Hội đồng|Tổ công tác|Tổ|Ban Tổ chức|Ban Vận động|Quỹ|Đoàn công tác|Ban|Trung tâm|Ủy ban|Cục|Chi cục|Vụ|Phòng|Viện|Hội|Hiệp hội|Bệnh viện|Trường|Đội|Cơ quan|Văn phòng';

/** Titles of offices. A body, a place or a group may follow. */
export const OFFICES: string =
  'Thủ tướng|Phó Thủ tướng|Phó TTg|Phó TTgCP|Phó TTg CP|Thủ tướng CP|Phó Thủ tướng CP|Phó Thủ tướng Thường trực|Tổng Bí thư|Chủ tịch|Phó Chủ tịch|Phó Chủ tịch Thường trực|Bộ trưởng|Thứ trưởng|Thống đốc|Phó Thống đốc|Tổng Thanh tra|Phó Tổng Thanh tra|Tổng Kiểm toán|Tổng Kiểm toán nhà nước|Chủ nhiệm|Phó Chủ nhiệm|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Phó Tổng Giám đốc|Cục trưởng|Phó Cục trưởng|Vụ trưởng|Phó Vụ trưởng|Tổng cục trưởng|Phó Tổng cục trưởng|Chi cục trưởng|Viện trưởng|Phó Viện trưởng|Trưởng ban|Trưởng Ban|Phó Trưởng ban|Trưởng phòng|Phó Trưởng phòng|Trưởng các phòng|Trưởng các ban|Thủ trưởng|Phó Thủ trưởng|Người đứng đầu|Chánh Văn phòng|Phó Chánh Văn phòng|Chánh Thanh tra|Phó Chánh Thanh tra|Chánh án|Bí thư|Phó Bí thư|Phó Bí thư Thường trực|Hiệu trưởng|Tư lệnh|Chính ủy|Chỉ huy trưởng|Thường trực|Lãnh đạo|Ban Thường vụ|Ban Thường trực|Ban Chấp hành|Đoàn Chủ tịch|Tổng Biên tập|Đội trưởng|Trạm trưởng|Tổng Thư ký|Trưởng|Kế toán trưởng|Cục trưởng các cục|Thành viên|Ủy viên|Kiểm sát viên|Hội đồng thành viên|Chủ tịch Hội đồng thành viên|Chủ tịch Hội đồng quản trị|Trợ lý|Thư ký|Trưởng Công an|Trưởng đoàn|Tổ trưởng';

/** Offices and bodies that are whole in themselves, beyond the table of central bodies; the longest wins. */
export const WHOLE_NAMES: string =
  'Thủ tướng Chính phủ|Hội đồng Bộ trưởng|Chủ tịch Hội đồng Bộ trưởng|Phó Chủ tịch Hội đồng Bộ trưởng|Hội đồng Chính phủ|Hội đồng Nhà nước|Chủ tịch Hội đồng Nhà nước|Ủy ban Kế hoạch Nhà nước|Ủy ban Vật giá Nhà nước|Ban Tổ chức - Cán bộ Chính phủ|Ban Vật giá Chính phủ|Ủy ban Dân tộc và Miền núi|Ủy ban Thể dục thể thao|Ủy ban Dân số, Gia đình và Trẻ em|Ủy ban Bảo vệ và Chăm sóc trẻ em Việt Nam|Ủy ban Khoa học Nhà nước|Tổng cục Bưu điện|Tổng cục Du lịch|Tổng cục Địa chính|Tổng cục Khí tượng Thủy văn|Văn phòng Hội đồng Bộ trưởng|Văn phòng Chính phủ|Văn phòng Quốc hội|Văn phòng Chủ tịch nước|Ủy ban Thường vụ Quốc hội|Ngân hàng Nhà nước Việt Nam|Ngân hàng Nhà nước|Thanh tra Chính phủ|Ủy ban Dân tộc|Tòa án nhân dân tối cao|Viện kiểm sát nhân dân tối cao|Kiểm toán nhà nước|Thông tấn xã Việt Nam|Đài Tiếng nói Việt Nam|Đài Truyền hình Việt Nam|Viện Hàn lâm Khoa học và Công nghệ Việt Nam|Viện Hàn lâm Khoa học xã hội Việt Nam|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương|Đảng ủy các cơ quan Đảng Trung ương|Đảng ủy các cơ quan Đảng|Đảng ủy Khối các cơ quan Trung ương|Đảng ủy Khối Doanh nghiệp Trung ương|Đảng ủy Chính phủ|Đảng ủy Quốc hội|Ban cán sự đảng Chính phủ|Ban Tuyên giáo và Dân vận Trung ương|Ban Chính sách, chiến lược Trung ương|Ban Tổ chức Trung ương|Ban Nội chính Trung ương|Ủy ban Kiểm tra Trung ương|Ủy ban Quản lý vốn nhà nước tại doanh nghiệp|Ban Quản lý Lăng Chủ tịch Hồ Chí Minh|Bảo hiểm xã hội Việt Nam|Tổng Liên đoàn Lao động Việt Nam|Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Trung ương Hội Liên hiệp Phụ nữ Việt Nam|Hội Cựu chiến binh Việt Nam|Hội Nông dân Việt Nam|Ủy ban An toàn giao thông Quốc gia|Phó Thủ tướng Chính phủ|các Phó Thủ tướng Chính phủ|Thủ tướng, các Phó Thủ tướng Chính phủ|Thủ tướng và các Phó Thủ tướng Chính phủ|Thủ tướng, các Phó Thủ tướng|Phó Thủ tướng Thường trực Chính phủ|Tổng Bí thư|Chủ tịch nước|Phó Chủ tịch nước|Chủ tịch Quốc hội|Phó Chủ tịch Quốc hội|Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ|Bộ trưởng, Chủ nhiệm|Chính phủ|Quốc hội|Ban Chấp hành Trung ương|Ban Chấp hành Trung ương Đảng|Bộ Chính trị|Ban Bí thư|Ban Bí thư Trung ương Đảng|Bộ Chính trị, Ban Bí thư|Văn phòng Trung ương|Văn phòng Trung ương Đảng|Văn phòng Tổng Bí thư|Văn phòng Ban cán sự đảng Chính phủ|Hội đồng Dân tộc|Hội đồng Dân tộc của Quốc hội|Hội đồng bầu cử quốc gia|Các Phó Thủ tướng|Chánh Văn phòng Trung ương Đảng|Trung ương Hội Nông dân Việt Nam|Trung ương Hội Chữ thập đỏ Việt Nam|Quân ủy Trung ương|Đảng ủy Công an Trung ương|Hội Nhà báo Việt Nam|Ban Thi đua - Khen thưởng Trung ương|Hội đồng Thi đua - Khen thưởng Trung ương|Ngân hàng Chính sách xã hội|Ngân hàng Phát triển Việt Nam|Ủy ban Giám sát tài chính Quốc gia|Tổng cục Thuế|Cục Thuế|Tổng cục Hải quan|Cục Hải quan|Tổng cục Thống kê|Cục Thống kê|Kho bạc Nhà nước|Cơ quan Trung ương Mặt trận Tổ quốc Việt Nam|Cơ quan Trung ương của các đoàn thể|Cơ quan Trung ương các đoàn thể|cơ quan Trung ương của các tổ chức chính trị - xã hội|Học viện Chính trị quốc gia Hồ Chí Minh|Tập đoàn Điện lực Việt Nam|Liên đoàn Thương mại và Công nghiệp Việt Nam|Phòng Thương mại và Công nghiệp Việt Nam|Bộ Tổng Tham mưu|Tổng cục Chính trị|Ban Cơ yếu Chính phủ|Ban Tôn giáo Chính phủ|Hội Liên hiệp Phụ nữ Việt Nam|Hội Khuyến học Việt Nam|Hội Luật gia Việt Nam|Liên minh Hợp tác xã Việt Nam';

/** Nouns of generic groups: "các bộ, ngành, địa phương". */
export const GROUP_NOUNS: string =
  'bộ|ngành|cơ quan|cơ quan tham mưu|cơ quan tham mưu, quản lý nhà nước|cơ quan tham mưu, giúp việc|cơ quan ngang bộ|cơ quan thuộc Chính phủ|đơn vị|tổ chức|cá nhân|địa phương|sở|ban|phòng|đoàn thể|hội|hiệp hội|doanh nghiệp|tập đoàn|tổng công ty|công ty|trường|trường học|trường đại học|nhà trường|cơ sở giáo dục|cơ sở|cơ sở đào tạo|cơ sở y tế|bệnh viện|chủ đầu tư|nhà đầu tư|ủy ban|hội đồng|ban quản lý|cục|vụ|viện|tổng cục|chi cục|trung tâm|cơ quan báo chí|cơ quan thông tấn|cơ quan truyền thông|tổ chức chính trị - xã hội|tổ chức hội|tổ chức đảng|hộ gia đình|ngân hàng|tổ chức tín dụng|cấp|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|tỉnh|thành phố|cấp ủy|cấp ủy đảng|đồng chí|người dân|thành viên|Thứ trưởng|Phó Thủ tướng|Phó Chủ tịch|phó giám đốc|lực lượng|lực lượng vũ trang|lực lượng chức năng|lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở|lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|ban của Đảng|ủy ban của Quốc hội|cấp chính quyền|chính quyền|chính quyền địa phương|sở ngành|ban ngành|bộ ngành|ban đảng|văn phòng|báo|đài|thành viên Chính phủ|phòng chuyên môn|phòng ban|hợp tác xã|người nộp thuế|đối tượng|cơ quan đại diện|xã|phường|đặc khu|huyện|thị xã|quận|thị trấn|Thuế|Kho bạc Nhà nước|Ban Quản lý dự án|liên hiệp|hội quần chúng|đài phát thanh|đài truyền hình|tổng công ty nhà nước|nhà thầu';

/** Nouns of groups whose members may follow without them: "các Tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam". */
export const ENUMERATING_NOUNS: string =
  'tập đoàn|tổng công ty|công ty|tổng cục|chi cục|cục|vụ|viện|trung tâm|trường|trường đại học|bệnh viện|hội|ngân hàng|phòng|ban|báo|đài';

/** What may follow a group noun and still belongs to it. */
export const GROUP_MODIFIERS: string =
  'chuyên môn|ngang bộ|hành chính|hành chính khác|sự nghiệp|sự nghiệp công lập|công lập|chức năng|trung ương|ở trung ương|nhà nước|quản lý nhà nước|báo chí|truyền thông|thông tin đại chúng|thông tấn|tư pháp|đảng|hành chính nhà nước|giáo dục|đào tạo|giáo dục và đào tạo|y tế|công nghệ|nghiệp vụ|khác|của Đảng|của Quốc hội|thuế|hải quan|công an|quân đội|tài chính|ngân hàng|công thương|giáo dục đại học|đại học|cao đẳng|chính trị - xã hội|chính trị xã hội|xã hội|nghề nghiệp|xã hội - nghề nghiệp|kinh tế|viễn thông|nông nghiệp|du lịch|tín dụng|đoàn thể|lân cận|cấp trên|cấp dưới|thành viên|có thẩm quyền|chủ quản|thi hành án dân sự|kinh doanh|sản xuất|thương mại|vận tải|thủy điện|bị ảnh hưởng|chịu ảnh hưởng|điều tra|tiến hành tố tụng|thanh tra|khám bệnh, chữa bệnh|trọng điểm|được giao|sử dụng ngân sách|dự toán|đơn vị|cơ sở|ngoài nhà nước|ngoài công lập';

/** Levels and grades of the members of a group, alone or in a list: "các bệnh viện cấp chuyên sâu, cấp cơ bản". */
export const GROUP_LEVELS: string =
  'cấp chuyên sâu|cấp cơ bản|cấp ban đầu|cấp 1|cấp 2|cấp 3|cấp I|cấp II|cấp III|cấp học mầm non|cấp mầm non|cấp tiểu học|cấp trung học cơ sở|cấp trung học phổ thông|cấp THCS|cấp THPT|tuyến trung ương|tuyến tỉnh|tuyến thành phố|tuyến huyện|tuyến xã|tuyến cơ sở|tuyến trên|tuyến dưới|tuyến cuối|hạng đặc biệt|hạng I|hạng II|hạng III|hạng IV|loại I|loại II|loại III|loại 1|loại 2|loại 3';

/** What may end a group: "có liên quan", "trên địa bàn". */
export const GROUP_ENDS: string =
  'có liên quan|liên quan|nêu trên|trực thuộc|ở địa phương|trên địa bàn|tại địa phương|ở trung ương|trung ương|các cấp|khác|khác có liên quan|cùng cấp|toàn tỉnh|toàn quốc|toàn ngành|cả nước|trong cả nước|của Đảng|của Quốc hội|này';

/** Two-syllable and longer words of names of bodies that are written small inside a name: "Phát triển nông thôn". */
export const NAME_WORDS: string =
  'bảo hiểm xã hội|bảo hiểm y tế|bảo hiểm thất nghiệp|an sinh xã hội|nhà ở xã hội|thể dục|ưu đãi|người có công|tiền lương|chính sách tiền lương|khoa học xã hội|nghiệp|nông thôn|nhân dân|dân sự|quốc gia|nhà nước|xã hội|đối ngoại|cơ sở|dân tộc|kế toán|kiểm toán|bệnh tật|hành chính|hành chính công|thiên tai|tội phạm|tham nhũng|tiêu cực|lãng phí|tối cao|cấp cao|khu vực|môi trường|thực vật|động vật|thú y|nước ngoài|trong nước|ngoài nước|thị trường|chất lượng|sản phẩm|thực phẩm|dược phẩm|giao thông|vận tải|hàng không|hàng hải|đường bộ|đường sắt|đường thủy|nội địa|đường cao tốc|cao tốc|đô thị|hạ tầng|kỹ thuật|công nghiệp|thương mại|điện tử|điện lực|năng lượng|dầu khí|hạt nhân|bức xạ|sở hữu trí tuệ|trí tuệ|khu công nghiệp|khu chế xuất|khu kinh tế|các khu kinh tế|các khu công nghiệp|khu công nghệ cao|các khu công nghệ cao|các khu chế xuất|khu công nghệ thông tin|cụm công nghiệp|các cụm công nghiệp|khu du lịch|các khu du lịch|dự án|các dự án|công trình|đầu tư|tư nhân|vốn|doanh nghiệp|tài chính|tài sản|công sản|tiền tệ|tín dụng|bảo hiểm|chứng khoán|thuế|hải quan|xuất nhập khẩu|nhập khẩu|ngân sách|pháp lý|pháp luật|văn bản|quy phạm|vi phạm|cán bộ|công chức|viên chức|tiền lương|lao động|việc làm|nghề nghiệp|giáo dục|đại học|phổ thông|mầm non|trung học|tiểu học|học sinh|sinh viên|nhà giáo|đào tạo|khoa học|công nghệ|thông tin|truyền thông|báo chí|xuất bản|phát thanh|truyền hình|tần số|vô tuyến điện|an ninh|an toàn|trật tự|phòng cháy|chữa cháy|cứu nạn|cứu hộ|tìm kiếm|lực lượng|quân sự|biên phòng|biên giới|ma túy|di sản|văn hóa|thể thao|du lịch|gia đình|nghệ thuật|biểu diễn|điện ảnh|mỹ thuật|nhiếp ảnh|thư viện|thống kê|bản đồ|đo đạc|địa chất|khoáng sản|đất đai|tài nguyên|khí tượng|thủy văn|biến đổi khí hậu|khí hậu|biển|hải đảo|lâm nghiệp|kiểm lâm|thủy lợi|thủy sản|chăn nuôi|trồng trọt|hợp tác|hợp tác xã|quốc tế|y tế|y học|dân số|trẻ em|bà mẹ|phụ nữ|thanh niên|thiếu niên|người cao tuổi|cựu chiến binh|nông dân|người có công|khuyết tật|tổng hợp|chiến lược|chính sách|thủ tục|công tác|dịch vụ|dịch|dịch bệnh|bền vững|hộ khẩu|cửa khẩu|cảng|dự phòng|cổ truyền|đa khoa|chuyên khoa|đền bù|mặt bằng|giải phóng mặt bằng|quỹ đất|khuyến nông|khuyến công|xúc tiến|bồi thường|tái định cư|vệ sinh|lễ tân|lưu trữ|văn thư|chính phủ|điện tử|nội chính|tư pháp|đảng|ngành|liên ngành|cải cách|tôn giáo|thi đua|khen thưởng|an toàn thực phẩm|nghiệp vụ|bưu chính|viễn thông|người tiêu dùng|cạnh tranh|kinh tế|phát triển|quy hoạch|kiến trúc|xây dựng|nhà ở|bất động sản|sân bay|hàng giả|gian lận|buôn lậu|gian lận thương mại|đại biểu|bầu cử|tiếp công dân|tố cáo|khiếu nại|bản quyền|tác giả|người có công|chuyển đổi số|bóng đá|mạng|sự nghiệp|khám bệnh|giám định|pháp y|kiểm nghiệm|huyết học|nhi|lão khoa|phục hồi chức năng|điều dưỡng|nhà văn hóa|thành phố|trung ương|địa phương|cộng sản|tín ngưỡng|lịch sử|nguồn nhân lực|đường|phương tiện|xe cơ giới|đăng kiểm|sát hạch|đổi mới|sáng tạo|tiêu chuẩn|đo lường|công lập|ngoài công lập|miền núi|đồng bào|khách hàng|quyền|liên hiệp|bách khoa|dân vận|tuyên giáo|miền|nông sản|y khoa|cổ phần|thương mại cổ phần|bình đẳng|bình đẳng giới|bình ổn|tài trợ|danh hiệu|hệ thống|thị trường nông sản|cha mẹ|giá|cây trồng|vật nuôi|khởi nghiệp|tiêm chủng|mở rộng|phong trào|toàn dân|đoàn kết|đời sống|cơ yếu|ứng phó|sự cố|thảm họa|môi giới|hình sự|điều tra|thi hành án|án|ngoài nhà nước|hộ kinh doanh|quản trị';

/** Verbs that are written small inside a name only after a connector or a head that takes them. */
export const NAME_VERBS: string =
  'phòng|chống|chỉ đạo|chỉ huy|quản lý|giám sát|kiểm tra|thanh tra|xử lý|bảo vệ|chăm sóc|bảo trợ|trợ giúp|hỗ trợ|hướng dẫn|thực hiện|triển khai|tổ chức|phục vụ|điều hành|điều phối|khai thác|kiểm soát|kiểm định|đánh giá|thẩm định|tư vấn|nghiên cứu|ứng dụng|chuyển giao|giới thiệu|cung cấp|giao dịch|đấu giá|đăng ký|vận hành|duy trì|sắp xếp|rà soát|tháo gỡ|xét|xét tặng|tuyển dụng|thi|chấm thi|bồi dưỡng|biên soạn|phổ biến|phối hợp|giải quyết|giải phóng|thúc đẩy|tổng kết|sơ kết|giảm nghèo|xóa|đổi mới|hội nhập|cải thiện|nâng cao|phòng ngừa|tìm kiếm|ứng cứu|kiểm dịch|sản xuất|chế biến|chống dịch|phòng chống|phòng thủ|quảng cáo|xúc tiến|cấp|đăng kiểm|cứu trợ|vận động|tiếp nhận|trả|kết nối';

/** Verbs that belong to the name of a body set up for one task, even right after its head or "Quốc gia". */
export const TASK_VERBS: string =
  'phòng|chống|phòng chống|phòng thủ|ứng phó|cải cách|phát triển|tìm kiếm|đổi mới|hội nhập|giảm nghèo|phòng ngừa|chống dịch|chuyển đổi số|bảo vệ|tháo gỡ';

/** Heads of bodies set up for one task. */
export const TASK_BODIES: string =
  'Ban Chỉ đạo|Ban Chỉ huy|Hội đồng|Tổ công tác|Ủy ban|Ban Vận động|Tổ|Tiểu ban|Quỹ|Ban Quản lý|Trung tâm';

/** First syllables that never go on with a name after a capitalised syllable that no list knows. */
export const NAME_STOPS: string =
  'và|của|có|đã|sẽ|phải|cần|theo|tại|từ|đến|để|về|với|trong|trên|ngày|yêu|đề|chỉ|chủ|phối|tổ|báo|hướng|thực|triển|tiếp|khẩn|căn|xem|rà|tăng|bảo|làm|là|không|được|bị|do|nơi|này|trả|gửi|ban|ký|thông|chịu|đôn|kiểm|nghiên|xây|tham|quyết|giao|nhận|cho|khi|nếu|thì|mà|như|hoặc|hay|cùng|đang|vào|ra|lên|qua|sau|trước|gồm|nêu|cung|thẩm|trình|kịp|nhanh|sớm|điều|quy|phê|ý|đồng|thống|chấp|tháng|năm|số|hiện|vẫn|chưa|rất|cũng|đôn|bố|lập|tạo|mở|đẩy|duy|quản|giám|xử|giải|rút|khắc|tuyên|vận|huy|thường|chuẩn|sẵn|cập|theo|hỗ|đưa|thuộc|tự|các|những|mọi|một|nhằm|vì|bằng|giữa|ngoài|đối|liên|quan|đính|kèm|mời|thành|tập|tổng|phân|công|khởi|hoàn|truy|phát|góp|nhấn|cho|dự|trao|tặng|sử|lấy|tính|nộp|kê|áp|xác|cấp';

/** Syllables with which names of persons begin: a place class before them stands alone ("UBND tỉnh Nguyễn Văn A"). */
export const SURNAMES: string =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Trịnh|Đinh|Đoàn|Lương|Mai|Trương|Cao|Tạ|Đào|Hà|Lâm|Tô|Tống|Nông|Triệu|Vi|Chu|Quách|Thái|Lưu|Doãn|Giàng|Lò|Hầu|Vàng|Y';

/** Words that begin like a head or a group noun and are something else: "Tổ chức", "Báo cáo", "Trường hợp". */
export const OTHER_WORDS: string =
  'bộ đội|quân đội|cục trưởng|vụ trưởng|bộ trưởng|viện trưởng|ban trưởng|phòng trưởng|đội trưởng|tổ trưởng|đoàn trưởng|hội trưởng|hội trường|tổ chức thực hiện|tổ chức triển khai|tổ chức kiểm tra|tổ chức lại|tổ chức tốt|tổ chức sản xuất|tổ quốc|ban hành|ban đầu|ban ngày|hội nghị|hội thảo|hội nhập|hội họp|hội chợ|hội viên|hội thi|trường hợp|đoàn kết|đoàn viên|báo cáo|báo động|báo hiệu|quỹ đất|quỹ đạo|thuế suất|thuế giá trị|thuế thu nhập|thuế xuất|thuế nhập|thuế tiêu|thuế TNDN|thuế TNCN|thuế GTGT|phòng chống|phòng, chống|phòng cháy|phòng ngừa|phòng học|phòng tránh|phòng họp|phòng thủ|phòng bệnh|viện dẫn|viện phí|viện trợ|bộ luật|bộ phận|bộ máy|bộ môn|bộ tiêu chí|bộ hồ sơ|bộ chỉ số|bộ dữ liệu|bộ công cụ|bộ tài liệu|bộ thủ tục|bộ quy tắc|bộ câu hỏi|vụ việc|vụ án|vụ tai nạn|vụ cháy|vụ khiếu|vụ đông|vụ mùa|vụ hè|đội ngũ|đội hình|sở hữu|sở tại|cục diện|cục bộ|đồn điền|cảng biển|cảng cá|đài tưởng niệm|hạt nhân|cơ sở dữ liệu|cơ sở vật chất|cơ sở pháp lý|cơ sở hạ tầng|cấp phép|cấp phát|cấp giấy|cấp bách|xã hội|cổng trường|cổng ra';
