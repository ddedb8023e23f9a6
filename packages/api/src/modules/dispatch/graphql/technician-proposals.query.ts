import { Role, uuidOf, VisitKind } from '@aftercare/schema';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { reasonsFor, technicianProposals, type ProposedTechnician } from '../queries/technician-proposals.js';
import { technicianView } from '../technician.view.js';
import { PartToBringInput } from './part-to-bring.input.js';
import { TechnicianProposal } from './technician-proposal.type.js';
import { Technician } from './technician.type.js';

const DISPATCHERS = staffWith(Role.DISPATCHER, Role.SUPERVISOR, Role.MANAGER, Role.ADMIN);

/** Lines that are none of this organization's are no parts to anybody. */
const broughtAs = (bring: readonly PartToBringInput[] | null | undefined) =>
  bring?.slice(0, 20).flatMap(({ priceItemId, quantity }) => {
    const id = uuidOf('PriceItem', priceItemId);
    return id ? [{ priceItemId: id, quantity }] : [];
  });

@Resolver(() => TechnicianProposal)
export class TechnicianProposalsQuery {
  @Allowed(DISPATCHERS)
  @Query(() => [TechnicianProposal], { description: 'Whom to send at that time, the best first, with the reasons.' })
  technicianProposals(
    @Arg('requestId', () => ID, { description: 'The request to be served.' }) requestId: string,
    @Arg('startsAt', () => DateTimeScalar, { description: 'Start of the time in question.' }) startsAt: string,
    @Arg('endsAt', () => DateTimeScalar, { description: 'End of the time in question, after its start.' })
    endsAt: string,
    @Arg('kind', () => VisitKind, {
      nullable: true,
      description: "How the visit takes place; on site the region matters. The request's rung without it.",
    })
    kind: VisitKind | null | undefined,
    @Arg('partsToBring', () => [PartToBringInput], {
      nullable: true,
      description: 'What is to be brought; the parts of the price the customer agreed to without it.',
    })
    bring: PartToBringInput[] | null | undefined,
    @Arg('movedVisitId', () => ID, {
      nullable: true,
      description: 'The visit that is to be moved, which keeps nobody from going to it.',
    })
    moved: string | null | undefined,
    @Ctx() context: ReadContext,
  ): Promise<ProposedTechnician[]> {
    if (endsAt <= startsAt)
      throw new GraphQLError('endsAt must be after startsAt', { extensions: { code: 'BAD_USER_INPUT' } });
    return technicianProposals(context, requestId, startsAt, endsAt, kind, broughtAs(bring), moved);
  }

  @FieldResolver(() => Technician, { description: 'The person.' })
  async technician(
    @Root() { technicianId }: ProposedTechnician,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Technician> {
    return (await read.byUuid<Technician>(technicianView, info, technicianId))!;
  }

  @FieldResolver(() => [LocalizedText], { description: 'Why, or why not.' })
  reasons(@Root() { reasons }: ProposedTechnician, @Ctx() context: ReadContext): LocalizedText[] {
    return reasonsFor(reasons, context);
  }
}
