import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** News as said to the customer it concerns. Kinds of news not listed here are said in the API's own sentence. */
export const notificationWords: Record<string, MessageDescriptor> = {
  'request.filed': msg`We have received your request`,
  'request.triaged': msg`Your request is being arranged`,
  'request.answered': msg`We have answered you`,
  'request.held': msg`Your request is on hold`,
  'request.resumed': msg`We go on with your request`,
  'request.rejected': msg`We could not take your request on`,
  'request.cancelled': msg`Your request was cancelled`,
  'request.reopened': msg`We put it right again`,
  'request.resolved': msg`It is put right: please have a look and confirm`,
  'request.closed': msg`Your request is completed`,
  'request.dispatched': msg`A technician will come to you`,
  'consent.asked': msg`We need your decision`,
  'solution.proposed': msg`We made you a proposal: please decide`,
  'solution.answered': msg`We have answered you`,
  'letter.sent': msg`We told you in writing what was done`,
  'visit.departed': msg`The technician is on the way`,
  'visit.arrived': msg`The technician has arrived`,
  'visit.moved': msg`Your appointment was moved`,
  'visit.cancelled': msg`Your appointment was cancelled`,
  'report.signed': msg`You signed the service report`,
  'promise.broken': msg`We are late, and we are sorry`,
};
