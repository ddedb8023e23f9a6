import { AdmissionAction, AdmissionNeed, AdmissionState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Approval } from '../../approvals/graphql/approval.type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { Site } from '../../registers/graphql/site.type.js';
import './admission.enums.js';
import {
  AdmissionAccident,
  AdmissionEducation,
  AdmissionInspection,
  AdmissionPaper,
  AdmissionStop,
  AdmissionViolation,
} from './admission-records.type.js';

@CarriedType('Something somebody still lacks before they enter.')
export class AdmissionMissing {
  @Field(() => AdmissionNeed, { description: 'What kind of thing it is.' }) need!: AdmissionNeed;
  @Field(() => String, { description: 'Its name in the policy; `EXAM` of an exam.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What people read.' }) label!: LocalizedText;
  @Field(() => String, { description: 'The clause that asks for it.' }) clause!: string;
  @Field(() => Int, { nullable: true, description: 'Copies that are there; null of what is not counted.' })
  copiesFiled?: number | null;
  @Field(() => Int, { nullable: true, description: 'Copies that there must be.' }) copiesNeeded?: number | null;
  @Field(() => PolicyName, { nullable: true, description: 'Who of the house brings it; null: the person’s own side.' })
  broughtBy?: PolicyName | null;
}

@NodeType('Somebody’s leave to enter a place: for the office, and for the technician it is about.')
export class Admission extends Node {
  @Field(() => String, { description: 'As people say it, such as `AD-2026-000001`.' }) number!: string;
  @Field(() => AdmissionState, { description: 'How far it is.' }) state!: AdmissionState;
  @Field(() => PolicyName, { description: 'The class of people, of the policy.' }) class!: PolicyName;
  @Field(() => [PolicyName], { description: 'Special trades they work in.' }) trades!: PolicyName[];
  @Field(() => PolicyName, { description: 'The department that is responsible.' }) department!: PolicyName;
  @Field(() => PolicyName, { description: 'The department that made the contract.' })
  contractingDepartment!: PolicyName;
  @Field(() => Site, { nullable: true, description: 'The place; null: the organization’s own ground.' })
  site?: Site | null;
  @Field(() => Technician, { nullable: true, description: 'The person, where it is one of ours.' })
  technician?: Technician | null;
  @Personal()
  @Field(() => String, { nullable: true, description: 'The person’s name, where it is somebody of another firm.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'The firm they work for; null: ours.' }) firm?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they passed the exam; null: not sat.' })
  examPassed?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'The score.' }) examScore?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the exam.' }) examOn?: string | null;
  @Field(() => Account, { nullable: true, description: 'Who stamped the papers.' }) stampedBy?: Account | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' }) stampedAt?: string | null;
  @Field(() => Account, { nullable: true, description: 'Who took the papers in.' }) filedBy?: Account | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' }) filedAt?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The first day they might enter.' }) admittedOn?:
    | string
    | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day they may.' }) expiresOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'Days until then, while it is good.' }) daysLeft?: number | null;
  @Field(() => Boolean, { description: 'Whether it ends within thirty days.' }) endsSoon!: boolean;
  @Field(() => Boolean, { description: 'Whether a stop stands.' }) stopped!: boolean;
  @Field(() => [AdmissionMissing], { description: 'What is missing today, in the order of the policy.' })
  missing!: AdmissionMissing[];
  @Field(() => [AdmissionPaper], { description: 'What was handed in, the first first; at most 100.' })
  papers!: AdmissionPaper[];
  @Field(() => [AdmissionEducation], { description: 'Safety education; at most 100.' })
  education!: AdmissionEducation[];
  @Field(() => [AdmissionInspection], { description: 'Looks at how they work on site; at most 100.' })
  inspections!: AdmissionInspection[];
  @Field(() => [AdmissionViolation], { description: 'Breaches of the rules; at most 100.' })
  violations!: AdmissionViolation[];
  @Field(() => [AdmissionStop], { description: 'Stops; at most 100.' }) stops!: AdmissionStop[];
  @Field(() => [AdmissionAccident], { description: 'Accidents; at most 100.' }) accidents!: AdmissionAccident[];
  @Field(() => [Approval], { description: 'Who was asked to agree, the newest first; at most 3.' })
  approvals!: Approval[];
  @Field(() => String, { nullable: true, description: 'Why it was revoked, or by whom the contract was passed on.' })
  endedReason?: string | null;
  @Field(() => Account, { nullable: true, description: 'Who ended it.' }) endedBy?: Account | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended.' }) endedAt?: string | null;
  @Field(() => Account, { nullable: true, description: 'Who registered it.' }) registeredBy?: Account | null;
  @Field(() => DateTimeScalar, { description: 'When it was registered.' }) registeredAt!: string;
  @Field(() => [AdmissionAction], { description: 'What the viewer may do to it now.' })
  allowedActions!: AdmissionAction[];
  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' }) version!: number;
}

export const AdmissionConnection = connectionType('Admission', () => Admission);
