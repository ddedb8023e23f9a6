import { ClaimKind, ClaimOrder, ClaimState } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed, anyOneOf, CUSTOMERS, STAFF } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allClaims, claimView } from '../claim.view.js';
import { claimTotals } from '../queries/claim-totals.js';
import { ClaimConnection } from './claim-connection.type.js';
import { ClaimTotal } from './claim-total.type.js';
import { Claim } from './claim.type.js';

@InputType({ description: 'Which claims; all conditions given must hold.' })
class ClaimFilter {
  @Field(() => [ClaimState], { nullable: true, description: 'In any of these states.' }) state?: ClaimState[] | null;
  @Field(() => [ClaimKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: ClaimKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this customer.' }) customerId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "A part of its number or its request's, the beginning of a batch, or the customer's name; at most 100 characters.",
  })
  search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Approved and not settled; or, when false, all others.' })
  owed?: boolean | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Entered at this instant or later.' })
  submittedFrom?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Entered before this instant.' })
  submittedTo?: string | null;
}

@ArgsType()
class ClaimArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims; all the viewer may see without it.' })
  filter?: ClaimFilter | null;

  @Field(() => ClaimOrder, { nullable: true, description: 'In which order; the newest first without it.' })
  orderBy?: ClaimOrder | null;
}

/** Who may ask about claims, and act on them; which, each command and view says. */
export const CLAIM_PARTIES = anyOneOf(STAFF, CUSTOMERS);

@Resolver()
export class ClaimQuery {
  @Allowed(CLAIM_PARTIES)
  @Query(() => ClaimConnection, { description: 'The claims the viewer may see.' })
  claims(
    @Args(() => ClaimArgs) { filter }: ClaimArgs,
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Claim>> {
    return context.read.relation(allClaims, info, { nameIndex: nameIndexOf(context, filter) });
  }

  @Allowed(CLAIM_PARTIES)
  @Query(() => [ClaimTotal], { description: 'What all of those claims come to, by currency.' })
  claimTotals(
    @Arg('filter', () => ClaimFilter, {
      nullable: true,
      description: 'Which claims; all the viewer may see without it.',
    })
    filter: ClaimFilter | null,
    @Ctx() context: ReadContext,
  ): Promise<ClaimTotal[]> {
    return claimTotals(context, filter, nameIndexOf(context, filter));
  }

  @Allowed(CLAIM_PARTIES)
  @Query(() => Claim, { nullable: true, description: 'One claim; null when absent or not to be seen.' })
  claim(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Claim | null> {
    return read.one(claimView, info, id);
  }
}

/** The blind index of what was typed, should it be a person's name. */
const nameIndexOf = ({ actor, house }: ReadContext, filter: ClaimFilter | null | undefined) =>
  filter?.search ? house.personalData.nameIndex(actor.organizationId, filter.search) : null;
