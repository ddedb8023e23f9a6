import { LedgerOrder } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF, staffWith } from '../../../kernel/graphql/access.js';
import { whole } from '../../../kernel/graphql/check-input.js';
import { checkQuestion } from '../../../kernel/graphql/check-question.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../../policy/index.js';
import { BOOK_READERS } from '../ledger.access.js';
import { allLedgerEntries, ledgerEntryView } from '../ledger-entry.view.js';
import { allLedgerPeriods, bulletins } from '../ledger-period.view.js';
import { claimsLedger } from '../queries/claims-ledger.js';
import { ledgerBalances } from '../queries/ledger-balances.js';
import { openMonths } from '../queries/open-months.js';
import { ClaimsLedger } from './claims-ledger.type.js';
import { LedgerBalance } from './ledger-balance.type.js';
import { LedgerEntry, LedgerEntryConnection } from './ledger-entry.type.js';
import { LedgerBalanceFilter, LedgerFilter } from './ledger-filter.input.js';
import { LedgerPaper, LedgerPeriodConnection, type LedgerPeriod } from './ledger-period.type.js';
import { OpenMonth } from './open-month.type.js';

/** Rows of the claims ledger at once. */
const MOST = 1_000;
const part = v.object({ first: whole(1, MOST), after: v.nullish(v.pipe(v.string(), v.maxLength(100, 'tooLong'))) });

const READERS = staffWith(...BOOK_READERS);

interface NowContext {
  readonly house: { now(): Date };
}

@ArgsType()
class LedgerArgs extends PageArgs {
  @Field(() => LedgerFilter, { nullable: true, description: 'Which entries; all the viewer may see without it.' })
  filter?: LedgerFilter | null;

  @Field(() => LedgerOrder, { nullable: true, description: 'In which order; the newest first without it.' })
  orderBy?: LedgerOrder | null;
}

@Resolver()
export class LedgerQuery {
  @Allowed(READERS)
  @Query(() => LedgerEntryConnection, { description: 'The entries of the books the viewer may see.' })
  ledgerEntries(
    @Args(() => LedgerArgs) _args: LedgerArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<LedgerEntry>> {
    return read.relation(allLedgerEntries, info);
  }

  @Allowed(READERS)
  @Query(() => LedgerEntry, { nullable: true, description: 'One entry; null when absent or not to be seen.' })
  ledgerEntry(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LedgerEntry | null> {
    return read.one(ledgerEntryView, info, id);
  }

  @Allowed(READERS)
  @Query(() => [LedgerBalance], { description: 'What the accounts come to, by party and currency.' })
  ledgerBalances(
    @Arg('filter', () => LedgerBalanceFilter, { nullable: true, description: 'Which lines; all without it.' })
    filter: LedgerBalanceFilter | null,
    @Ctx() context: ReadContext & PolicyContext,
  ): Promise<LedgerBalance[]> {
    return ledgerBalances(context, filter ?? {});
  }

  @Allowed(READERS)
  @Query(() => LedgerPeriodConnection, { description: 'The months that were closed, the last first.' })
  ledgerPeriods(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<LedgerPeriod>> {
    return read.relation(allLedgerPeriods, info);
  }

  @Allowed(READERS)
  @Query(() => [OpenMonth], { description: 'The months with entries that are not closed, the first first.' })
  ledgerOpenMonths(@Ctx() context: ReadContext & PolicyContext & NowContext): Promise<OpenMonth[]> {
    return openMonths(context, context.house.now());
  }

  @Allowed(READERS)
  @Query(() => ClaimsLedger, {
    description: 'Returns, compensations and exchanges of some days: losses, costs, and who bears them.',
  })
  claimsLedger(
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The last day, included.' }) to: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many rows at most, 1 to 1000; 1000 by default.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Only rows behind this one: an `endCursor`.' })
    after: string | null,
    @Ctx() context: ReadContext & PolicyContext,
  ): Promise<ClaimsLedger> {
    const rows = checkQuestion(part, { first: first ?? MOST, after }, 'claimsLedger', context.actor.language);
    return claimsLedger(context, { from, to, ...rows });
  }

  @Allowed(STAFF)
  @Query(() => [LedgerPaper], {
    description: 'The bulletins of complaints and their outcomes, the last first, at most 50: for everybody inside.',
  })
  bulletins(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<LedgerPaper[]> {
    return read.relation(bulletins, info);
  }
}
