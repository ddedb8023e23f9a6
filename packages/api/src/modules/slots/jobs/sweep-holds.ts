import type { ChangeContext } from '../../../kernel/database/unit-of-work.js';

/** Clears away what was kept and is over. Nothing waits for it: what is over keeps nothing from anybody. */
export async function sweepHolds(contextOf: () => ChangeContext): Promise<void> {
  const { em, actor, now } = contextOf();
  await em.transactional((inside) =>
    inside.execute('delete from slot_hold where organization_id = ? and held_until <= ?', [
      actor.organizationId,
      now().toISOString(),
    ]),
  );
}
