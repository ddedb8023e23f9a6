import { CheckFailure } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('A checklist of the policy as somebody went through it. The last one counts.')
export class ChecklistRun extends Node {
  @Field(() => String, { description: 'Its name in the policy.' })
  checklist!: string;

  @Field(() => LocalizedText, { description: 'Its name in words.' })
  label!: LocalizedText;

  @Field(() => JsonScalar, { description: 'A list of `{ item, label, passed, note }`, in the order of the policy.' })
  answers!: unknown;

  @Field(() => Boolean, { description: 'Whether all was in order.' })
  passed!: boolean;

  @Field(() => CheckFailure, { description: 'What the policy does where it is not.' })
  failed!: CheckFailure;

  @Field(() => Account, { nullable: true, description: 'Who went through it.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}
