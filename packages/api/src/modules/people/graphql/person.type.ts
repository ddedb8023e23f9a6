import { AvailabilityKind } from '@aftercare/schema';
import { Field, Float, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import './people.enums.js';

@CarriedType("A stretch of a technician's time that is of one kind.")
export class AvailabilityInterval {
  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when, not included.' })
  endsAt!: string;

  @Field(() => AvailabilityKind, { description: 'What it is.' })
  kind!: AvailabilityKind;
}

@CarriedType('Where somebody lives.')
export class TechnicianHome {
  @Field(() => Float, { description: 'Degrees north; to about a kilometre for all but the person.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east; to about a kilometre for all but the person.' })
  longitude!: number;

  @Personal()
  @Field(() => String, { nullable: true, description: 'The address; for the person alone.' })
  address?: string | null;
}

@CarriedType('Hours within a day, in minutes since midnight.')
export class HoursSpan {
  @Field(() => Int, { description: 'From when.' })
  from!: number;

  @Field(() => Int, { description: 'Until when, not included; 1440 is midnight.' })
  until!: number;
}

@CarriedType('The hours of one day of the week.')
export class HoursOfDay {
  @Field(() => [HoursSpan], { description: 'In order; none where the day is free.' })
  spans!: HoursSpan[];
}

@CarriedType('When somebody works: by a calendar of the policy, or in hours of their own.')
export class WorkingHours {
  @Field(() => String, { nullable: true, description: 'The calendar, by its name in the policy.' })
  calendar?: string | null;

  @Field(() => [HoursOfDay], { nullable: true, description: 'Hours of their own, Monday first.' })
  week?: HoursOfDay[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether public holidays and make-up working days change hours of their own.',
  })
  holidays?: boolean | null;
}

@CarriedType('One thing that lets somebody be sent today, or keeps them from it.')
export class StandingLine {
  @Field(() => LocalizedText, { description: 'A demand of the post, or the work a certificate is demanded for.' })
  subject!: LocalizedText;

  @Field(() => Boolean, { description: 'Whether they have it.' })
  met!: boolean;

  @Field(() => Boolean, { description: 'Whether they may be sent without it all the same.' })
  waived!: boolean;

  @Field(() => LocalizedText, { description: 'What they have, or what is missing and what would put it right.' })
  sentence!: LocalizedText;

  @Field(() => String, { nullable: true, description: 'The clause of the policy that demands it.' })
  clause?: string | null;
}
