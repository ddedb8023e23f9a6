import { RequestKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allowed, MEMBERS } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../policies.js';
import { policyVersionView } from '../policy-version.view.js';
import { intakeForm, type IntakeFormData } from '../queries/intake-form.js';
import { IntakeForm } from './intake-form.type.js';
import { PolicyVersion } from './policy-version.type.js';

@Resolver(() => IntakeForm)
export class IntakeFormQuery {
  @Allowed(MEMBERS)
  @Query(() => IntakeForm, { description: 'What may be asked for, and what the policy in force wants to know then.' })
  intakeForm(
    @Arg('kind', () => RequestKind, { nullable: true, description: 'Only the answers meant for this kind.' })
    kind: RequestKind | null,
    @Arg('assetId', () => ID, { nullable: true, description: 'Only the components of this unit.' })
    assetId: string | null,
    @Arg('componentCode', () => String, { nullable: true, description: 'Only the faults of this component.' })
    componentCode: string | null,
    @Arg('policyVersionId', () => ID, {
      nullable: true,
      description: 'The questions of this version; those of the one in force without it. Staff only.',
    })
    policyVersionId: string | null,
    @Ctx() context: ReadContext & PolicyContext,
  ): Promise<IntakeFormData> {
    return intakeForm(context, { kind, assetId, componentCode, policyVersionId });
  }

  @FieldResolver(() => PolicyVersion, { description: 'The version in force, which a request filed now is bound to.' })
  async policy(
    @Root() { policyVersionId }: IntakeFormData,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PolicyVersion> {
    return (await read.byUuid<PolicyVersion>(policyVersionView, info, policyVersionId))!;
  }
}
