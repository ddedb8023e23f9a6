import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { CustodyTools } from '../commands/sign-custody.js';
import { custodyRecordView } from '../custody-record.view.js';
import { liabilityDecisionView } from '../liability-decision.view.js';
import '../messages.js';
import { penaltyView } from '../penalty.view.js';
import { recoveryView } from '../recovery.view.js';
import { CustodyRecord } from './custody-record.type.js';
import { LiabilityDecision } from './liability-decision.type.js';
import { Penalty } from './penalty.type.js';
import { Recovery } from './recovery.type.js';

export interface LiabilityMutationContext extends CommandContext {
  readonly house: CommandContext['house'] & CustodyTools;
}

@CarriedType('The hand-over, on record.')
class CustodySuccess {
  @Field(() => CustodyRecord, { description: 'As it was written.' })
  custodyRecord!: CustodyRecord;
}

@CarriedType('The decision on a loss, made or changed.')
class LiabilitySuccess {
  @Field(() => LiabilityDecision, { description: 'As it is now.' })
  liabilityDecision!: LiabilityDecision;
}

@CarriedType('The claim for money from outside, made or changed.')
class RecoverySuccess {
  @Field(() => Recovery, { description: 'As it is now.' })
  recovery!: Recovery;
}

@CarriedType('The penalty, charged or changed.')
class PenaltySuccess {
  @Field(() => Penalty, { description: 'As it is now.' })
  penalty!: Penalty;
}

const REFUSALS = ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'];
const why = 'or why nothing changed.';
export const SignCustodyResult = resultUnion('SignCustodyResult', `The hand-over, ${why}`, CustodySuccess, REFUSALS);
export const ChangeLiabilityResult = resultUnion(
  'ChangeLiabilityResult',
  `The decision on a loss, ${why}`,
  LiabilitySuccess,
  REFUSALS,
);
export const ChangeRecoveryResult = resultUnion('ChangeRecoveryResult', `The claim, ${why}`, RecoverySuccess, REFUSALS);
export const ChangePenaltyResult = resultUnion('ChangePenaltyResult', `The penalty, ${why}`, PenaltySuccess, REFUSALS);

export const changeCustody = changeThrough<LiabilityMutationContext>(custodyRecordView, 'custodyRecord');
export const changeLiability = changeThrough<LiabilityMutationContext>(liabilityDecisionView, 'liabilityDecision');
export const changeRecovery = changeThrough<LiabilityMutationContext>(recoveryView, 'recovery');
export const changePenalty = changeThrough<LiabilityMutationContext>(penaltyView, 'penalty');
