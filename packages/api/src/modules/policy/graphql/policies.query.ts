import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { calendarInWords } from '../domain/calendar-in-words.js';
import type { PolicyContext } from '../policies.js';
import { issuesOf } from '../policy-version-words.js';
import { allPolicies, policiesToAcknowledge, policyVersionView } from '../policy-version.view.js';
import { PolicyName } from './policy-name.type.js';
import { PolicyIssue } from './policy-issue.type.js';
import { PolicyVersion } from './policy-version.type.js';

@Resolver()
export class PoliciesQuery {
  @Allowed(STAFF)
  @Query(() => [PolicyVersion], { description: 'Every version of the rules, the newest first; at most 100.' })
  policies(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<PolicyVersion[]> {
    return read.relation(allPolicies, info);
  }

  @Allowed(STAFF)
  @Query(() => PolicyVersion, { nullable: true, description: 'A version of the rules; null where there is none.' })
  policyVersion(
    @Arg('id', () => ID, { description: 'The version.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PolicyVersion | null> {
    return read.one(policyVersionView, info, id);
  }

  @Allowed(STAFF)
  @Query(() => [PolicyVersion], {
    description:
      'Versions that bind requests, or will, and that the viewer, or their department, has not acknowledged.',
  })
  policiesToAcknowledge(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<PolicyVersion[]> {
    return read.relation(policiesToAcknowledge, info);
  }

  @Allowed(STAFF)
  @Query(() => [PolicyName], { description: 'The calendars of the policy in force, each told by its hours.' })
  async policyCalendars(@Ctx() { actor, read, house }: ReadContext & PolicyContext): Promise<PolicyName[]> {
    const { policy } = await house.policies.inForce(read, actor.organizationId);
    return Object.entries(policy.calendars).map(([name, calendar]) => ({
      name,
      label: localizedText(calendarInWords(calendar), actor.language),
    }));
  }

  @Allowed(STAFF)
  @Query(() => [PolicyIssue], {
    description: 'What is wrong with a text of rules, in the order of its lines; for whoever is writing it.',
  })
  checkPolicySource(
    @Arg('source', () => String, { description: 'The text, in YAML; at most 400,000 characters.' }) source: string,
    @Arg('code', () => String, { nullable: true, description: 'The name the policy must have, such as P16.' })
    code: string | null,
    @Ctx() { actor }: ReadContext,
  ): PolicyIssue[] {
    return issuesOf(source.slice(0, 400_000), code ?? undefined, actor);
  }
}
