import { Role } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { acceptVisit } from '../commands/accept-visit.js';
import { arriveAtVisit } from '../commands/arrive-at-visit.js';
import { declineVisit } from '../commands/decline-visit.js';
import { departForVisit } from '../commands/depart-for-visit.js';
import { startWork } from '../commands/start-work.js';
import { stopWork } from '../commands/stop-work.js';
import { changeVisit, ChangeVisitResult, type VisitContext } from './change-visit.js';
import { VisitStepInput, visitStep } from './visit-step.input.js';

/** Whoever works in the field; each visit's work is its own technician's. */
export const FIELD = staffWith(Role.TECHNICIAN);
const STEP = { description: 'Which visit.' };
const STEP_AND_WHY = { description: 'Which visit, and why.' };

/** The steps of a technician that need no more than a visit, a reason or a place. */
@Resolver()
export class VisitStepsResolver {
  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, { description: 'The technician will come at the time set.' })
  acceptVisit(
    @Arg('input', () => VisitStepInput, STEP) input: VisitStepInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, visitStep, acceptVisit);
  }

  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, {
    description: 'The technician cannot come, and says why to colleagues; another plan is made.',
  })
  declineVisit(
    @Arg('input', () => VisitStepInput, STEP_AND_WHY) input: VisitStepInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, visitStep, declineVisit);
  }

  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, { description: 'The technician sets out for a visit on site.' })
  departForVisit(
    @Arg('input', () => VisitStepInput, STEP) input: VisitStepInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, visitStep, departForVisit);
  }

  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, {
    description: 'The technician is there; the promise to be on site is measured by it.',
  })
  arriveAtVisit(
    @Arg('input', () => VisitStepInput, { description: 'Which visit, and where the device is.' }) input: VisitStepInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, visitStep, arriveAtVisit);
  }

  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, {
    description: 'Work begins or goes on. Paid work needs the price agreed, remote work the authorisation.',
  })
  startWork(
    @Arg('input', () => VisitStepInput, STEP) input: VisitStepInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, visitStep, startWork);
  }

  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, { description: 'Travel or work is interrupted; the customer reads why.' })
  stopWork(
    @Arg('input', () => VisitStepInput, STEP_AND_WHY) input: VisitStepInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, visitStep, stopWork);
  }
}
