import type { RequestChannel, RequestKind } from '@aftercare/schema';
import type { Scene } from './scene.js';

/** What a claim's story is played in. */
export interface ClaimScene extends Scene<ClaimStory> {
  readonly filedAt: Date;
}

/** Something somebody does in a claim's story. */
export type ClaimAct = (scene: ClaimScene) => Promise<void>;

/** A claim of the demo's past month: how it was filed, and who did what, so many hours after. */
export interface ClaimStory {
  /** Places in the organization's lists; units in the order of their serials. */
  readonly customer: number;
  readonly asset?: number;
  /** A claim unless said otherwise. */
  readonly kind?: RequestKind;
  /** Absent: filed in the portal. */
  readonly channel?: RequestChannel;
  readonly title: string;
  readonly description: string;
  /** The customer's answers to the policy's questions, by their names. */
  readonly said?: Readonly<Record<string, string>>;
  /** Moments the policy asks for, in hours before filing. */
  readonly before?: Readonly<Record<string, number>>;
  /** Whether the customer sent a picture of it. */
  readonly photo?: boolean;
  /** When it was filed: days before today, at an hour of the organization's day; today's in hours before now. */
  readonly daysAgo: number;
  readonly hour: number;
  readonly course: readonly (readonly [hours: number, act: ClaimAct])[];
}

/** Facts as a story writes them, stated as people state them. */
export const stated = (facts: Readonly<Record<string, string>>) =>
  Object.entries(facts).map(([name, value]) => ({ name, value }));
