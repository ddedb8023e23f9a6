import { ClockKind, Entitlement, PenaltyBase, PenaltyUnit } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';

@CarriedType('How a case is classed.')
export class TriageRuling {
  @Field(() => PolicyName, { description: 'The tier.' })
  tier!: PolicyName;

  @Field(() => PolicyName, { description: 'How grave it is.' })
  severity!: PolicyName;

  @Field(() => String, { description: 'How soon: URGENT, HIGH, NORMAL or LOW.' })
  priority!: string;

  @Field(() => PolicyName, { description: 'Who takes it.' })
  owner!: PolicyName;

  @Field(() => TraceStep, { description: 'The row that decided.' })
  trace!: TraceStep;
}

@CarriedType('Who would pay.')
export class EntitlementRuling {
  @Field(() => Entitlement, { description: 'The outcome.' })
  outcome!: Entitlement;

  @Field(() => String, { description: "The policy's own code for why." })
  reason!: string;

  @Field(() => LocalizedText, { description: 'Why, in words for the customer.' })
  sentence!: LocalizedText;

  @Field(() => TraceStep, { description: 'The row that decided.' })
  trace!: TraceStep;
}

@CarriedType('One promise that would be made.')
export class PromiseRuling {
  @Field(() => String, { description: "The promise's name in the policy." })
  key!: string;

  @Field(() => ClockKind, { description: 'What it is about.' })
  kind!: ClockKind;

  @Field(() => PolicyName, { description: 'Who owes it.' })
  owedBy!: PolicyName;

  @Field(() => LocalizedText, { description: 'The promise in words.' })
  sentence!: LocalizedText;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it would fall due; null while it has not begun.' })
  dueAt?: string | null;

  @Field(() => Boolean, { description: 'Whether it is broken as it is filed.' })
  broken!: boolean;

  @Field(() => TraceStep, { description: 'The row that decided.' })
  trace!: TraceStep;
}

@CarriedType('One step of an approval.')
export class ApprovalStepRuling {
  @Field(() => [PolicyName], { description: 'Who must agree; all of them, side by side.' })
  by!: PolicyName[];

  @Field(() => Boolean, { description: 'Whether it is decided in a meeting, with minutes.' })
  board!: boolean;
}

@CarriedType('Who must agree to something.')
export class ApprovalRulingType {
  @Field(() => PolicyName, { description: 'The rule.' })
  rule!: PolicyName;

  @Field(() => [ApprovalStepRuling], { description: 'Step after step; none where nobody need agree.' })
  steps!: ApprovalStepRuling[];

  @Field(() => [PolicyName], { description: 'Who is told of the outcome.' })
  tell!: PolicyName[];

  @Field(() => TraceStep, { description: 'The row that decided.' })
  trace!: TraceStep;
}

@CarriedType('What a failing would cost.')
export class PenaltyRulingType {
  @Field(() => PolicyName, { description: 'The rule.' })
  rule!: PolicyName;

  @Field(() => PolicyName, { description: 'Who bears it.' })
  bearer!: PolicyName;

  @Field(() => Money, { nullable: true, description: 'So much for each `per`.' })
  amount?: Money | null;

  @Field(() => PenaltyUnit, { nullable: true, description: 'What the amount is counted by.' })
  per?: PenaltyUnit | null;

  @Field(() => Int, { nullable: true, description: 'A share of `of`, in hundredths of a per cent.' })
  shareBasisPoints?: number | null;

  @Field(() => PenaltyBase, { nullable: true, description: 'What the share is taken of.' })
  of?: PenaltyBase | null;

  @Field(() => String, { nullable: true, description: 'Days of pay, as a decimal number.' })
  payDays?: string | null;

  @Field(() => Int, { nullable: true, description: 'Points of an appraisal.' })
  points?: number | null;

  @Field(() => String, { nullable: true, description: 'A measure, by its name in the policy.' })
  measure?: string | null;

  @Field(() => TraceStep, { description: 'The row that decided.' })
  trace!: TraceStep;
}

@CarriedType('What one department bears of a loss.')
export class LiabilityShare {
  @Field(() => PolicyName, { description: 'The department.' })
  department!: PolicyName;

  @Field(() => Int, { description: 'In hundredths of a per cent.' })
  basisPoints!: number;
}

@CarriedType('Who would bear a loss.')
export class LiabilityRulingType {
  @Field(() => PolicyName, { description: 'The rule.' })
  rule!: PolicyName;

  @Field(() => [LiabilityShare], { description: 'Shares that sum to the whole; none while it must be found out.' })
  shares!: LiabilityShare[];

  @Field(() => TraceStep, { description: 'The row that decided.' })
  trace!: TraceStep;
}

@CarriedType('Everything a policy says of a case.')
export class CaseRulings {
  @Field(() => TriageRuling, { description: 'How it is classed.' })
  triage!: TriageRuling;

  @Field(() => EntitlementRuling, { description: 'Who pays.' })
  entitlement!: EntitlementRuling;

  @Field(() => [PromiseRuling], { description: "What is promised, in the policy's order." })
  promises!: PromiseRuling[];

  @Field(() => [ApprovalRulingType], { description: 'Who must agree to what.' })
  approvals!: ApprovalRulingType[];

  @Field(() => [PenaltyRulingType], { description: 'What failings cost, of those that cost something.' })
  penalties!: PenaltyRulingType[];

  @Field(() => [LiabilityRulingType], { description: 'Who bears a loss.' })
  liability!: LiabilityRulingType[];
}
