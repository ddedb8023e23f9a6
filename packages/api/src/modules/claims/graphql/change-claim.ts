import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import { idOf } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { minorUnits } from '../../../kernel/graphql/money.input.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { PolicyContext } from '../../policy/index.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import type { AssessTools } from '../commands/assess-claim.js';
import { claimView } from '../claim.view.js';
import { thousandthsOf } from '../domain/quantity.js';
import '../messages.js';
import { Claim } from './claim.type.js';

export interface ClaimMutationContext extends CommandContext {
  readonly house: CommandContext['house'] & PolicyContext['house'] & AssessTools;
}

@CarriedType('The claim, changed.')
export class ClaimSuccess {
  @Field(() => Claim, { description: 'As it is now.' })
  claim!: Claim;
}

export const ChangeClaimResult = resultUnion(
  'ChangeClaimResult',
  'The changed claim, or why nothing changed.',
  ClaimSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

@InputType({ description: 'A step of a claim.' })
export class ClaimStepInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The claim.' }) claimId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
}

/** What every step on a seen version has in common. */
export const seenClaim = { claimId: idOf('Claim'), version: v.number() };

export const QUANTITY = 'How many units: a decimal above zero with at most three places, such as `12.345`.';
export const AMOUNT = 'Minor units, such as fen, as a decimal integer.';

/** A decimal quantity, as thousandths. */
export const thousandths = v.pipe(
  v.string(),
  v.check((text) => thousandthsOf(text) !== null, 'malformed'),
  v.transform((text) => thousandthsOf(text)!),
);

export const quantity = v.pipe(thousandths, v.minValue(1, 'tooSmall'));
export const someMinor = v.pipe(minorUnits, v.minValue(1, 'tooSmall'));
export const maybeDay = v.nullish(v.string());

export const changeClaim = changeThrough<ClaimMutationContext>(claimView, 'claim');
