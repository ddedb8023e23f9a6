import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@CarriedType('A letter as paper, in one language.')
export class LetterPaper {
  @Field(() => String, { description: '`zh-CN` or `en`: the language of what stands around its words.' })
  language!: string;

  @Field(() => String, { description: 'Where the paper (PDF) can be fetched, for a limited time.' })
  url!: string;
}

@NodeType('Cause, remedy and result, told to the customer in writing. It never changes; not for partners.')
export class Letter extends Node {
  @Field(() => String, { description: 'What people say on the telephone, such as `W-2026-000123`.' })
  number!: string;

  @Field(() => String, { description: 'What the cause was.' })
  cause!: string;

  @Field(() => String, { description: 'What was done about it.' })
  remedy!: string;

  @Field(() => String, { description: 'What came of it.' })
  result!: string;

  @Field(() => String, { description: 'SHA-256 of what it says, in hexadecimal.' })
  contentHash!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt!: string;

  @Field(() => [LetterPaper], { description: 'The same on paper, in each language.' })
  papers!: LetterPaper[];
}
