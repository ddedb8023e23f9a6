import { BearerKind, HandOver, LiabilityAction, LiabilityOrigin, LiabilityState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Approval } from '../../approvals/graphql/approval.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { Partner } from '../../identity/graphql/partner.type.js';
import { PolicyVersion } from '../../policy/graphql/policy-version.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { Recovery } from './recovery.type.js';

@NodeType("One bearer's part of a loss. Never changed.")
export class LossShare extends Node {
  @Field(() => String, { description: 'Who bears it, by the name in the policy.' })
  department!: string;

  @Field(() => LocalizedText, { description: 'The same in words.' })
  label!: LocalizedText;

  @Field(() => BearerKind, { description: 'What that is.' })
  kind!: BearerKind;

  @Field(() => String, {
    nullable: true,
    description: 'Who it is where the policy leaves it open: a unit by its name in the policy, an outsider in words.',
  })
  named?: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The same in words.' })
  namedLabel?: LocalizedText | null;

  @Field(() => Partner, { nullable: true, description: 'The outsider, where it is a partner.' })
  partner?: Partner | null;

  @Field(() => Int, { description: 'Hundredths of a per cent; 10,000 in all shares of a decision.' })
  basisPoints!: number;

  @Field(() => Money, { description: 'The part of the loss; all shares of a decision sum to it, to the cent.' })
  amount!: Money;

  @Field(() => [Recovery], { description: 'What was claimed for it from outside, the oldest first; at most 10.' })
  recoveries!: Recovery[];
}

@NodeType('A unit objects to the share it was given, and what came of it.')
export class LiabilityDispute extends Node {
  @Field(() => String, { description: 'Which unit, by its name in the policy.' })
  department!: string;

  @Field(() => LocalizedText, { description: 'The same in words.' })
  label!: LocalizedText;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Account, { nullable: true, description: 'Who objected for it.' })
  raisedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  raisedAt!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the decision stood; false: it was decided anew. Null while nobody has answered.',
  })
  upheld?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  answer?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who answered.' })
  answeredBy?: Account | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  answeredAt?: string | null;
}

@NodeType('Who bears a loss, in one round, and why. What was decided never changes. Staff of the office only.')
export class LiabilityDecision extends Node {
  @Field(() => ServiceRequest, { description: 'The request whose loss it is.' })
  request!: ServiceRequest;

  @Field(() => Int, { description: 'Which round, from 1.' })
  round!: number;

  @Field(() => String, { description: "The rule's name in the policy, of `liability`." })
  rule!: string;

  @Field(() => LiabilityOrigin, { description: 'Where the shares come from.' })
  origin!: LiabilityOrigin;

  @Field(() => LiabilityState, { description: 'Where it stands.' })
  state!: LiabilityState;

  @Field(() => Money, { description: 'What was lost.' })
  loss!: Money;

  @Field(() => Money, {
    nullable: true,
    description: 'What was agreed to be due of the claims, where it is another sum than this loss; null otherwise.',
  })
  claimsComeTo?: Money | null;

  @Field(() => HandOver, {
    nullable: true,
    description: 'How far the goods had been handed over, by the signatures on record; null where there were none.',
  })
  handOver?: HandOver | null;

  @Field(() => TraceStep, { description: 'The row of the policy the facts fell on, also where the shares are others.' })
  trace!: TraceStep;

  @Field(() => PolicyVersion, { nullable: true, description: 'The version that was asked.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => String, { nullable: true, description: "Why the shares are not the rule's; null where they are." })
  reason?: string | null;

  @Field(() => [LossShare], { description: 'Who bears how much.' })
  shares!: LossShare[];

  @Field(() => [LiabilityDispute], { description: 'Objections to it, the oldest first; at most 20.' })
  disputes!: LiabilityDispute[];

  @Field(() => Approval, { nullable: true, description: "Who must agree to shares that are not the rule's." })
  approval?: Approval | null;

  @Field(() => Account, { nullable: true, description: 'Who decided or proposed it.' })
  decidedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it holds, or held; null while it never did.',
  })
  inForceAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When another took its place.' })
  supersededAt?: string | null;

  @Field(() => Boolean, { description: 'Whether the case was decided anew since, on other facts.' })
  outdated!: boolean;

  @Field(() => [LiabilityAction], { description: 'What the viewer may do with it now.' })
  allowedActions!: LiabilityAction[];

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}
