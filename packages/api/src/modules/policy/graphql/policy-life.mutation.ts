import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF, staffWith } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, maybeInstant, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { acknowledgePolicy } from '../commands/acknowledge-policy.js';
import { draftPolicyVersion } from '../commands/draft-policy-version.js';
import { approvePolicyVersion, reviewPolicyVersion } from '../commands/judge-policy-version.js';
import { putPolicyInForce } from '../commands/put-policy-in-force.js';
import { returnPolicyDraft } from '../commands/return-policy-draft.js';
import { savePolicyDraft } from '../commands/save-policy-draft.js';
import { withdrawPolicyDraft } from '../commands/withdraw-policy-draft.js';
import { POLICY_WRITERS } from '../domain/policy-version.machine.js';
import { changePolicyVersion, ChangePolicyVersionResult, type PolicyCommandContext } from './change-policy-version.js';

const KEY = 'Chosen by the client, 8 to 100 letters, digits, - or _: the same key makes the same change once.';
const SOURCE = 'The rules in YAML; at most 400,000 characters.';

@InputType({ description: 'What a new version begins as: a copy, or a text of its own.' })
class DraftPolicyVersionInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'The version to copy; the one in force where left out.' })
  fromVersionId?: string | null;
  @Field(() => String, { nullable: true, description: `Instead of a copy. ${SOURCE}` }) source?: string | null;
}

@InputType({ description: 'A step in the life of a version.' })
class PolicyStepInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The version.' }) policyVersionId!: string;
  @Field(() => Int, { description: 'The revision that was seen; if it has changed since, nothing is done.' })
  revision!: number;
}

@InputType({ description: 'A step that says why.' })
class ReasonedPolicyStepInput extends PolicyStepInput {
  @Field(() => String, { nullable: true, description: 'Why; returning a draft needs it. At most 1000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'What was written.' })
class SavePolicyDraftInput extends PolicyStepInput {
  @Field(() => String, { description: `It may still be wrong. ${SOURCE}` }) source!: string;
}

@InputType({ description: 'From when a version binds requests.' })
class PutPolicyInForceInput extends PolicyStepInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'At least a minute from now; a minute from now where left out.',
  })
  from?: string | null;
}

@InputType({ description: 'Which version was read.' })
class AcknowledgePolicyInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The version.' }) policyVersionId!: string;
}

const text = v.pipe(v.string(), v.maxLength(400_000, 'tooLong'));
const seen = { policyVersionId: idOf('PolicyVersion'), revision: v.number() };
const schemas = {
  draft: v.object({ fromVersionId: maybeIdOf('PolicyVersion'), source: v.nullish(text) }),
  step: v.object(seen),
  save: v.object({ ...seen, source: text }),
  withdraw: v.object({ ...seen, reason: maybeWords(1000) }),
  giveBack: v.object({ ...seen, reason: words(1000) }),
  putInForce: v.object({ ...seen, from: maybeInstant }),
  acknowledge: v.object({ policyVersionId: idOf('PolicyVersion') }),
};

@Resolver()
export class PolicyLifeResolver {
  @Allowed(staffWith(...POLICY_WRITERS))
  @Mutation(() => ChangePolicyVersionResult, { description: 'Begins the next version of the rules, as a draft.' })
  draftPolicyVersion(
    @Arg('input', () => DraftPolicyVersionInput, { description: 'What it begins as.' }) input: DraftPolicyVersionInput,
    @Ctx() context: PolicyCommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePolicyVersion(context, info, input, schemas.draft, draftPolicyVersion);
  }

  @Allowed(staffWith(...POLICY_WRITERS))
  @Mutation(() => ChangePolicyVersionResult, {
    description: 'Keeps what was written in a draft; `issues` of the version say what is wrong with it.',
  })
  savePolicyDraft(
    @Arg('input', () => SavePolicyDraftInput, { description: 'What was written.' }) input: SavePolicyDraftInput,
    @Ctx() context: PolicyCommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePolicyVersion(context, info, input, schemas.save, savePolicyDraft);
  }

  @Allowed(staffWith('SUPERVISOR', 'MANAGER'))
  @Mutation(() => ChangePolicyVersionResult, {
    description: 'Says that a draft was looked through; never by whoever wrote in it. It stands still from then on.',
  })
  reviewPolicyVersion(
    @Arg('input', () => PolicyStepInput, { description: 'Which version.' }) input: PolicyStepInput,
    @Ctx() context: PolicyCommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePolicyVersion(context, info, input, schemas.step, reviewPolicyVersion);
  }

  @Allowed(staffWith('EXECUTIVE'))
  @Mutation(() => ChangePolicyVersionResult, {
    description:
      'Agrees to a version that was looked through; never by whoever wrote in it. Where the policy in force has an ' +
      'approval of POLICY_VERSION, that is asked instead (`approvedByChain`).',
  })
  approvePolicyVersion(
    @Arg('input', () => PolicyStepInput, { description: 'Which version.' }) input: PolicyStepInput,
    @Ctx() context: PolicyCommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePolicyVersion(context, info, input, schemas.step, approvePolicyVersion);
  }

  @Allowed(staffWith('SUPERVISOR', 'MANAGER', 'EXECUTIVE'))
  @Mutation(() => ChangePolicyVersionResult, {
    description: 'Gives a version that was looked through back to its authors.',
  })
  returnPolicyDraft(
    @Arg('input', () => ReasonedPolicyStepInput, { description: 'Which version, and why.' })
    input: ReasonedPolicyStepInput,
    @Ctx() context: PolicyCommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePolicyVersion(context, info, input, schemas.giveBack, returnPolicyDraft);
  }

  @Allowed(staffWith('MANAGER', 'EXECUTIVE', 'ADMIN'))
  @Mutation(() => ChangePolicyVersionResult, {
    description:
      'Sets the moment from which a version binds new requests, and ends the one before it, to the millisecond. ' +
      'Requests keep the version they were filed under.',
  })
  putPolicyInForce(
    @Arg('input', () => PutPolicyInForceInput, { description: 'Which version, and from when.' })
    input: PutPolicyInForceInput,
    @Ctx() context: PolicyCommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePolicyVersion(context, info, input, schemas.putInForce, putPolicyInForce);
  }

  @Allowed(staffWith(...POLICY_WRITERS))
  @Mutation(() => ChangePolicyVersionResult, { description: 'Gives up a version that nobody has agreed to.' })
  withdrawPolicyDraft(
    @Arg('input', () => ReasonedPolicyStepInput, { description: 'Which version, and why.' })
    input: ReasonedPolicyStepInput,
    @Ctx() context: PolicyCommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePolicyVersion(context, info, input, schemas.withdraw, withdrawPolicyDraft);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangePolicyVersionResult, {
    description:
      "Says that a version was read: for the viewer's department, or for themselves where they work in none.",
  })
  acknowledgePolicy(
    @Arg('input', () => AcknowledgePolicyInput, { description: 'Which version.' }) input: AcknowledgePolicyInput,
    @Ctx() context: PolicyCommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePolicyVersion(context, info, input, schemas.acknowledge, acknowledgePolicy);
  }
}
