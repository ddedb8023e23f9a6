import { Field } from 'type-graphql';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Component } from './component.type.js';
import { Product } from './product.type.js';

@NodeType('A model of a product.')
export class ProductModel extends Node {
  @Field(() => String, { description: 'Its short name, unique in the organization.' })
  code!: string;

  @Field(() => LocalizedText, { description: 'Its name.' })
  name!: LocalizedText;

  @Field(() => Product, { nullable: true, description: 'What it is a model of.' })
  product?: Product | null;

  @Field(() => [Component], {
    description: 'Its parts that have a warranty of their own, in their order; at most 50.',
  })
  components!: Component[];
}
