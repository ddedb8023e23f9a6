import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { Choice } from './choice.type.js';
import { PolicyVersion } from './policy-version.type.js';
import { Question } from './question.type.js';

@CarriedType("What may be asked for, and what the organization's policy wants to know then.")
export class IntakeForm {
  @Field(() => PolicyVersion, { description: 'The version in force, which a request filed now is bound to.' })
  policy!: PolicyVersion;

  @Field(() => [Choice], { description: 'What can be asked for.' })
  kinds!: Choice[];

  @Field(() => [Choice], { description: 'Which part it is about.' })
  components!: Choice[];

  @Field(() => [Choice], { description: 'What is wrong.' })
  faults!: Choice[];

  @Field(() => [Choice], { description: 'Why; known to staff after looking.' })
  causes!: Choice[];

  @Field(() => [Choice], { description: 'How hard it is, as staff judges.' })
  complexities!: Choice[];

  @Field(() => [Choice], { description: 'How far away the place is.' })
  regionClasses!: Choice[];

  @Field(() => [Question], { description: 'What the policy wants to know besides.' })
  questions!: Question[];
}
