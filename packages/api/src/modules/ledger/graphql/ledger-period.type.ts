import { LedgerPaperKind, PaperFormat } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('A paper of a closed month. It does not change.')
export class LedgerPaper extends Node {
  @Field(() => LedgerPaperKind, { description: 'Which paper.' })
  kind!: LedgerPaperKind;

  @Field(() => PaperFormat, { description: 'What it is made as.' })
  format!: PaperFormat;

  @Field(() => String, { description: 'Its language: `zh-CN` or `en`.' })
  language!: string;

  @Field(() => DateScalar, {
    description: 'The month it was made for, by its first day; a bulletin tells of those before, too.',
  })
  month!: string;

  @Field(() => String, { nullable: true, description: 'Its file name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of its bytes, in hexadecimal.' })
  sha256?: string | null;

  @Field(() => String, { description: 'A path to download it from, good for at least a quarter of an hour.' })
  url!: string;
}

@NodeType('A month that was closed: nothing is posted in it any more.')
export class LedgerPeriod extends Node {
  @Field(() => DateScalar, { description: 'Its first day.' })
  month!: string;

  @Field(() => Int, { description: 'How many entries it holds.' })
  entries!: number;

  @Field(() => DateTimeScalar, { description: 'When it was closed.' })
  closedAt!: string;

  @Field(() => Account, { nullable: true, description: 'By whom.' })
  closedBy?: Account | null;

  @Field(() => [LedgerPaper], { description: 'Its papers, each as PDF and XLSX in both languages.' })
  papers!: LedgerPaper[];
}

export const LedgerPeriodConnection = connectionType('LedgerPeriod', () => LedgerPeriod);
