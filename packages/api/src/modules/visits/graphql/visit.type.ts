import { PaymentMethod, VisitAction, VisitKind, VisitOutcome, VisitState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { File } from '../../files/graphql/file.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { ReportPreview } from './report-preview.type.js';
import { ServiceReport } from './service-report.type.js';
import { VisitPart } from './visit-part.type.js';

@NodeType('A technician at work for a request: on site, remotely or on the telephone.')
export class Visit extends Node {
  @Field(() => String, { description: 'What people say on the telephone, such as `V-2026-000123`.' })
  number!: string;

  @Field(() => VisitKind, { description: 'How it takes place.' })
  kind!: VisitKind;

  @Field(() => VisitState, { description: 'Where it stands.' })
  state!: VisitState;

  @Field(() => Technician, { nullable: true, description: 'Who is sent.' })
  technician?: Technician | null;

  @Field(() => ServiceRequest, { nullable: true, description: 'What it is for.' })
  request?: ServiceRequest | null;

  @Field(() => DateTimeScalar, { description: 'Start of the time set for it.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'End of the time set for it.' })
  endsAt!: string;

  @Field(() => String, { description: 'What the technician should know.' })
  instructions!: string;

  @Field(() => String, { nullable: true, description: 'Why the technician declined it; told to colleagues only.' })
  declineReason?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the technician set out.' })
  departedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the technician arrived.' })
  arrivedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the work was finished.' })
  finishedAt?: string | null;

  @Field(() => VisitOutcome, { nullable: true, description: 'What it achieved.' })
  outcome?: VisitOutcome | null;

  @Field(() => String, { description: 'What was found.' })
  findings!: string;

  @Field(() => String, { description: 'What was done.' })
  actions!: string;

  @Field(() => Int, { nullable: true, description: 'Time worked, in minutes.' })
  labourMinutes?: number | null;

  @Field(() => Money, { nullable: true, description: 'What the customer paid on the spot.' })
  collected?: Money | null;

  @Field(() => PaymentMethod, { nullable: true, description: 'How it was paid.' })
  collectedBy?: PaymentMethod | null;

  @Field(() => [VisitPart], { description: 'Parts used, in the order recorded; at most 50.' })
  parts!: VisitPart[];

  @Field(() => [File], { description: 'Photographs from before the work; at most 50.' })
  beforePhotos!: File[];

  @Field(() => [File], { description: 'Photographs from after the work; at most 50.' })
  afterPhotos!: File[];

  @Field(() => ServiceReport, { nullable: true, description: 'The closed report.' })
  report?: ServiceReport | null;

  @Field(() => ReportPreview, {
    nullable: true,
    description: 'What the customer would sign now; null before the work is recorded and after the report is closed.',
  })
  reportPreview?: ReportPreview | null;

  @Field(() => [VisitAction], { description: 'What the viewer may do to it now.' })
  allowedActions!: VisitAction[];

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}
