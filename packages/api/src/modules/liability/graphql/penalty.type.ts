import { BearerKind, PenaltyAction, PenaltyState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { SlaClock } from '../../clocks/graphql/sla-clock.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';

@NodeType("One bearer's part of a penalty. Never changed.")
export class PenaltyShare extends Node {
  @Field(() => String, { description: 'Who bears it, by the name in the policy.' })
  department!: string;

  @Field(() => LocalizedText, { description: 'The same in words.' })
  label!: LocalizedText;

  @Field(() => BearerKind, { description: 'What that is.' })
  kind!: BearerKind;

  @Field(() => String, { nullable: true, description: 'The unit, where it was named case by case; by its name.' })
  named?: string | null;

  @Field(() => Account, { nullable: true, description: 'The person, where it is a person.' })
  person?: Account | null;

  @Field(() => Int, { description: 'Hundredths of a per cent; 10,000 in all shares of a penalty.' })
  basisPoints!: number;

  @Field(() => Money, { description: 'The part; all shares of a penalty sum to it, to the cent.' })
  amount!: Money;
}

@NodeType('What a failing costs whom, by a rule of the policy. Staff of the office only.')
export class Penalty extends Node {
  @Field(() => ServiceRequest, { description: 'The request it belongs to.' })
  request!: ServiceRequest;

  @Field(() => String, { description: "The rule's name in the policy, of `penalties`." })
  rule!: string;

  @Field(() => LocalizedText, { description: 'The rule in words.' })
  label!: LocalizedText;

  @Field(() => String, { description: 'Who bears it by the rule, by the name in the policy.' })
  bearer!: string;

  @Field(() => LocalizedText, { description: 'The same in words.' })
  bearerLabel!: LocalizedText;

  @Field(() => BearerKind, { description: 'What that is.' })
  bearerKind!: BearerKind;

  @Field(() => String, { description: 'The clause of the written document.' })
  clause!: string;

  @Field(() => JsonScalar, {
    description:
      'What the rule says: `{ amountMinor currency per shareBasisPoints of payDays points measure }`, null where it says nothing.',
  })
  outcome!: unknown;

  @Field(() => TraceStep, { description: 'The row of the policy that says so.' })
  trace!: TraceStep;

  @Field(() => SlaClock, {
    nullable: true,
    description: 'The broken promise it punishes; null where people found it out.',
  })
  clock?: SlaClock | null;

  @Field(() => Account, { nullable: true, description: 'The person who bears it, where it is a person.' })
  person?: Account | null;

  @Field(() => PenaltyState, { description: 'Where it stands.' })
  state!: PenaltyState;

  @Field(() => Money, {
    nullable: true,
    description: 'What it comes to, or came to; null while that is not known, and for what is no money.',
  })
  amount?: Money | null;

  @Field(() => [PenaltyShare], { description: 'Who bears how much of it; empty while it is due.' })
  shares!: PenaltyShare[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it happened, of a failing people found out that costs so much a time.',
  })
  occurredOn?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it fell due.' })
  dueAt!: string;

  @Field(() => Account, { nullable: true, description: 'Who charged it; null where a clock did.' })
  chargedBy?: Account | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was charged.' })
  chargedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'What the last objection says.' })
  appeal?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who objected.' })
  appealedBy?: Account | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  appealedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'What was said to it.' })
  ruling?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who ruled on it.' })
  ruledBy?: Account | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  ruledAt?: string | null;

  @Field(() => [PenaltyAction], { description: 'What the viewer may do with it now.' })
  allowedActions!: PenaltyAction[];

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}

export const PenaltyConnection = connectionType('Penalty', () => Penalty);
