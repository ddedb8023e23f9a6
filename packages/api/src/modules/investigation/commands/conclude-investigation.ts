import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { reasonOf, recordOnRequest, type ServiceRequest } from '../../requests/index.js';
import { Finding } from '../finding.entity.js';
import { Investigation } from '../investigation.entity.js';
import { openInvestigationOf } from '../queries/open-investigation-of.js';
import { Survey } from '../survey.entity.js';
import { lockInvestigation, type InvestigationInHand, type InvestigationSeen } from './lock-investigation.js';

export interface ConcludeInvestigation extends InvestigationSeen {
  /** What should be done; for colleagues. */
  readonly recommendation: string;
  /** What was found, for the customer. */
  readonly toldCustomer: string;
}

/**
 * The investigation has found what it looked for, and recommends; the customer reads what was found.
 * Refuses with InvalidInputError `investigation.nothingFound`, `investigation.surveyAhead`.
 */
export async function concludeInvestigation(input: ConcludeInvestigation, work: Work): Promise<Done> {
  const hand = await lockInvestigation(work, input, 'CONCLUDE');
  const { investigation, request } = hand;
  const { em, organizationId } = work;
  const ofIt = { organizationId, investigationId: investigation.id };
  if (!(await em.count(Finding, ofIt)))
    throw refuse.input({ path: 'investigationId', code: 'investigation.nothingFound' });
  if (await em.count(Survey, { ...ofIt, state: 'SCHEDULED' }))
    throw refuse.input({ path: 'investigationId', code: 'investigation.surveyAhead' });
  investigation.recommendation = input.recommendation;
  investigation.toldCustomer = input.toldCustomer;
  end(work, hand, 'CONCLUDED');
  await recordOnRequest(work, request, {
    type: 'investigation.concluded',
    public: true,
    payload: { investigation: investigation.number, text: input.toldCustomer },
  });
  return { subjectId: investigation.id };
}

export interface DropInvestigation extends InvestigationSeen {
  readonly reason: string;
}

/** There is nothing to find out any more; an appointment that lies ahead is called off. Colleagues read why. */
export async function dropInvestigation(input: DropInvestigation, work: Work): Promise<Done> {
  const hand = await lockInvestigation(work, input, 'DROP');
  await drop(work, hand, reasonOf(input));
  return { subjectId: hand.investigation.id };
}

/** The same for a locked request that ends itself, where one is open. */
export async function dropOpenInvestigation(work: Work, request: ServiceRequest, reason: string | null): Promise<void> {
  const open = await openInvestigationOf(work, request.id);
  if (open) await drop(work, { investigation: await work.lock(Investigation, open), request }, reason);
}

async function drop(work: Work, hand: InvestigationInHand, reason: string | null): Promise<void> {
  const { investigation, request } = hand;
  const { em, organizationId, now } = work;
  investigation.endReason = reason;
  const ahead = await em.findOne(Survey, { organizationId, investigationId: investigation.id, state: 'SCHEDULED' });
  if (ahead) Object.assign(ahead, { state: 'CANCELLED', reason, endedAt: now, version: ahead.version + 1 });
  end(work, hand, 'DROPPED');
  await recordOnRequest(work, request, {
    type: 'investigation.dropped',
    public: true,
    payload: { investigation: investigation.number },
  });
}

function end(work: Work, { investigation }: InvestigationInHand, state: 'CONCLUDED' | 'DROPPED'): void {
  investigation.state = state;
  investigation.endedAt = work.now;
  investigation.endedById = work.actor.accountId;
  investigation.version += 1;
}
