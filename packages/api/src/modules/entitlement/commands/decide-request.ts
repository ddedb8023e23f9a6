import type { Entitlement } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Entry, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse, type InputIssue } from '../../../kernel/refusal.js';
import { clockTargets, type ClockTarget } from '../../clocks/index.js';
import {
  costDependsOnPart,
  factsOfRequest,
  ruleOnRequest,
  traceStep,
  type FactProblem,
  type Policy,
  type RequestRulings,
  type RequestSubject,
} from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { Decision } from '../decision.entity.js';
import { readSubject, type DecisionSubject } from './read-subject.js';

const ISSUES: Readonly<Record<FactProblem['code'], string>> = {
  FACT_MISSING: 'required',
  FACT_UNKNOWN: 'notAsked',
  FACT_NOT_A_CHOICE: 'notOffered',
  FACT_NOT_FITTING: 'notFitting',
  FACT_NOT_A_NUMBER: 'notANumber',
  FACT_NOT_YES_OR_NO: 'notYesOrNo',
  FACT_NOT_A_MOMENT: 'notAMoment',
};

/** Severity by priority: 1 is the worst. */
const SEVERITY = { URGENT: 1, HIGH: 2, NORMAL: 3, LOW: 4 } as const;

/**
 * Decides tier, promises and entitlement of a request by its policy, and keeps each decision with its trace. One that
 * comes out as before, on the same facts, stays; one that does not is superseded.
 *
 * Refuses with InvalidInputError when facts are missing or not among the policy's choices.
 *
 * @returns what is promised now
 */
export async function decideRequest(
  work: Work,
  request: ServiceRequest,
  policy: Policy,
): Promise<readonly ClockTarget[]> {
  const { em, organizationId } = work;
  const subject = await readSubject(work, request);
  const standing = await em.find(Decision, { organizationId, requestId: request.id, supersededAt: null });
  return decide(work, request, policy, subject, standing);
}

/** Decides a request as it is filed, as `decideRequest` does: nothing has been decided before. */
export function decideFirst(
  work: Entry,
  request: ServiceRequest,
  policy: Policy,
  subject: DecisionSubject,
): readonly ClockTarget[] {
  return decide(work, request, policy, subject, []);
}

function decide(
  work: Entry,
  request: ServiceRequest,
  policy: Policy,
  { customerGrade, ...subject }: DecisionSubject,
  standing: readonly Decision[],
): readonly ClockTarget[] {
  const { facts, problems } = factsOfRequest(
    policy,
    { ...rowFacts(request), customerGrade },
    request.filedAt.getTime(),
  );
  const issues = [...notOffered(policy, request), ...problems.map(issueOf)];
  if (issues.length) throw refuse.input(...issues);
  const rulings = ruleOnRequest(policy, facts, subject);
  const targets = clockTargets(policy, rulings.promises);
  keepDecisions(work, request, decisionsOf(policy, rulings, subject, targets), standing);
  request.tier = rulings.triage.tier;
  request.ownerRole = rulings.triage.ownerRole;
  request.severity = SEVERITY[rulings.triage.priority];
  request.entitlement = rulings.entitlement.outcome as Entitlement;
  request.entitlementSentence = rulings.entitlement.sentence;
  return targets;
}

function rowFacts({
  kind,
  channel,
  componentCode,
  faultCode,
  causeCode,
  complexity,
  regionClass,
  safety,
  wishedTo,
  facts,
}: ServiceRequest) {
  const wishedTime = wishedTo?.toISOString() ?? null;
  return { kind, channel, componentCode, faultCode, causeCode, complexity, regionClass, safety, wishedTime, facts };
}

const issueOf = ({ fact, code }: FactProblem): InputIssue => ({ path: fact, code: ISSUES[code] });

function notOffered({ intake }: Policy, { kind, channel }: ServiceRequest): InputIssue[] {
  return [
    ...(intake.kinds.includes(kind) ? [] : [{ path: 'kind', code: 'notOffered' }]),
    ...(intake.channels.includes(channel) ? [] : [{ path: 'channel', code: 'notOffered' }]),
  ];
}

type NewDecision = Pick<Decision, 'kind' | 'facts' | 'outcome' | 'trace'>;

function decisionsOf(
  policy: Policy,
  rulings: RequestRulings,
  subject: RequestSubject,
  targets: readonly ClockTarget[],
): NewDecision[] {
  const { facts, triage, entitlement, promises } = rulings;
  const { trace: triaged, ...tier } = triage;
  const { trace: ruled, ...right } = entitlement;
  return [
    { kind: 'TRIAGE', facts, outcome: { ...tier }, trace: [traceStep(policy, triaged)] },
    {
      kind: 'PROMISE',
      facts,
      outcome: { promises: targets },
      trace: promises.map(({ trace }) => traceStep(policy, trace)),
    },
    {
      kind: 'ENTITLEMENT',
      facts: { ...facts, ...subject.startDates, on: subject.on },
      outcome: { ...right, ...(costDependsOnPart(policy, facts, subject) ? { costOpen: true } : {}) },
      trace: [traceStep(policy, ruled)],
    },
  ];
}

function keepDecisions(
  work: Entry,
  request: ServiceRequest,
  decisions: readonly NewDecision[],
  standing: readonly Decision[],
): void {
  const { organizationId, now } = work;
  for (const decision of decisions) {
    const before = standing.find(({ kind }) => kind === decision.kind);
    if (before && isSame(before, decision)) continue;
    if (before) before.supersededAt = now;
    work.add(Decision, {
      organizationId,
      id: uuidv7(),
      requestId: request.id,
      policyVersionId: request.policyVersionId,
      decidedAt: now,
      ...decision,
    });
  }
}

const isSame = (before: NewDecision, after: NewDecision): boolean =>
  canonical([before.facts, before.outcome]) === canonical([after.facts, after.outcome]);

/** The database keeps the keys of a JSON object in its own order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
