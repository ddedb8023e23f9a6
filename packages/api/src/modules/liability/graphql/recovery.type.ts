import { BearerKind, RecoveryAction, RecoveryParty, RecoveryState, RecoveryStepKind } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { LetterPaper } from '../../acceptance/graphql/letter.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { Partner } from '../../identity/graphql/partner.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';

@CarriedType('Who bears a part of an amount.')
export class BearerPart {
  @Field(() => String, { description: 'By the name in the policy.' })
  department!: string;

  @Field(() => LocalizedText, { description: 'The same in words.' })
  label!: LocalizedText;

  @Field(() => BearerKind, { description: 'What that is.' })
  kind!: BearerKind;

  @Field(() => Int, { description: 'Hundredths of a per cent; 10,000 in all.' })
  basisPoints!: number;

  @Field(() => Money, { description: 'The part.' })
  amount!: Money;
}

@NodeType('Something that happened to a claim for money from outside. Never changed.')
export class RecoveryStep extends Node {
  @Field(() => RecoveryStepKind, { description: 'What.' })
  kind!: RecoveryStepKind;

  @Field(() => DateScalar, { description: 'On which day.' })
  on!: string;

  @Field(() => Money, { nullable: true, description: 'How much, of claims and of money that came.' })
  amount?: Money | null;

  @Field(() => String, { nullable: true, description: 'What was written, or why.' })
  words?: string | null;

  @Field(() => [LetterPaper], { description: 'What we wrote, as a letter in each language; empty of everything else.' })
  papers!: LetterPaper[];

  @Field(() => Account, { nullable: true, description: 'Who put it on record.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was put on record.' })
  at!: string;
}

@NodeType('Money claimed of a carrier, an insurer or a supplier, followed until it is here. Staff of the office only.')
export class Recovery extends Node {
  @Field(() => ServiceRequest, { description: 'The request whose loss it is for.' })
  request!: ServiceRequest;

  @Field(() => RecoveryParty, { description: 'What they are.' })
  party!: RecoveryParty;

  @Field(() => String, { description: 'Of whom.' })
  name!: string;

  @Field(() => Partner, { nullable: true, description: 'The same, where it is a partner.' })
  partner?: Partner | null;

  @Field(() => Money, { description: 'What is claimed.' })
  claimed!: Money;

  @Field(() => Money, { description: 'What has come.' })
  received!: Money;

  @Field(() => RecoveryState, { description: 'Where it stands.' })
  state!: RecoveryState;

  @Field(() => [BearerPart], { description: 'Who bears what did not come; empty until it is closed.' })
  borne!: BearerPart[];

  @Field(() => TraceStep, {
    nullable: true,
    description: 'The row of the policy that says who bears what did not come.',
  })
  trace?: TraceStep | null;

  @Field(() => [RecoveryStep], { description: 'What happened, the oldest first; at most 50.' })
  steps!: RecoveryStep[];

  @Field(() => Account, { nullable: true, description: 'Who claimed it.' })
  claimedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was put on record.' })
  claimedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it is followed.' })
  endedAt?: string | null;

  @Field(() => [RecoveryAction], { description: 'What the viewer may do with it now.' })
  allowedActions!: RecoveryAction[];

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}

export const RecoveryConnection = connectionType('Recovery', () => Recovery);
