import { AcceptanceParty, StageState } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('One party’s signature under one stage of a unit’s acceptance. It never changes; not for partners.')
export class StageSignature extends Node {
  @Field(() => String, { description: 'The stage, as `AcceptanceStage.key` names it.' }) stage!: string;
  @Field(() => AcceptanceParty, { description: 'For whom it was signed.' }) party!: AcceptanceParty;
  @Field(() => DateScalar, { description: 'The day, where the organization is.' }) signedOn!: string;
  @Field(() => DateTimeScalar, { description: 'When exactly.' }) signedAt!: string;
  @Field(() => Account, {
    nullable: true,
    description: 'Who signed, or put on record that the customer had; null where the viewer may not know them.',
  })
  signedBy?: Account | null;
}

@CarriedType('One of the acceptances a unit goes through, as it stands today.')
export class AcceptanceStage {
  @Field(() => String, { description: 'Its name in the policy.' }) key!: string;
  @Field(() => LocalizedText, { description: 'What it is called.' }) label!: LocalizedText;
  @Field(() => String, { description: 'The clause of the policy that asks for it.' }) clause!: string;
  @Field(() => LocalizedText, { description: 'The wording of the clause.' }) sentence!: LocalizedText;
  @Field(() => StageState, { description: 'Where it stands.' }) state!: StageState;
  @Field(() => [AcceptanceParty], { description: 'Whose signatures make it complete.' }) signedBy!: AcceptanceParty[];
  @Field(() => DateScalar, { nullable: true, description: 'The day of the last signature; null while one is missing.' })
  completedOn?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which it can be signed; null where it can be at once, and while the stage before is not complete.',
  })
  opensOn?: string | null;
  @Field(() => [AcceptanceParty], { description: 'For whom the viewer may sign it now.' })
  viewerMaySign!: AcceptanceParty[];
}
