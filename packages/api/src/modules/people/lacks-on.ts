import type { Localized } from '@aftercare/schema';
import { postRulings, type Policy, type PostRuling } from '../policy/index.js';
import { demandOf } from './demand-of.js';
import { certificatesMissing, lackInWords } from './domain/lack-in-words.js';
import { standingOn, type PersonRecord } from './domain/post-facts.js';

/** What somebody lacks to be sent, in words; the clause that demands it, empty where the state alone does. */
export interface Lack {
  readonly sentence: Localized;
  readonly clause: string;
  /** The ruling with its trace; null where the state alone demands it. */
  readonly ruling: PostRuling | null;
}

/**
 * What somebody lacks on a day for work of a kind, as the policy demands it of the post.
 * @param demanded kinds of certificates the state demands for the work
 */
export function lacksOn(
  policy: Pick<Policy, 'postDemands'>,
  record: PersonRecord,
  day: string,
  demanded: readonly string[] = [],
): Lack[] {
  const standing = standingOn(record, day, demanded);
  const { months: experienceMonths, days: experienceDays } = standing.experience;
  const rulings = postRulings(policy, 'TECHNICIAN', { ...standing, experienceMonths, experienceDays });
  const lacks = rulings
    .filter(({ met, demand }) => !met && !demand.mayStartWithout)
    .map((ruling): Lack => {
      const demand = demandOf(ruling);
      return { sentence: lackInWords(demand, standing), clause: demand.clause, ruling };
    });
  // The state's demand holds where the policy has no word for it, too.
  const saidByPolicy = rulings.some(({ demand }) => demand.certified === 'WHERE_THE_STATE_DEMANDS');
  return standing.missing.length && !saidByPolicy
    ? [...lacks, { sentence: certificatesMissing(standing.missing), clause: '', ruling: null }]
    : lacks;
}
