import { AccountKind, Role } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';

@NodeType('A login: of a customer, a member of staff or a partner.')
export class Account extends Node {
  @Field(() => AccountKind, { description: 'Whose login it is.' })
  kind!: AccountKind;

  @Field(() => [Role], { description: 'What the person does here.' })
  roles!: Role[];

  @Personal()
  @Field(() => String, { nullable: true, description: 'The name colleagues see; null for customers.' })
  displayName?: string | null;

  @Field(() => String, { description: 'The language the person reads: `zh-CN` or `en`.' })
  language!: string;

  @Field(() => [PolicyName], { description: 'The posts of the policy in force that the person holds.' })
  offices!: PolicyName[];

  @Field(() => PolicyName, { nullable: true, description: 'The department of the policy the person works in.' })
  department?: PolicyName | null;

  @Field(() => Technician, { nullable: true, description: 'The technician the person is in the field.' })
  technician?: Technician | null;
}
