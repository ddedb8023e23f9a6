import { Field } from 'type-graphql';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('Something the organization makes or looks after.')
export class Product extends Node {
  @Field(() => String, { description: 'Its short name, unique in the organization.' })
  code!: string;

  @Field(() => LocalizedText, { description: 'Its name.' })
  name!: LocalizedText;
}
