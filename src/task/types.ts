import type { BodyReference } from '../body/types.js';
import type { Deadline } from '../deadline/types.js';

/** A task that a directive gives (nhiệm vụ). */
export interface Task {
  /** Id, unique in the directive: `3`, `3.1`. */
  id: string;
  /** What is to be done, as printed, cleaned. */
  text: string;
  /** Who leads (chủ trì). */
  lead: BodyReference[];
  /** Who cooperates (phối hợp). */
  cooperating: BodyReference[];
  /** To whom to report (báo cáo). */
  reportTo?: BodyReference[];
  /** Through whom the report goes ("qua Sở Y tế để tổng hợp"). */
  via?: BodyReference[];
  /** Time limits (thời hạn). */
  deadlines: Deadline[];
  /** What is to be produced (sản phẩm). */
  product?: string;
  /** Id of the provision that it stands in. */
  provision?: string;
  /** Id of the task that it is a part of. */
  parent?: string;
}
