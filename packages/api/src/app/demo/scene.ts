import type { ServiceRung } from '@aftercare/schema';
import type { Cast } from './cast.js';
import type { DemoStory } from './demo-story.js';
import type { Stage } from './stage.js';

/** A story being played. */
export interface Scene<S = DemoStory> {
  readonly stage: Stage;
  readonly cast: Cast;
  readonly story: S;
  readonly customer: Cast['customers'][number];
  readonly requestId: string;
  /** Lets time come to so many hours after filing, never past now. */
  after(hours: number): Promise<void>;
}

export async function requestOf({
  stage,
  requestId,
}: Scene<unknown>): Promise<{ version: number; rung: ServiceRung; entitlement: string | null }> {
  const [row] = await stage.rows<{ version: number; rung: ServiceRung; entitlement: string | null }>(
    'select version, rung, entitlement from service_request where organization_id = ? and id = ?',
    requestId,
  );
  return row!;
}
