import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { eightDView } from '../eight-d.view.js';
import '../messages.js';
import type { EightDTools } from '../queries/prefilled.js';
import { EightD } from './eight-d.type.js';

@CarriedType('The 8D report, changed.')
export class EightDSuccess {
  @Field(() => EightD, { description: 'As it is now.' })
  report!: EightD;
}

export const ChangeEightDResult = resultUnion(
  'ChangeEightDResult',
  'The changed 8D report, or why nothing changed.',
  EightDSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

export interface EightDContext extends CommandContext {
  readonly house: CommandContext['house'] & EightDTools;
}

export const changeEightD = changeThrough<EightDContext>(eightDView, 'report');
