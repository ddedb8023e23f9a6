import { randomUUID } from 'node:crypto';
import type { Person } from './person.js';

/** A change of a loss: what it was about, or why it was refused, as `path code`. */
export interface LossAnswer {
  readonly __typename: string;
  readonly changed?: { readonly id: string; readonly version: number; readonly state?: string };
  readonly refused: string;
}

interface Answered {
  readonly __typename: string;
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
  readonly [field: string]: unknown;
}

/** The changes by name: the input's type, the success, and the field that holds what was changed. */
const CHANGES = {
  signCustody: ['SignCustodyInput', 'CustodySuccess', 'custodyRecord', 'id'],
  decideLiability: ['DecideLiabilityInput', 'LiabilitySuccess', 'liabilityDecision', 'id version state'],
  overrideLiability: ['OverrideLiabilityInput', 'LiabilitySuccess', 'liabilityDecision', 'id version state'],
  disputeLiability: ['DisputeLiabilityInput', 'LiabilitySuccess', 'liabilityDecision', 'id version state'],
  upholdLiability: ['UpholdLiabilityInput', 'LiabilitySuccess', 'liabilityDecision', 'id version state'],
  claimRecovery: ['ClaimRecoveryInput', 'RecoverySuccess', 'recovery', 'id version state'],
  recordRecoveryReceipt: ['RecordRecoveryReceiptInput', 'RecoverySuccess', 'recovery', 'id version state'],
  closeRecovery: ['CloseRecoveryInput', 'RecoverySuccess', 'recovery', 'id version state'],
  chargePenalty: ['ChargePenaltyInput', 'PenaltySuccess', 'penalty', 'id version state'],
  appealPenalty: ['PenaltyWordInput', 'PenaltySuccess', 'penalty', 'id version state'],
  liftPenalty: ['PenaltyWordInput', 'PenaltySuccess', 'penalty', 'id version state'],
} as const;
export type LossChange = keyof typeof CHANGES;

/** One change of a loss by somebody. */
export async function changeLoss(person: Person, name: LossChange, input: object): Promise<LossAnswer> {
  const [type, success, field, fields] = CHANGES[name];
  const answer = await person.ask<Record<string, Answered>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${success} { ${field} { ${fields} } }
      ... on InvalidInputError { issues { path code } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  const { __typename, issues, [field]: changed } = answer[name]!;
  const refused = issues?.map(({ path, code }) => `${path} ${code}`).join(', ') ?? (changed ? '' : __typename);
  return { __typename, refused, ...(changed ? { changed: changed as LossAnswer['changed'] } : {}) } as LossAnswer;
}

/** The same on a request as it is now. */
export async function onLoss(
  person: Person,
  name: LossChange,
  requestId: string,
  input: object = {},
): Promise<LossAnswer> {
  const { version } = await person.sees(requestId);
  return changeLoss(person, name, { requestId, version, ...input });
}

interface MoneySeen {
  readonly amountMinor: string;
}

/** What somebody reads of who bears a loss and what failings cost; money in minor units. */
export interface LossSeen {
  readonly liability: {
    readonly id: string;
    readonly version: number;
    readonly handOver: string | null;
    readonly trace: { readonly clause: string };
    readonly shares: readonly {
      readonly id: string;
      readonly department: string;
      readonly named: string | null;
      readonly basisPoints: number;
      readonly amount: MoneySeen;
    }[];
  } | null;
  readonly liabilityDecisions: readonly {
    readonly state: string;
    readonly approval: { readonly id: string } | null;
  }[];
  readonly penalties: readonly {
    readonly id: string;
    readonly version: number;
    readonly rule: string;
    readonly state: string;
    readonly amount: MoneySeen | null;
    readonly shares: readonly { readonly department: string; readonly amount: MoneySeen }[];
  }[];
  readonly recoveries: readonly {
    readonly borne: readonly { readonly department: string; readonly amount: MoneySeen }[];
  }[];
  readonly custody: readonly { readonly stage: string }[];
}

const LOSS = `query ($id: ID!) { request(id: $id) {
  liability { id version handOver trace { clause } shares { id department named basisPoints amount { amountMinor } } }
  liabilityDecisions { state approval { id } }
  penalties { id version rule state amount { amountMinor } shares { department amount { amountMinor } } }
  recoveries { borne { department amount { amountMinor } } } custody { stage }
} }`;

export const lossSeenBy = async (person: Person, id: string): Promise<LossSeen> =>
  (await person.ask<{ request: LossSeen }>(LOSS, { id })).request;

/** Who bears how much, as `WORKSHOP 70 %: 56000.01`. */
export const borneBy = ({ liability }: LossSeen): string =>
  (liability?.shares ?? [])
    .map(
      ({ department, named, basisPoints, amount }) =>
        `${department}${named ? ` (${named})` : ''} ${basisPoints / 100} %: ${whole(amount)}`,
    )
    .join(', ');

/** What a failing cost whom, as `200: SALES 200`. */
export const costOf = ({ penalties }: LossSeen, rule: string): string =>
  penalties
    .filter((one) => one.rule === rule && one.state !== 'REVERSED')
    .map(({ amount, shares, state }) =>
      amount ? `${whole(amount)}: ${shares.map((one) => `${one.department} ${whole(one.amount)}`).join(', ')}` : state,
    )
    .join('; ');

const whole = ({ amountMinor }: MoneySeen): number => Number(amountMinor) / 100;
