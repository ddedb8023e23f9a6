import { Role } from '@aftercare/schema';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { dashboard } from '../queries/dashboard.js';
import { Dashboard } from './dashboard.type.js';

const { AGENT, DISPATCHER, ENGINEER, QUALITY, CALLBACK_AGENT, FINANCE, SUPERVISOR, MANAGER, EXECUTIVE, ADMIN } = Role;
const OFFICE = staffWith(
  AGENT,
  DISPATCHER,
  ENGINEER,
  QUALITY,
  CALLBACK_AGENT,
  FINANCE,
  SUPERVISOR,
  MANAGER,
  EXECUTIVE,
  ADMIN,
);

@Resolver()
export class DashboardQuery {
  @Allowed(OFFICE)
  @Query(() => Dashboard, { description: "The organization's figures of a span of days." })
  dashboard(
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Last day, included.' }) to: string,
    @Ctx() context: ReadContext,
  ): Promise<Dashboard> {
    return dashboard(context, from, to);
  }
}
