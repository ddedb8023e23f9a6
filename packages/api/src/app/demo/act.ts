import { requestOf, type Scene } from './scene.js';
import type { Stage } from './stage.js';

type Command<I> = Parameters<typeof Stage.prototype.does<I, { subjectId: string }>>[1];
export type StepCommand = Command<{ requestId: string; version: number; reason?: string | null }>;

/** A person's step on the request as it stands: the customer's, or that of whoever holds the post. */
export async function act<I extends { requestId: string; version: number }>(
  scene: Scene<unknown>,
  who: string,
  command: Command<I>,
  input: Omit<I, 'requestId' | 'version'>,
): Promise<void> {
  const { stage, requestId, customer } = scene;
  const actor = who === 'CUSTOMER' ? stage.customer(customer.id) : stage.staff(who);
  const { version } = await requestOf(scene);
  await stage.does(actor, command, { ...input, requestId, version } as I);
}
