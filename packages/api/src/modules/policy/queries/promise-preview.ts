import { Entitlement, uuidOf } from '@aftercare/schema';
import { GraphQLError } from 'graphql';
import { addBusinessTime } from '../../../kernel/business-time/index.js';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { businessCalendar } from '../business-calendar.js';
import type { Policy } from '../domain/policy.js';
import { readFacts } from '../domain/read-facts.js';
import type { SlaTarget } from '../domain/promises.js';
import { costDependsOnPart, factsOfRequest, ruleOnRequest } from '../domain/rule-on-request.js';
import { traceStep } from '../domain/trace-step.js';
import { traceInWords } from '../trace-in-words.js';
import { ServiceEvent } from '../domain/service-event.js';
import { whoInWords } from '../domain/who-in-words.js';
import type { FactsInput } from '../graphql/facts.input.js';
import type { PromisePreview } from '../graphql/promise-preview.type.js';
import type { PolicyContext } from '../policies.js';
import { unitSubject } from './unit-subject.js';

/**
 * What would be promised, and who would pay, if a request with these facts were filed now. Facts the policy cannot
 * decide on are refused as BAD_USER_INPUT, in the reader's language.
 */
export async function promisePreview(context: ReadContext & PolicyContext, input: FactsInput): Promise<PromisePreview> {
  const { actor, read, house } = context;
  const subject = await unitSubject(read, {
    organizationId: actor.organizationId,
    assetId: input.assetId ? uuidOf('Asset', input.assetId) : null,
    filedAt: context.now(),
    customerId: actor.kind === 'CUSTOMER' ? actor.customerId : null,
    partnerId: actor.kind === 'PARTNER' ? actor.partnerId : null,
  });
  const { policy } = await house.policies.inForce(read, actor.organizationId);
  const channel = actor.kind === 'CUSTOMER' ? 'PORTAL' : actor.kind === 'PARTNER' ? 'PARTNER' : 'PHONE';
  const known = {
    ...input,
    channel,
    regionClass: input.regionClass ?? subject.regionClass,
    wishedTime: input.wishedTo && new Date(input.wishedTo).toISOString(),
    facts: readFacts(policy, input.facts ?? []),
  };
  const { facts, problems } = factsOfRequest(policy, known, context.now().getTime());
  if (problems[0]) throw badFacts(problems[0].message[actor.language]);
  const rulings = ruleOnRequest(policy, facts, subject);
  const { entitlement } = rulings;
  const said = (sentence: Parameters<typeof localizedText>[0]) => localizedText(sentence, actor.language);
  return {
    entitlement: Entitlement[entitlement.outcome],
    costOpen: costDependsOnPart(policy, facts, subject),
    sentence: said(entitlement.sentence),
    promises: rulings.promises
      .filter(({ startEvent }) => startEvent === ServiceEvent.REQUEST_FILED)
      .map((target) => ({
        key: target.key,
        kind: target.kind,
        dueAt: dueAt(policy, target, context.now()),
        owedBy: target.owedBy,
        owedByName: said(whoInWords({ roles: policy.roles }, target.owedBy)),
        sentence: said(target.sentence),
        clause: target.clause,
      }))
      .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt)),
    trace: [rulings.triage.trace, ...rulings.promises.map(({ trace }) => trace), entitlement.trace].map((trace) =>
      traceInWords(traceStep(policy, trace), actor.language),
    ),
  };
}

function dueAt(policy: Policy, { calendar, duration }: SlaTarget, now: Date): string {
  if (duration.unit === 'UNTIL') return duration.at;
  const target = duration.unit === 'MINUTES' ? { minutes: duration.minutes } : { workingDays: duration.workingDays };
  return new Date(addBusinessTime(businessCalendar(policy.calendars[calendar]!), now.getTime(), target)).toISOString();
}

const badFacts = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
