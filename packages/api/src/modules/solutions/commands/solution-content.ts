import type { Localized, PriceClass, SolutionMeasure } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse, type InputIssue } from '../../../kernel/refusal.js';
import { Approval } from '../../approvals/index.js';
import { priceFor, type Policies, type Policy } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { priceLine } from '../domain/quote-line.js';
import { differences, type Replacement } from '../domain/replacement.js';
import type { Solution, SolutionLine } from '../solution.entity.js';

/** What commands on solutions use of the house. */
export interface SolutionTools {
  readonly policies: Policies;
}

/** What is offered, as its author writes it. Amounts in minor units, discounts in hundredths of a per cent. */
export interface SolutionDraft {
  readonly measures: readonly SolutionMeasure[];
  /** What was found, and what is proposed, in words for the customer. */
  readonly explanation: string;
  readonly steps: readonly string[];
  readonly durationDays: number;
  readonly materials?: readonly string[] | null;
  readonly tools?: readonly string[] | null;
  readonly expectedCost: { readonly amountMinor: number; readonly currency: string };
  readonly lines?:
    | readonly {
        readonly priceItemId: string;
        readonly quantity: number;
        readonly discountBasisPoints?: number | null;
      }[]
    | null;
  /** The original model is the unit's, where the request has one. */
  readonly replacement?: (Omit<Replacement, 'originalModel'> & { readonly originalModel?: string | null }) | null;
}

export type SolutionContent = Pick<
  Solution,
  | 'measures'
  | 'explanation'
  | 'steps'
  | 'durationDays'
  | 'materials'
  | 'tools'
  | 'expectedCostMinor'
  | 'currency'
  | 'lines'
  | 'totalMinor'
  | 'replacement'
>;

/**
 * What is offered, priced by the request's policy and by the price list as it stands. Refuses with InvalidInputError: a
 * price item that is withdrawn, not supplied or in another currency; a replacement that is not the same, by the policy,
 * unless another way of helping was approved.
 */
export async function contentBy(
  work: Work,
  request: ServiceRequest,
  draft: SolutionDraft,
  { policies }: SolutionTools,
): Promise<SolutionContent> {
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  const { amountMinor: expectedCostMinor, currency } = draft.expectedCost;
  const lines = await quotedLines(work, request, policy, draft.lines ?? [], currency);
  return {
    measures: [...new Set(draft.measures)],
    explanation: draft.explanation,
    steps: [...draft.steps],
    durationDays: draft.durationDays,
    materials: [...(draft.materials ?? [])],
    tools: [...(draft.tools ?? [])],
    expectedCostMinor,
    currency,
    lines,
    totalMinor: lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    replacement: await replacementBy(work, request, policy, draft),
  };
}

interface PriceRow {
  readonly id: string;
  readonly code: string;
  readonly name: Localized;
  readonly class: PriceClass;
  readonly unit_price_minor: string;
  readonly currency: string;
}

async function quotedLines(
  { em, organizationId }: Work,
  { entitlement }: ServiceRequest,
  policy: Policy,
  asked: NonNullable<SolutionDraft['lines']>,
  currency: string,
): Promise<SolutionLine[]> {
  if (!asked.length) return [];
  const items = await em.execute<PriceRow[]>(
    `select id, code, name, class, unit_price_minor::text, currency from price_item
     where organization_id = ? and withdrawn_at is null and id = any(?::uuid[])`,
    [organizationId, `{${asked.map(({ priceItemId }) => priceItemId).join(',')}}`],
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const priceOf = (item: PriceRow) => priceFor(policy, entitlement ?? 'PAID', item.class);
  const issues = asked.flatMap(({ priceItemId }, at): InputIssue[] => {
    const item = byId.get(priceItemId);
    const path = `lines.${at}.priceItemId`;
    if (!item) return [{ path, code: 'unknownChoice' }];
    if (priceOf(item).basis === 'NOT_SUPPLIED') return [{ path, code: 'solution.notSupplied' }];
    return item.currency === currency ? [] : [{ path, code: 'otherCurrency' }];
  });
  if (issues.length) throw refuse.input(...issues);
  return asked.map(({ priceItemId, quantity, discountBasisPoints }) => {
    const { id: _, unit_price_minor, currency: _currency, ...item } = byId.get(priceItemId)!;
    const { basis, charged, sentence } = priceOf(byId.get(priceItemId)!);
    const line = {
      quantity,
      listPriceMinor: Number(unit_price_minor),
      discountBasisPoints: discountBasisPoints ?? 0,
      charged,
    };
    return { priceItemId, ...item, basis, basisSentence: sentence, ...line, ...priceLine(line) };
  });
}

/** Measures that put something in the place of something. */
const REPLACING: readonly SolutionMeasure[] = ['REPLACE', 'EXCHANGE'];

async function replacementBy(
  work: Work,
  request: ServiceRequest,
  policy: Policy,
  { measures, replacement }: SolutionDraft,
): Promise<Replacement | null> {
  const same = policy.replacement?.same ?? [];
  if (!measures.some((measure) => REPLACING.includes(measure))) return null;
  if (!replacement) {
    if (same.length) throw refuse.input({ path: 'replacement', code: 'required' });
    return null;
  }
  const originalModel = (await modelOf(work, request)) ?? replacement.originalModel;
  if (!originalModel) throw refuse.input({ path: 'replacement.originalModel', code: 'required' });
  const one: Replacement = { ...replacement, originalModel };
  const other = differences(one, same);
  if (other.length && !(await isOtherWayApproved(work, request)))
    throw refuse.input(...other.map((field) => ({ path: `replacement.${field}`, code: 'solution.notTheSame' })));
  return one;
}

async function modelOf({ em, organizationId }: Work, { assetId }: ServiceRequest): Promise<string | null> {
  if (!assetId) return null;
  const [found] = await em.execute<{ code: string }[]>(
    `select m.code from asset a join product_model m on m.organization_id = a.organization_id and m.id = a.model_id
     where a.organization_id = ? and a.id = ?`,
    [organizationId, assetId],
  );
  return found?.code ?? null;
}

async function isOtherWayApproved({ em, organizationId }: Work, { id }: ServiceRequest): Promise<boolean> {
  const approved = { organizationId, requestId: id, subject: 'ALTERNATIVE_METHOD', state: 'APPROVED' } as const;
  return (await em.count(Approval, approved)) > 0;
}
