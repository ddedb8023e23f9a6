import type { ConsentKind, Localized, PriceClass } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { priceFor, type Policies } from '../../policy/index.js';
import { lockRequest, moveRequest } from '../../requests/index.js';
import { Consent, type ConsentLine } from '../consent.entity.js';
import { priceTotal } from '../domain/price-total.js';
import { isPaid } from './require-consent.js';
import { withdrawConsents } from './withdraw-consents.js';

export interface AskConsent {
  readonly requestId: string;
  readonly version: number;
  readonly kind: ConsentKind;
  readonly lines?: readonly { readonly priceItemId: string; readonly quantity: number }[] | null;
}

/**
 * Asks the customer to agree: to the price of work that is not free, line by line as the price list stands now and with
 * where each price comes from by the request's policy, or to remote access. A question of the same kind that is open, or was answered, is withdrawn by this one.
 *
 * Refuses with InvalidInputError: nothing to pay for, no lines, a price item that is withdrawn, not charged
 * for or in another currency.
 */
export async function askConsent(
  input: AskConsent,
  work: Work,
  { policies }: { readonly policies: Policies },
): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'ASK_CONSENT', input.version);
  if (input.kind === 'PAID_WORK' && !isPaid(request)) throw refuse.input({ path: 'kind', code: 'nothingToPay' });
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  const priced = (line: PriceClass) => priceFor(policy, request.entitlement!, line);
  const lines = input.kind === 'PAID_WORK' ? await frozenLines(work, input.lines ?? [], priced) : [];
  await withdrawConsents(work, request, input.kind);
  const price = lines.length
    ? { totalMinor: priceTotal(lines), currency: lines[0]!.currency }
    : { totalMinor: null, currency: null };
  const consent = work.em.create(Consent, {
    organizationId: work.organizationId,
    id: uuidv7(),
    requestId: request.id,
    kind: input.kind,
    state: 'REQUESTED',
    lines,
    ...price,
    askedAt: work.now,
  });
  await work.em.flush();
  await moveRequest(work, request, 'ASK_CONSENT', { payload: { consentId: consent.id, kind: input.kind, ...price } });
  return { subjectId: request.id };
}

interface PriceRow {
  readonly id: string;
  readonly code: string;
  readonly name: Localized;
  readonly class: PriceClass;
  readonly unit_price_minor: string;
  readonly currency: string;
}

async function frozenLines(
  { em, organizationId }: Work,
  asked: readonly { priceItemId: string; quantity: number }[],
  priced: (line: PriceClass) => ReturnType<typeof priceFor>,
): Promise<ConsentLine[]> {
  if (!asked.length) throw refuse.input({ path: 'lines', code: 'required' });
  const items = await em.execute<PriceRow[]>(
    `select id, code, name, class, unit_price_minor::text, currency from price_item
     where organization_id = ? and withdrawn_at is null and id in (${asked.map(() => '?').join(', ')})`,
    [organizationId, ...asked.map(({ priceItemId }) => priceItemId)],
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const issues = asked.flatMap(({ priceItemId }, at) => {
    const item = byId.get(priceItemId);
    if (!item) return [{ path: `lines.${at}.priceItemId`, code: 'unknownChoice' }];
    if (!priced(item.class).charged) return [{ path: `lines.${at}.priceItemId`, code: 'notCharged' }];
    return item.currency === items[0]!.currency ? [] : [{ path: `lines.${at}.priceItemId`, code: 'otherCurrency' }];
  });
  if (issues.length) throw refuse.input(...issues);
  return asked.map(({ priceItemId, quantity }) => {
    const { unit_price_minor, id: _, ...item } = byId.get(priceItemId)!;
    const { basis, sentence: basisSentence } = priced(item.class);
    return { priceItemId, ...item, basis, basisSentence, quantity, unitPriceMinor: Number(unit_price_minor) };
  });
}
