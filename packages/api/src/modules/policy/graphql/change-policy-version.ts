import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { PolicyTools } from '../commands/judge-policy-version.js';
import '../messages.js';
import { policyVersionView } from '../policy-version.view.js';
import { PolicyVersion } from './policy-version.type.js';

/** What changes of policies use of their context. */
export interface PolicyCommandContext extends CommandContext {
  readonly house: CommandContext['house'] & PolicyTools;
}

@CarriedType('The version, changed.')
export class PolicyVersionSuccess {
  @Field(() => PolicyVersion, { description: 'As it is now.' })
  policyVersion!: PolicyVersion;
}

export const ChangePolicyVersionResult = resultUnion(
  'ChangePolicyVersionResult',
  'The changed version, or why nothing changed.',
  PolicyVersionSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

export const changePolicyVersion = changeThrough<PolicyCommandContext>(policyVersionView, 'policyVersion');
