import { led, tried, type Seen } from './changing.js';
import type { Person } from './person.js';

const CLAIM = `fragment C on Claim {
  id number kind state version reason allowedActions claimed { amountMinor } approved { amountMinor } settled { amountMinor }
  outstanding { amountMinor } lines { id batch quantity amount { amountMinor } assessment { quantity amount { amountMinor } reason } }
  payments { id amount { amountMinor } method reversedAt } goods { step quantity verdict weightKg carrier }
  costs { id kind amount { amountMinor } trace { clause } } approvals { id state steps { posts { name } } tell { name } }
}`;
const REPORT = `fragment D on EightD {
  id number state version missing allowedActions paperZh paperEn
  disciplines {
    lead { id } members { id part } problem { what where when extent evidence }
    containment { action by { id } doneOn verification verifiedOn } occurrence { whys rootCause } escape { whys rootCause }
    corrections { path action by { id } dueOn doneOn verification verifiedOn } preventions { action by { id } doneOn } closing
  }
}`;

const claim = (input: string) => [input, 'ClaimSuccess', 'claim { ...C }', CLAIM] as const;
const report = (input: string) => [input, 'EightDSuccess', 'report { ...D }', REPORT] as const;
const CHANGES = {
  submitClaim: claim('SubmitClaimInput'),
  withdrawClaim: claim('WithdrawClaimInput'),
  assessClaim: claim('AssessClaimInput'),
  sendGoodsBack: claim('CarryGoodsInput'),
  receiveGoods: claim('GoodsStepInput'),
  appraiseGoods: claim('AppraiseGoodsInput'),
  disposeOfGoods: claim('DisposeOfGoodsInput'),
  sendExchange: claim('CarryGoodsInput'),
  confirmExchange: claim('GoodsStepInput'),
  recordClaimCost: claim('RecordClaimCostInput'),
  payClaim: claim('PayClaimInput'),
  reverseClaimPayment: claim('ReverseClaimPaymentInput'),
  reverseClaim: claim('ReverseClaimInput'),
  openEightD: report('OpenEightDInput'),
  saveEightD: report('SaveEightDInput'),
  confirmContainment: report('EightDStepInput'),
  confirmCauses: report('EightDStepInput'),
  confirmCorrection: report('EightDStepInput'),
  closeEightD: report('EightDStepInput'),
  stepBackEightD: report('StepBackEightDInput'),
} as const;
export type ClaimChange = keyof typeof CHANGES;

/** One change, under a key of its own. @returns what it led to, or why not: the codes of the issues, or the refusal */
export const tries = (person: Person, name: ClaimChange, input: Seen): Promise<Seen | string> =>
  tried(person, name, CHANGES[name], input);

/** The same, where it must not be refused. @throws with the refusal */
export const does = async (person: Person, name: ClaimChange, input: Seen): Promise<Seen> =>
  led(name, await tries(person, name, input));

/** A claim as somebody sees it; null where they do not. */
export async function claimSeen(person: Person, id: string): Promise<Seen | null> {
  const { claim: seen } = await person.ask<{ claim: Seen | null }>(
    `query ($id: ID!) { claim(id: $id) { ...C } } ${CLAIM}`,
    { id },
  );
  return seen;
}

/** A step of a claim as it is now. */
export const onClaim = async (person: Person, name: ClaimChange, id: string, input: Seen = {}) =>
  tries(person, name, { claimId: id, version: (await claimSeen(person, id))?.['version'] ?? 1, ...input });
