import { numberAbsent } from './number-absent.js';
import { numberNotCanonical } from './number-not-canonical.js';
import { numberNotParty } from './number-not-party.js';
import { numberNotState } from './number-not-state.js';
import { typeAbsent } from './type-absent.js';
import { typeUnknown } from './type-unknown.js';
import { typeNotOfParty } from './type-not-of-party.js';
import { typeOnlyOfParty } from './type-only-of-party.js';
import { issuerAbsent } from './issuer-absent.js';
import { issuerNotExisting } from './issuer-not-existing.js';
import { placeAbsent } from './place-absent.js';
import { dateAbsent } from './date-absent.js';
import { dateIncomplete } from './date-incomplete.js';
import { dateImpossible } from './date-impossible.js';
import { dateInFuture } from './date-in-future.js';
import { dateZeroPadding } from './date-zero-padding.js';
import { dateMonthPadding } from './date-month-padding.js';
import { effectiveBeforeIssue } from './effective-before-issue.js';
import { subjectAbsent } from './subject-absent.js';
import { subjectTooLong } from './subject-too-long.js';
import { subjectEndMark } from './subject-end-mark.js';
import { subjectVvMissing } from './subject-vv-missing.js';
import { subjectVvSuperfluous } from './subject-vv-superfluous.js';
import { addresseeAbsent } from './addressee-absent.js';
import { addresseeSuperfluous } from './addressee-superfluous.js';
import { addresseeDuplicate } from './addressee-duplicate.js';
import { addresseeNotExisting } from './addressee-not-existing.js';
import { recipientsAbsent } from './recipients-absent.js';
import { recipientAsAboveAbsent } from './recipient-as-above-absent.js';
import { recipientAsAboveWrong } from './recipient-as-above-wrong.js';
import { recipientAsAboveWording } from './recipient-as-above-wording.js';
import { recipientDuplicate } from './recipient-duplicate.js';
import { recipientNotExisting } from './recipient-not-existing.js';
import { recipientPurposeUnknown } from './recipient-purpose-unknown.js';
import { archiveAbsent } from './archive-absent.js';
import { archiveVtAbsent } from './archive-vt-absent.js';
import { archiveUnitMismatch } from './archive-unit-mismatch.js';
import { archivePartyVt } from './archive-party-vt.js';
import { signerAbsent } from './signer-absent.js';
import { positionAbsent } from './position-absent.js';
import { ktWithoutDeputy } from './kt-without-deputy.js';
import { deputyWithoutKt } from './deputy-without-kt.js';
import { tmWithoutCollective } from './tm-without-collective.js';
import { collectiveWithoutTm } from './collective-without-tm.js';
import { tlSignedByHead } from './tl-signed-by-head.js';
import { authorityOrder } from './authority-order.js';
import { authorityUnknown } from './authority-unknown.js';
import { authorityMarkState } from './authority-mark-state.js';
import { authorityMarkParty } from './authority-mark-party.js';
import { signerTitle } from './signer-title.js';
import { basisEndMark } from './basis-end-mark.js';
import { basisAbsent } from './basis-absent.js';
import { bodyAbsent } from './body-absent.js';
import { provisionGap } from './provision-gap.js';
import { provisionRepeated } from './provision-repeated.js';
import { provisionEmpty } from './provision-empty.js';
import { endMarkAbsent } from './end-mark-absent.js';
import { citationNumberForm } from './citation-number-form.js';
import { citationDateAbsent } from './citation-date-absent.js';
import { citationIssuerAbsent } from './citation-issuer-absent.js';
import { citationAfterIssue } from './citation-after-issue.js';
import { citationIssuerNotExisting } from './citation-issuer-not-existing.js';
import { citationPartyComma } from './citation-party-comma.js';
import { mentionOpen } from './mention-open.js';
import { taskWithoutLead } from './task-without-lead.js';
import { taskLeadCooperates } from './task-lead-cooperates.js';
import { taskLeadNotExisting } from './task-lead-not-existing.js';
import { deadlineBeforeIssue } from './deadline-before-issue.js';
import { deadlinePast } from './deadline-past.js';
import { deadlineDayOff } from './deadline-day-off.js';
import { deadlineAnchorAbsent } from './deadline-anchor-absent.js';
import { urgencyUnknown } from './urgency-unknown.js';
import { secrecyUnknown } from './secrecy-unknown.js';
import { footnoteWithoutMark } from './footnote-without-mark.js';
import { appendixNumber } from './appendix-number.js';
import { numberColon } from './number-colon.js';
import { numberColonParty } from './number-colon-party.js';
import type { DirectiveRuleCode } from '../../data/messages/directive-rules.js';
import type { Rule } from './rule.js';

/** Every rule of form, in the order of the sheet. */
export const directiveRules: readonly Rule<DirectiveRuleCode>[] = [
  numberAbsent,
  numberNotCanonical,
  numberNotParty,
  numberNotState,
  typeAbsent,
  typeUnknown,
  typeNotOfParty,
  typeOnlyOfParty,
  issuerAbsent,
  issuerNotExisting,
  placeAbsent,
  dateAbsent,
  dateIncomplete,
  dateImpossible,
  dateInFuture,
  dateZeroPadding,
  dateMonthPadding,
  effectiveBeforeIssue,
  subjectAbsent,
  subjectTooLong,
  subjectEndMark,
  subjectVvMissing,
  subjectVvSuperfluous,
  addresseeAbsent,
  addresseeSuperfluous,
  addresseeDuplicate,
  addresseeNotExisting,
  recipientsAbsent,
  recipientAsAboveAbsent,
  recipientAsAboveWrong,
  recipientAsAboveWording,
  recipientDuplicate,
  recipientNotExisting,
  recipientPurposeUnknown,
  archiveAbsent,
  archiveVtAbsent,
  archiveUnitMismatch,
  archivePartyVt,
  signerAbsent,
  positionAbsent,
  ktWithoutDeputy,
  deputyWithoutKt,
  tmWithoutCollective,
  collectiveWithoutTm,
  tlSignedByHead,
  authorityOrder,
  authorityUnknown,
  authorityMarkState,
  authorityMarkParty,
  signerTitle,
  basisEndMark,
  basisAbsent,
  bodyAbsent,
  provisionGap,
  provisionRepeated,
  provisionEmpty,
  endMarkAbsent,
  citationNumberForm,
  citationDateAbsent,
  citationIssuerAbsent,
  citationAfterIssue,
  citationIssuerNotExisting,
  citationPartyComma,
  mentionOpen,
  taskWithoutLead,
  taskLeadCooperates,
  taskLeadNotExisting,
  deadlineBeforeIssue,
  deadlinePast,
  deadlineDayOff,
  deadlineAnchorAbsent,
  urgencyUnknown,
  secrecyUnknown,
  footnoteWithoutMark,
  appendixNumber,
  numberColon,
  numberColonParty,
];
