import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { File } from '../../files/graphql/file.type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('A panel of experts that heard the case.')
export class PanelMeeting extends Node {
  @Field(() => DateTimeScalar, { description: 'When.' })
  heldAt!: string;

  @Field(() => String, { description: 'What it was asked.' })
  question!: string;

  @Field(() => String, { description: 'What it held.' })
  minutes!: string;

  @Field(() => [Account], { description: 'Who sat on it; at most 50.' })
  members!: Account[];

  @Field(() => [File], { description: 'Papers of the meeting.' })
  files!: File[];

  @Field(() => Account, { nullable: true, description: 'Who wrote it down.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  at!: string;
}
