import { Ctx, Query, Resolver } from 'type-graphql';
import { Allowed, ANYBODY } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { publicOrganizations } from '../queries/public-organizations.js';
import { PublicOrganization } from './public-organization.type.js';

@Resolver()
export class PublicOrganizationsQuery {
  @Allowed(ANYBODY)
  @Query(() => [PublicOrganization], { description: 'The organizations one can sign in to, by name in addresses.' })
  publicOrganizations(@Ctx() context: ReadContext): Promise<PublicOrganization[]> {
    return publicOrganizations(context);
  }
}
