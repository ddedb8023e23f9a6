import { Field } from 'type-graphql';
import { staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { technicianView } from '../../dispatch/technician.view.js';
import type { PersonalTools } from '../commands/describe-technician.js';
import type { PolicyTools } from '../commands/set-working-hours.js';
import '../messages.js';
import { LEADERS } from '../people.access.js';

export const LEADING = staffWith(...LEADERS);

/** What commands on people use of the house. */
export type PeopleTools = PersonalTools & PolicyTools;

export interface PeopleContext extends CommandContext {
  readonly house: CommandContext['house'] & PeopleTools;
}

@CarriedType('The technician, changed.')
export class TechnicianSuccess {
  @Field(() => Technician, { description: 'As they are now.' })
  technician!: Technician;
}

export const ChangePersonResult = resultUnion(
  'ChangePersonResult',
  'The changed technician, or why nothing changed.',
  TechnicianSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

export const changePerson = changeThrough<PeopleContext>(technicianView, 'technician');
