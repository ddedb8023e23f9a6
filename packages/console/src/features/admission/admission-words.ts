import type { AccidentReporter, AdmissionNeed, AdmissionState, DepositMovementKind } from '@aftercare/schema';
import type { State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Words<Key extends string> = Record<Key, MessageDescriptor>;

export const admissionStateWords: Words<AdmissionState> = {
  REGISTERED: msg({ message: 'Not yet', context: 'admission' }),
  ADMITTED: msg({ message: 'Admitted', context: 'admission' }),
  EXPIRED: msg({ message: 'Ended', context: 'admission' }),
  REVOKED: msg({ message: 'Revoked', context: 'admission' }),
  REFUSED: msg({ message: 'Refused', context: 'admission' }),
};

export const admissionStateLooks: Record<AdmissionState, State> = {
  REGISTERED: 'risk',
  ADMITTED: 'met',
  EXPIRED: 'paused',
  REVOKED: 'broken',
  REFUSED: 'broken',
};

export const admissionNeedWords: Words<AdmissionNeed> = {
  PAPER: msg({ message: 'Paper', context: 'admission' }),
  EDUCATION: msg`Safety education`,
  EXAM: msg({ message: 'Exam', context: 'admission' }),
  CERTIFICATE: msg({ message: 'Certificate', context: 'admission' }),
  STAMP: msg({ message: 'Stamp', context: 'admission' }),
  FILING: msg({ message: 'Filing', context: 'admission' }),
  APPROVAL: msg({ message: 'Approval', context: 'admission' }),
};

export const accidentReporterWords: Words<AccidentReporter> = {
  RESPONSIBLE_DEPARTMENT: msg`the responsible department`,
  CONTRACTING_DEPARTMENT: msg`the contracting department`,
  OWN_FIRM: msg`the person’s own firm`,
};

export const depositKindWords: Words<DepositMovementKind> = {
  RECEIVED: msg({ message: 'Left as security', context: 'deposit' }),
  DRAWN: msg({ message: 'Used', context: 'deposit' }),
  RETURNED: msg({ message: 'Given back', context: 'deposit' }),
};
