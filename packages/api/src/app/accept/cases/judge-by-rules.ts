import type { FactValue } from '../../../kernel/decision-table/index.js';
import { momentOf } from '../../../modules/clocks/index.js';
import { factsOfRequest, type Policy, type RequestFacts } from '../../../modules/policy/index.js';
import { lacksOn } from '../../../modules/people/index.js';
import { judgeCase, type CaseVerdict } from '../../../modules/replay/index.js';
import { inChina } from '../scenario-clock.js';
import type { Act, Case, CasePerson, Expectation } from './case.js';
import { judgeAdmission } from './judge-admission.js';
import { sayMayBeSent, sayPays, sayPenalty, sayRoute, sayShares, sayStanding } from './said.js';
import { unitOf } from './unit-of.js';

const MINUTE = 60_000;
const COLUMNS = {
  component: 'componentCode',
  faultKind: 'faultCode',
  cause: 'causeCode',
  region: 'regionClass',
} as const;

type Told = readonly { type: string; payload?: Record<string, unknown>; state: string }[];

const TRIAGED = { type: 'request.triaged', state: 'TRIAGED' } as const;
const ARRANGED = { type: 'request.dispatched', payload: { kind: 'ON_SITE' }, state: 'SCHEDULED' } as const;
const climbed = (rung: string): Told => [
  TRIAGED,
  { type: 'request.channelRaised', payload: { rung }, state: 'TRIAGED' },
];

/** What happened, in the words of the spine. */
const EVENTS: Readonly<Record<Act, Told>> = {
  CLAIM: [{ type: 'request.claimed', state: 'RECEIVED' }],
  CLIMB_REMOTE: climbed('REMOTE'),
  CLIMB_ON_SITE: climbed('ON_SITE'),
  ARRANGE: [TRIAGED, ARRANGED],
  DISPATCH: [
    TRIAGED,
    ARRANGED,
    { type: 'visit.accepted', state: 'SCHEDULED' },
    { type: 'visit.departed', state: 'SCHEDULED' },
  ],
  ARRIVE: [{ type: 'visit.arrived', state: 'SCHEDULED' }],
  FINISH: [
    { type: 'visit.started', state: 'IN_SERVICE' },
    { type: 'visit.finished', payload: { outcome: 'FIXED' }, state: 'IN_SERVICE' },
  ],
  ANSWER: [TRIAGED, { type: 'request.answered', state: 'TRIAGED' }],
  STOP: [{ type: 'work.stopped', state: 'RECEIVED' }],
  REPORT_STOP: [{ type: 'work.stopReported', state: 'RECEIVED' }],
  RESOLVE: [TRIAGED, { type: 'request.resolved', state: 'AWAITING_ACCEPTANCE' }],
};

/** What the rules alone make of a case, as far as its expectations name it. @throws on facts the policy cannot read */
export function judgeByRules(policy: Policy, one: Case): Expectation {
  const filedAt = inChina(one.at).getTime();
  const { facts, problems } = factsOfRequest(policy, factsIn(policy, one), filedAt);
  if (problems[0]) throw new Error(`${one.says}: ${problems[0].fact} ${problems[0].code}`);
  const moments = [
    momentOf({ type: 'request.filed' }, new Date(filedAt), 'RECEIVED'),
    ...(one.then ?? []).flatMap(({ at, act }) => EVENTS[act].map((told) => momentOf(told, inChina(at), told.state))),
  ];
  const { bought, accepted, handedOver, registered } = unitOf(one);
  const verdict = judgeCase(policy, {
    facts,
    subject: {
      startDates: { purchase: bought, acceptance: accepted, handover: handedOver, registration: registered },
      on: one.at.slice(0, 10),
    },
    moments,
    now: moments.at(-1)!.at,
    ...(one.amount === undefined ? {} : { amount: one.amount }),
  });
  return {
    ...said(verdict, one.expect),
    ...(one.admission ? judgeAdmission(policy, one.admission, one.expect, one.at.slice(0, 10)) : {}),
    ...(one.person ? { mayBeSent: sayMayBeSent(clausesLacked(policy, one.person, one.at.slice(0, 10))) } : {}),
  };
}

/** The clauses of what the post demands and somebody lacks on a day. */
function clausesLacked(policy: Policy, { since, trained }: CasePerson, day: string): string[] {
  const posts = [{ fromOn: since, toOn: null, related: true, inHouse: true }];
  const trainings = trained === null ? [] : [{ heldOn: trained, examPassed: true }];
  return lacksOn(policy, { posts, trainings, certificates: [] }, day).map(({ clause }) => clause);
}

/** Facts by the names of the request's own fields; what a face would send as a moment is one. */
export function factsIn(
  policy: Policy,
  { kind = 'REPAIR', channel = 'PHONE', facts = {}, wished }: Case,
): RequestFacts {
  const columns: Record<string, FactValue> = {};
  const others: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(facts)) {
    const isMoment = policy.intake.facts[name]?.type.kind === 'moment';
    const written = isMoment ? inChina(String(value)).toISOString() : value;
    if (Object.hasOwn(COLUMNS, name)) columns[COLUMNS[name as keyof typeof COLUMNS]] = written;
    else if (name === 'complexity' || name === 'safety') columns[name] = written;
    else others[name] = written;
  }
  const wishedTime = wished === undefined ? null : inChina(wished).toISOString();
  return { kind, channel, ...columns, wishedTime, facts: others };
}

function said({ triage, entitlement, promises, approvals, penalties, liability }: CaseVerdict, named: Expectation) {
  const { tier, severity, priority, ownerRole } = triage;
  const { outcome, reason, clause } = entitlement;
  return {
    ...(named.tier === undefined ? {} : { tier }),
    ...(named.severity === undefined ? {} : { severity }),
    ...(named.priority === undefined ? {} : { priority }),
    ...(named.owner === undefined ? {} : { owner: ownerRole }),
    ...(named.pays === undefined ? {} : { pays: sayPays(outcome, reason, clause, named.pays) }),
    ...each(named.promises, 'promises', (key, expected) => sayPromise(promises, key, expected)),
    ...each(named.approvals, 'approvals', (key) => {
      const ruling = approvals.get(key);
      return ruling ? sayRoute(ruling.route) : 'no such rule';
    }),
    ...each(named.penalties, 'penalties', (key) => {
      const ruling = penalties.get(key);
      return ruling ? sayPenalty(ruling.outcome) : 'no such rule';
    }),
    ...each(named.liability, 'liability', (key) => {
      const ruling = liability.get(key);
      return ruling ? sayShares(ruling.shares) : 'no such rule';
    }),
  };
}

function sayPromise(promises: CaseVerdict['promises'], key: string, expected: string): string {
  const promise = promises.find((one) => one.key === key);
  if (!promise || promise.dueAt === null) return 'none';
  if (expected === 'kept' || expected === 'broken') return sayStanding(promise);
  return onTheWall(promise.dueAt);
}

/** An instant on the wall in China: to the minute, or to the second where there are any. */
export function onTheWall(at: number): string {
  const wall = new Date(at + 8 * 60 * MINUTE).toISOString().replace('T', ' ');
  return at % MINUTE === 0 ? wall.slice(0, 16) : wall.slice(0, 19);
}

function each(
  named: Readonly<Record<string, string>> | undefined,
  group: string,
  say: (key: string, expected: string) => string,
): Record<string, Record<string, string>> {
  if (!named) return {};
  return { [group]: Object.fromEntries(Object.entries(named).map(([key, expected]) => [key, say(key, expected)])) };
}
