import type { CheckFailure } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Checklist } from '../../policy/index.js';

interface LastRun {
  readonly checklist: string;
  readonly passed: boolean;
  readonly failed: CheckFailure;
  readonly investigation_id: string | null;
}

const LAST_RUNS = `
  select distinct on (checklist) checklist, passed, failed, investigation_id from checklist_run
  where organization_id = ? and request_id = (select request_id from investigation where organization_id = ? and id = ?)
    and investigation_id = ? order by checklist, at desc, id desc`;

/**
 * Every one of these lists was gone through in this investigation, and what failed does not have to be put right first.
 * Refuses with InvalidInputError `investigation.checkFirst`, `investigation.putRightFirst`, naming the list.
 */
export async function requireGoneThrough(
  { em, organizationId, actor }: Work,
  investigationId: string,
  lists: readonly Checklist[],
): Promise<void> {
  const runs = await em.execute<LastRun[]>(LAST_RUNS, [
    organizationId,
    organizationId,
    investigationId,
    investigationId,
  ]);
  for (const { key, label } of lists) {
    const run = runs.find(({ checklist }) => checklist === key);
    if (run && holdsBack(run)) throw refuseList('investigation.putRightFirst', label[actor.language]);
    if (!run) throw refuseList('investigation.checkFirst', label[actor.language]);
  }
}

const holdsBack = ({ passed, failed }: LastRun): boolean => !passed && failed !== 'REPORT';

const refuseList = (code: string, list: string) => refuse.input({ path: 'checklist', code, values: { list } });
