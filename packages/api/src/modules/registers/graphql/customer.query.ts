import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, membersWithScope } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allCustomers, customerView } from '../customer.view.js';
import { CustomerFilter } from './customer-filter.input.js';
import { CustomerConnection } from './customer-connection.type.js';
import { Customer } from './customer.type.js';

const READERS = membersWithScope('requests:read');

@ArgsType()
class CustomerArgs extends PageArgs {
  @Field(() => CustomerFilter, { description: 'Which of them; all conditions given must hold.' })
  filter!: CustomerFilter;
}

@Resolver()
export class CustomerQuery {
  @Allowed(READERS)
  @Query(() => CustomerConnection, { description: 'The customers the viewer may see, by number.' })
  customers(
    @Args(() => CustomerArgs) { filter }: CustomerArgs,
    @Ctx() { actor, house, read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Customer>> {
    const index = (kind: 'phone' | 'email', text?: string | null) =>
      text == null ? null : house.personalData.indexOf(actor.organizationId, kind, text);
    return read.relation(allCustomers, info, {
      phoneIndex: index('phone', filter.phone),
      emailIndex: index('email', filter.email),
      nameIndex: filter.name == null ? null : house.personalData.nameIndex(actor.organizationId, filter.name),
    });
  }

  @Allowed(READERS)
  @Query(() => Customer, { nullable: true, description: 'One customer; null when absent or not to be seen.' })
  customer(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Customer | null> {
    return read.one(customerView, info, id);
  }
}
