import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { State } from '@aftercare/ui';
import type { AvailabilityKind, CertificateKind, LeaveKind, LeaveState, OutletKind } from '../../gql/graphql';

export const availabilityWords: Record<AvailabilityKind, MessageDescriptor> = {
  WORKING: msg`At work`,
  ON_CALL: msg`On call`,
  LEAVE: msg`On leave`,
  OUTSIDE: msg`Off duty`,
};

export const availabilityStates: Record<AvailabilityKind, State> = {
  WORKING: 'ok',
  ON_CALL: 'met',
  LEAVE: 'risk',
  OUTSIDE: 'paused',
};

export const certificateWords: Record<CertificateKind, MessageDescriptor> = {
  ELECTRICIAN: msg`Electrical work`,
  WELDER: msg`Welding and cutting`,
  WORK_AT_HEIGHT: msg`Work at height`,
  LIFTING: msg`Lifting`,
  REFRIGERATION: msg`Refrigeration and air conditioning`,
  GAS: msg`Work on gas`,
  PRESSURE_VESSEL: msg`Pressure vessels`,
  MAKER: msg`The maker's own`,
  OTHER: msg`Another certificate`,
};

export const certificateKinds = Object.keys(certificateWords) as CertificateKind[];

export const leaveWords: Record<LeaveKind, MessageDescriptor> = {
  ANNUAL: msg`Annual leave`,
  SICK: msg`Sick leave`,
  PERSONAL: msg`Personal matter`,
  TRAINING: msg`At a training`,
  COMPENSATORY: msg`Time off in lieu`,
};

export const leaveStateWords: Record<LeaveState, MessageDescriptor> = {
  ASKED: msg`waits for an answer`,
  APPROVED: msg`approved`,
  DECLINED: msg`declined`,
  WITHDRAWN: msg`withdrawn`,
};

export const leaveStates: Record<LeaveState, State> = {
  ASKED: 'risk',
  APPROVED: 'met',
  DECLINED: 'broken',
  WITHDRAWN: 'paused',
};

export const outletWords: Record<OutletKind, MessageDescriptor> = {
  OWN: msg`own outlet`,
  ENTRUSTED: msg`entrusted outlet`,
};

/** Monday first. */
export const weekdayWords: readonly MessageDescriptor[] = [
  msg`Monday`,
  msg`Tuesday`,
  msg`Wednesday`,
  msg`Thursday`,
  msg`Friday`,
  msg`Saturday`,
  msg`Sunday`,
];
