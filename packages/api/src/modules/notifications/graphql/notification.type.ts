import { Field, ID } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Admission } from '../../admission/graphql/admission.type.js';
import { Approval } from '../../approvals/graphql/approval.type.js';
import { PolicyVersion } from '../../policy/graphql/policy-version.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';

@NodeType('News for the viewer.')
export class Notification extends Node {
  @Field(() => String, { description: 'What it is about, such as `visit.accepted`.' })
  template!: string;

  @Field(() => LocalizedText, { description: 'The news in words.' })
  sentence!: LocalizedText;

  @Field(() => ServiceRequest, { nullable: true, description: 'The request it is about.' })
  request?: ServiceRequest | null;

  @Field(() => Approval, { nullable: true, description: 'The approval it is about, where that belongs to no request.' })
  approval?: Approval | null;

  @Field(() => Admission, { nullable: true, description: 'The admission it is about.' })
  admission?: Admission | null;

  @Field(() => PolicyVersion, { nullable: true, description: 'The version of the policy that is to be read.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => ID, { nullable: true, description: 'The technician whose leave or certificate it is about.' })
  technicianId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The planned work it is about.' })
  roundId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The scorecard it is about.' })
  scorecardId?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read.' })
  readAt?: string | null;
}
