import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('A clause of the written document.')
export class PolicyClause {
  @Field(() => String, { description: 'Its number, such as 2.1; `open` for what the document leaves open.' })
  number!: string;

  @Field(() => LocalizedText, { description: 'Its wording.' })
  text!: LocalizedText;

  @Field(() => Int, { description: 'Its line in the source, counted from 1.' })
  line!: number;
}

@CarriedType('What the document leaves open, and what stands there instead.')
export class PolicyParameter {
  @Field(() => String, { description: 'Its name: the source uses it with a $ before it.' })
  name!: string;

  @Field(() => LocalizedText, { description: 'What it says.' })
  label!: LocalizedText;

  @Field(() => LocalizedText, { description: 'Its value in words.' })
  value!: LocalizedText;

  @Field(() => Int, { description: 'The line of the value in the source, counted from 1.' })
  line!: number;
}

@CarriedType('What a row asks of one fact.')
export class PolicyCondition {
  @Field(() => String, { description: "The fact's name in the policy." })
  fact!: string;

  @Field(() => LocalizedText, { description: 'The fact.' })
  label!: LocalizedText;

  @Field(() => LocalizedText, { description: 'What is asked of it, such as `is above 1,000 CNY`.' })
  words!: LocalizedText;
}

@CarriedType('A row of a table of a policy, in words.')
export class PolicyRow {
  @Field(() => Int, { description: 'Its number in the table, counted from 1: the first that matches decides.' })
  number!: number;

  @Field(() => Boolean, { description: 'Whether it decides whatever no row before it does.' })
  otherwise!: boolean;

  @Field(() => LocalizedText, { description: 'What it asks, as one phrase.' })
  when!: LocalizedText;

  @Field(() => [PolicyCondition], { description: 'The same, fact by fact.' })
  conditions!: PolicyCondition[];

  @Field(() => LocalizedText, { description: 'What it decides.' })
  outcome!: LocalizedText;

  @Field(() => String, { nullable: true, description: 'The clause that says so.' })
  clause?: string | null;

  @Field(() => Int, { description: 'Its line in the source, counted from 1.' })
  line!: number;
}

@CarriedType('A table of a policy: the first row that matches decides.')
export class PolicyTable {
  @Field(() => String, { description: 'Where it stands, such as `promises.answer.within`.' })
  path!: string;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  label!: LocalizedText;

  @Field(() => Int, { description: 'Its first line in the source, counted from 1.' })
  line!: number;

  @Field(() => [PolicyRow], { description: 'Its rows, in order.' })
  rows!: PolicyRow[];
}

@CarriedType('One thing a rule says beside its tables.')
export class PolicyEntry {
  @Field(() => String, { description: 'Where it stands, such as `promises.answer.calendar`.' })
  path!: string;

  @Field(() => LocalizedText, { description: 'What it is about.' })
  label!: LocalizedText;

  @Field(() => LocalizedText, { description: 'What it says.' })
  value!: LocalizedText;

  @Field(() => String, { nullable: true, description: 'The clause that says so, where the rule names one.' })
  clause?: string | null;

  @Field(() => Int, { description: 'Its line in the source, counted from 1.' })
  line!: number;
}

@CarriedType('One rule of a section, such as one promise.')
export class PolicyRule {
  @Field(() => String, { description: 'Its name in the policy; empty where the section itself is the rule.' })
  key!: string;

  @Field(() => LocalizedText, { description: 'What people read for it.' })
  label!: LocalizedText;

  @Field(() => Int, { description: 'Its first line in the source, counted from 1.' })
  line!: number;

  @Field(() => [PolicyEntry], { description: 'What it says beside its tables.' })
  entries!: PolicyEntry[];

  @Field(() => [PolicyTable], { description: 'Its tables.' })
  tables!: PolicyTable[];
}

@CarriedType('A section of a policy: one mechanism.')
export class PolicySection {
  @Field(() => String, { description: 'Its name in the policy format, such as `promises`.' })
  key!: string;

  @Field(() => LocalizedText, { description: 'What people read for it.' })
  label!: LocalizedText;

  @Field(() => Int, { description: 'Its first line in the source, counted from 1.' })
  line!: number;

  @Field(() => Boolean, { description: 'Whether it is written and checked, but decides nothing yet.' })
  waiting!: boolean;

  @Field(() => [PolicyRule], { description: 'Its rules, in order.' })
  rules!: PolicyRule[];
}
