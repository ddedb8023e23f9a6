import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../../policy/index.js';
import { approvalsDecided } from '../approval.view.js';
import { approvalRules } from '../queries/approval-rules.js';
import { ApprovalConnection } from './approval-connection.type.js';
import { ApprovalRule } from './approval-rule.type.js';
import type { Approval } from './approval.type.js';

const digits = v.nullish(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)));

@Resolver()
export class ApprovalRulesQuery {
  @Allowed(STAFF)
  @Query(() => [ApprovalRule], {
    description:
      'By which rules one may ask for an approval on a request, and whom each would ask; none before it is assessed.',
  })
  approvalRules(
    @Ctx() context: ReadContext & PolicyContext,
    @Arg('requestId', () => ID, { nullable: true, description: 'The request; none for a version of the policy.' })
    requestId?: string | null,
    @Arg('amountMinor', () => String, { nullable: true, description: 'The money in question, in minor units.' })
    amountMinor?: string | null,
    @Arg('minutes', () => Int, { nullable: true, description: 'Working minutes more, in question.' })
    minutes?: number | null,
    @Arg('workingDays', () => Int, { nullable: true, description: 'Working days more, in question.' })
    workingDays?: number | null,
  ): Promise<ApprovalRule[]> {
    const checked = v.safeParse(digits, amountMinor);
    return approvalRules(context, requestId ?? null, {
      amountMinor: checked.success ? checked.output : null,
      minutes: atMost(minutes, 525_600),
      workingDays: atMost(workingDays, 366),
    });
  }

  @Allowed(STAFF)
  @Query(() => ApprovalConnection, {
    description: 'What the viewer has decided on, in the present round or before; the newest first.',
  })
  approvalsDecided(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Approval>> {
    return read.relation(approvalsDecided, info);
  }
}

const atMost = (asked: number | null | undefined, most: number): number | null =>
  asked == null ? null : Math.min(Math.max(asked, 0), most);
