import { Field } from 'type-graphql';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { Component } from './component.type.js';
import { PartsSupply } from './parts-supply.type.js';
import { Product } from './product.type.js';

@NodeType('A model of a product.')
export class ProductModel extends Node {
  @Field(() => String, { description: 'Its short name, unique in the organization.' })
  code!: string;

  @Field(() => LocalizedText, { description: 'Its name.' })
  name!: LocalizedText;

  @Field(() => Product, { nullable: true, description: 'What it is a model of.' })
  product?: Product | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it is no longer made; null while it is.',
  })
  endedOn?: string | null;

  @Field(() => PartsSupply, {
    nullable: true,
    description: 'How long its spare parts are to be had; null where the policy says nothing of it.',
  })
  partsSupply?: PartsSupply | null;

  @Field(() => Boolean, { description: 'Whether the viewer may say since when it is no longer made.' })
  viewerMayEndProduction!: boolean;

  @Field(() => [Component], {
    description: 'Its parts that have a warranty of their own, in their order; at most 50.',
  })
  components!: Component[];
}
