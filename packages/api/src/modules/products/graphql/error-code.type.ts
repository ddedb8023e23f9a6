import { Field } from 'type-graphql';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Product } from './product.type.js';

@NodeType('What a product says when something is wrong, and what helps: a line of the register of error codes.')
export class ErrorCode extends Node {
  @Field(() => String, { description: 'As it is shown, such as `E07`.' }) code!: string;
  @Field(() => Product, { nullable: true, description: 'Of which product.' }) product?: Product | null;
  @Field(() => LocalizedText, { description: 'The module or part it comes from.' }) module!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What it means.' }) meaning!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What helps.' }) remedy!: LocalizedText;
}
