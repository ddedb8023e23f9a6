import { Field } from 'type-graphql';
import * as v from 'valibot';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import { idOf } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { Policies } from '../../policy/index.js';
import { Site } from '../../registers/graphql/site.type.js';
import { siteView } from '../../registers/site.view.js';
import { admissionView } from '../admission.view.js';
import { depositMovementView } from '../deposit-movement.view.js';
import type { AdmissionTools } from '../commands/register-admission.js';
import '../messages.js';
import { Admission } from './admission.type.js';
import { DepositMovement } from './deposit-movement.type.js';

/** What changes of admissions use of the house. */
export interface AdmissionContext extends CommandContext {
  readonly house: CommandContext['house'] & AdmissionTools & { readonly policies: Policies };
}

@CarriedType('The admission, changed.')
export class AdmissionSuccess {
  @Field(() => Admission, { description: 'As it is now.' }) admission!: Admission;
}

@CarriedType('What happened to a deposit.')
export class DepositSuccess {
  @Field(() => DepositMovement, { description: 'As it stands in the books.' }) movement!: DepositMovement;
}

@CarriedType('The site, changed.')
export class DemandSuccess {
  @Field(() => Site, { description: 'As it is now.' }) site!: Site;
}

export const DemandAdmissionResult = resultUnion(
  'DemandAdmissionResult',
  'The site, or why nothing changed.',
  DemandSuccess,
  ['InvalidInputError', 'NotFoundError'],
);

export const ChangeAdmissionResult = resultUnion(
  'ChangeAdmissionResult',
  'The changed admission, or why nothing changed.',
  AdmissionSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

export const MoveDepositResult = resultUnion(
  'MoveDepositResult',
  'What happened to the deposit, or why nothing did.',
  DepositSuccess,
  ['InvalidInputError', 'NotFoundError'],
);

/** An admission somebody saw, in inputs. */
export const seen = { admissionId: idOf('Admission'), version: v.number() };
/** An amount above zero in minor units, as a decimal integer. */
export const aboveZero = v.pipe(v.string(), v.regex(/^[1-9]\d{0,12}$/, 'malformed'), v.transform(Number));

export const changeAdmission = changeThrough<AdmissionContext>(admissionView, 'admission');
export const moveDeposit = changeThrough<AdmissionContext>(depositMovementView, 'movement');
export const demandBy = changeThrough<AdmissionContext>(siteView, 'site');
