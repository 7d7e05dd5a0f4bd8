/**
 * Central bodies of the State. A line is `symbol|name|kind|first day|last day|identifier|other names and symbols|status`; the
 * identifier is the level 1 code; other names are parted by `;`; status `o` official, `v` seen in real documents or
 * secondary sources, `u` not verified. A first day is absent where no source has it.
 * Sources: Nghị quyết 176/2025/QH15 (Government from 2025-03-01), Nghị quyết 01/2007/QH12 and 02/2002/QH11 (ministries that
 * ended then; days not verified), Quyết định 20/2020/QĐ-TTg and 09/2025/QĐ-TTg
 * (identifiers), Thông tư 03/2009/TT-BNG (names), numbers of real documents (symbols).
 */
export const CENTRAL_BODY_ROWS: string = `
QH|Quốc hội|legislature|||||o
UBTVQH|Ủy ban Thường vụ Quốc hội|legislature|||||o
VPQH|Văn phòng Quốc hội|legislature|||||o
CTN|Chủ tịch nước|head-of-state|||||u
VPCTN|Văn phòng Chủ tịch nước|head-of-state|||B01||v
CP|Chính phủ|government|||||o
TTg|Thủ tướng Chính phủ|government|||||o
BQP|Bộ Quốc phòng|ministry|||G11||o
BCA|Bộ Công an|ministry|||G01||o
BNG|Bộ Ngoại giao|ministry|||G08||o
BTP|Bộ Tư pháp|ministry|||G15||o
BTC|Bộ Tài chính|ministry|||G12||o
BCT|Bộ Công Thương|ministry|||G02||o
BLĐTBXH|Bộ Lao động - Thương binh và Xã hội|ministry||2025-02-28|G07|LĐTBXH|o
BGTVT|Bộ Giao thông vận tải|ministry||2025-02-28|G04||o
BXD|Bộ Xây dựng|ministry|||G17||o
BTTTT|Bộ Thông tin và Truyền thông|ministry||2025-02-28|G14||o
BGDĐT|Bộ Giáo dục và Đào tạo|ministry|||G03||o
BNNPTNT|Bộ Nông nghiệp và Phát triển nông thôn|ministry||2025-02-28|G10|BNN;BNN&PTNT|o
BKHĐT|Bộ Kế hoạch và Đầu tư|ministry||2025-02-28|G05||o
BNV|Bộ Nội vụ|ministry|||G09||o
BYT|Bộ Y tế|ministry|||G18||o
BKHCN|Bộ Khoa học và Công nghệ|ministry|||G06||o
BVHTTDL|Bộ Văn hóa, Thể thao và Du lịch|ministry|||G16||o
BTNMT|Bộ Tài nguyên và Môi trường|ministry||2025-02-28|G13||o
BNNMT|Bộ Nông nghiệp và Môi trường|ministry|2025-03-01||G10||o
BDTTG|Bộ Dân tộc và Tôn giáo|ministry|2025-03-01||G21||o
BCN|Bộ Công nghiệp|ministry||2007-07-31|||u
BTM|Bộ Thương mại|ministry||2007-07-31||TM|u
BTS|Bộ Thủy sản|ministry||2007-07-31|||u
BBCVT|Bộ Bưu chính, Viễn thông|ministry||2007-07-31|||u
BVHTT|Bộ Văn hóa - Thông tin|ministry||2007-07-31|||u
UBTDTT|Ủy ban Thể dục thể thao|ministerial-level||2007-07-31|||u
UBDSGĐTE|Ủy ban Dân số, Gia đình và Trẻ em|ministerial-level||2007-07-31|||u
BKHCNMT|Bộ Khoa học, Công nghệ và Môi trường|ministry||2002-08-04|||u
UBDT|Ủy ban Dân tộc|ministerial-level||2025-02-28|G21||o
NHNN|Ngân hàng Nhà nước Việt Nam|ministerial-level|||G19|Ngân hàng Nhà nước|o
TTCP|Thanh tra Chính phủ|ministerial-level|||G20||o
VPCP|Văn phòng Chính phủ|ministerial-level|||G22||o
BHXH|Bảo hiểm xã hội Việt Nam|government-agency|||G24|BHXHVN|v
TTX|Thông tấn xã Việt Nam|government-agency|||G30|TTXVN|v
TNVN|Đài Tiếng nói Việt Nam|government-agency|||G27|VOV|v
THVN|Đài Truyền hình Việt Nam|government-agency|||G28|VTV|v
VHL|Viện Hàn lâm Khoa học và Công nghệ Việt Nam|government-agency|||G31|VHLKHCNVN|v
KHXH|Viện Hàn lâm Khoa học xã hội Việt Nam|government-agency|||G32|VHLKHXHVN|v
UBQLV|Ủy ban Quản lý vốn nhà nước tại doanh nghiệp|government-agency||2025-02-28|G36||v
BQLL|Ban Quản lý Lăng Chủ tịch Hồ Chí Minh|government-agency||2025-02-28|||u
HVCTQG|Học viện Chính trị quốc gia Hồ Chí Minh|academy|||||u
TANDTC|Tòa án nhân dân tối cao|court|||D01||v
VKSTC|Viện kiểm sát nhân dân tối cao|procuracy|||E01|VKSNDTC|v
KTNN|Kiểm toán nhà nước|audit|||F01||v
TCT|Tổng cục Thuế|agency||2025-02-28|G12.18||v
CT|Cục Thuế|agency|2025-03-01||||v
TCHQ|Tổng cục Hải quan|agency||2025-02-28|||v
CHQ|Cục Hải quan|agency|2025-03-01||||v
`;

/**
 * What followed a central body. A line is `symbol|symbol of what followed|function`; a function is absent where all went.
 * Source: Nghị quyết 02/2002/QH11, 01/2007/QH12 and 176/2025/QH15, and press reports of them; functions from secondary sources.
 */
export const CENTRAL_SUCCESSORS: string = `
BCN|BCT|
BTM|BCT|
BTS|BNNPTNT|
BBCVT|BTTTT|
BVHTT|BVHTTDL|
UBTDTT|BVHTTDL|
BKHCNMT|BKHCN|
BKHCNMT|BTNMT|môi trường
BKHĐT|BTC|
BGTVT|BXD|
BGTVT|BCA|sát hạch, cấp giấy phép lái xe
BNNPTNT|BNNMT|
BTNMT|BNNMT|
BTTTT|BKHCN|
BTTTT|BVHTTDL|báo chí
BLĐTBXH|BNV|lao động, việc làm, người có công
BLĐTBXH|BYT|bảo trợ xã hội, trẻ em
BLĐTBXH|BGDĐT|giáo dục nghề nghiệp
BLĐTBXH|BNNMT|giảm nghèo
UBDT|BDTTG|
BNV|BDTTG|tôn giáo
UBQLV|BTC|
BQLL|BQP|
TCT|CT|
TCHQ|CHQ|
BTGTW|BTGDVTW|
BDVTW|BTGDVTW|
BKTTW|BCSCLTW|
BĐNTW|BNG|
ĐUKCCQTW|ĐUCCQĐTW|
ĐUKDNTW|ĐUCP|
BCSĐCP|ĐUCP|
ĐĐQH|ĐUQH|
ĐĐMTTQ|ĐUMTTQ, ĐTTW|
`;
