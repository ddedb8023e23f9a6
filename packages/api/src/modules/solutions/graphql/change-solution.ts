import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { SolutionTools } from '../commands/solution-content.js';
import '../messages.js';
import { solutionView } from '../solution.view.js';
import { Solution } from './solution.type.js';

export interface SolutionContext extends CommandContext {
  readonly house: CommandContext['house'] & SolutionTools;
}

@CarriedType('The solution, changed.')
export class SolutionSuccess {
  @Field(() => Solution, { description: 'As it is now.' })
  solution!: Solution;
}

export const ChangeSolutionResult = resultUnion(
  'ChangeSolutionResult',
  'The changed solution, or why nothing changed.',
  SolutionSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

export const changeSolution = changeThrough<SolutionContext>(solutionView, 'solution');
