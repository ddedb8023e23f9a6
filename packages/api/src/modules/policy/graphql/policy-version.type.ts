import { PolicyState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType("One numbered version of an organization's written rules.")
export class PolicyVersion extends Node {
  @Field(() => String, { description: 'The name of the policy, such as P16.' })
  code!: string;

  @Field(() => Int, { description: 'Counts versions of the policy from 1.' })
  number!: number;

  @Field(() => PolicyState, { description: 'Where it stands between draft and being replaced.' })
  state!: PolicyState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it binds new requests.' })
  inForceFrom?: string | null;

  @Field(() => LocalizedText, { description: 'Its title.' })
  title!: LocalizedText;

  @Field(() => String, { description: 'The rules as they were written, in YAML; empty for customers and partners.' })
  source!: string;

  @Field(() => String, { description: 'SHA-256 of the source, in hexadecimal.' })
  sourceSha256!: string;
}
