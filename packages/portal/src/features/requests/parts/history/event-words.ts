import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Facts that concern the reader in person, said to them; the API tells the others well. */
export const eventWords: Readonly<Record<string, MessageDescriptor>> = {
  'request.filed': msg`We received your request`,
  'request.triaged': msg`We looked at it and know what is needed`,
  'request.answered': msg`We answered you`,
  'consent.asked': msg`We asked for your decision`,
  'consent.given': msg`You agreed`,
  'consent.declined': msg`You did not agree`,
  'request.resolved': msg`It is put right: please have a look and confirm`,
  'report.signed': msg`You signed the service report`,
  'report.refused': msg`The service report was not signed`,
  'work.accepted': msg`You accepted the work`,
  'work.refused': msg`You sent the work back; it is done again`,
  'solution.proposed': msg`We made you a proposal`,
  'solution.agreed': msg`You agreed to our proposal`,
  'solution.objected': msg`You did not agree to our proposal`,
  'solution.questioned': msg`You asked about our proposal`,
  'solution.answered': msg`We answered your question`,
  'solution.withdrawn': msg`We took our proposal back`,
  'inspection.asked': msg`An independent body was asked about the quality`,
  'inspection.ruled': msg`The independent body has found`,
  'investigation.opened': msg`We began to look for the cause`,
  'investigation.concluded': msg`We know what happened`,
  'investigation.dropped': msg`There was nothing more to find out`,
  'survey.scheduled': msg`We arranged to come and have a look`,
  'survey.finished': msg`We had a look on site`,
  'survey.cancelled': msg`The appointment to have a look was called off`,
  'work.checked': msg`We checked the work ourselves, and it is in order`,
  'work.failed': msg`We checked the work ourselves and do it again`,
  'claim.submitted': msg`A claim was made`,
  'claim.approved': msg`The claim was approved`,
  'claim.declined': msg`The claim was not approved`,
  'claim.withdrawn': msg`The claim was withdrawn`,
  'claim.paid': msg`Money was paid to you`,
  'claim.corrected': msg`A payment recorded by mistake was taken back`,
  'claim.reversed': msg`The approval of the claim was taken back`,
  'claim.settled': msg`The claim is settled`,
  'goods.sentBack': msg`Goods are on their way back to us`,
  'goods.received': msg`The goods you sent back arrived`,
  'goods.appraised': msg`We examined the goods you sent back`,
  'goods.exchangeSent': msg`New goods are on their way to you`,
  'goods.exchangeReceived': msg`The new goods arrived`,
  'letter.sent': msg`We told you in writing what the cause was and what was done`,
  'request.archived': msg`Your request is filed away`,
  'request.rated': msg`You rated the service`,
  'request.cancelled': msg`The request was cancelled`,
};

/** What became of the time we asked the customer to keep; clockwork besides is not told. */
export const noticeWords: Readonly<Record<string, MessageDescriptor>> = {
  'promise.met': msg`You told us in time`,
  'promise.broken': msg`You told us later than we asked`,
};

/** Nothing was heard for so long that, as was told beforehand, the work counts as accepted. */
export const silenceWords: MessageDescriptor = msg`We heard nothing against it: the work counts as accepted`;
