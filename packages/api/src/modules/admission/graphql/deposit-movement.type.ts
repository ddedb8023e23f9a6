import { DepositMovementKind } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Approval } from '../../approvals/graphql/approval.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { LedgerEntry } from '../../ledger/graphql/ledger-entry.type.js';
import { Admission } from './admission.type.js';

@NodeType('Money that came into, or left, a firm’s safety deposit. For the office only.')
export class DepositMovement extends Node {
  @Field(() => String, { description: 'Whose deposit it is.' }) firm!: string;
  @Field(() => DepositMovementKind, { description: 'What happened.' }) kind!: DepositMovementKind;
  @Field(() => Money, { description: 'How much.' }) amount!: Money;
  @Field(() => DateScalar, { description: 'The day it belongs to.' }) onDay!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => Admission, { nullable: true, description: 'Through whose admission it was drawn.' })
  admission?: Admission | null;
  @Field(() => Approval, { nullable: true, description: 'Who agreed, or is asked; null where nobody need.' })
  approval?: Approval | null;
  @Field(() => LedgerEntry, { nullable: true, description: 'Its entry; null to those who do not read the books.' })
  entry?: LedgerEntry | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was put in the books; null while it is asked for.',
  })
  postedAt?: string | null;
  @Field(() => Account, { nullable: true, description: 'Who moved or asked.' }) by?: Account | null;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: string;
}

export const DepositMovementConnection = connectionType('DepositMovement', () => DepositMovement);

@CarriedType('The safety deposit of one firm.')
export class DepositAccount {
  @Field(() => String, { description: 'The firm.' }) firm!: string;
  @Field(() => Money, { description: 'What was left.' }) received!: Money;
  @Field(() => Money, { description: 'What was used.' }) drawn!: Money;
  @Field(() => Money, { description: 'What went back.' }) returned!: Money;
  @Field(() => Money, { description: 'What is asked to be used and not decided.' }) asked!: Money;
  @Field(() => Money, { description: 'What is in it, by the books.' }) balance!: Money;
}
