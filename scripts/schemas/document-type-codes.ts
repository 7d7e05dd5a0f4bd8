/**
 * The codes that three official lists give to a document type. The lists do not agree: công văn is 18 in one and 22 in
 * another, and some types are in one list only.
 *
 * - edXML: QCVN 102:2016/BTTTT with amendment 1:2022, list B (administrative) and list A (normative). Both lists begin at
 *   1, so a code says nothing without its list. Rows 10 to 17 and 27 to 32 of list B follow the identical order of
 *   Thông tư 01/2011/TT-BNV.
 * - archive: Thông tư 05/2025/TT-BNV, field `typeDoc`.
 * - decree 30: Nghị định 30/2020/NĐ-CP, Điều 7 names 29 types.
 */
export interface DocumentTypeCodes {
  /** Slug of the type. */
  slug: string;
  /** Name, where the table of document types does not have the type: nobody gives it a number. */
  nameVi?: string;
  /** Code in list A of edXML (normative documents). */
  edxmlA?: number;
  /** Code in list B of edXML (administrative documents). */
  edxmlB?: number;
  /** Code of the electronic archive. */
  archive?: string;
  /** Whether Điều 7 of Nghị định 30/2020/NĐ-CP names it. */
  decree30: boolean;
}

const row = (
  slug: string,
  edxmlB: number | undefined,
  archive: string | undefined,
  decree30: boolean,
  edxmlA?: number,
): DocumentTypeCodes => ({
  slug,
  ...(edxmlA === undefined ? {} : { edxmlA }),
  ...(edxmlB === undefined ? {} : { edxmlB }),
  ...(archive === undefined ? {} : { archive }),
  decree30,
});

/** One row for each type that at least one of the lists has. */
export const documentTypeCodes: readonly DocumentTypeCodes[] = [
  row('nghi-quyet', 1, '01', true, 5),
  row('quyet-dinh', 2, '02', true, 8),
  row('chi-thi', 3, '03', true, 11),
  row('quy-che', 4, undefined, true),
  row('quy-dinh', 5, '04', true),
  row('thong-cao', 6, undefined, true),
  row('thong-bao', 7, '07', true),
  row('huong-dan', 8, '08', true),
  row('chuong-trinh', 9, '09', true),
  row('ke-hoach', 10, '10', true),
  row('phuong-an', 11, '11', true),
  row('de-an', 12, '12', true),
  row('du-an', 13, '13', true),
  row('bao-cao', 14, '14', true),
  row('bien-ban', 15, '20', true),
  row('to-trinh', 16, '15', true),
  row('hop-dong', 17, '21', true),
  row('cong-van', 18, '22', true),
  row('cong-dien', 19, '23', true),
  row('ban-ghi-nho', 20, '24', true),
  { ...row('ban-cam-ket', 21, undefined, false), nameVi: 'bản cam kết' },
  row('ban-thoa-thuan', 22, '25', true),
  row('giay-chung-nhan', 23, undefined, false),
  row('giay-uy-quyen', 24, '16', true),
  row('giay-moi', 25, '26', true),
  row('giay-gioi-thieu', 26, '27', true),
  row('giay-nghi-phep', 27, '28', true),
  row('giay-di-duong', 28, undefined, false),
  { ...row('giay-bien-nhan-ho-so', 29, undefined, false), nameVi: 'giấy biên nhận hồ sơ' },
  row('phieu-gui', 30, '17', true),
  row('phieu-chuyen', 31, '18', true),
  row('phieu-bao', undefined, '19', true),
  row('thu-cong', 32, '29', true),
  row('hien-phap', undefined, undefined, false, 1),
  row('luat', undefined, undefined, false, 2),
  row('phap-lenh', undefined, undefined, false, 3),
  row('lenh', undefined, undefined, false, 4),
  row('nghi-quyet-lien-tich', undefined, undefined, false, 6),
  row('nghi-dinh', undefined, undefined, false, 7),
  row('thong-tu', undefined, '05', false, 9),
  row('thong-tu-lien-tich', undefined, '06', false, 10),
  row('bo-luat', undefined, undefined, false, 12),
];
