import type { Localized } from '@aftercare/schema';
import { decide, type DecisionTable, type Trace } from '../../../kernel/decision-table/index.js';

/** What a post demands of whoever holds it, by the names of the facts its table asks. */
export const POST_FACTS = {
  EXPERIENCE_MONTHS: 'experienceMonths',
  EXPERIENCE_DAYS: 'experienceDays',
  TRAINED: 'trained',
  CERTIFIED: 'certified',
} as const;

/** One demand of a post. */
export interface PostDemand {
  readonly key: string;
  readonly label: Localized;
  /** Roles, or offices. */
  readonly of: readonly string[];
  /** Whether it is asked anew of whoever changes posts. */
  readonly onChangingPosts: boolean;
  readonly kind: 'EXPERIENCE' | 'TRAINING' | 'CERTIFICATES';
  /** Of experience: in what. */
  readonly inPosts: Localized | null;
  /** Of certificates: always one, or those the state demands for the work. */
  readonly certified: 'ALWAYS' | 'WHERE_THE_STATE_DEMANDS' | null;
  /** Whether the post may be held without it: then it is said, and keeps nobody from it. */
  readonly mayStartWithout: boolean;
  readonly table: DecisionTable<'MET' | 'LACKING'>;
}

/** What is known of somebody on a day, for the demands of a post. */
export interface PostFacts {
  readonly experienceMonths: number;
  readonly experienceDays: number;
  /** Trained before the first post of the house. */
  readonly trained: boolean;
  /** Trained for the post of today, where posts were changed. */
  readonly trainedForPost: boolean;
  /** Holds what the state demands for the work. */
  readonly certifiedByState: boolean;
  /** Holds any valid certificate. */
  readonly certified: boolean;
}

export interface PostRuling {
  readonly demand: PostDemand;
  readonly met: boolean;
  readonly trace: Trace;
}

/** Decides every demand of a post on what is known of somebody, each with its trace. */
export function postRulings(
  { postDemands }: { readonly postDemands: readonly PostDemand[] },
  post: string,
  known: PostFacts,
): PostRuling[] {
  return postDemands
    .filter(({ of }) => of.includes(post))
    .map((demand) => {
      const { outcome, trace } = decide(demand.table, {
        [POST_FACTS.EXPERIENCE_MONTHS]: known.experienceMonths,
        [POST_FACTS.EXPERIENCE_DAYS]: known.experienceDays,
        [POST_FACTS.TRAINED]: demand.onChangingPosts ? known.trainedForPost : known.trained,
        [POST_FACTS.CERTIFIED]: demand.certified === 'ALWAYS' ? known.certified : known.certifiedByState,
      });
      return { demand, met: outcome === 'MET', trace };
    });
}
