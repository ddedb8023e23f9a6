import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { peopleIn, type Disciplines } from '../domain/disciplines.js';
import { gapsBefore } from '../domain/gaps.js';
import { lockEightD, moveEightD } from './lock-eight-d.js';

export interface SaveEightD {
  readonly reportId: string;
  readonly version: number;
  /** All of it, as it is to stand. */
  readonly disciplines: Disciplines;
}

/**
 * Writes the report anew. What was confirmed stays whole: whoever takes away from it steps back first. Refuses like
 * `lockEightD`, and with InvalidInputError: what is missing (`required` …), `disciplines` (`eightD.unknownPerson`).
 */
export async function saveEightD({ reportId, version, disciplines }: SaveEightD, work: Work): Promise<Done> {
  const locked = await lockEightD(work, reportId, 'SAVE', version);
  await refuseStrangers(work, disciplines);
  const gaps = gapsBefore(locked.report.state, disciplines);
  if (gaps.length) throw refuse.input(...gaps);
  locked.report.disciplines = disciplines;
  await moveEightD(work, locked, 'SAVE');
  return { subjectId: reportId };
}

async function refuseStrangers({ em, organizationId }: Work, disciplines: Disciplines): Promise<void> {
  const people = peopleIn(disciplines);
  if (!people.length) return;
  const found = await em.execute<unknown[]>(
    `select from account where organization_id = ? and kind = 'STAFF' and id = any(?::uuid[])`,
    [organizationId, `{${people.join(',')}}`],
  );
  if (found.length !== people.length) throw refuse.input({ path: 'disciplines', code: 'eightD.unknownPerson' });
}
