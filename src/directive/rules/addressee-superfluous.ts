import type { Rule } from './rule.js';
import { STATE } from './profiles.js';

/** Only submissions, reports and letters say Kính gửi. */
export const addresseeSuperfluous: Rule<'directive-addressee-superfluous'> = {
  id: 'directive-addressee-superfluous',
  profiles: STATE,
  run: ({ directive }) => {
    const type = directive.documentType;
    const allowed =
      type === undefined ||
      [
        'cong-van',
        'to-trinh',
        'bao-cao',
        'cong-dien',
        'giay-moi',
        'phieu-gui',
        'phieu-chuyen',
        'thu-cong',
      ].includes(type);
    return !allowed && directive.addressees.length > 0 ? [{ path: '/addressees' }] : [];
  },
};
