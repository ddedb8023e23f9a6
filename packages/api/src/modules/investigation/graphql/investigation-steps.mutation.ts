import { CauseFamily, TeamRole } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, instant, maybeIdOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { StatedFactInput, statedFacts } from '../../policy/graphql/stated-fact.input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { concludeInvestigation, dropInvestigation } from '../commands/conclude-investigation.js';
import { cancelSurvey, finishSurvey } from '../commands/end-survey.js';
import { openInvestigation } from '../commands/open-investigation.js';
import { proposeTeam } from '../commands/propose-team.js';
import { scheduleSurvey } from '../commands/schedule-survey.js';
import { stateFinding } from '../commands/state-finding.js';
import { changeInvestigation, ChangeInvestigationResult, type InvestigationContext } from './change-investigation.js';

@InputType({ description: 'A new investigation.' })
class OpenInvestigationInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'What is to be found out; at most 1000 characters.' }) purpose!: string;
}

@InputType({ description: 'A step on an investigation somebody saw in that version.' })
class InvestigationStepInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The investigation.' }) investigationId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { nullable: true, description: 'Why; calling off and dropping need it. At most 1000.' })
  reason?: string | null;
}

@InputType({ description: 'One of a team.' })
class TeammateInput {
  @Field(() => ID, { description: 'The account of a colleague.' }) accountId!: string;
  @Field(() => TeamRole, { description: 'What the person does in it.' }) role!: TeamRole;
}

@InputType({ description: 'The team of an investigation, all of it.' })
class ProposeTeamInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The investigation.' }) investigationId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => [TeammateInput], { description: 'Exactly one leads; at most 30.' }) members!: TeammateInput[];
  @Field(() => String, { description: 'How senior it is, in your own word; at most 60 characters.' }) grade!: string;
  @Field(() => String, { description: 'Why this team; at most 2000 characters.' }) reason!: string;
}

@InputType({ description: 'When somebody comes to look.' })
class ScheduleSurveyInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The investigation.' }) investigationId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => DateTimeScalar, { description: 'When it begins.' }) startsAt!: string;
  @Field(() => DateTimeScalar, { description: 'When it ends.' }) endsAt!: string;
  @Field(() => String, { nullable: true, description: 'What the customer should have ready; at most 500 characters.' })
  bring?: string | null;
}

@InputType({ description: 'What was found. Facts as in triage: left out they stay, null takes them back.' })
class StateFindingInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The investigation.' }) investigationId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => CauseFamily, { description: 'Which family the cause belongs to.' }) family!: CauseFamily;
  @Field(() => ID, { nullable: true, description: 'Which cause of the tree.' }) leafId?: string | null;
  @Field(() => String, { description: 'What it is; at most 4000 characters.' }) nature!: string;
  @Field(() => String, { description: 'How grave: a name of `investigationForm.degrees`.' }) degree!: string;
  @Field(() => [String], { description: 'Names of `investigationForm.units`; at most 20.' })
  responsibleUnits!: string[];
  @Field(() => String, { nullable: true, description: 'Why, by a code of `intakeForm`.' }) causeCode?: string | null;
  @Field(() => String, { nullable: true, description: 'What is wrong, by a code of `intakeForm`.' })
  faultCode?: string | null;
  @Field(() => String, { nullable: true, description: 'How difficult, by a code of `intakeForm`.' })
  complexity?: string | null;
  @Field(() => [StatedFactInput], { nullable: true, description: 'Answers to `intakeForm.questions`.' })
  facts?: StatedFactInput[] | null;
}

@InputType({ description: 'How an investigation ends.' })
class ConcludeInvestigationInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The investigation.' }) investigationId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'What should be done, for colleagues; at most 4000 characters.' })
  recommendation!: string;
  @Field(() => String, { description: 'What was found, for the customer; at most 2000 characters.' })
  toldCustomer!: string;
}

const seen = { investigationId: idOf('Investigation'), version: v.number() };
const code = v.nullish(v.pipe(v.string(), v.maxLength(60, 'tooLong')));
const name = v.pipe(v.string(), v.maxLength(60, 'tooLong'));
const opened = v.object({ requestId: idOf('ServiceRequest'), version: v.number(), purpose: words(1000) });
const step = v.object({ ...seen, reason: maybeWords(1000) });
const dropped = v.object({ ...seen, reason: words(1000) });
const team = v.object({
  ...seen,
  members: v.pipe(
    v.array(v.object({ accountId: idOf('Account'), role: v.enum(TeamRole) })),
    v.minLength(1, 'required'),
    v.maxLength(30, 'tooLong'),
  ),
  grade: words(60),
  reason: words(2000),
});
const survey = v.object({ ...seen, startsAt: instant, endsAt: instant, bring: maybeWords(500) });
const finding = v.object({
  ...seen,
  family: v.enum(CauseFamily),
  leafId: maybeIdOf('CauseLeaf'),
  nature: words(4000),
  degree: name,
  responsibleUnits: v.pipe(v.array(name), v.maxLength(20, 'tooLong')),
  causeCode: code,
  faultCode: code,
  complexity: code,
  facts: statedFacts,
});
const concluded = v.object({ ...seen, recommendation: words(4000), toldCustomer: words(2000) });
const WHICH = { description: 'Which, and what.' };

/** The life of an investigation. */
@Resolver()
export class InvestigationStepsResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, {
    description: 'Opens an investigation of a request; the customer is told.',
  })
  openInvestigation(
    @Arg('input', () => OpenInvestigationInput, WHICH) input: OpenInvestigationInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, opened, openInvestigation);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, {
    description: 'Names the team and asks for its approval, by the policy. Nobody complained of may be on it.',
  })
  proposeTeam(
    @Arg('input', () => ProposeTeamInput, WHICH) input: ProposeTeamInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, team, proposeTeam);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, {
    description: 'Arranges a survey on site, or moves the one ahead; the customer is told.',
  })
  scheduleSurvey(
    @Arg('input', () => ScheduleSurveyInput, WHICH) input: ScheduleSurveyInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, survey, scheduleSurvey);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, {
    description: 'The team has looked, and every checklist of a survey was gone through.',
  })
  finishSurvey(
    @Arg('input', () => InvestigationStepInput, WHICH) input: InvestigationStepInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, step, finishSurvey);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, { description: 'Calls the survey ahead off; the customer is told why.' })
  cancelSurvey(
    @Arg('input', () => InvestigationStepInput, WHICH) input: InvestigationStepInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, step, cancelSurvey);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, {
    description: 'Says what was found. The request is decided anew, and the work stops where it is as grave as that.',
  })
  stateFinding(
    @Arg('input', () => StateFindingInput, WHICH) input: StateFindingInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, finding, stateFinding);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, {
    description: 'Ends it with a recommendation; the customer reads what was found.',
  })
  concludeInvestigation(
    @Arg('input', () => ConcludeInvestigationInput, WHICH) input: ConcludeInvestigationInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, concluded, concludeInvestigation);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, { description: 'Ends it without a finding, and says why to colleagues.' })
  dropInvestigation(
    @Arg('input', () => InvestigationStepInput, WHICH) input: InvestigationStepInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, dropped, dropInvestigation);
  }
}
