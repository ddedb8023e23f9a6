import { EightDPath } from '@aftercare/schema';
import { Field, ID } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';

@CarriedType('Somebody an 8D report names.')
export class EightDPerson {
  @Field(() => ID, { description: 'The account.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'The name.' }) name?: string | null;
}

@CarriedType('A member of the team of an 8D report.')
export class EightDMember {
  @Field(() => ID, { description: 'The account.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'The name.' }) name?: string | null;
  @Field(() => String, { description: 'What they do in it; empty while nobody has said.' }) part!: string;
}

@CarriedType('D2: the problem in words; empty where nobody has said.')
export class EightDProblem {
  @Field(() => String, { description: 'What is wrong.' }) what!: string;
  @Field(() => String, { description: 'Where, and on what.' }) where!: string;
  @Field(() => String, { description: 'When it was noticed.' }) when!: string;
  @Field(() => String, { description: 'How much, and how grave.' }) extent!: string;
  @Field(() => String, { description: 'What shows it.' }) evidence!: string;
}

@CarriedType('Something done, and how it was seen to work.')
export class EightDContainment {
  @Field(() => String, { description: 'What is done.' }) action!: string;
  @Field(() => EightDPerson, { nullable: true, description: 'By whom.' }) by?: EightDPerson | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' }) doneOn?: string | null;
  @Field(() => String, { description: 'How it was verified, and what came of it.' }) verification!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it was verified.' }) verifiedOn?: string | null;
}

@CarriedType('Something that removes a root cause.')
export class EightDCorrection extends EightDContainment {
  @Field(() => EightDPath, { description: 'Which of the two root causes it removes.' }) path!: EightDPath;
  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be done.' }) dueOn?: string | null;
}

@CarriedType('What keeps the problem from coming back elsewhere.')
export class EightDPrevention {
  @Field(() => String, { description: 'What is done.' }) action!: string;
  @Field(() => EightDPerson, { nullable: true, description: 'By whom.' }) by?: EightDPerson | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' }) doneOn?: string | null;
}

@CarriedType('A chain of whys down to a root cause.')
export class EightDCausePath {
  @Field(() => [String], { description: 'Each answer asks the next why.' }) whys!: string[];
  @Field(() => String, { description: 'The cause at the root; empty while it is not known.' }) rootCause!: string;
}

@CarriedType('The eight disciplines of a report.')
export class EightDDisciplines {
  @Field(() => EightDPerson, { nullable: true, description: 'D1: who leads.' }) lead?: EightDPerson | null;
  @Field(() => [EightDMember], { description: 'D1: who else is in the team.' }) members!: EightDMember[];
  @Field(() => EightDProblem, { description: 'D2: the problem.' }) problem!: EightDProblem;
  @Field(() => [EightDContainment], { description: 'D3: what was done at once.' }) containment!: EightDContainment[];
  @Field(() => EightDCausePath, { description: 'D4: why it happened.' }) occurrence!: EightDCausePath;
  @Field(() => EightDCausePath, { description: 'D4: why it escaped.' }) escape!: EightDCausePath;
  @Field(() => [EightDCorrection], { description: 'D5 and D6: what removes the causes.' })
  corrections!: EightDCorrection[];
  @Field(() => [EightDPrevention], { description: 'D7: what keeps it from coming back.' })
  preventions!: EightDPrevention[];
  @Field(() => String, { description: 'D8: what was learned, and thanks; empty while nobody has said.' })
  closing!: string;
}
