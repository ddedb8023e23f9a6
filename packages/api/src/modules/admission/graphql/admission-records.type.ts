import { AccidentReporter } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { File } from '../../files/graphql/file.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { LedgerEntry } from '../../ledger/graphql/ledger-entry.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { DepositMovement } from './deposit-movement.type.js';

const BY = { nullable: true, description: 'Who put it down.' } as const;

@NodeType('A paper that was handed in for an admission.')
export class AdmissionPaper extends Node {
  @Field(() => PolicyName, { description: 'Which paper of the policy.' }) paper!: PolicyName;
  @Field(() => PolicyName, { nullable: true, description: 'Of which special trade, where it is a certificate.' })
  trade?: PolicyName | null;
  @Field(() => Int, { description: 'How many copies.' }) copies!: number;
  @Field(() => DateScalar, { description: 'The day it was handed in.' }) filedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it has none.' })
  validUntil?: string | null;
  @Field(() => [File], { description: 'The paper itself, as pictures or PDF; at most 50.' }) files!: File[];
  @Field(() => Account, BY) by?: Account | null;
  @Field(() => DateTimeScalar, { description: 'When it was put down.' }) at!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back: it does not count then.' })
  takenBackAt?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was.' }) takenBackReason?: string | null;
}

@NodeType('Safety education somebody has had.')
export class AdmissionEducation extends Node {
  @Field(() => PolicyName, { description: 'At which level of the policy.' }) level!: PolicyName;
  @Field(() => DateScalar, { description: 'The day.' }) onDay!: string;
  @Personal()
  @Field(() => String, { nullable: true, description: 'By whom.' })
  trainer?: string | null;
  @Field(() => Account, BY) by?: Account | null;
  @Field(() => DateTimeScalar, { description: 'When it was put down.' }) at!: string;
}

@CarriedType('What was seen of one item of an inspection.')
export class InspectionAnswer {
  @Field(() => PolicyName, { description: 'The item.' }) item!: PolicyName;
  @Field(() => Boolean, { description: 'Whether it was in order.' }) passed!: boolean;
  @Field(() => String, { nullable: true, description: 'What was seen.' }) note?: string | null;
}

@NodeType('A look at how somebody works on site.')
export class AdmissionInspection extends Node {
  @Field(() => PolicyName, { description: 'Which round of the policy.' }) round!: PolicyName;
  @Field(() => Boolean, { description: 'Whether all was in order.' }) passed!: boolean;
  @Field(() => [InspectionAnswer], { description: 'Item by item.' }) answers!: InspectionAnswer[];
  @Field(() => Account, BY) by?: Account | null;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: string;
}

@NodeType('A breach of the rules, booked to a department.')
export class AdmissionViolation extends Node {
  @Field(() => DateScalar, { description: 'The day.' }) onDay!: string;
  @Field(() => String, { description: 'What happened.' }) what!: string;
  @Field(() => PolicyName, { description: 'The department it is booked to.' }) department!: PolicyName;
  @Field(() => Money, { nullable: true, description: 'What it costs; null where nothing was charged.' })
  amount?: Money | null;
  @Field(() => LedgerEntry, { nullable: true, description: 'Its entry; null to those who do not read the books.' })
  entry?: LedgerEntry | null;
  @Field(() => [DepositMovement], {
    description: 'What was drawn for it on the deposit, or is asked to be; at most 20.',
  })
  draws!: DepositMovement[];
  @Field(() => Account, BY) by?: Account | null;
  @Field(() => DateTimeScalar, { description: 'When it was put down.' }) at!: string;
}

@NodeType('Somebody’s work at a place rests until it is lifted.')
export class AdmissionStop extends Node {
  @Field(() => PolicyName, { description: 'Why, of the policy.' }) ground!: PolicyName;
  @Field(() => String, { description: 'What is the matter.' }) description!: string;
  @Field(() => Account, { nullable: true, description: 'Who stopped it.' }) by?: Account | null;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: string;
  @Field(() => Account, { nullable: true, description: 'Who lifted it.' }) liftedBy?: Account | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; null while it stands.' }) liftedAt?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was lifted.' }) liftReason?: string | null;
}

@NodeType('An accident of somebody who was admitted, and its outcome.')
export class AdmissionAccident extends Node {
  @Field(() => DateTimeScalar, { description: 'When it happened.' }) happenedAt!: string;
  @Field(() => String, { description: 'What happened.' }) what!: string;
  @Field(() => AccidentReporter, { description: 'As whom it was reported.' }) reportedAs!: AccidentReporter;
  @Personal()
  @Field(() => String, { nullable: true, description: 'Who of the firm reported it; null where the house did.' })
  reporter?: string | null;
  @Field(() => Account, BY) by?: Account | null;
  @Field(() => DateTimeScalar, { description: 'When it was reported.' }) at!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'By when its outcome is filed; null: nobody promised it.',
  })
  outcomeDueAt?: string | null;
  @Field(() => Boolean, { description: 'Whether the outcome was not filed by then.' }) outcomeOverdue!: boolean;
  @Field(() => PolicyName, { nullable: true, description: 'Which department files the outcome; null: nobody must.' })
  outcomeByDepartment?: PolicyName | null;
  @Field(() => String, { nullable: true, description: 'What became of it; null while it is not filed.' })
  outcome?: string | null;
  @Field(() => Account, { nullable: true, description: 'Who filed it.' }) outcomeBy?: Account | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was filed.' }) outcomeAt?: string | null;
}
