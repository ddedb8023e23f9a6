import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Technician } from './technician.type.js';

@CarriedType('Whether and how well somebody suits a piece of work.')
export class TechnicianProposal {
  @Field(() => Technician, { description: 'The person.' })
  technician!: Technician;

  @Field(() => Boolean, { description: 'Whether the person may be sent.' })
  eligible!: boolean;

  @Field(() => [LocalizedText], { description: 'Why, or why not.' })
  reasons!: LocalizedText[];

  @Field(() => Int, { description: '0 to 100; greater is better. 0 for whoever may not be sent.' })
  score!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The way from the stop before, or from home, in minutes; null where either end is not known.',
  })
  travelMinutes?: number | null;

  @Field(() => Boolean, {
    description: 'Whether only hours or leave stand against it, and the viewer may overrule them by giving a reason.',
  })
  overrulable!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the person is next free for as long; null when at the time asked for.',
  })
  freeFrom?: string | null;
}
