import { Field } from 'type-graphql';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('Somebody to talk to at a customer.')
export class Contact extends Node {
  @Personal()
  @Field(() => String, { nullable: true, description: 'The name; masked for staff.' })
  name?: string | null;

  @Personal()
  @Field(() => String, { nullable: true, description: 'Telephone number; masked for staff.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'What the person does there.' })
  duty?: string | null;
}
