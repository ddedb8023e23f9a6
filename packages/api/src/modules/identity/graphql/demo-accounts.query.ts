import { Ctx, Query, Resolver } from 'type-graphql';
import { Allowed, ANYBODY } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { demoAccounts, type DemoContext } from '../queries/demo-accounts.js';
import { DemoAccount } from './demo-account.type.js';

@Resolver()
export class DemoAccountsQuery {
  @Allowed(ANYBODY)
  @Query(() => [DemoAccount], { description: 'The people the demo lets you be; empty outside the demo.' })
  demoAccounts(@Ctx() context: ReadContext & DemoContext): DemoAccount[] {
    return demoAccounts(context);
  }
}
