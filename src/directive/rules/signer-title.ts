import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** No academic title before the name. */
export const signerTitle: Rule<'directive-signer-title'> = {
  id: 'directive-signer-title',
  profiles: STATE,
  run: ({ directive }) => {
    const rank = directive.signature?.rank;
    return rank !== undefined &&
      /^(?:GS|PGS|TS|ThS|BS|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|NGND|NGƯT|TTND|TTƯT)/u.test(rank)
      ? [{ path: '/signature', params: { rank } }]
      : [];
  },
};
