/** Whose symbol it is: what decides the scheme of a number and who may issue it jointly with whom. */
export type SymbolKind =
  | 'legislature' // Quốc hội và cơ quan của Quốc hội: the symbol may end in the term
  | 'central' // Chính phủ, bộ, tòa án, kiểm sát, kiểm toán: may issue jointly
  | 'agency' // cục, tổng cục, cơ quan khác của Nhà nước
  | 'local' // HĐND, UBND
  | 'department' // sở và tương đương
  | 'party' // Đảng
  | 'organization' // Mặt trận, đoàn thể
  | 'former' // bộ, ban cũ: ký hiệu không có chữ B
  | 'historic'; // cơ quan của thời kỳ trước, đánh số theo lối riêng

/**
 * The codes of `symbol-names.ts`, by kind, without names and sources: what it takes to read a number, small enough for
 * a form field. A test keeps both alike. A symbol of two kinds stands in both.
 */
export const symbolCodes: Readonly<Record<SymbolKind, string>> = {
  legislature:
    'QH UBTVQH VPQH TTKQH HĐBCQG UBKT UBKTTC UBPL UBPLTP UBTP UBXH UBTCNS UBDNGS BDN ĐCTUBTWMTTQVN HĐDT',
  central:
    'CTN CP TTg VPCP BQP BCA BNG BTP BTC BCT BLĐTBXH BGTVT BXD BTTTT BGDĐT BGD&ĐT BNNPTNT BNN BKHĐT BNV BYT BKHCN BKHCNMT BVHTTDL BVHTT BTNMT BNNMT BDTTG BCN BTM BTS BBCVT UBDT NHNN NHNNVN TTCP TANDTC TATC HĐTP VKSNDTC VKSTC KTNN',
  agency:
    'BHXH LĐTBXH PCLB TCT CT TCHQ CHQ TCTK UBCK THADS BTĐKT BATGT UBATGT BTL CA BCH TTPVHCC QLHC KCB PB',
  local: 'UBND HĐND CTUBND TTHĐND VPUBND CT VP HĐTĐ',
  department:
    'SNV STP STC SCT SXD SYT SKHCN SGDĐT SNNMT SNN SKHĐT STNMT SGTVT STTTT SLĐTBXH SVHTTDL SDTTG SDL SNgV CAT TTT BDT',
  party:
    'TW TƯ HNTW VPTW BTCTW UBKTTW BNCTW BTGTW BDVTW BTGDVTW BKTTW BCSCLTW BĐNTW BCĐTW QUTW ĐUQSTW TU VPTU BTCTU BDVTU BNCTU UBKTTU HU QU ĐU VPĐU CB ĐH BCĐ ĐĐ BCSĐ ĐUQS ĐUCA',
  organization:
    'MTTW MTTQ UBMTTQ UBTWMTTQVN UBTƯMTTQVN UBTUMTTQVN TLĐ LĐLĐ TWĐTN ĐTN HNDTW HND CCB CCBVN HPN ĐCT BTV',
  former: 'TCCP TC NV TM VH KHKT',
  historic: 'HĐBT HĐNN TVQH UB LB',
};

/** The codes of `symbols-units.ts`, without names and sources. */
export const unitSymbolCodes =
  'VP VX KGVX TH TNMT NNMT ĐTMT KTTH KT CN NN KTN DP NC TCCB PC KSTT VHXH KHTC CS CĐS KTĐN BTT TTr VXNV GTCNXD NCTH';

/**
 * The slugs of `document-types.ts`, each followed by its abbreviations, in numbers of the State, of the Party (first those of the State that
 * it uses too; last the ones that go before them: its QĐ is a quy định) and in older ones, and those that have none.
 */
export const typeAbbreviations: Readonly<Record<'state' | 'party' | 'older' | 'none', string>> = {
  state:
    'bao-cao BC bien-ban BB chi-thi CT chuong-trinh CTr cong-dien CĐ de-an ĐA du-an DA giay-moi GM huong-dan HD ke-hoach KH nghi-quyet NQ phieu-chuyen PC phieu-gui PG phuong-an PA quy-che QC quyet-dinh QĐ thong-bao TB thong-cao TC to-trinh TTr an-le AL ban-ghi-nho BGN ban-thoa-thuan BTT giay-gioi-thieu GGT giay-nghi-phep GNP giay-uy-quyen GUQ hop-dong HĐ lenh L nghi-dinh NĐ nghi-quyet-lien-tich NQLT phieu-bao PB quy-dinh QyĐ sao-luc SL sao-y SY thong-tu TT thong-tu-lien-tich TTLT trich-sao TrS van-ban-hop-nhat VBHN',
  party:
    'bao-cao BC bien-ban BB chi-thi CT chuong-trinh CTr cong-dien CĐ de-an ĐA du-an DA giay-moi GM huong-dan HD ke-hoach KH nghi-quyet NQ phieu-chuyen PC phieu-gui PG phuong-an PA quy-che QC quyet-dinh QĐ thong-bao TB thong-cao TC to-trinh TTr ban-sao BS cong-van CV dieu-le ĐL ket-luan KL quy-dinh QĐ QĐi thong-tri TT tuyen-bo TBo',
  older:
    'ban-ghi-nho GN bao-cao-tham-dinh BCTĐ chuong-trinh CTHĐ giay-chung-nhan GCN CN giay-di-duong ĐĐ giay-gioi-thieu GT giay-nghi-phep NP giay-phep GP giay-uy-quyen UN huong-dan HDLN HDLB ke-hoach KHHĐ ket-luan KLTTr lenh LCT luat Lt menh-lenh ML phap-lenh PL quy-che QCPH quy-chuan QCVN QCĐP quyet-dinh QĐNS sac-lenh SL thong-bao TBKL thong-tu-lien-bo TTLB tieu-chuan TCVN TCCS TCXDVN TCN to-trinh TTrLN TTLN trich-sao TS',
  none: 'ban-an bo-luat chien-luoc cong-ham cuong-linh dieu-uoc-quoc-te hien-phap hiep-dinh loi-keu-goi phieu-trinh quy-hoach sac-luat thu-cong',
};
