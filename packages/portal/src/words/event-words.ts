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
  'report.signed': msg`You signed the service report`,
  'report.refused': msg`The service report was not signed`,
  'work.accepted': msg`You accepted the work`,
  'work.refused': msg`You sent the work back; it is done again`,
  'request.rated': msg`You rated the service`,
  'request.cancelled': msg`The request was cancelled`,
};

/** What became of the time we asked the customer to keep; clockwork besides is not told. */
export const noticeWords: Readonly<Record<string, MessageDescriptor>> = {
  'promise.met': msg`You told us in time`,
  'promise.broken': msg`You told us later than we asked`,
};
