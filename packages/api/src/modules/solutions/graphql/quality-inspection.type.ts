import { Arbiter, InspectionRuling } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { InspectionPaperLook } from './inspection-paper-look.type.js';

@NodeType('Disputed quality, put to the body the policy names, and what it found. For both sides; not for partners.')
export class QualityInspection extends Node {
  @Field(() => Arbiter, { description: 'Whose word the policy asks for.' })
  settledBy!: Arbiter;

  @Field(() => Boolean, { description: 'Whether that word is the last.' })
  final!: boolean;

  @Field(() => String, { description: 'The clause of the policy that says so.' })
  clause!: string;

  @Field(() => String, { description: 'The body’s name.' })
  body!: string;

  @Field(() => String, { description: 'What it is asked.' })
  matter!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt!: string;

  @Field(() => InspectionRuling, { nullable: true, description: 'For whom it found; null while it has not.' })
  ruling?: InspectionRuling | null;

  @Field(() => String, { nullable: true, description: 'What it found.' })
  finding?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on its paper.' })
  ruledOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of its paper, in hexadecimal; null where there is none. It is opened by `openInspectionPaper`.',
  })
  paperSha256?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Media type of its paper, found by looking at the content: `application/pdf` or a picture.',
  })
  paperType?: string | null;

  @Field(() => [InspectionPaperLook], {
    description: 'Who opened its paper, the first 100 of them; for staff alone.',
  })
  paperLooks!: InspectionPaperLook[];

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}
