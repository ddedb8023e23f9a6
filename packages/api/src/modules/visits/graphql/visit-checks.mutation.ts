import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, anyOneOf, CUSTOMERS, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeInstant, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { checkAnswers, CheckAnswerInput } from '../../investigation/graphql/check-answer.input.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { checkAtVisit } from '../commands/check-at-visit.js';
import { writeVisitRecord } from '../commands/write-visit-record.js';
import { changeVisit, ChangeVisitResult, type VisitContext } from './change-visit.js';
import { HAPPENED_AT } from './visit-step.input.js';

@InputType({ description: 'A checklist as it was gone through at a visit.' })
class CheckAtVisitInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: HAPPENED_AT }) happenedAt?: string | null;
  @Field(() => String, { description: 'A name of `Visit.checklists`.' }) checklist!: string;
  @Field(() => [CheckAnswerInput], { description: 'Every item of it, once.' }) answers!: CheckAnswerInput[];
}

@InputType({ description: 'What a form states of one thing.' })
class RecordStateInput {
  @Field(() => String, { description: 'A name of `VisitRecord.states`.' }) name!: string;
  @Field(() => String, { description: 'What it says; at most 2000 characters.' }) text!: string;
}

@InputType({ description: 'A form of a visit, filled in.' })
class WriteVisitRecordInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: HAPPENED_AT }) happenedAt?: string | null;
  @Field(() => String, { description: 'A name of `Visit.records`.' }) record!: string;
  @Field(() => [RecordStateInput], { description: 'Everything it states that does not fill itself in, once.' })
  states!: RecordStateInput[];
}

const at = { visitId: idOf('Visit'), happenedAt: maybeInstant };
const checked = v.object({ ...at, checklist: words(100), answers: checkAnswers });
const written = v.object({
  ...at,
  record: words(100),
  states: v.pipe(v.array(v.object({ name: words(60), text: words(2000) })), v.maxLength(30, 'tooLong')),
});

/** What is gone through and written down at a visit besides the work itself. */
@Resolver()
export class VisitChecksResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeVisitResult, {
    description:
      'Goes through a checklist of the policy at a visit; what failed does what the policy says: the work stops, or a step ' +
      'waits until it is put right, or somebody is told.',
  })
  checkAtVisit(
    @Arg('input', () => CheckAtVisitInput, { description: 'Which list, and what was found.' }) input: CheckAtVisitInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, checked, checkAtVisit);
  }

  @Allowed(anyOneOf(STAFF, CUSTOMERS))
  @Mutation(() => ChangeVisitResult, {
    description:
      'Fills in a form of a visit: the technician theirs, the customer what only they sign. The last one counts.',
  })
  writeVisitRecord(
    @Arg('input', () => WriteVisitRecordInput, { description: 'Which form, and what it says.' })
    input: WriteVisitRecordInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, written, writeVisitRecord);
  }
}
