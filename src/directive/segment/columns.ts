import type { NormalizedText } from '../../text/normalize.js';
import type { Span } from '../../text/types.js';
import { findHeaderColumns } from './header-columns.js';
import type { ColumnZone } from './rows.js';
import { findTailColumns } from './tail-columns.js';
import { arrangeView } from './view.js';

/*
 * The form of a document has two columns at its head and two at its end (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV: places 1 to 4,
 * 5b, 7 and 9b). A printer that keeps the page's look puts both on one line, with a wide gap between them:
 *
 *   BỘ TÀI CHÍNH              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM      Nơi nhận:            KT. BỘ TRƯỞNG
 *   CỤC THUẾ                    Độc lập - Tự do - Hạnh phúc           - Như trên;           THỨ TRƯỞNG
 *   Số: 15/CT-CS              Hà Nội, ngày 09 tháng 01 năm 2023       - Lưu: VT, CS.
 *   V/v hoàn thuế                                                                          Nguyễn Văn An
 *
 * Here each column becomes a cell of its own, as in a table, so that all that reads lines needs to know one layout only.
 */

/**
 * Sets the two columns at the head and at the end of a document one after the other.
 *
 * @param view - a normalised text
 */
export function setColumnsApart(view: NormalizedText): NormalizedText {
  const header = findHeaderColumns(view);
  const tail = findTailColumns(view, header?.end ?? 0);
  const zones = [header, tail].filter((zone) => zone !== undefined);
  if (zones.length === 0) return view;
  const pieces: (Span | string)[] = [];
  let done = 0;
  for (const zone of zones) {
    pieces.push({ start: done, end: zone.start }, ...arrange(zone));
    done = zone.end;
  }
  pieces.push({ start: done, end: view.text.length });
  return arrangeView(view, pieces);
}

function arrange({ bands }: ColumnZone): (Span | string)[] {
  const pieces: (Span | string)[] = ['\n'];
  for (const column of bands.flatMap(({ left, right }) => [left, right])) {
    for (const [index, { start, end, gap }] of column.entries()) {
      if (index > 0) pieces.push(gap === true ? '\n\n' : '\n');
      pieces.push({ start, end });
    }
    pieces.push('\n|\n');
  }
  return pieces;
}
