import { LedgerEntryKind } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { LedgerPosting } from './ledger-posting.type.js';

@NodeType('Something the books record. Written once. Finance, supervisors, managers, executives, administrators.')
export class LedgerEntry extends Node {
  @Field(() => String, { description: 'As people say it, such as `L-2026-000001`; without gaps.' })
  number!: string;

  @Field(() => LedgerEntryKind, { description: 'What it records.' })
  kind!: LedgerEntryKind;

  @Field(() => DateScalar, { description: 'The day it belongs to.' })
  on!: string;

  @Field(() => ServiceRequest, { nullable: true, description: 'The request; null where none, or not to be seen.' })
  request?: ServiceRequest | null;

  @Field(() => String, { description: 'What led to it, such as `Claim` or `Visit`.' })
  causeType!: string;

  @Field(() => Money, { nullable: true, description: 'The sum of its debits, in the currency of its first line.' })
  amount?: Money | null;

  @Field(() => [LedgerPosting], { description: 'Its lines; they sum to zero in every currency.' })
  postings!: LedgerPosting[];

  @Field(() => [TraceStep], { description: 'The rows of the policy that led to it.' })
  trace!: TraceStep[];

  @Field(() => LedgerEntry, { nullable: true, description: 'What it takes back; reversals only.' })
  reverses?: LedgerEntry | null;

  @Field(() => LedgerEntry, { nullable: true, description: 'What took it back; null while it stands.' })
  reversedBy?: LedgerEntry | null;

  @Field(() => String, { nullable: true, description: 'Why it takes another back; reversals only.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was for, in the words of whoever posted it.' })
  memo?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was posted.' })
  postedAt!: string;

  @Field(() => Account, { nullable: true, description: 'By whom; null where the product itself did.' })
  postedBy?: Account | null;
}

export const LedgerEntryConnection = connectionType('LedgerEntry', () => LedgerEntry);
