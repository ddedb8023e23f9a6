import { InvestigationAction, InvestigationState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Approval } from '../../approvals/graphql/approval.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { Finding } from './finding.type.js';
import { Interview } from './interview.type.js';
import { InvestigationMember } from './investigation-member.type.js';
import { PanelMeeting } from './panel-meeting.type.js';
import { Survey } from './survey.type.js';
import { TripCost } from './trip-cost.type.js';

@NodeType('Somebody finds out what happened. Customers follow that, when somebody comes, and what was found.')
export class Investigation extends Node {
  @Field(() => String, { description: 'As people say it, such as `I-2026-000001`.' })
  number!: string;

  @Field(() => ServiceRequest, { nullable: true, description: 'The request it looks into.' })
  request?: ServiceRequest | null;

  @Field(() => InvestigationState, { description: 'Where it stands.' })
  state!: InvestigationState;

  @Field(() => String, { nullable: true, description: 'What is to be found out. Staff only.' })
  purpose?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How senior the team is, in the word of the organization. Staff only.',
  })
  grade?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who opened it.' })
  openedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  openedAt!: string;

  @Field(() => Account, { nullable: true, description: 'Who ended it.' })
  endedBy?: Account | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was concluded or dropped.' })
  endedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was dropped. Staff only.' })
  endReason?: string | null;

  @Field(() => String, { nullable: true, description: 'What should be done. Staff only.' })
  recommendation?: string | null;

  @Field(() => String, { nullable: true, description: 'What was found, in words for the customer.' })
  toldCustomer?: string | null;

  @Field(() => [InvestigationMember], { description: 'The team, and who was on it before; at most 50. Staff only.' })
  members!: InvestigationMember[];

  @Field(() => Approval, { nullable: true, description: 'The newest approval of the team. Staff only.' })
  teamApproval?: Approval | null;

  @Field(() => [Survey], { description: 'Appointments to look on site, by their start; at most 50.' })
  surveys!: Survey[];

  @Field(() => [Interview], { description: 'What people said who were asked; at most 100. Staff only.' })
  interviews!: Interview[];

  @Field(() => [PanelMeeting], { description: 'Panels of experts; at most 50. Staff only.' })
  panelMeetings!: PanelMeeting[];

  @Field(() => [Finding], { description: 'What was found, the oldest first; at most 50. Staff only.' })
  findings!: Finding[];

  @Field(() => [TripCost], { description: 'What it cost; at most 100. Staff only.' })
  costs!: TripCost[];

  @Field(() => JsonScalar, {
    description:
      'What it cost in all: a list of `{ amountMinor, currency }`, minor units as a decimal string. Empty for customers.',
  })
  costTotals!: unknown;

  @Field(() => [InvestigationAction], { description: 'What the viewer may do now.' })
  allowedActions!: InvestigationAction[];

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}
