import { type Rule, existedOn } from './rule.js';
import { ALL } from './profiles.js';

/** Cited issuers existed on the day. */
export const citationIssuerNotExisting: Rule<'directive-citation-issuer-not-existing'> = {
  id: 'directive-citation-issuer-not-existing',
  profiles: ALL,
  run: ({ directive }) =>
    directive.citations.flatMap(({ issuer, issuedOn }, index) =>
      issuer === undefined || issuedOn === undefined || existedOn(issuer, issuedOn)
        ? []
        : [
            {
              path: `/citations/${index}/issuer`,
              params: { name: issuer.name ?? issuer.text ?? '', on: issuedOn },
            },
          ],
    ),
};
