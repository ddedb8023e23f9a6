import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, maybeWords, whole, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { askAdmission } from '../commands/ask-admission.js';
import { filePaper } from '../commands/file-paper.js';
import { recordEducation } from '../commands/record-education.js';
import { recordExam } from '../commands/record-exam.js';
import { registerAdmission } from '../commands/register-admission.js';
import { revokeAdmission } from '../commands/revoke-admission.js';
import { stampAdmission } from '../commands/stamp-admission.js';
import { takeBackPaper } from '../commands/take-back-paper.js';
import {
  changeAdmission,
  ChangeAdmissionResult,
  DemandAdmissionResult,
  demandBy,
  seen,
  type AdmissionContext,
} from './change-admission.js';
import { demandAdmission } from '../commands/demand-admission.js';

@InputType({ description: 'Somebody who is to enter a place.' })
class RegisterAdmissionInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'One of our technicians; else `name` and `firm`.' })
  technicianId?: string | null;
  @Field(() => String, { nullable: true, description: 'The person’s name; at most 100 characters.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'The firm they work for; at most 100 characters.' })
  firm?: string | null;
  @Field(() => String, { description: 'The class, of `admissionForm.classes`.' }) class!: string;
  @Field(() => [String], { description: 'Special trades, of `admissionForm.trades`; at most 20.' }) trades!: string[];
  @Field(() => ID, { nullable: true, description: 'The site; left out: the organization’s own ground.' })
  siteId?: string | null;
  @Field(() => String, { nullable: true, description: 'The responsible department, of `admissionForm.departments`.' })
  department?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The department that made the contract; the responsible one without.',
  })
  contractingDepartment?: string | null;
  @Field(() => String, { nullable: true, description: 'The firm that passed its contract on; at most 100 characters.' })
  passedOnBy?: string | null;
}

@InputType({ description: 'A step of an admission.' })
export class AdmissionStepInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The admission.' }) admissionId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
}

@InputType({ description: 'A step of an admission, and why.' })
export class AdmissionReasonInput extends AdmissionStepInput {
  @Field(() => String, { description: 'Why; at most 1000 characters.' }) reason!: string;
}

@InputType({ description: 'A paper that is handed in.' })
class FileAdmissionPaperInput extends AdmissionStepInput {
  @Field(() => String, { description: 'Which, of the class’s `papers` or the certificate.' }) paper!: string;
  @Field(() => String, { nullable: true, description: 'Of a certificate: which trade.' }) trade?: string | null;
  @Field(() => Int, { description: 'How many copies, 1 to 100; they add up.' }) copies!: number;
  @Field(() => DateScalar, { description: 'The day it was handed in.' }) filedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; a certificate has one.' })
  validUntil?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Uploads of the viewer for `ADMISSION_PAPER`; at most 20.' })
  fileIds?: string[] | null;
}

@InputType({ description: 'A paper that does not count.' })
class TakeBackAdmissionPaperInput extends AdmissionReasonInput {
  @Field(() => ID, { description: 'Which paper.' }) paperId!: string;
}

@InputType({ description: 'Safety education somebody has had.' })
class RecordAdmissionEducationInput extends AdmissionStepInput {
  @Field(() => String, { description: 'At which level, of the class’s `educated`.' }) level!: string;
  @Field(() => DateScalar, { description: 'The day.' }) onDay!: string;
  @Field(() => String, { description: 'By whom; at most 100 characters.' }) trainer!: string;
}

@InputType({ description: 'An exam somebody sat.' })
class RecordAdmissionExamInput extends AdmissionStepInput {
  @Field(() => Boolean, { description: 'Whether they passed.' }) passed!: boolean;
  @Field(() => Int, { nullable: true, description: 'The score, 0 to 1000.' }) score?: number | null;
  @Field(() => DateScalar, { description: 'The day.' }) onDay!: string;
}

