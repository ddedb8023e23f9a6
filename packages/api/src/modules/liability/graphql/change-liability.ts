import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { View } from '../../../kernel/read/view.js';
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

/** What a change of this module is about, and where its answer is read. */
interface Subject {
  readonly type: string;
  readonly view: View;
  readonly field: string;
}
export const CUSTODY_RECORD: Subject = { type: 'CustodyRecord', view: custodyRecordView, field: 'custodyRecord' };
export const DECISION: Subject = { type: 'LiabilityDecision', view: liabilityDecisionView, field: 'liabilityDecision' };
export const RECOVERY: Subject = { type: 'Recovery', view: recoveryView, field: 'recovery' };
export const PENALTY: Subject = { type: 'Penalty', view: penaltyView, field: 'penalty' };

/** Runs one command of this module, and reads the answer in the same transaction. */
export async function changeLiability<S extends GenericSchema>(
  { type, view, field }: Subject,
  context: LiabilityMutationContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, tools: CustodyTools) => Promise<Done>,
): Promise<object> {
  const { read, actor, house } = context;
  const ask = { operation: info.fieldName, subjectType: type, idempotencyKey, input: asked };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, house),
    async ({ subjectId }) => ({ [field]: await read.payload(view, info, field, subjectId) }),
  );
  return answerOrError(answer, actor.language);
}
