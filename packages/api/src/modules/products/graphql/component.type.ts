import { Field } from 'type-graphql';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('A part of a model with a warranty of its own.')
export class Component extends Node {
  @Field(() => String, { description: "Its name in the organization's policy." })
  code!: string;

  @Field(() => LocalizedText, { description: 'Its name.' })
  name!: LocalizedText;
}
