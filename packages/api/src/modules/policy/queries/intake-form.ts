import { type RequestKind, uuidOf } from '@aftercare/schema';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { isInside } from '../../../kernel/who.js';
import type { IntakeFact } from '../domain/intake.js';
import { requestKindLabels } from '../domain/request-kind-labels.js';
import { FIELD_OF_FACT } from '../domain/rule-on-request.js';
import { unitWords } from '../domain/value-words.js';
import type { Question } from '../graphql/question.type.js';
import type { Choice } from '../graphql/choice.type.js';
import type { PolicyContext } from '../policies.js';

/** The form with its policy still as an id: what is shown of the version is read through the view. */
export interface IntakeFormData {
  readonly policyVersionId: string;
  readonly kinds: Choice[];
  readonly components: Choice[];
  readonly faults: Choice[];
  readonly causes: Choice[];
  readonly complexities: Choice[];
  readonly regionClasses: Choice[];
  readonly questions: Question[];
}

/** What is known already; `assetId` is a global id. */
export interface IntakeKnown {
  readonly kind?: RequestKind | null;
  readonly assetId?: string | null;
  readonly componentCode?: string | null;
  /** A global id; whoever is not staff is asked by the version in force. */
  readonly policyVersionId?: string | null;
}

/**
 * What the policy in force asks. With a unit, only the components it has; with a kind or a component, only the answers
 * meant for it.
 */
export async function intakeForm(
  { actor, read, house }: ReadContext & PolicyContext,
  { kind, assetId, componentCode, policyVersionId }: IntakeKnown,
): Promise<IntakeFormData> {
  const asked = policyVersionId && isInside(actor) ? uuidOf('PolicyVersion', policyVersionId) : null;
  const { versionId, policy } = asked
    ? await house.policies.version(read, actor.organizationId, asked)
    : await house.policies.inForce(read, actor.organizationId);
  const { facts, kinds } = policy.intake;
  const owned = assetId ? await componentsOf(read, actor.organizationId, assetId) : [];
  const said = (value: string, label: Parameters<typeof localizedText>[0]): Choice => ({
    code: value,
    label: localizedText(label, actor.language),
    hint: null,
  });
  const choices = (fact: IntakeFact | undefined) =>
    (fact?.choices ?? [])
      .filter(({ onlyFor }) => fits(onlyFor['kind'], kind) && fits(onlyFor['component'], componentCode))
      .map(({ value, label }) => said(value, label));
  const components = choices(facts['component']);
  const fitting = components.filter(({ code }) => owned.includes(code));
  return {
    policyVersionId: versionId,
    kinds: kinds.map((one) => said(one, requestKindLabels[one])),
    components: fitting.length > 0 ? fitting : components,
    faults: choices(facts['faultKind']),
    causes: choices(facts['cause']),
    complexities: choices(facts['complexity']),
    regionClasses: choices(facts['region']),
    questions: Object.entries(facts)
      .filter(([name, { askedOf }]) => !Object.hasOwn(FIELD_OF_FACT, name) && askedOf !== 'NOBODY')
      .filter(([, { askedOf }]) => isInside(actor) || askedOf === 'CUSTOMER')
      .map(([name, fact]) => ({
        name,
        label: localizedText(fact.label, actor.language),
        form: FORM[fact.type.kind],
        choices: choices(fact),
        unit: fact.type.kind === 'number' ? unitWords(fact.type.unit)[actor.language] : null,
        required: !fact.type.optional,
        askedOfCustomer: fact.askedOf === 'CUSTOMER',
      })),
  };
}

const FORM = { choice: 'CHOICE', number: 'NUMBER', yesNo: 'YES_NO', moment: 'MOMENT' } as const;

/** An answer fits unless it is meant for others than what is known. */
const fits = (meantFor: readonly string[] | undefined, known: string | null | undefined) =>
  !known || !meantFor || meantFor.includes(known);

async function componentsOf(read: ReadContext['read'], organizationId: string, assetId: string): Promise<string[]> {
  const rows = await read.execute<{ code: string }>(
    `select c.code from asset a join component c on c.organization_id = a.organization_id and c.model_id = a.model_id
     where a.organization_id = ? and a.id = ?`,
    [organizationId, uuidOf('Asset', assetId)],
  );
  return rows.map(({ code }) => code);
}
