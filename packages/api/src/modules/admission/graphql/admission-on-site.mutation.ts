import { AccidentReporter } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, instant, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { fileOutcome } from '../commands/file-outcome.js';
import { inspectSite } from '../commands/inspect-site.js';
import { liftAdmissionStop } from '../commands/lift-admission-stop.js';
import { recordViolation } from '../commands/record-violation.js';
import { reportAccident } from '../commands/report-accident.js';
import { stopAdmission } from '../commands/stop-admission.js';
import { AdmissionReasonInput, AdmissionStepInput } from './admission-steps.mutation.js';
import { aboveZero, changeAdmission, ChangeAdmissionResult, seen, type AdmissionContext } from './change-admission.js';

@InputType({ description: 'What was seen of one item.' })
class InspectionAnswerInput {
  @Field(() => String, { description: 'The item, of `admissionForm.inspections`.' }) item!: string;
  @Field(() => Boolean, { description: 'Whether it was in order.' }) passed!: boolean;
  @Field(() => String, { nullable: true, description: 'What was seen; at most 500 characters, needed of what failed.' })
  note?: string | null;
}

@InputType({ description: 'A look at how somebody works on site.' })
class InspectAdmissionInput extends AdmissionStepInput {
  @Field(() => String, { description: 'Which, of `admissionForm.inspections`.' }) round!: string;
  @Field(() => [InspectionAnswerInput], { description: 'Each of its items once; at most 50.' })
  answers!: InspectionAnswerInput[];
}

@InputType({ description: 'A breach of the rules.' })
class RecordAdmissionViolationInput extends AdmissionStepInput {
  @Field(() => String, { description: 'What happened; at most 1000 characters.' }) what!: string;
  @Field(() => DateScalar, { description: 'The day.' }) onDay!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What it costs, in minor units of the organization’s currency; left out: nothing.',
  })
  amountMinor?: string | null;
}

@InputType({ description: 'Work that must stop.' })
class StopAdmissionInput extends AdmissionStepInput {
  @Field(() => String, { description: 'Why, of `admissionForm.stopGrounds`.' }) ground!: string;
  @Field(() => String, { description: 'What is the matter; at most 1000 characters.' }) description!: string;
}

@InputType({ description: 'An accident.' })
class ReportAdmissionAccidentInput extends AdmissionStepInput {
  @Field(() => DateTimeScalar, { description: 'When it happened.' }) happenedAt!: string;
  @Field(() => String, { description: 'What happened; at most 2000 characters.' }) what!: string;
  @Field(() => AccidentReporter, { description: 'As whom it is reported: `accidentReportedBy` of the class.' })
  reportedAs!: AccidentReporter;
  @Field(() => String, { nullable: true, description: 'Who of the firm reports it; at most 100 characters.' })
  reporter?: string | null;
}

@InputType({ description: 'What became of an accident.' })
class FileAccidentOutcomeInput extends AdmissionStepInput {
  @Field(() => ID, { description: 'The accident.' }) accidentId!: string;
  @Field(() => String, { description: 'What became of it; at most 2000 characters.' }) outcome!: string;
}

const note = v.pipe(
  v.nullish(v.pipe(v.string(), v.trim(), v.maxLength(500, 'tooLong')), null),
  v.transform((said) => said || null),
);
const answer = v.object({ item: words(60), passed: v.boolean(), note });
const inspected = v.object({
  ...seen,
  round: words(60),
  answers: v.pipe(v.array(answer), v.maxLength(50, 'tooLarge')),
});
const violated = v.object({ ...seen, what: words(1000), onDay: v.string(), amountMinor: v.nullish(aboveZero) });
const stopped = v.object({ ...seen, ground: words(60), description: words(1000) });
const lifted = v.object({ ...seen, reason: words(1000) });
const reported = v.object({
  ...seen,
  happenedAt: instant,
  what: words(2000),
  reportedAs: v.picklist(Object.values(AccidentReporter)),
  reporter: v.nullish(words(100)),
});
const ended = v.object({ ...seen, accidentId: idOf('AdmissionAccident'), outcome: words(2000) });
const WHICH = { description: 'Which admission, and what.' };

/** What happens once somebody is on site. */
@Resolver()
export class AdmissionOnSiteResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, { description: 'Puts a look at how somebody works on site on record.' })
  inspectAdmission(
    @Arg('input', () => InspectAdmissionInput, WHICH) input: InspectAdmissionInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, inspected, inspectSite);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, {
    description: 'Books a breach of the rules to the department the policy names.',
  })
  recordAdmissionViolation(
    @Arg('input', () => RecordAdmissionViolationInput, WHICH) input: RecordAdmissionViolationInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, violated, recordViolation);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, {
    description: 'Stops somebody’s work at a place at once: their visits there rest, and promises run on.',
  })
  stopAdmission(
    @Arg('input', () => StopAdmissionInput, WHICH) input: StopAdmissionInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, stopped, stopAdmission);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, { description: 'Lets the work go on, once nothing is missing any more.' })
  liftAdmissionStop(
    @Arg('input', () => AdmissionReasonInput, WHICH) input: AdmissionReasonInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, lifted, liftAdmissionStop);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, { description: 'Reports an accident, as whom the policy says.' })
  reportAdmissionAccident(
    @Arg('input', () => ReportAdmissionAccidentInput, WHICH) input: ReportAdmissionAccidentInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, reported, reportAccident);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, { description: 'Files what became of an accident, once.' })
  fileAccidentOutcome(
    @Arg('input', () => FileAccidentOutcomeInput, WHICH) input: FileAccidentOutcomeInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, ended, fileOutcome);
  }
}
