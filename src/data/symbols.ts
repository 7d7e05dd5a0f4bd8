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
 * The slugs of `document-types.ts` with their abbreviations, parted by spaces: `slug:state/party/older`, several of a family parted by
 * commas, `=` for a Party that writes as the State does.
 */
export const typeAbbreviations =
  'an-le:AL ban-an ban-ghi-nho:BGN//GN ban-sao:/BS ban-thoa-thuan:BTT bao-cao:BC/= bao-cao-tham-dinh://BCTĐ bien-ban:BB/= bo-luat chi-thi:CT/= chien-luoc chuong-trinh:CTr/=/CTHĐ cong-dien:CĐ/= cong-ham cong-van:/CV cuong-linh de-an:ĐA/= dieu-le:/ĐL dieu-uoc-quoc-te du-an:DA/= giay-chung-nhan://GCN,CN giay-di-duong://ĐĐ giay-gioi-thieu:GGT//GT giay-moi:GM/= giay-nghi-phep:GNP//NP giay-phep://GP giay-uy-quyen:GUQ//UN hien-phap hiep-dinh hop-dong:HĐ huong-dan:HD/=/HDLN,HDLB ke-hoach:KH/=/KHHĐ ket-luan:/KL/KLTTr lenh:L//LCT loi-keu-goi luat://Lt menh-lenh://ML nghi-dinh:NĐ nghi-quyet:NQ/= nghi-quyet-lien-tich:NQLT phap-lenh://PL phieu-bao:PB phieu-chuyen:PC/= phieu-gui:PG/= phieu-trinh phuong-an:PA/= quy-che:QC/=/QCPH quy-chuan://QCVN,QCĐP quy-dinh:QyĐ/QĐ,QĐi quy-hoach quyet-dinh:QĐ/=/QĐNS sac-lenh://SL sac-luat sao-luc:SL sao-y:SY thong-bao:TB/=/TBKL thong-cao:TC/= thong-tri:/TT thong-tu:TT thong-tu-lien-bo://TTLB thong-tu-lien-tich:TTLT thu-cong tieu-chuan://TCVN,TCCS,TCXDVN,TCN to-trinh:TTr/=/TTrLN,TTLN trich-sao:TrS//TS tuyen-bo:/TBo van-ban-hop-nhat:VBHN';
