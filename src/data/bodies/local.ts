/**
 * Bodies that stand in every province, district or commune. A line is `symbol|name before the place|kind|levels|first day|last
 * day|other symbols|status`; levels are `p` province, `d` district, `c` commune. Special names: `{Tỉnh ủy}` is Tỉnh ủy in a
 * province and Thành ủy in a city; `{Huyện ủy}` follows the class of the district.
 * Sources: Luật Tổ chức chính quyền địa phương 72/2025/QH15; numbers of real documents.
 */
export const LOCAL_BODY_ROWS: string = `
UBND|Ủy ban nhân dân|peoples-committee|pdc|||UB|o
HĐND|Hội đồng nhân dân|peoples-council|pdc||||o
TU|{Tỉnh ủy}|party-committee|p|||TƯ|o
HU|{Huyện ủy}|party-committee|d||2025-06-30||v
ĐU|Đảng ủy|party-committee|c||||v
MTTQ|Ủy ban Mặt trận Tổ quốc Việt Nam|front-committee|pdc|||MTTQ-BTT|o
CTUBND|Chủ tịch Ủy ban nhân dân|chairman|pdc||||o
VP|Văn phòng Ủy ban nhân dân|office|p|||VPUBND|v
`;

/**
 * Departments of the provincial People's Committee. A line is `symbol|name|first day|last day|other symbols|status`; status `u`
 * marks departments that only some provinces have: they resolve by name but are not listed.
 * Sources: vinanet.vn and luatvietnam.vn on the twelve departments that every province has from 2025-03-01; numbers of real
 * documents; earlier departments follow the ministries (Nghị quyết 176/2025/QH15).
 */
export const DEPARTMENT_ROWS: string = `
SNV|Sở Nội vụ||||v
STP|Sở Tư pháp||||v
STC|Sở Tài chính||||v
SCT|Sở Công Thương||||v
SXD|Sở Xây dựng||||v
SKHCN|Sở Khoa học và Công nghệ||||v
SVHTTDL|Sở Văn hóa, Thể thao và Du lịch|||SVHTT&DL|v
SGDĐT|Sở Giáo dục và Đào tạo||||v
SYT|Sở Y tế||||v
SNNMT|Sở Nông nghiệp và Môi trường|2025-03-01|||v
SKHĐT|Sở Kế hoạch và Đầu tư||2025-02-28|KHĐT|v
SNNPTNT|Sở Nông nghiệp và Phát triển nông thôn||2025-02-28|SNN|v
STNMT|Sở Tài nguyên và Môi trường||2025-02-28||v
SGTVT|Sở Giao thông vận tải||2025-02-28||v
STTTT|Sở Thông tin và Truyền thông||2025-02-28|TT&TT|v
SLĐTBXH|Sở Lao động - Thương binh và Xã hội||2025-02-28|LĐTB&XH|v
BDT|Ban Dân tộc||2025-02-28||u
SNgV|Sở Ngoại vụ|||SNG|u
SDTTG|Sở Dân tộc và Tôn giáo|2025-03-01|||u
SDL|Sở Du lịch||||u
SVHTT|Sở Văn hóa và Thể thao||||u
SQHKT|Sở Quy hoạch - Kiến trúc||||u
TTr|Thanh tra|||TTT|v
`;

/** What followed a department, as in central.ts: `symbol|symbol|function`. */
export const DEPARTMENT_SUCCESSORS: string = `
SKHĐT|STC|
SNNPTNT|SNNMT|
STNMT|SNNMT|
SGTVT|SXD|
STTTT|SKHCN|
STTTT|SVHTTDL|báo chí
SLĐTBXH|SNV|lao động, việc làm, người có công
SLĐTBXH|SYT|bảo trợ xã hội, trẻ em
SLĐTBXH|SGDĐT|giáo dục nghề nghiệp
BDT|SDTTG|
`;

/**
 * Terms of the National Assembly: `symbol|first day|last day`; the symbols of its acts carry the term (QH15, UBTVQH15).
 * Source: election of 2026-03-15 and numbers of real documents for QH16; earlier dates not verified.
 */
export const NATIONAL_ASSEMBLY_TERMS: string = `
QH11|2002|2007
QH12|2007|2011
QH13|2011|2016
QH14|2016-07-20|2021-07-20
QH15|2021-07-20|2026-04-05
QH16|2026-04-06|
`;
