import { Arg, Field, Int } from 'type-graphql';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { fromView } from '../../../kernel/graphql/from-view.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Partner } from '../../identity/graphql/partner.type.js';
import { Certificate } from '../../people/graphql/certificate.type.js';
import { PostHeld, TrainingRecord } from '../../people/graphql/experience.type.js';
import { Leave } from '../../people/graphql/leave.type.js';
import { OnCallShift } from '../../people/graphql/on-call-shift.type.js';
import { AvailabilityInterval, StandingLine, TechnicianHome, WorkingHours } from '../../people/graphql/person.type.js';
import { Visit } from '../../visits/graphql/visit.type.js';

@NodeType('Somebody who is sent.')
export class Technician extends Node {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Personal()
  @Field(() => String, {
    nullable: true,
    description: 'Telephone number at work; masked for those outside the office.',
  })
  phone?: string | null;

  @Field(() => [String], { description: "What the technician can do, in the organization's own words." })
  skills!: string[];

  @Field(() => [String], { description: 'Where the technician is sent, from large to small, separated by `/`.' })
  regions!: string[];

  @Field(() => String, { description: "IANA name of the technician's zone." })
  timeZone!: string;

  @Field(() => [Visit], { description: 'Visits in that time, by their start; at most 100.' })
  visits(
    @Arg('from', () => DateTimeScalar, { description: 'Visits that end after this instant.' }) _from: string,
    @Arg('to', () => DateTimeScalar, { description: 'Visits that start before this instant.' }) _to: string,
  ): Visit[] {
    return fromView();
  }

  @Field(() => [AvailabilityInterval], {
    description:
      'What every moment of that time is, without gap or overlap, by hours of work, holidays, make-up days, the roster and ' +
      'leave; nothing for those outside. Asked for once in a document: not under two names with different times.',
  })
  availability(
    @Arg('from', () => DateTimeScalar, { description: 'From when.' }) _from: string,
    @Arg('to', () => DateTimeScalar, { description: 'Until when; at most 62 days later.' }) _to: string,
  ): AvailabilityInterval[] {
    return fromView();
  }

  @Field(() => WorkingHours, { nullable: true, description: 'When they work; null where it is not recorded: always.' })
  workingHours?: WorkingHours | null;

  @Field(() => Partner, { nullable: true, description: 'The outlet they belong to.' })
  outlet?: Partner | null;

  @Field(() => TechnicianHome, { nullable: true, description: 'Where they live; for the office and the person.' })
  home?: TechnicianHome | null;

  @Field(() => [StandingLine], {
    description:
      'What of their papers and experience lets them be sent today, and what does not; for the office and them.',
  })
  standing!: StandingLine[];

  @Field(() => [Certificate], { description: 'What they hold and held, the oldest first; at most 50.' })
  certificates!: Certificate[];

  @Field(() => [TrainingRecord], { description: 'What they have learnt, the newest first; at most 50.' })
  trainings!: TrainingRecord[];

  @Field(() => [PostHeld], { description: 'What they have done, the oldest first; at most 50.' })
  posts!: PostHeld[];

  @Field(() => [Leave], { description: 'Leave that meets that time, in every state, by its first day; at most 50.' })
  leaves(
    @Arg('from', () => DateScalar, { description: 'Leave that ends on this day or later.' }) _from: string,
    @Arg('to', () => DateScalar, { description: 'Leave that begins on this day or earlier.' }) _to: string,
  ): Leave[] {
    return fromView();
  }

  @Field(() => [OnCallShift], { description: 'When they are on call in that time; at most 50.' })
  onCall(
    @Arg('from', () => DateTimeScalar, { description: 'What ends after this instant.' }) _from: string,
    @Arg('to', () => DateTimeScalar, { description: 'What begins before this instant.' }) _to: string,
  ): OnCallShift[] {
    return fromView();
  }

  @Field(() => Boolean, { description: 'Whether the viewer keeps their file: hours, roster, leave, papers.' })
  viewerMayManage!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the viewer.' })
  isViewer!: boolean;

  @Field(() => Int, { description: 'Grows with every change of what is known of them; changes name the one they saw.' })
  version!: number;
}
