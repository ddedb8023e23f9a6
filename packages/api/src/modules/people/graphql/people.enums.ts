import { AvailabilityKind, CertificateKind, LeaveKind, LeaveState, OutletKind } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(AvailabilityKind, 'AvailabilityKind', "What a stretch of a technician's time is.", {
  WORKING: 'Within hours of work; always, where none are recorded.',
  ON_CALL: 'Outside them, on the roster of those who are called.',
  LEAVE: 'Away: neither works nor is on call.',
  OUTSIDE: 'Neither works nor is on call.',
});

closedSet(CertificateKind, 'CertificateKind', 'What a certificate is for.', {
  ELECTRICIAN: 'Electrical work.',
  WELDER: 'Welding and cutting.',
  WORK_AT_HEIGHT: 'Work at height.',
  LIFTING: 'Lifting.',
  REFRIGERATION: 'Refrigeration and air conditioning.',
  GAS: 'Work on gas.',
  PRESSURE_VESSEL: 'Work on pressure vessels.',
  MAKER: "The maker's own.",
  OTHER: 'Any other.',
});

closedSet(LeaveKind, 'LeaveKind', 'Why somebody is away.', {
  ANNUAL: 'Annual leave.',
  SICK: 'Sick.',
  PERSONAL: 'A matter of their own.',
  TRAINING: 'At a training.',
  COMPENSATORY: 'In place of time worked beyond hours.',
});

closedSet(LeaveState, 'LeaveState', 'How far a leave is.', {
  ASKED: 'Asked for; somebody is to decide.',
  APPROVED: 'Approved: the person is away.',
  DECLINED: 'Declined, with a reason.',
  WITHDRAWN: 'Taken back.',
});

closedSet(OutletKind, 'OutletKind', 'Whose an outlet is.', {
  OWN: "The company's own.",
  ENTRUSTED: 'Entrusted with the service.',
});
