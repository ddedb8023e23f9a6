import { uuidv7 } from 'uuidv7';
import { refusing } from '../../../kernel/database/refusing.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { LoanerLoan } from '../loaner-loan.entity.js';
import { LoanerUnit } from '../loaner-unit.entity.js';

export interface AddLoaner {
  readonly label: string;
  readonly serial: string;
  readonly modelId?: string | null;
}

/** One more unit to lend. Refuses with InvalidInputError a serial that is there already and a model that is not. */
export async function addLoaner(input: AddLoaner, work: Work): Promise<Done> {
  const { em, organizationId, now } = work;
  const unit = em.create(LoanerUnit, { ...input, organizationId, id: uuidv7(), createdAt: now });
  const serialTaken = refuse.input({ path: 'serial', code: 'depot.serialTaken' });
  const modelUnknown = refuse.input({ path: 'modelId', code: 'unknown' });
  const kept = refusing(em.flush(), 'loaner_unit_organization_id_serial_key', serialTaken);
  await refusing(kept, 'loaner_unit_organization_id_model_id_fkey', modelUnknown);
  return { subjectId: unit.id };
}

/** A unit that is lent no more. Refuses with InvalidInputError one that is with somebody. */
export async function retireLoaner({ loanerUnitId }: { readonly loanerUnitId: string }, work: Work): Promise<Done> {
  const { em, organizationId, now } = work;
  const unit = await work.lock(LoanerUnit, loanerUnitId);
  if (await em.count(LoanerLoan, { organizationId, loanerUnitId, returnedAt: null }))
    throw refuse.input({ path: 'loanerUnitId', code: 'depot.lentAlready' });
  unit.retiredAt = now;
  return { subjectId: unit.id };
}
