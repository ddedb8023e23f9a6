import { EightDPath } from '@aftercare/schema';
import { Field, ID, InputType } from 'type-graphql';
import * as v from 'valibot';
import { idOf } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';

const LONG = 'at most 2000 characters, empty while nobody has said';

@InputType({ description: 'A member of the team.' })
class EightDMemberInput {
  @Field(() => ID, { description: 'The account.' }) accountId!: string;
  @Field(() => String, { description: 'What they do in it; at most 200 characters.' }) part!: string;
}

@InputType({ description: 'D2: the problem in words.' })
class EightDProblemInput {
  @Field(() => String, { description: `What is wrong; ${LONG}.` }) what!: string;
  @Field(() => String, { description: `Where, and on what; ${LONG}.` }) where!: string;
  @Field(() => String, { description: `When it was noticed; ${LONG}.` }) when!: string;
  @Field(() => String, { description: `How much, and how grave; ${LONG}.` }) extent!: string;
  @Field(() => String, { description: `What shows it; ${LONG}.` }) evidence!: string;
}

@InputType({ description: 'Something done, and how it was seen to work.' })
class EightDContainmentInput {
  @Field(() => String, { description: `What is done; ${LONG}.` }) action!: string;
  @Field(() => ID, { nullable: true, description: 'By whom: an account.' }) byId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' }) doneOn?: string | null;
  @Field(() => String, { description: `How it was verified, and what came of it; ${LONG}.` }) verification!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it was verified.' }) verifiedOn?: string | null;
}

@InputType({ description: 'Something that removes a root cause.' })
class EightDCorrectionInput extends EightDContainmentInput {
  @Field(() => EightDPath, { description: 'Which of the two root causes it removes.' }) path!: EightDPath;
  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be done.' }) dueOn?: string | null;
}

@InputType({ description: 'What keeps the problem from coming back elsewhere.' })
class EightDPreventionInput {
  @Field(() => String, { description: `What is done; ${LONG}.` }) action!: string;
  @Field(() => ID, { nullable: true, description: 'By whom: an account.' }) byId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' }) doneOn?: string | null;
}

@InputType({ description: 'A chain of whys down to a root cause.' })
class EightDCausePathInput {
  @Field(() => [String], { description: 'At most ten, each answering the one before; at most 2000 characters each.' })
  whys!: string[];
  @Field(() => String, { description: `The cause at the root; ${LONG}.` }) rootCause!: string;
}

@InputType({ description: 'All eight disciplines, as they are to stand.' })
export class EightDDisciplinesInput {
  @Field(() => ID, { nullable: true, description: 'D1: who leads: an account.' }) leadId?: string | null;
  @Field(() => [EightDMemberInput], { description: 'D1: who else is in the team; at most 30.' })
  members!: EightDMemberInput[];
  @Field(() => EightDProblemInput, { description: 'D2: the problem.' }) problem!: EightDProblemInput;
  @Field(() => [EightDContainmentInput], { description: 'D3: what was done at once; at most 30.' })
  containment!: EightDContainmentInput[];
  @Field(() => EightDCausePathInput, { description: 'D4: why it happened.' }) occurrence!: EightDCausePathInput;
  @Field(() => EightDCausePathInput, { description: 'D4: why it escaped.' }) escape!: EightDCausePathInput;
  @Field(() => [EightDCorrectionInput], { description: 'D5 and D6: what removes the causes; at most 30.' })
  corrections!: EightDCorrectionInput[];
  @Field(() => [EightDPreventionInput], { description: 'D7: what keeps it from coming back; at most 30.' })
  preventions!: EightDPreventionInput[];
  @Field(() => String, { description: `D8: what was learned, and thanks; ${LONG}.` }) closing!: string;
}

const text = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max, 'tooLong'));
const long = text(2000);
const day = v.nullish(v.string(), null);
const person = v.nullish(idOf('Account'), null);
const some = <S extends v.GenericSchema>(one: S) => v.pipe(v.array(one), v.maxLength(30, 'tooLarge'));
const contained = { action: long, byId: person, doneOn: day, verification: long, verifiedOn: day };
const path = v.object({ whys: v.pipe(v.array(long), v.maxLength(10, 'tooLarge')), rootCause: long });

/** The disciplines as they are kept. */
export const disciplines = v.object({
  leadId: person,
  members: some(v.object({ accountId: idOf('Account'), part: text(200) })),
  problem: v.object({ what: long, where: long, when: long, extent: long, evidence: long }),
  containment: some(v.object(contained)),
  occurrence: path,
  escape: path,
  corrections: some(v.object({ ...contained, path: v.picklist(Object.values(EightDPath)), dueOn: day })),
  preventions: some(v.object({ action: long, byId: person, doneOn: day })),
  closing: long,
});
