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

/** The abbreviations of `document-types.ts` as `CODE:slug`, by family; under `none` the slugs of types without one. */
export const typeAbbreviations = {
  state:
    'AL:an-le BGN:ban-ghi-nho BTT:ban-thoa-thuan BC:bao-cao BB:bien-ban CT:chi-thi CTr:chuong-trinh CĐ:cong-dien ĐA:de-an DA:du-an GGT:giay-gioi-thieu GM:giay-moi GNP:giay-nghi-phep GUQ:giay-uy-quyen HĐ:hop-dong HD:huong-dan KH:ke-hoach L:lenh NĐ:nghi-dinh NQ:nghi-quyet NQLT:nghi-quyet-lien-tich PB:phieu-bao PC:phieu-chuyen PG:phieu-gui PA:phuong-an QC:quy-che QyĐ:quy-dinh QĐ:quyet-dinh SL:sao-luc SY:sao-y TB:thong-bao TC:thong-cao TT:thong-tu TTLT:thong-tu-lien-tich TTr:to-trinh TrS:trich-sao VBHN:van-ban-hop-nhat',
  party:
    'BS:ban-sao BC:bao-cao BB:bien-ban CT:chi-thi CTr:chuong-trinh CĐ:cong-dien CV:cong-van ĐA:de-an ĐL:dieu-le DA:du-an GM:giay-moi HD:huong-dan KH:ke-hoach KL:ket-luan NQ:nghi-quyet PC:phieu-chuyen PG:phieu-gui PA:phuong-an QC:quy-che QĐ:quy-dinh QĐi:quy-dinh QĐ:quyet-dinh TB:thong-bao TC:thong-cao TT:thong-tri TTr:to-trinh TBo:tuyen-bo',
  older:
    'GN:ban-ghi-nho BCTĐ:bao-cao-tham-dinh CTHĐ:chuong-trinh GCN:giay-chung-nhan CN:giay-chung-nhan ĐĐ:giay-di-duong GT:giay-gioi-thieu NP:giay-nghi-phep GP:giay-phep UN:giay-uy-quyen HDLN:huong-dan HDLB:huong-dan KHHĐ:ke-hoach KLTTr:ket-luan LCT:lenh Lt:luat ML:menh-lenh PL:phap-lenh QCPH:quy-che QCVN:quy-chuan QCĐP:quy-chuan QĐNS:quyet-dinh SL:sac-lenh TBKL:thong-bao TTLB:thong-tu-lien-bo TCVN:tieu-chuan TCCS:tieu-chuan TCXDVN:tieu-chuan TCN:tieu-chuan TTrLN:to-trinh TTLN:to-trinh TS:trich-sao',
  none: 'ban-an bo-luat chien-luoc cong-ham cuong-linh dieu-uoc-quoc-te hien-phap hiep-dinh loi-keu-goi phieu-trinh quy-hoach sac-luat thu-cong',
} as const;
