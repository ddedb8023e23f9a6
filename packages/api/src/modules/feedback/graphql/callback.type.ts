import { AnswerForm, CallbackState, ContactWay } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import './feedback.enums.js';

@CarriedType('One question of a callback.')
export class CallbackQuestion {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What is asked.' }) label!: LocalizedText;
  @Field(() => AnswerForm, { description: 'How it is answered.' }) form!: AnswerForm;
}

@CarriedType('What the policy has a customer asked after a service.')
export class CallbackForm {
  @Field(() => Int, { description: 'The best mark; the worst is 1.' }) scale!: number;
  @Field(() => [ContactWay], { description: 'In which ways it may be asked.' }) ways!: ContactWay[];
  @Field(() => [CallbackQuestion], { description: 'What is asked, in its order.' }) questions!: CallbackQuestion[];
  @Field(() => LocalizedText, { description: 'Who asks.' }) madeBy!: LocalizedText;
  @Field(() => String, { description: 'The clause of the policy.' }) clause!: string;
}

@CarriedType('What a customer said to one question.')
export class CallbackAnswer {
  @Field(() => String, { description: "The question's name in the policy." }) name!: string;
  @Field(() => LocalizedText, { description: 'What was asked.' }) label!: LocalizedText;
  @Field(() => AnswerForm, { description: 'How it is answered.' }) form!: AnswerForm;
  @Field(() => Int, { nullable: true, description: 'The mark; null for other forms.' }) mark?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no; null for other forms.' }) yes?: boolean | null;
  @Personal()
  @Field(() => String, { nullable: true, description: "In the customer's words; null where there are none." })
  words?: string | null;
}

@NodeType('A customer is asked how a service was, once it is accepted. For the office only.')
export class Callback extends Node {
  @Field(() => ServiceRequest, { nullable: true, description: 'Which service.' }) request?: ServiceRequest | null;
  @Field(() => Int, { description: 'Which callback of the request it is: work done again is asked about again.' })
  round!: number;
  @Field(() => CallbackState, { description: 'Where it stands.' }) state!: CallbackState;
  @Field(() => DateTimeScalar, { description: 'When the work was accepted.' }) dueSince!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'By when; null where the policy gives no time.' })
  dueAt?: string | null;
  @Field(() => Boolean, { description: 'Whether it is to be made and its time is over.' }) overdue!: boolean;
  @Field(() => Boolean, { description: 'Whether it was made after its time.' }) late!: boolean;
  @Field(() => Int, { description: 'How often nobody answered.' }) tries!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When nobody answered last.' }) triedAt?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried next; null where nothing was agreed.' })
  nextTryAt?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer was asked.' }) madeAt?: string | null;
  @Field(() => Account, { nullable: true, description: 'Who asked.' }) madeBy?: Account | null;
  @Field(() => ContactWay, { nullable: true, description: 'How they were asked.' }) way?: ContactWay | null;
  @Field(() => [CallbackAnswer], { description: 'What they said, in the order of the questions; empty before.' })
  answers!: CallbackAnswer[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether no mark was low and nothing was answered with no; null before.',
  })
  content?: boolean | null;
  @Field(() => CallbackForm, { nullable: true, description: 'What is asked, by the policy of the request.' })
  form?: CallbackForm | null;
  @Field(() => Boolean, { description: 'Whether the viewer holds the post that makes it, and it can be made now.' })
  viewerMayMake!: boolean;
  @Field(() => Int, { description: 'Counts its changes.' }) version!: number;
}

export const CallbackConnection = connectionType('Callback', () => Callback);
