import { ContactWay, RoundKind, RoundResult, RoundTaskState } from '@aftercare/schema';
import { Args, ArgsType, Field, InputType, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { connectionType, PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { fromView } from '../../../kernel/graphql/from-view.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { Customer } from '../../registers/graphql/customer.type.js';
import './rounds.enums.js';

@CarriedType('One thing that planned work goes through, and what became of it.')
export class RoundItem {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What people read for it.' }) label!: LocalizedText;
  @Field(() => RoundResult, { nullable: true, description: 'What became of it; null while nobody has said.' })
  result?: RoundResult | null;
  @Field(() => String, { description: 'What was found, in words; may be empty.' }) note!: string;
}

@NodeType('One customer of planned work, or all of it where it is for none. For those inside.')
export class RoundTask extends Node {
  @Field(() => PlannedRound, { description: 'What it is a part of.' }) round!: PlannedRound;
  @Field(() => Customer, { nullable: true, description: 'For whom; null where the work is for no customer.' })
  customer?: Customer | null;
  @Field(() => RoundTaskState, { description: 'How far it is.' }) state!: RoundTaskState;
  @Field(() => [ContactWay], { description: 'How the customer was reached; empty before.' }) ways!: ContactWay[];
  @Field(() => [RoundItem], { description: 'What is gone through, in the order of the policy.' }) items!: RoundItem[];
  @Field(() => String, { description: 'What else there is to say; may be empty.' }) note!: string;
  @Field(() => String, { nullable: true, description: 'Why it was left; null otherwise.' }) reason?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done or left.' }) doneAt?: string | null;
  @Field(() => Account, { nullable: true, description: 'Who did or left it.' }) doneBy?: Account | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the clock found it late; stays when it is done after all.',
  })
  lateAt?: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may say what became of it.' }) viewerMayRecord!: boolean;
  @Field(() => Int, { description: 'Counts its changes.' }) version!: number;
}

export const RoundTaskConnection = connectionType('RoundTask', () => RoundTask);

@InputType({ description: 'Which tasks.' })
class RoundTaskFilter {
  @Field(() => [RoundTaskState], { nullable: true, description: 'In any of these states.' })
  state?: RoundTaskState[] | null;
}

@ArgsType()
class RoundTaskArgs extends PageArgs {
  @Field(() => RoundTaskFilter, { nullable: true, description: 'Which tasks; all without it.' })
  filter?: RoundTaskFilter | null;
}

@NodeType('What the policy says comes round, one time that it does. Days are those of the place. For those inside.')
export class PlannedRound extends Node {
  @Field(() => String, { description: 'Its name in the policy.' }) round!: string;
  @Field(() => RoundKind, { description: 'What is done.' }) kind!: RoundKind;
  @Field(() => LocalizedText, { description: 'What it is called.' }) label!: LocalizedText;
  @Field(() => String, { description: 'The clause it comes from.' }) clause!: string;
  @Field(() => DateScalar, { description: 'The first day it may be done.' }) fromOn!: string;
  @Field(() => DateScalar, { description: 'The last day of its window.' }) toOn!: string;
  @Field(() => DateScalar, { description: 'The last day it is in time; of its window, or later.' }) dueOn!: string;
  @Field(() => LocalizedText, { description: 'Who performs it: a role, an office or a department of the policy.' })
  performer!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'Whom it is reported to; null where nobody is named.' })
  reportReader?: LocalizedText | null;
  @Field(() => [ContactWay], { description: 'How customers are reached; empty: in any way.' }) ways!: ContactWay[];
  @Field(() => [PolicyName], { description: 'What is gone through; may be empty.' }) content!: PolicyName[];
  @Field(() => Boolean, { description: 'Whether nobody is told before.' }) unannounced!: boolean;
  @Field(() => Boolean, { description: 'Whether it has a task for each customer; else it has one.' })
  forCustomers!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the clock found it late; null: it never did.' })
  lateAt?: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may say what became of it, and tell its customers.' })
  viewerMayRecord!: boolean;
  @Field(() => Int, { description: 'How many tasks it has.' }) taskCount!: number;
  @Field(() => Int, { description: 'How many of them are done.' }) doneCount!: number;
  @Field(() => Int, { description: 'How many of them were left.' }) leftCount!: number;
  @Field(() => RoundTaskConnection, { description: 'Its tasks, those that are open first.' })
  tasks(@Args(() => RoundTaskArgs) _args: RoundTaskArgs): ConnectionOf<RoundTask> {
    return fromView();
  }
}

export const PlannedRoundConnection = connectionType('PlannedRound', () => PlannedRound);

@CarriedType('What comes round next, by the policy in force.')
export class UpcomingRound {
  @Field(() => String, { description: 'Its name in the policy.' }) round!: string;
  @Field(() => RoundKind, { description: 'What is done.' }) kind!: RoundKind;
  @Field(() => LocalizedText, { description: 'What it is called.' }) label!: LocalizedText;
  @Field(() => DateScalar, { description: 'The first day it may be done.' }) fromOn!: string;
  @Field(() => DateScalar, { description: 'The last day it is in time.' }) dueOn!: string;
  @Field(() => LocalizedText, { description: 'Who performs it.' }) performer!: LocalizedText;
}
