import type { Sourced } from './rows.js';
import type { SymbolKind } from './symbols.js';

/** Symbols of issuing bodies (ký hiệu cơ quan ban hành) with one kind and one source. */
export interface SymbolGroup extends Sourced {
  /** Kind of all its symbols. */
  kind: SymbolKind;
  /** Symbol and Vietnamese name, as `SYMBOL:name` parted by `|`. The same symbol may stand in two groups: then it is ambiguous. */
  rows: string;
}

const BODIES = 'Số, ký hiệu văn bản đã ban hành; cơ cấu Chính phủ, Quốc hội các khóa';
const HD05 = 'Hướng dẫn 05-HD/VPTW (27/5/2026); Hướng dẫn 36-HD/VPTW (03/4/2018)';

/** Symbols known of old and new bodies. The vocabulary is open (Nghị định 30/2020/NĐ-CP, Phụ lục I): a symbol that is not here is not wrong. */
export const symbolGroups: readonly SymbolGroup[] = [
  {
    kind: 'legislature',
    rows:
      'QH:Quốc hội|UBTVQH:Ủy ban Thường vụ Quốc hội|VPQH:Văn phòng Quốc hội|TTKQH:Tổng Thư ký Quốc hội|HĐBCQG:Hội đồng bầu cử quốc gia|' +
      'UBKT:Ủy ban Kinh tế của Quốc hội|UBKTTC:Ủy ban Kinh tế và Tài chính của Quốc hội|UBPL:Ủy ban Pháp luật của Quốc hội|' +
      'UBPLTP:Ủy ban Pháp luật và Tư pháp của Quốc hội|UBTP:Ủy ban Tư pháp của Quốc hội|UBXH:Ủy ban Xã hội của Quốc hội|' +
      'UBTCNS:Ủy ban Tài chính, Ngân sách của Quốc hội|UBDNGS:Ủy ban Dân nguyện và Giám sát của Quốc hội|BDN:Ban Dân nguyện|' +
      'ĐCTUBTWMTTQVN:Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|HĐDT:Hội đồng Dân tộc',
    source: BODIES,
    status: 'observed',
  },
  {
    kind: 'central',
    rows:
      'CTN:Chủ tịch nước|CP:Chính phủ|TTg:Thủ tướng Chính phủ|VPCP:Văn phòng Chính phủ|BQP:Bộ Quốc phòng|BCA:Bộ Công an|BNG:Bộ Ngoại giao|' +
      'BTP:Bộ Tư pháp|BTC:Bộ Tài chính|BCT:Bộ Công Thương|BLĐTBXH:Bộ Lao động - Thương binh và Xã hội|BGTVT:Bộ Giao thông vận tải|BXD:Bộ Xây dựng|' +
      'BTTTT:Bộ Thông tin và Truyền thông|BGDĐT:Bộ Giáo dục và Đào tạo|BGD&ĐT:Bộ Giáo dục và Đào tạo|BNNPTNT:Bộ Nông nghiệp và Phát triển nông thôn|' +
      'BNN:Bộ Nông nghiệp và Phát triển nông thôn|BKHĐT:Bộ Kế hoạch và Đầu tư|BNV:Bộ Nội vụ|BYT:Bộ Y tế|BKHCN:Bộ Khoa học và Công nghệ|' +
      'BKHCNMT:Bộ Khoa học, Công nghệ và Môi trường|BVHTTDL:Bộ Văn hóa, Thể thao và Du lịch|BVHTT:Bộ Văn hóa - Thông tin|' +
      'BTNMT:Bộ Tài nguyên và Môi trường|BNNMT:Bộ Nông nghiệp và Môi trường|BDTTG:Bộ Dân tộc và Tôn giáo|BCN:Bộ Công nghiệp|BTM:Bộ Thương mại|' +
      'BTS:Bộ Thủy sản|BBCVT:Bộ Bưu chính, Viễn thông|UBDT:Ủy ban Dân tộc|NHNN:Ngân hàng Nhà nước Việt Nam|NHNNVN:Ngân hàng Nhà nước Việt Nam|TTCP:Thanh tra Chính phủ|' +
      'TANDTC:Tòa án nhân dân tối cao|TATC:Tòa án nhân dân tối cao|HĐTP:Hội đồng Thẩm phán Tòa án nhân dân tối cao|VKSNDTC:Viện kiểm sát nhân dân tối cao|' +
      'VKSTC:Viện kiểm sát nhân dân tối cao|KTNN:Kiểm toán nhà nước',
    source: BODIES,
    status: 'observed',
  },
  {
    kind: 'agency',
    rows:
      'BHXH:Bảo hiểm xã hội|LĐTBXH:Lao động - Thương binh và Xã hội|PCLB:Ban Chỉ đạo phòng chống lụt bão|TCT:Tổng cục Thuế|CT:Cục Thuế|TCHQ:Tổng cục Hải quan|CHQ:Cục Hải quan|TCTK:Tổng cục Thống kê|UBCK:Ủy ban Chứng khoán Nhà nước|' +
      'THADS:Thi hành án dân sự|BTĐKT:Ban Thi đua - Khen thưởng|BATGT:Ban An toàn giao thông|UBATGT:Ủy ban An toàn giao thông|BTL:Bộ Tư lệnh|CA:Chánh án Tòa án nhân dân tối cao|' +
      'BCH:Ban Chỉ huy|TTPVHCC:Trung tâm Phục vụ hành chính công|QLHC:Cục Cảnh sát quản lý hành chính|KCB:Cục Quản lý Khám, chữa bệnh|PB:Cục Phòng bệnh',
    source: BODIES,
    status: 'observed',
  },
  {
    kind: 'local',
    rows:
      'UBND:Ủy ban nhân dân|HĐND:Hội đồng nhân dân|CTUBND:Chủ tịch Ủy ban nhân dân|TTHĐND:Thường trực Hội đồng nhân dân|' +
      'VPUBND:Văn phòng Ủy ban nhân dân|CT:Chủ tịch Ủy ban nhân dân|VP:Văn phòng|HĐTĐ:Hội đồng thẩm định',
    source: BODIES,
    status: 'observed',
  },
  {
    kind: 'department',
    rows:
      'SNV:Sở Nội vụ|STP:Sở Tư pháp|STC:Sở Tài chính|SCT:Sở Công Thương|SXD:Sở Xây dựng|SYT:Sở Y tế|SKHCN:Sở Khoa học và Công nghệ|' +
      'SGDĐT:Sở Giáo dục và Đào tạo|SNNMT:Sở Nông nghiệp và Môi trường|SNN:Sở Nông nghiệp và Phát triển nông thôn|SKHĐT:Sở Kế hoạch và Đầu tư|' +
      'STNMT:Sở Tài nguyên và Môi trường|SGTVT:Sở Giao thông vận tải|STTTT:Sở Thông tin và Truyền thông|SLĐTBXH:Sở Lao động - Thương binh và Xã hội|' +
      'SVHTTDL:Sở Văn hóa, Thể thao và Du lịch|SDTTG:Sở Dân tộc và Tôn giáo|SDL:Sở Du lịch|SNgV:Sở Ngoại vụ|CAT:Công an tỉnh|TTT:Thanh tra tỉnh|BDT:Ban Dân tộc',
    source: BODIES,
    status: 'observed',
  },
  {
    kind: 'party',
    rows:
      'TW:Trung ương (Ban Chấp hành, Bộ Chính trị, Ban Bí thư)|TƯ:Trung ương|HNTW:Hội nghị Trung ương|VPTW:Văn phòng Trung ương Đảng|BTCTW:Ban Tổ chức Trung ương|' +
      'UBKTTW:Ủy ban Kiểm tra Trung ương|BNCTW:Ban Nội chính Trung ương|BTGTW:Ban Tuyên giáo Trung ương|BDVTW:Ban Dân vận Trung ương|' +
      'BTGDVTW:Ban Tuyên giáo và Dân vận Trung ương|BKTTW:Ban Kinh tế Trung ương|BCSCLTW:Ban Chính sách, chiến lược Trung ương|BĐNTW:Ban Đối ngoại Trung ương|' +
      'BCĐTW:Ban Chỉ đạo Trung ương|QUTW:Quân ủy Trung ương|ĐUQSTW:Đảng ủy Quân sự Trung ương|TU:Tỉnh ủy, Thành ủy|VPTU:Văn phòng Tỉnh ủy, Thành ủy|' +
      'BTCTU:Ban Tổ chức Tỉnh ủy, Thành ủy|BDVTU:Ban Dân vận Tỉnh ủy, Thành ủy|BNCTU:Ban Nội chính Tỉnh ủy, Thành ủy|UBKTTU:Ủy ban Kiểm tra Tỉnh ủy, Thành ủy|' +
      'HU:Huyện ủy|QU:Quận ủy; Quân ủy|ĐU:Đảng ủy|VPĐU:Văn phòng Đảng ủy|CB:Chi bộ|ĐH:Đại hội|BCĐ:Ban Chỉ đạo|ĐĐ:Đảng đoàn|BCSĐ:Ban cán sự đảng|ĐUQS:Đảng ủy Quân sự|ĐUCA:Đảng ủy Công an',
    source: HD05,
    status: 'official',
  },
  {
    kind: 'organization',
    rows:
      'MTTW:Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|MTTQ:Ủy ban Mặt trận Tổ quốc Việt Nam|UBMTTQ:Ủy ban Mặt trận Tổ quốc Việt Nam|UBTWMTTQVN:Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|' +
      'UBTƯMTTQVN:Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|UBTUMTTQVN:Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|' +
      'TLĐ:Tổng Liên đoàn Lao động Việt Nam|LĐLĐ:Liên đoàn Lao động|TWĐTN:Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|ĐTN:Đoàn Thanh niên Cộng sản Hồ Chí Minh|' +
      'HNDTW:Trung ương Hội Nông dân Việt Nam|HND:Hội Nông dân|CCB:Hội Cựu chiến binh Việt Nam|CCBVN:Hội Cựu chiến binh Việt Nam|HPN:Hội Liên hiệp Phụ nữ|' +
      'ĐCT:Đoàn Chủ tịch (Mặt trận, Công đoàn, Phụ nữ)|BTV:Ban Thường vụ (đoàn thể)',
    source: BODIES,
    status: 'observed',
  },
  {
    kind: 'former',
    rows: 'TCCP:Ban Tổ chức - Cán bộ Chính phủ|TC:Bộ Tài chính|NV:Bộ Nội vụ|TM:Bộ Thương mại|VH:Bộ Văn hóa|KHKT:Ủy ban Khoa học và Kỹ thuật Nhà nước',
    source: BODIES,
    status: 'observed',
  },
  {
    kind: 'historic',
    rows: 'HĐBT:Hội đồng Bộ trưởng|HĐNN:Hội đồng Nhà nước|TVQH:Ủy ban Thường vụ Quốc hội|UB:Ủy ban nhân dân (đến năm 2003)|LB:Liên bộ',
    source: BODIES,
    status: 'observed',
  },
];
