import { ClockKind, Entitlement, uuidOf, type Language, type Localized } from '@aftercare/schema';
import { GraphQLError } from 'graphql';
import type { Trace } from '../../../kernel/decision-table/index.js';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { momentOf } from '../../clocks/index.js';
import {
  factsOfRequest,
  readFacts,
  traceStep,
  unitSubject,
  whoInWords,
  type Policy,
  type PolicyContext,
  type RequestFacts,
  type UnitSubject,
  traceInWords,
} from '../../policy/index.js';
import type { CaseInput } from '../graphql/case.input.js';
import type { CaseRulings } from '../graphql/case-rulings.type.js';
import { judgeCase, type CaseVerdict } from '../judge-case.js';

/**
 * What a version of the policy would say of an imagined request. Facts it cannot decide on are refused as
 * BAD_USER_INPUT, in the reader's language.
 */
export async function caseRulings(context: ReadContext & PolicyContext, input: CaseInput): Promise<CaseRulings> {
  const { actor, read, house } = context;
  const filedAt = input.filedAt ? new Date(input.filedAt) : context.now();
  const assetId = input.assetId ? uuidOf('Asset', input.assetId) : null;
  const subject = await unitSubject(read, { organizationId: actor.organizationId, assetId, filedAt });
  const version = input.policyVersionId ? uuidOf('PolicyVersion', input.policyVersionId) : null;
  if (input.policyVersionId && !version) throw bad('policyVersionId is not an id of a policy version');
  const { policy } = version
    ? await house.policies.version(read, actor.organizationId, version)
    : await house.policies.inForce(read, actor.organizationId);
  const { facts, problems } = factsOfRequest(policy, knownOf(policy, input, subject), filedAt.getTime());
  if (problems[0]) throw bad(problems[0].message[actor.language]);
  const verdict = judgeCase(policy, {
    facts,
    subject: { on: subject.on, startDates: datesOf(input, subject) },
    moments: [momentOf({ type: 'request.filed' }, filedAt, 'RECEIVED')],
    now: filedAt.getTime(),
    amount: input.amount ?? null,
  });
  return told(policy, verdict, actor.language);
}

function knownOf(policy: Policy, input: CaseInput, { regionClass }: UnitSubject): RequestFacts {
  return {
    ...input,
    channel: input.channel ?? 'PHONE',
    regionClass: input.regionClass ?? regionClass,
    wishedTime: input.wishedTo ? new Date(input.wishedTo).toISOString() : null,
    facts: readFacts(policy, input.facts ?? []),
  };
}

/** A day given is taken for the unit's own, also where it is given as none. */
function datesOf(input: CaseInput, { startDates }: UnitSubject): UnitSubject['startDates'] {
  const given = (day: string | null | undefined, own: string | null | undefined) => (day === undefined ? own : day);
  return {
    purchase: given(input.purchasedOn, startDates.purchase),
    acceptance: given(input.acceptedOn, startDates.acceptance),
    handover: given(input.handedOverOn, startDates.handover),
    registration: given(input.registeredOn, startDates.registration),
  };
}

type PolicyName = CaseRulings['triage']['tier'];
/** A verdict in the words of its policy. */
export function told(policy: Policy, verdict: CaseVerdict, language: Language): CaseRulings {
  const say = (words: Localized) => localizedText(words, language);
  const { triage, entitlement, promises, approvals, penalties, liability } = verdict;
  const { departments, offices, roles } = policy;
  const named = (name: string, label: Localized): PolicyName => ({ name, label: say(label) });
  const who = (among: Parameters<typeof whoInWords>[0]) => (name: string) => named(name, whoInWords(among, name));
  const [role, post, department] = [who({ roles }), who({ offices, roles }), who({ departments })];
  const traced = (trace: Trace) => traceInWords(traceStep(policy, trace), language);
  const rule = ({ key, label }: { readonly key: string; readonly label: Localized }) => named(key, label);
  return {
    triage: {
      tier: named(triage.tier, policy.triage.tiers[triage.tier]!),
      severity: named(triage.severity, policy.triage.severities[triage.severity]!),
      priority: triage.priority,
      owner: role(triage.ownerRole),
      trace: traced(triage.trace),
    },
    entitlement: {
      outcome: Entitlement[entitlement.outcome],
      reason: entitlement.reason,
      sentence: say(entitlement.sentence),
      trace: traced(entitlement.trace),
    },
    promises: promises.map(({ key, kind, owedBy, sentence, dueAt, breachedAt, trace }) => ({
      key,
      kind: ClockKind[kind as ClockKind],
      owedBy: role(owedBy),
      sentence: say(sentence),
      dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
      broken: breachedAt !== null,
      trace: traced(trace),
    })),
    approvals: policy.approvals.map((one) => {
      const { route, trace } = approvals.get(one.key)!;
      return {
        rule: rule(one),
        steps: (route?.steps ?? []).map(({ by, board }) => ({ by: by.map(post), board })),
        tell: (route?.tell ?? []).map(post),
        trace: traced(trace),
      };
    }),
    penalties: policy.penalties.flatMap((one) => {
      const { outcome, trace } = penalties.get(one.key)!;
      if (!outcome) return [];
      const { amountMinor, currency, payDays, ...rest } = outcome;
      const amount = amountMinor === null ? null : { amountMinor: String(amountMinor), currency: currency! };
      const days = payDays === null ? null : String(payDays);
      return [{ ...rest, rule: rule(one), bearer: who(policy)(one.of), amount, payDays: days, trace: traced(trace) }];
    }),
    liability: policy.liability.map((one) => {
      const { shares, trace } = liability.get(one.key)!;
      return {
        rule: rule(one),
        shares: Object.entries(shares ?? {}).map(([name, basisPoints]) => ({
          department: department(name),
          basisPoints,
        })),
        trace: traced(trace),
      };
    }),
  };
}

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
