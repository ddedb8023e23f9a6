import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Float, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { idOf, instant, maybeIdOf, whole, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { describeTechnician } from '../commands/describe-technician.js';
import { removeOnCall, rosterOnCall } from '../commands/roster-on-call.js';
import { setWorkingHours } from '../commands/set-working-hours.js';
import type { WorkingHours } from '../domain/working-hours.js';
import { ChangePersonResult, changePerson, LEADING, type PeopleContext } from './change-person.js';

const WHO = 'The technician.';
const VERSION = 'The version they had when they were looked at.';

@InputType({ description: 'Where somebody lives.' })
class HomeInput {
  @Field(() => Float, { description: 'Degrees north, -90 to 90.' }) latitude!: number;
  @Field(() => Float, { description: 'Degrees east, -180 to 180.' }) longitude!: number;
  @Field(() => String, { description: 'The address; at most 200 characters.' }) address!: string;
}

@InputType({ description: 'What somebody can do, where they are sent, and whom they belong to.' })
class DescribeTechnicianInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: WHO }) technicianId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => [String], { description: "Skills, in the organization's own words; at most 50." }) skills!: string[];
  @Field(() => [String], { description: 'Regions from large to small, separated by `/`; at most 50.' })
  regions!: string[];
  @Field(() => ID, { nullable: true, description: 'The outlet; null for none.' }) outletId?: string | null;
  @Field(() => HomeInput, { nullable: true, description: 'Null takes it away; left out, it stays.' })
  home?: HomeInput | null;
}

@InputType({ description: 'Hours within a day, in minutes since midnight.' })
class HoursSpanInput {
  @Field(() => Int, { description: 'From when.' }) from!: number;
  @Field(() => Int, { description: 'Until when; 1440 is midnight.' }) until!: number;
}

@InputType({ description: 'The hours of one day of the week.' })
class HoursOfDayInput {
  @Field(() => [HoursSpanInput], { description: 'In order, apart, at most 4; none where the day is free.' })
  spans!: HoursSpanInput[];
}

@InputType({ description: 'A calendar of the policy, or hours of their own: one of the two.' })
class WorkingHoursInput {
  @Field(() => String, { nullable: true, description: 'The calendar, by its name in the policy.' })
  calendar?: string | null;
  @Field(() => [HoursOfDayInput], { nullable: true, description: 'Seven days, Monday first.' })
  week?: HoursOfDayInput[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether public holidays change their own hours; they do not without it.',
  })
  holidays?: boolean | null;
}

@InputType({ description: 'When somebody works.' })
class SetWorkingHoursInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: WHO }) technicianId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => WorkingHoursInput, { nullable: true, description: 'Null: none are recorded; always there.' })
  hours?: WorkingHoursInput | null;
}

@InputType({ description: 'A time on the roster.' })
class RosterOnCallInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: WHO }) technicianId!: string;
  @Field(() => DateTimeScalar, { description: 'From when.' }) startsAt!: string;
  @Field(() => DateTimeScalar, { description: 'Until when; at most 14 days later.' }) endsAt!: string;
}

@InputType({ description: 'A time that is taken off the roster.' })
class RemoveOnCallInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The time on the roster.' }) shiftId!: string;
}

const seen = { technicianId: idOf('Technician'), version: whole(1, 2_147_483_647) };
const few = v.pipe(v.array(words(100)), v.maxLength(50, 'tooMany'));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most, 'tooSmall'), v.maxValue(most, 'tooLarge'));
const described = v.object({
  ...seen,
  skills: few,
  regions: few,
  outletId: maybeIdOf('Partner'),
  home: v.nullish(v.object({ latitude: degrees(90), longitude: degrees(180), address: words(200) })),
});
const minute = v.pipe(v.number(), v.integer('malformed'), v.minValue(0, 'tooSmall'), v.maxValue(1440, 'tooLarge'));
const day = v.pipe(
  v.object({ spans: v.pipe(v.array(v.object({ from: minute, until: minute })), v.maxLength(4, 'tooMany')) }),
  v.transform(({ spans }) => spans),
);
const hours = v.pipe(
  v.object({
    calendar: v.nullish(words(100)),
    week: v.nullish(v.pipe(v.array(day), v.maxLength(7, 'tooMany'))),
    holidays: v.nullish(v.boolean()),
  }),
  v.check(({ calendar, week }) => Boolean(calendar) !== Boolean(week), 'people.eitherCalendarOrWeek'),
  v.transform(({ calendar, week, holidays }): WorkingHours =>
    calendar ? { calendar } : { week: week ?? [], holidays: holidays ?? false },
  ),
);
const timed = v.object({
  ...seen,
  hours: v.nullish(hours),
});
const rostered = v.object({ technicianId: idOf('Technician'), startsAt: instant, endsAt: instant });
const removed = v.object({ shiftId: idOf('OnCallShift') });

/** What plans are made with: skills, places, hours, and who is called at night. */
@Resolver()
export class PlanPeopleResolver {
  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, {
    description: 'Says what a technician can do, where they are sent, whom they belong to and where they live.',
  })
  describeTechnician(
    @Arg('input', () => DescribeTechnicianInput, { description: 'Whom, and what.' }) input: DescribeTechnicianInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, described, describeTechnician);
  }

  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Sets when a technician works. Visits that are arranged stay.' })
  setWorkingHours(
    @Arg('input', () => SetWorkingHoursInput, { description: 'Whose hours.' }) input: SetWorkingHoursInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, timed, setWorkingHours);
  }

  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Puts a technician on the roster of those called outside hours.' })
  rosterOnCall(
    @Arg('input', () => RosterOnCallInput, { description: 'Whom, and when.' }) input: RosterOnCallInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, rostered, rosterOnCall);
  }

  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Takes a time off the roster that is not over.' })
  removeOnCall(
    @Arg('input', () => RemoveOnCallInput, { description: 'Which.' }) input: RemoveOnCallInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, removed, removeOnCall);
  }
}
