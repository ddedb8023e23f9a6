import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { ServiceWorld } from '../../../testing/service-world.js';

const HOUR = 3_600_000;

/**
 * Requests of so many hours up to yesterday, visited 0 to 9 hours later in turn: by P16, of ten that came one after
 * another 0 to 4 hours keep the promise and 5 to 9 break it.
 */
export async function pastRequests(world: ServiceWorld, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const id = uuidv7();
    const filedAt = new Date(world.now.getTime() - (count - n + 24) * HOUR);
    const arrivedAt = new Date(filedAt.getTime() + (n % 10) * HOUR);
    await world.write(
      `insert into service_request (organization_id, id, number, kind, channel, state, rung, title, customer_id, asset_id,
         policy_version_id, filed_at, updated_at, component_code)
       values (?, ?, ?, 'REPAIR', 'PHONE', 'IN_SERVICE', 'PHONE', '漏水', ?, ?, ?, ?, ?, 'TANK')`,
      world.organizationId,
      id,
      `R-2026-9${String(n).padStart(5, '0')}`,
      world.ids.customer,
      world.ids.asset,
      world.ids.policy,
      filedAt.toISOString(),
      filedAt.toISOString(),
    );
    for (const [type, at] of [
      ['request.filed', filedAt],
      ['visit.arrived', arrivedAt],
    ] as const)
      await world.write(
        `insert into request_event (organization_id, id, request_id, type, at, public, actor_kind, payload)
         values (?, ?, ?, ?, ?, true, 'SYSTEM', '{}')`,
        world.organizationId,
        uuidv7(),
        id,
        type,
        at.toISOString(),
      );
  }
}

/** A draft written out of the world's policy. @returns its global id */
export async function draftedPolicy(world: ServiceWorld, amend: (source: string) => string): Promise<string> {
  const id = uuidv7();
  const [policy] = await world.rows<{ source: string; next: number }>(
    'select source, (select max(number) + 1 from policy_version) as next from policy_version where id = $1',
    world.ids.policy,
  );
  await world.write(
    `insert into policy_version (organization_id, id, code, number, state, title, source, source_sha256, created_at)
     values (?, ?, 'P16', ?, 'DRAFT', '{}', ?, ?, now())`,
    world.organizationId,
    id,
    policy!.next,
    amend(policy!.source),
    id,
  );
  return encodeGlobalId('PolicyVersion', id);
}
