import { AccidentReporter } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import './admission.enums.js';

@CarriedType('A paper a class of people needs.')
export class NeededPaper {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What people read.' }) label!: LocalizedText;
  @Field(() => Int, { description: 'How many copies.' }) copies!: number;
}

@CarriedType('A class of people who enter, and what they need before.')
export class OutsiderClass {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What people read.' }) label!: LocalizedText;
  @Field(() => [NeededPaper], { description: 'Papers.' }) papers!: NeededPaper[];
  @Field(() => [PolicyName], { description: 'Levels of safety education.' }) educated!: PolicyName[];
  @Field(() => Boolean, { description: 'Whether they sit an exam.' }) exam!: boolean;
  @Field(() => AccidentReporter, { description: 'Who reports their accidents.' }) accidentReportedBy!: AccidentReporter;
  @Field(() => String, { description: 'The clause of the written document.' }) clause!: string;
}

@CarriedType('An inspection of work on site.')
export class InspectionForm {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What people read.' }) label!: LocalizedText;
  @Field(() => [PolicyName], { description: 'Its items, in order.' }) items!: PolicyName[];
}

@CarriedType('What there is to choose from in admissions, by the policy.')
export class AdmissionForm {
  @Field(() => [OutsiderClass], { description: 'Classes of people.' }) classes!: OutsiderClass[];
  @Field(() => [PolicyName], { description: 'Special trades, each with a certificate.' }) trades!: PolicyName[];
  @Field(() => PolicyName, { description: 'The paper that is such a certificate.' }) certificate!: PolicyName;
  @Field(() => [PolicyName], { description: 'Departments that may be responsible.' }) departments!: PolicyName[];
  @Field(() => Boolean, { description: 'Whether each admission names one.' }) departmentRequired!: boolean;
  @Field(() => [PolicyName], { description: 'Grounds on which work is stopped.' }) stopGrounds!: PolicyName[];
  @Field(() => PolicyName, { description: 'Who may stop work.' }) stopOrderedBy!: PolicyName;
  @Field(() => [InspectionForm], { description: 'Inspections on site.' }) inspections!: InspectionForm[];
  @Field(() => Boolean, { description: 'Whether a contract may be passed on to another firm.' })
  subcontractingAllowed!: boolean;
  @Field(() => Boolean, { description: 'Whether violations may be drawn from the deposit.' }) drawsOnDeposit!: boolean;
}
