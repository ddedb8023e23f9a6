import { ScorecardAction, ScorecardState, ScoredKind, ServiceMetric } from '@aftercare/schema';
import { Field, Float, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';

@CarriedType('Whose work a card is about.')
export class ScorecardSubject {
  @Field(() => ScoredKind, { description: 'A person, a department or the whole.' }) kind!: ScoredKind;
  @Field(() => String, { description: "The person's global id; else the name in the policy." }) id!: string;
  @Field(() => LocalizedText, { description: 'What people read.' }) name!: LocalizedText;
}

@CarriedType('How much of how much was counted.')
export class CountedShare {
  @Field(() => Int, { description: 'How much.' }) part!: number;
  @Field(() => Int, { description: 'Of how much; above zero.' }) whole!: number;
}

@CarriedType('What gets a mark of its own on a card.')
export class ScorecardCriterion {
  @Field(() => String, { description: 'Its name in the policy, such as `attitude.initiative`.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What people read.' }) label!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'The criterion it is a part of, where it is one.' })
  partOf?: LocalizedText | null;
  @Field(() => Float, { description: 'The most it gives, in points.' }) points!: number;
  @Field(() => Float, { nullable: true, description: 'What it was given, in points; null while nobody judged it.' })
  mark?: number | null;
  @Field(() => ServiceMetric, { nullable: true, description: 'What is counted for it; null where people judge it.' })
  metric?: ServiceMetric | null;
  @Field(() => CountedShare, {
    nullable: true,
    description: 'What was counted. Null where people judge it, also because there was nothing to count.',
  })
  counted?: CountedShare | null;
  @Field(() => String, { description: 'The clause of the written document.' }) clause!: string;
}

@CarriedType('A grade, and from which score on it is given. The first that is reached is given.')
export class ScorecardGrade {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What people read.' }) label!: LocalizedText;
  @Field(() => Float, { nullable: true, description: 'From so many points on; null: from none on.' })
  from?: number | null;
  @Field(() => String, { description: 'The clause of the written document.' }) clause!: string;
}

@CarriedType('What follows of the cards of a year.')
export class ScorecardConsequence {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'What people read.' }) label!: LocalizedText;
  @Field(() => [PolicyName], { description: 'What may be done.' }) measures!: PolicyName[];
  @Field(() => Int, { description: 'How many cards of the grade that time holds.' }) times!: number;
  @Field(() => String, { description: 'The clause of the written document.' }) clause!: string;
}

@NodeType('Something that took points off a card.')
export class ScorecardDeduction extends Node {
  @Field(() => PolicyName, { description: 'What it is, by the policy.' }) deduction!: PolicyName;
  @Field(() => Float, { description: 'How many points.' }) points!: number;
  @Field(() => ServiceRequest, { nullable: true, description: 'The complaint; null for who may not see it.' })
  request?: ServiceRequest | null;
  @Field(() => DateTimeScalar, { description: 'When it was filed.' }) at!: string;
}

@NodeType(
  'How the work of a person, a department or the whole was in some months. Everybody sees their own once it is signed, heads those of their people.',
)
export class Scorecard extends Node {
  @Field(() => String, { description: 'As people say it, such as `SC-2026-000001`.' }) number!: string;
  @Field(() => PolicyName, { description: 'The rule of the policy it is judged by.' }) rule!: PolicyName;
  @Field(() => String, { description: 'The clause of the written document.' }) clause!: string;
  @Field(() => ScorecardSubject, { description: 'Whose work it is about.' }) subject!: ScorecardSubject;
  @Field(() => DateScalar, { description: 'Its first day.' }) from!: string;
  @Field(() => DateScalar, { description: 'Its last day.' }) to!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day it is signed in time, where one is named.' })
  dueOn?: string | null;
  @Field(() => ScorecardState, { description: 'How far it is.' }) state!: ScorecardState;
  @Field(() => PolicyName, { description: 'Who judges it.' }) judgedBy!: PolicyName;
  @Field(() => Float, { description: 'The points there are in all.' }) total!: number;
  @Field(() => [ScorecardCriterion], { description: 'What gets a mark, in the order of the policy.' })
  criteria!: ScorecardCriterion[];
  @Field(() => [ScorecardDeduction], { description: 'What took points off.' }) deductions!: ScorecardDeduction[];
  @Field(() => [ScorecardGrade], { description: 'The grades, in the order they are asked.' }) scale!: ScorecardGrade[];
  @Field(() => Float, { nullable: true, description: 'What it came to, in points; null until it is signed.' })
  score?: number | null;
  @Field(() => PolicyName, { nullable: true, description: 'The grade of the score; null until it is signed.' })
  grade?: PolicyName | null;
  @Field(() => Float, { nullable: true, description: 'The share of the pay, in percent, where pay follows the grade.' })
  payPercent?: number | null;
  @Field(() => [ScorecardConsequence], { description: 'What follows of it and of those before it.' })
  consequences!: ScorecardConsequence[];
  @Field(() => [TraceStep], { description: 'Why the score and the grade are what they are; none until it is signed.' })
  trace!: TraceStep[];
  @Field(() => Account, { nullable: true, description: 'Who signed it.' }) signedOffBy?: Account | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed.' }) signedOffAt?: string | null;
  @Field(() => Int, { description: '1, and one more for each correction.' }) revision!: number;
  @Field(() => String, { nullable: true, description: 'Why it corrects another.' }) reason?: string | null;
  @Field(() => Scorecard, { nullable: true, description: 'The one it corrects.' }) corrects?: Scorecard | null;
  @Field(() => Boolean, { description: 'Whether another one that is signed stands in its place.' })
  superseded!: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was opened.' }) openedAt!: string;
  @Field(() => [ScorecardAction], { description: 'What the viewer may do to it now.' })
  allowedActions!: ScorecardAction[];
  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' }) version!: number;
}

export const ScorecardConnection = connectionType('Scorecard', () => Scorecard);
