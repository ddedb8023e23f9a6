import { BearerKind, HandOver, LossOrigin } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';

@CarriedType('A name of the policy that may bear something, and what it is.')
export class PolicyBearer {
  @Field(() => String, { description: 'The name in the policy.' })
  name!: string;

  @Field(() => LocalizedText, { description: 'What people read.' })
  label!: LocalizedText;

  @Field(() => BearerKind, { description: 'What it is.' })
  kind!: BearerKind;
}

@CarriedType('A share as the rule gives it.')
export class RuledShare {
  @Field(() => PolicyBearer, { description: 'Who would bear it.' })
  bearer!: PolicyBearer;

  @Field(() => Int, { description: 'Hundredths of a per cent; 10,000 in all.' })
  basisPoints!: number;

  @Field(() => Money, {
    nullable: true,
    description: 'The part of the loss, to the cent; null while no loss is known.',
  })
  amount?: Money | null;

  @Field(() => String, { nullable: true, description: 'Who it is, where the signatures on record say so.' })
  named?: string | null;

  @Field(() => Boolean, { description: 'Whether somebody must be named before it can be decided.' })
  nameMissing!: boolean;
}

@CarriedType('Who would bear a loss by the rule of the policy, if it were decided now.')
export class LossRuling {
  @Field(() => PolicyName, { description: 'The rule that was asked.' })
  rule!: PolicyName;

  @Field(() => [PolicyName], { description: 'All rules on losses of the policy.' })
  rules!: PolicyName[];

  @Field(() => Money, { nullable: true, description: 'The loss that is shared out; null while none is known.' })
  loss?: Money | null;

  @Field(() => LossOrigin, {
    nullable: true,
    description: 'Where the loss is known from; null where it was asked for another, or none is known.',
  })
  lossFrom?: LossOrigin | null;

  @Field(() => HandOver, {
    nullable: true,
    description: 'How far the goods had been handed over, by the signatures on record; null where there are none.',
  })
  handOver?: HandOver | null;

  @Field(() => Boolean, { description: 'Whether the rule leaves it to people, who propose shares.' })
  toBeFoundOut!: boolean;

  @Field(() => [RuledShare], { description: 'Who would bear how much; empty where people find it out.' })
  shares!: RuledShare[];

  @Field(() => TraceStep, { description: 'The row of the policy that says so.' })
  trace!: TraceStep;

  @Field(() => [PolicyBearer], { description: 'Everybody who may be given a share, to propose others by.' })
  bearers!: PolicyBearer[];

  @Field(() => Boolean, { description: 'Whether the policy lets anybody agree to other shares.' })
  mayBeOverridden!: boolean;
}

@CarriedType('A penalty that could be charged by what is known of the case.')
export class ChargeablePenalty {
  @Field(() => PolicyName, { description: 'The rule.' })
  rule!: PolicyName;

  @Field(() => PolicyBearer, { description: 'Who would bear it.' })
  bearer!: PolicyBearer;

  @Field(() => JsonScalar, { description: 'What the rule says, as in `Penalty.outcome`.' })
  outcome!: unknown;

  @Field(() => Money, {
    nullable: true,
    description: 'What it would come to; null while something is missing, and for what is no money.',
  })
  amount?: Money | null;

  @Field(() => [String], {
    description: 'What must be said first: `units.TON`, `bases.COSTS`, `loss`, `liability` or `accountId`.',
  })
  missing!: string[];

  @Field(() => TraceStep, { description: 'The row of the policy that says so.' })
  trace!: TraceStep;
}
