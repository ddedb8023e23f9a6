import { Field } from 'type-graphql';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('A company that gives service: everything belongs to exactly one.')
export class Organization extends Node {
  @Field(() => String, { description: 'Its name in addresses, such as `sunny-solar`.' })
  slug!: string;

  @Field(() => LocalizedText, { description: 'Its name.' })
  name!: LocalizedText;

  @Field(() => String, { description: 'IANA name of the zone it keeps its hours in, such as Asia/Shanghai.' })
  timeZone!: string;

  @Field(() => String, { description: 'ISO 4217 currency of its prices.' })
  currency!: string;

  @Field(() => String, { nullable: true, description: 'The telephone number its customers call.' })
  hotline?: string | null;
}
