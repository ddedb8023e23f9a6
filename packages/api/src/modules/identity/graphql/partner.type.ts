import { OutletKind } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('A dealer, outlet or supplier.')
export class Partner extends Node {
  @Field(() => String, { description: '`DEALER`, `OUTLET` or `SUPPLIER`.' })
  kind!: string;

  @Field(() => OutletKind, { nullable: true, description: "Of an outlet: the company's own, or one it entrusts." })
  outletKind?: OutletKind | null;

  @Field(() => String, { description: 'Its short name, unique in the organization.' })
  code!: string;

  @Field(() => LocalizedText, { description: 'Its name.' })
  name!: LocalizedText;
}
