import { Field, Resolver, Root, Subscription } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { ofOrganization, type Told } from '../../../kernel/graphql/of-organization.js';
import type { Notice } from '../../../kernel/notice.js';

@CarriedType(
  'Something happened to a version of the policy, or to what was asked about one: read again what you may see.',
)
class PolicyNews {
  @Field(() => String, { description: 'What, such as `approval.asked` or `policy.putInForce`.' })
  event!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}

const ofPolicies = ({ requestIds, types }: Notice): string | undefined =>
  requestIds.length ? undefined : types.find((type) => /^(approval|policy)\./.test(type));

@Resolver()
export class PolicyNewsSubscription {
  @Allowed(STAFF)
  @Subscription(() => PolicyNews, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: ({ payload }: Told) => ofPolicies(payload) !== undefined,
    description: 'Whenever somebody is told of a version of the policy, or of an approval of one: for inboxes.',
  })
  policyNews(@Root() notice: Notice): PolicyNews {
    return { event: ofPolicies(notice)!, at: notice.at };
  }
}
