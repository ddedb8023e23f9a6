import { CheckFailure, CheckTime } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import './investigation.enums.js';

@CarriedType('A checklist of the policy.')
export class PolicyChecklist {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What people read.' }) label!: LocalizedText;
  @Field(() => CheckTime, { description: 'When it is gone through.' }) at!: CheckTime;
  @Field(() => Boolean, { description: 'Whether every survey on site goes through it.' }) ofSurvey!: boolean;
  @Field(() => CheckFailure, { description: 'What a failed item does.' }) failed!: CheckFailure;
  @Field(() => String, { description: 'The clause of the written document.' }) clause!: string;
  @Field(() => [PolicyName], { description: 'Its items, in order.' }) items!: PolicyName[];
}

@CarriedType('What there is to choose from while somebody looks into a request, by its policy.')
export class InvestigationForm {
  @Field(() => [PolicyChecklist], { description: 'Checklists.' }) checklists!: PolicyChecklist[];
  @Field(() => [PolicyName], { description: 'How grave a finding is.' }) degrees!: PolicyName[];
  @Field(() => [PolicyName], { description: 'Units that may be responsible.' }) units!: PolicyName[];
  @Field(() => [PolicyName], { description: 'Grounds on which work stops at once.' }) stopGrounds!: PolicyName[];
  @Field(() => [PolicyName], { description: 'What the report of a stop states.' }) stopStates!: PolicyName[];
  @Field(() => [PolicyName], { description: 'Whom a stop may be reported to.' }) stopReportedTo!: PolicyName[];
  @Field(() => Boolean, { description: 'Whether a team has to be agreed to.' }) teamNeedsApproval!: boolean;
  @Field(() => Boolean, { description: 'Whether whoever asks may open an investigation.' }) viewerMayOpen!: boolean;
  @Field(() => Boolean, { description: 'Whether whoever asks may say whom a request complains of.' })
  viewerMayNameComplainedOf!: boolean;
}
