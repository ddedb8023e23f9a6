import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@CarriedType('One point of the company’s own check.')
export class WorkCheck {
  @Field(() => String, { description: 'Its name in the policy.' })
  name!: string;

  @Field(() => LocalizedText, { description: 'The same in words.' })
  label!: LocalizedText;

  @Field(() => Boolean, { description: 'Whether it is as it should be.' })
  passed!: boolean;

  @Field(() => String, { nullable: true, description: 'What was seen; why it did not pass.' })
  remark?: string | null;
}

@NodeType('The company’s own check of work the customer has accepted. Staff only.')
export class InternalAcceptance extends Node {
  @Field(() => Int, { description: 'Counts the checks on a request from 1.' })
  round!: number;

  @Field(() => [WorkCheck], { description: 'Point by point.' })
  checks!: WorkCheck[];

  @Field(() => Boolean, { description: 'Whether all of them passed.' })
  passed!: boolean;

  @Field(() => String, { description: 'The clause of the policy that asks for it.' })
  clause!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  checkedAt!: string;

  @Field(() => Account, { nullable: true, description: 'By whom.' })
  checkedBy?: Account | null;
}
