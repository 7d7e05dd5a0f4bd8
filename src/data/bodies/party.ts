/**
 * Bodies of the Party centre and mass organisations; the same columns as {@link CENTRAL_BODY_ROWS} in central.ts. The Central
 * Committee, the Political Bureau and the Secretariat share the symbol TW. Sources: decisions of 2025-02-03 as reported by
 * sggp.org.vn, znews.vn and dantri.com.vn; numbers of real documents.
 */
export const PARTY_BODY_ROWS: string = `
TW|Ban Chấp hành Trung ương|party-centre||||Ban Chấp hành Trung ương Đảng;TƯ|o
TW|Bộ Chính trị|party-centre||||TƯ|o
TW|Ban Bí thư|party-centre||||Ban Bí thư Trung ương Đảng;TƯ|o
VPTW|Văn phòng Trung ương Đảng|party-commission||||Văn phòng Trung ương|o
BTCTW|Ban Tổ chức Trung ương|party-commission|||||o
UBKTTW|Ủy ban Kiểm tra Trung ương|party-commission|||||u
BNCTW|Ban Nội chính Trung ương|party-commission|||||u
BTGTW|Ban Tuyên giáo Trung ương|party-commission||2025-02-02|||v
BDVTW|Ban Dân vận Trung ương|party-commission||2025-02-02|||v
BTGDVTW|Ban Tuyên giáo và Dân vận Trung ương|party-commission|2025-02-03||||v
BKTTW|Ban Kinh tế Trung ương|party-commission||2025-02-02|||v
BCSCLTW|Ban Chính sách, chiến lược Trung ương|party-commission|2025-02-03||||v
BĐNTW|Ban Đối ngoại Trung ương|party-commission||2025-02-02|||v
ĐUKCCQTW|Đảng ủy Khối các cơ quan Trung ương|party-committee||2025-02-02|||v
ĐUKDNTW|Đảng ủy Khối Doanh nghiệp Trung ương|party-committee||2025-02-02|||v
BCSĐCP|Ban cán sự đảng Chính phủ|party-committee||2025-02-02|||v
ĐĐQH|Đảng đoàn Quốc hội|party-committee||2025-02-02|||v
ĐĐMTTQ|Đảng đoàn Mặt trận Tổ quốc Việt Nam|party-committee||2025-02-02|||v
ĐUCP|Đảng ủy Chính phủ|party-committee|2025-02-03||||u
ĐUQH|Đảng ủy Quốc hội|party-committee|2025-02-03||||u
ĐUMTTQ, ĐTTW|Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương|party-committee|2025-02-03||||u
ĐUCCQĐTW|Đảng ủy các cơ quan Đảng Trung ương|party-committee|2025-02-03||||u
`;

/** Mass organisations; the same columns. Sources: Quyết định 20/2020/QĐ-TTg (identifiers), numbers of real documents. */
export const MASS_ORGANIZATION_ROWS: string = `
MTTW|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|mass-organization|||I01|Mặt trận Tổ quốc Việt Nam;MTTW-BTT;MTTW-ĐCT|o
TLĐ|Tổng Liên đoàn Lao động Việt Nam|mass-organization|||I02||v
TWĐTN|Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|mass-organization|||I03|Đoàn Thanh niên Cộng sản Hồ Chí Minh|v
ĐCT|Trung ương Hội Liên hiệp Phụ nữ Việt Nam|mass-organization|||I04|Hội Liên hiệp Phụ nữ Việt Nam|v
CCB|Hội Cựu chiến binh Việt Nam|mass-organization|||I05||v
HNDTW|Hội Nông dân Việt Nam|mass-organization|||I06|Trung ương Hội Nông dân Việt Nam|v
`;
