import { basicTexts } from './text/basics.js';
import { bodyTexts } from './text/body.js';
import { citationTexts } from './text/citation.js';
import { deadlineTexts } from './text/deadline.js';
import { directiveTexts } from './text/directive.js';
import { numberTexts } from './text/number.js';
import { recipientTexts } from './text/recipient.js';
import { taskTexts } from './text/task.js';
import type { ModelTexts } from './text/types.js';

/** The Vietnamese text of every model. */
export const texts: ModelTexts = {
  ...basicTexts,
  ...numberTexts,
  ...bodyTexts,
  ...recipientTexts,
  ...citationTexts,
  ...deadlineTexts,
  ...taskTexts,
  ...directiveTexts,
};
