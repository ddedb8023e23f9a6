import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';

@CarriedType('A window in which somebody can really come: they begin within it.')
export class VisitSlot {
  @Field(() => DateTimeScalar, { description: 'Its start.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'Its end: somebody is there by then.' })
  endsAt!: string;

  @Field(() => Boolean, {
    description: 'Whether it is over before what was promised falls due; a later one is the customer’s own wish.',
  })
  withinPromise!: boolean;
}

@CarriedType('A window kept for a request while its customer makes up their mind.')
export class SlotHold {
  @Field(() => DateTimeScalar, { description: 'Its start.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'Its end.' })
  endsAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it is kept: ten minutes from the choice.' })
  heldUntil!: string;
}

@CarriedType('The times that can be chosen for a request.')
export class VisitSlots {
  @Field(() => Boolean, {
    description: 'Whether the viewer may choose one now: its first, or another for the visit ahead.',
  })
  mayChoose!: boolean;

  @Field(() => String, { description: 'IANA name of the zone of the place.' })
  timeZone!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when somebody was promised to be there; null where no such promise runs.',
  })
  promisedBy?: string | null;

  @Field(() => [VisitSlot], {
    description:
      'Windows of two hours within a fortnight, by their start, at most 30: those within the promise come first.',
  })
  windows!: VisitSlot[];

  @Field(() => SlotHold, { nullable: true, description: 'What is kept for the request now.' })
  hold?: SlotHold | null;
}
