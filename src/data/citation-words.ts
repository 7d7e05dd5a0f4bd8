/** Words that tell why a document is cited. */
export interface RelationRow {
  /** Slug of the relation. */
  relation: string;
  /** Words that stand right before the citation, lower case. */
  words: readonly string[];
  /** Vietnamese name of the relation. */
  name: string;
}

/**
 * Relations (quan hệ giữa các văn bản) by the words that announce them. Active words make the citing document act on
 * the cited one; passive words ("được sửa đổi bởi") make the cited document act on the one named before it.
 * Source of the terms: Luật 64/2025/QH15, Điều 8 (sửa đổi, bổ sung, thay thế, bãi bỏ); Nghị định 30/2020/NĐ-CP, Phụ lục I (căn cứ).
 */
export const relations: readonly RelationRow[] = [
  {
    relation: 'basis',
    name: 'căn cứ',
    words: [
      'căn cứ',
      'căn cứ vào',
      'căn cứ theo',
      'căn cứ quy định tại',
      'căn cứ hướng dẫn tại',
      'trên cơ sở',
    ],
  },
  {
    relation: 'implements',
    name: 'thực hiện',
    words: [
      'thực hiện',
      'triển khai',
      'triển khai thực hiện',
      'tổ chức thực hiện',
      'thi hành',
      'chấp hành',
      'quán triệt',
      'thực hiện nghiêm',
      'thực hiện tốt',
      'thực hiện có hiệu quả',
      'triển khai thực hiện có hiệu quả',
      'nghiêm túc thực hiện',
      'tiếp tục thực hiện',
    ],
  },
  {
    relation: 'requested-by',
    name: 'theo đề nghị',
    words: ['theo đề nghị', 'xét đề nghị', 'xét', 'đề nghị'],
  },
  {
    relation: 'replies-to',
    name: 'trả lời',
    words: ['trả lời', 'phúc đáp', 'nhận được', 'nhận', 'tiếp nhận'],
  },
  {
    relation: 'amends',
    name: 'sửa đổi',
    words: [
      'sửa đổi',
      'sửa đổi, bổ sung',
      'sửa đổi bổ sung',
      'sửa đổi, bổ sung một số điều',
      'sửa đổi, bổ sung một số điều của',
      'sửa đổi một số điều',
      'sửa đổi một số điều của',
      'sửa đổi, bổ sung điều',
      'sửa đổi, bổ sung một số nội dung của',
      'điều chỉnh',
    ],
  },
  { relation: 'supplements', name: 'bổ sung', words: ['bổ sung', 'bổ sung một số điều của'] },
  { relation: 'replaces', name: 'thay thế', words: ['thay thế', 'thay thế cho'] },
  {
    relation: 'repeals',
    name: 'bãi bỏ',
    words: ['bãi bỏ', 'hủy bỏ', 'huỷ bỏ', 'bãi bỏ một số điều của', 'chấm dứt hiệu lực của'],
  },
  {
    relation: 'guides',
    name: 'hướng dẫn',
    words: [
      'hướng dẫn',
      'hướng dẫn thi hành',
      'hướng dẫn thực hiện',
      'hướng dẫn thi hành một số điều của',
      'quy định chi tiết',
      'quy định chi tiết một số điều',
      'quy định chi tiết một số điều của',
      'quy định chi tiết thi hành',
      'quy định chi tiết thi hành một số điều của',
      'quy định chi tiết và biện pháp thi hành',
      'quy định chi tiết và biện pháp thi hành một số điều của',
      'quy định chi tiết và hướng dẫn thi hành',
      'quy định chi tiết và hướng dẫn thi hành một số điều của',
    ],
  },
  {
    relation: 'amended-by',
    name: 'được sửa đổi bởi',
    words: [
      'được sửa đổi, bổ sung bởi',
      'được sửa đổi, bổ sung theo',
      'được sửa đổi, bổ sung tại',
      'được sửa đổi, bổ sung một số điều theo',
      'được sửa đổi, bổ sung một số điều bởi',
      'được sửa đổi bổ sung bởi',
      'được sửa đổi bởi',
      'được sửa đổi theo',
      'được sửa đổi tại',
      'được bổ sung bởi',
      'được bổ sung theo',
    ],
  },
  { relation: 'replaced-by', name: 'được thay thế bởi', words: ['được thay thế bởi', 'được thay thế bằng'] },
  {
    relation: 'repealed-by',
    name: 'bị bãi bỏ bởi',
    words: ['bị bãi bỏ bởi', 'được bãi bỏ bởi', 'được bãi bỏ theo'],
  },
  {
    relation: 'refers',
    name: 'dẫn chiếu',
    words: [
      'theo',
      'tại',
      'theo quy định tại',
      'theo quy định của',
      'quy định tại',
      'kèm theo',
      'ban hành kèm theo',
    ],
  },
];

/**
 * What a body says in a document: words between the relation and the issuer ("Thực hiện ý kiến chỉ đạo của Thủ tướng
 * Chính phủ tại Công văn số …").
 */
export const speechWords: readonly string[] = [
  'chỉ đạo',
  'hướng dẫn',
  'kết luận',
  'nội dung',
  'phân công',
  'quy định',
  'sự chỉ đạo',
  'thông báo',
  'tinh thần',
  'ý kiến',
  'ý kiến chỉ đạo',
  'ý kiến kết luận',
  'yêu cầu',
];

/** Words for a document that hide its type: the number decides. */
export const genericTypeWords: readonly string[] = ['văn bản', 'văn bản chỉ đạo', 'vb'];

/** Abbreviations of types as words before a number: "QĐ số 12/QĐ-UBND", "NQ 66-NQ/TW". */
export const typeAbbreviations: readonly (readonly [abbreviation: string, slug: string])[] = [
  ['CĐ', 'cong-dien'],
  ['CT', 'chi-thi'],
  ['CV', 'cong-van'],
  ['HD', 'huong-dan'],
  ['KH', 'ke-hoach'],
  ['KL', 'ket-luan'],
  ['NQ', 'nghi-quyet'],
  ['NĐ', 'nghi-dinh'],
  ['PL', 'phap-lenh'],
  ['QĐ', 'quyet-dinh'],
  ['TB', 'thong-bao'],
  ['TT', 'thong-tu'],
  ['TTLT', 'thong-tu-lien-tich'],
  ['TTr', 'to-trinh'],
  ['VBHN', 'van-ban-hop-nhat'],
];

/**
 * Titles of heads whose body, not they themselves, is the issuer of what they sign or propose ("đề nghị của Giám đốc Sở
 * Nội vụ tại Tờ trình số 9807/TTr-SNV": Sở Nội vụ). Ministers, chairmen and the Prime Minister issue in their own name
 * and are not here. Source: Luật 64/2025/QH15, Điều 4; Nghị định 30/2020/NĐ-CP, Điều 13.
 */
export const officeTitles: readonly string[] = [
  'Chi cục trưởng',
  'Chánh',
  'Cục trưởng',
  'Giám đốc',
  'Phó Giám đốc',
  'Trưởng',
  'Tổng Giám đốc',
  'Tổng cục trưởng',
  'Tổng giám đốc',
  'Vụ trưởng',
];
