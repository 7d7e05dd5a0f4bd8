/** Vietnamese title and sentence of a field. The English ones are the doc comments of the model itself. */
export type FieldText = readonly [title: string, sentence: string, source?: string];

/** Vietnamese text of a model, and of each of its fields. */
export interface ModelText {
  /** What the model is, in a sentence. */
  sentence: string;
  /** Instrument and article it comes from. */
  source?: string;
  /** One entry for each field, no more and no fewer. */
  fields: Readonly<Record<string, FieldText>>;
}

/** Model (name of its interface) to text. */
export type ModelTexts = Readonly<Record<string, ModelText>>;

/** Nghị định 30/2020/NĐ-CP về công tác văn thư, Phụ lục I, phần I. */
export const ND30 = 'Nghị định 30/2020/NĐ-CP, Điều 8; Phụ lục I, phần I, mục';

/** The fields that many models share. */
export const PRINTED: FieldText = ['Nguyên văn', 'Phần chữ như in trong văn bản, đã làm sạch.'];
export const INFERRED: FieldText = ['Trường suy ra', 'Tên các trường không được viết ra mà do suy luận.'];
