import type { CauseFamily, Localized } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { CauseLeaf } from '../cause-leaf.entity.js';
import { causeCode } from '../domain/cause-code.js';

export interface SaveCauseLeaf {
  /** Left out for a new one. */
  readonly leafId?: string | null;
  readonly version?: number | null;
  readonly family: CauseFamily;
  /** Short and lasting, such as `MIX_TOO_WET`; made of the English label where it is left out. */
  readonly code?: string | null;
  readonly label: Localized;
  /** Whether it is no longer chosen; findings that name it keep it. */
  readonly retired: boolean;
}

/**
 * Adds a cause to the organization's tree, or changes one; its code and family stay.
 * Refuses with NotFoundError, ConflictError, InvalidInputError (`investigation.codeTaken`, `notFitting`).
 */
export async function saveCauseLeaf(input: SaveCauseLeaf, work: Work): Promise<Done> {
  const { em, organizationId, now } = work;
  const { leafId, family, label, retired } = input;
  if (!leafId) {
    const taken = await em.find(CauseLeaf, { organizationId }, { fields: ['code'] });
    const codes = taken.map((one) => one.code);
    const code = input.code ?? causeCode(label.en, codes);
    if (codes.includes(code)) throw refuse.input({ path: 'code', code: 'investigation.codeTaken' });
    const id = uuidv7();
    em.create(CauseLeaf, { organizationId, id, family, code, label, retiredAt: retired ? now : null, version: 1 });
    return { subjectId: id };
  }
  const leaf = await work.lock(CauseLeaf, leafId);
  if (input.version !== leaf.version) throw refuse.conflict(leaf.version);
  if (leaf.family !== family) throw refuse.input({ path: 'family', code: 'notFitting' });
  if (input.code && leaf.code !== input.code) throw refuse.input({ path: 'code', code: 'notFitting' });
  leaf.label = label;
  leaf.retiredAt = retired ? (leaf.retiredAt ?? now) : null;
  leaf.version += 1;
  return { subjectId: leaf.id };
}
