import { PaymentMethod, VisitAction, VisitKind, VisitOutcome, VisitState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { File } from '../../files/graphql/file.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { PartToBring } from '../../stock/graphql/part-to-bring.type.js';
import { EarlierWork } from './earlier-work.type.js';
import { Reading } from './reading.type.js';
import { CustomerChange } from './customer-change.type.js';
import { ReportPreview } from './report-preview.type.js';
import { SecondVisit } from './second-visit.type.js';
import { ServiceReport } from './service-report.type.js';
import { VisitChecklist } from './visit-checklist.type.js';
import { VisitExpense } from './visit-expense.type.js';
import { VisitPart } from './visit-part.type.js';
import { VisitRecord } from './visit-record.type.js';

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

  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes on the road to it, from the visit on site before it on that day, else from home. Null for remote visits, where a place is not known, and for everybody outside.',
  })
  expectedTravelMinutes?: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Start of the window its customer chose: it begins within. Null where dispatch alone set the time.',
  })
  windowStartsAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of that window.' })
  windowEndsAt?: string | null;

  @Field(() => CustomerChange, { description: 'What its customer may do to it by themselves.' })
  customerChange!: CustomerChange;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'While the technician is on the way: when they are expected, where they said from where they set out. The place ' +
      'itself is not kept.',
  })
  expectedAt?: string | null;

  @Field(() => String, { description: 'What the technician should know.' })
  instructions!: string;

  @Field(() => [PartToBring], {
    description:
      'What to bring: as it was said when somebody was sent, else the parts of the price the customer agreed to. Empty for everybody outside.',
  })
  partsToBring!: PartToBring[];

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

  @Field(() => Int, { nullable: true, description: 'Time on the way, there and back, in minutes.' })
  travelMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Another method the customer asked for or agreed to.' })
  otherMethodAsked?: string | null;

  @Field(() => [Reading], { description: 'What was measured, in the order recorded; at most 50.' })
  readings!: Reading[];

  @Field(() => SecondVisit, {
    nullable: true,
    description: 'What it says of the next visit, where it did not help; told to colleagues only.',
  })
  secondVisit?: SecondVisit | null;

  @Field(() => Visit, { nullable: true, description: 'The visit that did not help and asked for this one.' })
  follows?: Visit | null;

  @Field(() => DateTimeScalar, { description: 'The moment of its last step: nothing happens before it.' })
  steppedAt!: string;

  @Field(() => [EarlierWork], {
    description: 'What was done to the unit before, the newest first, at most 10; told to colleagues only.',
  })
  earlier!: EarlierWork[];

  @Field(() => Money, { nullable: true, description: 'What the customer paid on the spot.' })
  collected?: Money | null;

  @Field(() => PaymentMethod, { nullable: true, description: 'How it was paid.' })
  collectedBy?: PaymentMethod | null;

  @Field(() => [VisitPart], { description: 'Parts used, in the order recorded; at most 50.' })
  parts!: VisitPart[];

  @Field(() => [VisitChecklist], {
    description: 'The checklists of the policy that apply to it, by season and facts; told to colleagues only.',
  })
  checklists!: VisitChecklist[];

  @Field(() => [VisitRecord], {
    description: 'The forms of the policy that are filled in for it; customers see those they fill in themselves.',
  })
  records!: VisitRecord[];

  @Field(() => [VisitExpense], {
    description: 'What was claimed upon its report; at most 50; told to colleagues only.',
  })
  expenses!: VisitExpense[];

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
