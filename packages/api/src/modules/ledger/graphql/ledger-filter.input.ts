import { LedgerAccount, LedgerEntryKind, LedgerPartyKind } from '@aftercare/schema';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';

@InputType({ description: 'Which entries; all conditions given must hold.' })
export class LedgerFilter {
  @Field(() => [LedgerEntryKind], { nullable: true, description: 'Of any of these kinds.' })
  kind?: LedgerEntryKind[] | null;

  @Field(() => [LedgerAccount], { nullable: true, description: 'With a line of any of these accounts.' })
  account?: LedgerAccount[] | null;

  @Field(() => LedgerPartyKind, { nullable: true, description: 'With a line kept for such a party.' })
  partyKind?: LedgerPartyKind | null;

  @Field(() => String, { nullable: true, description: 'With a line of this party: its `id`.' })
  partyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this request.' })
  requestId?: string | null;

  @Field(() => String, { nullable: true, description: 'With this number.' })
  number?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of this day or earlier.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Taken back since; or, when false, standing.' })
  reversed?: boolean | null;
}

@InputType({ description: 'Which lines are summed; all conditions given must hold.' })
export class LedgerBalanceFilter {
  @Field(() => [LedgerEntryKind], {
    nullable: true,
    description: 'Of entries of any of these kinds; a reversal counts with what it takes back.',
  })
  kind?: LedgerEntryKind[] | null;

  @Field(() => [LedgerAccount], { nullable: true, description: 'Of any of these accounts.' })
  account?: LedgerAccount[] | null;

  @Field(() => LedgerPartyKind, { nullable: true, description: 'Kept for such a party.' })
  partyKind?: LedgerPartyKind | null;

  @Field(() => String, { nullable: true, description: 'Kept for this party: its `id`.' })
  partyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this request.' })
  requestId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of this day or earlier.' })
  to?: string | null;
}
