import { AdmissionState } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { Site } from '../../registers/graphql/site.type.js';
import { admissionView, allAdmissions } from '../admission.view.js';
import { allDepositMovements } from '../deposit-movement.view.js';
import { admissionForm } from '../queries/admission-form.js';
import { depositAccounts } from '../queries/deposit-accounts.js';
import type { RulesContext } from '../rules-of.js';
import { sitesToEnter } from '../sites-to-enter.js';
import { OFFICE } from './office.js';
import { AdmissionForm } from './admission-form.type.js';
import { Admission, AdmissionConnection } from './admission.type.js';
import { DepositAccount, type DepositMovement, DepositMovementConnection } from './deposit-movement.type.js';

@InputType({ description: 'Which admissions; all conditions given must hold.' })
class AdmissionFilter {
  @Field(() => [AdmissionState], { nullable: true, description: 'In any of these states.' })
  state?: AdmissionState[] | null;
  @Field(() => String, { nullable: true, description: 'Of this class, by its name in the policy.' })
  class?: string | null;
  @Field(() => ID, { nullable: true, description: 'To this site.' }) siteId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this technician.' }) technicianId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of firms whose name holds this, in any case of letters.' })
  firm?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Good, and over within thirty days or already; or not.' })
  endsSoon?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'With a stop that stands; or without.' })
  stopped?: boolean | null;
}

@ArgsType()
class AdmissionArgs extends PageArgs {
  @Field(() => AdmissionFilter, { nullable: true, description: 'Which; all the viewer may see without it.' })
  filter?: AdmissionFilter | null;
}

@InputType({ description: 'Which movements of deposits.' })
class DepositFilter {
  @Field(() => String, { nullable: true, description: 'Of this firm.' }) firm?: string | null;
}

@ArgsType()
class DepositArgs extends PageArgs {
  @Field(() => DepositFilter, { nullable: true, description: 'Which; all without it.' }) filter?: DepositFilter | null;
}

@Resolver()
export class AdmissionQuery {
  @Allowed(STAFF)
  @Query(() => AdmissionConnection, { description: 'The register of admissions, the newest first.' })
  admissions(
    @Args(() => AdmissionArgs) _args: AdmissionArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Admission>> {
    return read.relation(allAdmissions, info);
  }

  @Allowed(STAFF)
  @Query(() => Admission, { nullable: true, description: 'One admission; null when absent or not to be seen.' })
  admission(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Admission | null> {
    return read.one(admissionView, info, id);
  }

  @Allowed(STAFF)
  @Query(() => AdmissionForm, {
    nullable: true,
    description: 'What there is to choose from, by the policy; null where it has no rules on admission.',
  })
  admissionForm(
    @Arg('admissionId', () => ID, { nullable: true, description: 'By the policy it was registered under.' })
    admissionId: string | null,
    @Ctx() context: RulesContext,
  ): Promise<AdmissionForm | null> {
    return admissionForm(context, admissionId);
  }

  @Allowed(OFFICE)
  @Query(() => [Site], { description: 'The sites that let nobody in without admission; at most 100.' })
  sitesToEnter(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Site[]> {
    return read.relation(sitesToEnter, info);
  }

  @Allowed(OFFICE)
  @Query(() => [DepositAccount], { description: 'The safety deposits, firm by firm.' })
  depositAccounts(
    @Arg('firm', () => String, { nullable: true, description: 'Of this firm alone.' }) firm: string | null,
    @Ctx() context: ReadContext,
  ): Promise<DepositAccount[]> {
    return depositAccounts(context, firm);
  }

  @Allowed(OFFICE)
  @Query(() => DepositMovementConnection, { description: 'What happened to deposits, the newest first.' })
  depositMovements(
    @Args(() => DepositArgs) _args: DepositArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<DepositMovement>> {
    return read.relation(allDepositMovements, info);
  }
}
