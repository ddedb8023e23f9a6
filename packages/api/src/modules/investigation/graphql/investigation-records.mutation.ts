import { CauseFamily, TripCostKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF, staffWith } from '../../../kernel/graphql/access.js';
import { idOf, instant, maybeIdOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { addTripCost } from '../commands/add-trip-cost.js';
import { holdPanel } from '../commands/hold-panel.js';
import { recordInterview } from '../commands/record-interview.js';
import { saveCauseLeaf } from '../commands/save-cause-leaf.js';
import { CAUSE_KEEPERS } from '../investigation.access.js';
import {
  changeInvestigation,
  changeCauseLeaf,
  ChangeInvestigationResult,
  SaveCauseLeafResult,
  type InvestigationContext,
} from './change-investigation.js';

@InputType({ description: 'What somebody said.' })
class RecordInterviewInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The investigation.' }) investigationId!: string;
  @Field(() => String, { description: 'Who; at most 100 characters.' }) person!: string;
  @Field(() => String, { description: 'In what capacity: driver, operator; at most 100 characters.' })
  capacity!: string;
  @Field(() => String, { description: 'What was said; at most 10000 characters.' }) said!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) heldAt!: string;
}

@InputType({ description: 'A panel of experts that heard the case.' })
class HoldPanelInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The investigation.' }) investigationId!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) heldAt!: string;
  @Field(() => String, { description: 'What it was asked; at most 2000 characters.' }) question!: string;
  @Field(() => String, { description: 'What it held; at most 10000 characters.' }) minutes!: string;
  @Field(() => [ID], { description: 'Accounts of those who sat on it; at most 30.' }) memberIds!: string[];
  @Field(() => [ID], { nullable: true, description: 'Papers: uploads of the viewer for `MINUTES`; at most ten.' })
  fileIds?: string[] | null;
}

@InputType({ description: 'Money an investigation cost.' })
class AddTripCostInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The investigation.' }) investigationId!: string;
  @Field(() => TripCostKind, { description: 'What for.' }) kind!: TripCostKind;
  @Field(() => DateScalar, { description: 'When it was spent.' }) onDay!: string;
  @Field(() => String, { description: 'Minor units, such as fen, as a decimal integer above zero.' })
  amountMinor!: string;
  @Field(() => String, { description: 'ISO 4217, such as CNY.' }) currency!: string;
  @Field(() => String, { nullable: true, description: 'A note; at most 500 characters.' }) note?: string | null;
}

@InputType({ description: "A cause of the organization's own tree." })
class SaveCauseLeafInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'Which one; left out for a new one.' }) leafId?: string | null;
  @Field(() => Int, { nullable: true, description: VERSION }) version?: number | null;
  @Field(() => CauseFamily, { description: 'Its family; it stays.' }) family!: CauseFamily;
  @Field(() => String, {
    nullable: true,
    description:
      'Capitals, digits and _; it stays. At most 40 characters; made of the English label where it is left out.',
  })
  code?: string | null;
  @Field(() => String, { description: 'In simplified Chinese; at most 100 characters.' }) labelZhCN!: string;
  @Field(() => String, { description: 'In English; at most 100 characters.' }) labelEn!: string;
  @Field(() => Boolean, { description: 'Whether it is no longer chosen.' }) retired!: boolean;
}

const ids = v.pipe(v.array(idOf('Account')), v.maxLength(30, 'tooLong'));
const interview = v.object({
  investigationId: idOf('Investigation'),
  person: words(100),
  capacity: words(100),
  said: words(10_000),
  heldAt: instant,
});
const panel = v.object({
  investigationId: idOf('Investigation'),
  heldAt: instant,
  question: words(2000),
  minutes: words(10_000),
  memberIds: ids,
  fileIds: v.nullish(v.pipe(v.array(idOf('File')), v.maxLength(10, 'tooLong'))),
});
const cost = v.pipe(
  v.object({
    investigationId: idOf('Investigation'),
    kind: v.enum(TripCostKind),
    onDay: v.string(),
    amountMinor: v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,14}$/, 'malformed'),
      v.transform((digits) => Number(digits)),
    ),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'malformed')),
    note: maybeWords(500),
  }),
  v.transform(({ amountMinor, currency, ...rest }) => ({ ...rest, amount: { amountMinor, currency } })),
);
const leaf = v.pipe(
  v.object({
    leafId: maybeIdOf('CauseLeaf'),
    version: v.nullish(v.number()),
    family: v.enum(CauseFamily),
    code: v.nullish(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,39}$/, 'malformed'))),
    labelZhCN: words(100),
    labelEn: words(100),
    retired: v.boolean(),
  }),
  v.transform(({ labelZhCN, labelEn, ...rest }) => ({ ...rest, label: { 'zh-CN': labelZhCN, en: labelEn } })),
);
const WHAT = { description: 'What.' };

/** What is added to an investigation, and the tree of causes. */
@Resolver()
export class InvestigationRecordsResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, { description: 'Writes down what somebody said.' })
  recordInterview(
    @Arg('input', () => RecordInterviewInput, WHAT) input: RecordInterviewInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, interview, recordInterview);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, { description: 'Keeps the minutes and papers of a panel of experts.' })
  holdPanel(
    @Arg('input', () => HoldPanelInput, WHAT) input: HoldPanelInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, panel, holdPanel);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeInvestigationResult, { description: 'Writes down money the investigation cost.' })
  addTripCost(
    @Arg('input', () => AddTripCostInput, WHAT) input: AddTripCostInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInvestigation(context, info, input, cost, addTripCost);
  }

  @Allowed(staffWith(...CAUSE_KEEPERS))
  @Mutation(() => SaveCauseLeafResult, { description: "Adds a cause to the organization's tree, or changes one." })
  saveCauseLeaf(
    @Arg('input', () => SaveCauseLeafInput, WHAT) input: SaveCauseLeafInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeCauseLeaf(context, info, input, leaf, saveCauseLeaf);
  }
}
