import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import type { Policies } from '../../policy/index.js';
import { Scorecard } from '../scorecard.entity.js';
import { lockScorecard, type SeenCard } from './lock-scorecard.js';
import { takeStock } from './take-stock.js';

export interface CorrectScorecard extends SeenCard {
  readonly reason: string;
}

/**
 * Opens a new card in place of a signed one, with its marks; the old one stays, and counts until the new one is signed.
 * Once for each card. Refuses like `lockScorecard`.
 */
export async function correctScorecard(
  input: CorrectScorecard,
  work: Work,
  { policies }: { readonly policies: Policies },
): Promise<Done> {
  const { card, rule } = await lockScorecard(work, policies, input, 'CORRECT');
  const { em, organizationId, now } = work;
  const { policyVersionId, subjectKind, subject, accountId, department, fromOn, toOn, dueOn, judgedBy } = card;
  const next = em.create(Scorecard, {
    organizationId,
    id: uuidv7(),
    number: await work.nextNumber('SC'),
    rule: card.rule,
    policyVersionId,
    subjectKind,
    subject,
    accountId,
    department,
    fromOn,
    toOn,
    dueOn,
    state: 'OPEN',
    judgedBy,
    marks: { ...card.marks },
    counted: {},
    trace: [],
    consequences: [],
    revision: card.revision + 1,
    correctsId: card.id,
    reason: input.reason,
    openedAt: now,
    // Whoever is late is told once for a card and its corrections.
    overdueToldAt: card.dueOn === null ? null : now,
    version: 1,
  });
  await em.flush();
  await takeStock(work, { card: next, rule });
  await em.flush();
  return { subjectId: next.id };
}