@InputType({ description: 'Whether a site lets people in without admission.' })
class DemandAdmissionInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The site.' }) siteId!: string;
  @Field(() => Boolean, { description: 'Whether nobody enters without.' }) demanded!: boolean;
}

const demandOf = v.object({ siteId: idOf('Site'), demanded: v.boolean() });
const day = v.string();
const registered = v.object({
  technicianId: maybeIdOf('Technician'),
  name: v.nullish(words(100)),
  firm: v.nullish(words(100)),
  class: words(60),
  trades: v.pipe(v.array(words(60)), v.maxLength(20, 'tooLarge')),
  siteId: maybeIdOf('Site'),
  department: maybeWords(60),
  contractingDepartment: maybeWords(60),
  passedOnBy: v.nullish(words(100)),
});
const filed = v.object({
  ...seen,
  paper: words(60),
  trade: maybeWords(60),
  copies: whole(1, 100),
  filedOn: day,
  validUntil: v.nullish(day),
  fileIds: v.nullish(v.pipe(v.array(idOf('File')), v.maxLength(20, 'tooLarge'))),
});
const step = v.object(seen);
const reasoned = v.object({ ...seen, reason: words(1000) });
const takenBack = v.object({ ...seen, reason: words(1000), paperId: idOf('AdmissionPaper') });
const educated = v.object({ ...seen, level: words(60), onDay: day, trainer: words(100) });
const examined = v.object({ ...seen, passed: v.boolean(), score: v.nullish(whole(0, 1000)), onDay: day });
const WHICH = { description: 'Which admission, and what.' };

/** From the register to the gate. */
@Resolver()
export class AdmissionStepsResolver {
  @Allowed(STAFF)
  @Mutation(() => DemandAdmissionResult, {
    description: 'A site lets nobody in without admission, or everybody again.',
  })
  demandAdmission(
    @Arg('input', () => DemandAdmissionInput, { description: 'Which site.' }) input: DemandAdmissionInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demandBy(context, info, input, demandOf, demandAdmission);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, {
    description: 'Registers somebody who is to enter; one whose contract was passed on is put on record and refused.',
  })
  registerAdmission(
    @Arg('input', () => RegisterAdmissionInput, { description: 'Who, where, and who answers.' })
    input: RegisterAdmissionInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, registered, registerAdmission);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, { description: 'A paper is handed in, or more copies of it.' })
  fileAdmissionPaper(
    @Arg('input', () => FileAdmissionPaperInput, WHICH) input: FileAdmissionPaperInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, filed, filePaper);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, { description: 'A paper turns out not to count: it is missing again.' })
  takeBackAdmissionPaper(
    @Arg('input', () => TakeBackAdmissionPaperInput, WHICH) input: TakeBackAdmissionPaperInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, takenBack, takeBackPaper);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, { description: 'Somebody was taught safety at a level.' })
  recordAdmissionEducation(
    @Arg('input', () => RecordAdmissionEducationInput, WHICH) input: RecordAdmissionEducationInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, educated, recordEducation);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, { description: 'Somebody sat the safety exam; the last time counts.' })
  recordAdmissionExam(
    @Arg('input', () => RecordAdmissionExamInput, WHICH) input: RecordAdmissionExamInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, examined, recordExam);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, {
    description: 'The papers were reviewed by whom the policy names: they are stamped, and taken in.',
  })
  stampAdmission(
    @Arg('input', () => AdmissionStepInput, WHICH) input: AdmissionStepInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, step, stampAdmission);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, {
    description: 'Asks those who must agree, once all else is there; whoever agrees last admits.',
  })
  askAdmission(
    @Arg('input', () => AdmissionReasonInput, WHICH) input: AdmissionReasonInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, reasoned, askAdmission);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, { description: 'Ends an admission before its time, and says why.' })
  revokeAdmission(
    @Arg('input', () => AdmissionReasonInput, WHICH) input: AdmissionReasonInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, reasoned, revokeAdmission);
  }
}
