import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import * as v from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, idOf } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
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

/** Runs one command on an admission, and reads it in the same transaction. */
export async function changeAdmission<S extends v.GenericSchema>(
  context: AdmissionContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: v.InferOutput<S>, work: Work, tools: AdmissionContext['house']) => Promise<Done>,
): Promise<object> {
  const { read, actor, house } = context;
  const ask = { operation: info.fieldName, subjectType: 'Admission', idempotencyKey, input: asked };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, house),
    async ({ subjectId }) => ({
      admission: await read.payload<Admission>(admissionView, info, 'admission', subjectId),
    }),
  );
  return answerOrError(answer, actor.language);
}

/** Runs one command that moves a deposit, and reads the movement in the same transaction. */
export async function moveDeposit<S extends v.GenericSchema>(
  context: AdmissionContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: v.InferOutput<S>, work: Work) => Promise<Done>,
): Promise<object> {
  const { read, actor } = context;
  const ask = { operation: info.fieldName, subjectType: 'DepositMovement', idempotencyKey, input: asked };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work),
    async ({ subjectId }) => ({
      movement: await read.payload<DepositMovement>(depositMovementView, info, 'movement', subjectId),
    }),
  );
  return answerOrError(answer, actor.language);
}

/** Says whether a site demands admission, and reads it in the same transaction. */
export async function demandBy<S extends v.GenericSchema>(
  context: AdmissionContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: v.InferOutput<S>, work: Work) => Promise<Done>,
): Promise<object> {
  const { read, actor } = context;
  const ask = { operation: info.fieldName, subjectType: 'Site', idempotencyKey, input: asked };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work),
    async ({ subjectId }) => ({ site: await read.payload<Site>(siteView, info, 'site', subjectId) }),
  );
  return answerOrError(answer, actor.language);
}
