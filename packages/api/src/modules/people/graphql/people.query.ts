import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { technicianView } from '../../dispatch/technician.view.js';
import { Partner } from '../../identity/graphql/partner.type.js';
import { outlets } from '../../identity/partner.view.js';
import { leaveAsked } from '../leave.view.js';
import { onCallRoster } from '../on-call-shift.view.js';
import { LEADING } from './change-person.js';
import { Leave } from './leave.type.js';
import { OnCallShift } from './on-call-shift.type.js';

@Resolver()
export class PeopleQuery {
  @Allowed(STAFF)
  @Query(() => Technician, { nullable: true, description: 'One technician; null where there is none.' })
  technician(
    @Arg('id', () => ID, { description: 'Of the technician.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Technician | null> {
    return read.one<Technician>(technicianView, info, id);
  }

  @Allowed(STAFF)
  @Query(() => Technician, { nullable: true, description: 'The technician the viewer is; null for others.' })
  viewerTechnician(
    @Ctx() { read, actor }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Technician | null> | null {
    return actor.technicianId ? read.byUuid<Technician>(technicianView, info, actor.technicianId) : null;
  }

  @Allowed(STAFF)
  @Query(() => [OnCallShift], { description: 'Who is on call in a time, by when they begin; at most 100.' })
  onCallRoster(
    @Arg('from', () => DateTimeScalar, { description: 'What ends after this instant.' }) _from: string,
    @Arg('to', () => DateTimeScalar, { description: 'What begins before this instant.' }) _to: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OnCallShift[]> {
    return read.relation(onCallRoster, info);
  }

  @Allowed(STAFF)
  @Query(() => [Partner], { description: 'The outlets, own and entrusted; at most 100.' })
  outlets(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Partner[]> {
    return read.relation(outlets, info);
  }

  @Allowed(LEADING)
  @Query(() => [Leave], { description: 'Leave that waits for an answer, by its first day; at most 100.' })
  leaveAsked(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Leave[]> {
    return read.relation(leaveAsked, info);
  }
}
