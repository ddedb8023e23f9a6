import type { Localized } from '@aftercare/schema';
import { postRulings, type Policy } from '../policy/index.js';
import { demandOf } from './demand-of.js';
import { certificatesMissing, heldInWords, lackInWords, metInWords } from './domain/lack-in-words.js';
import { standingOn, type PersonRecord } from './domain/post-facts.js';

/** One thing that lets somebody be sent, or keeps them from it. */
export interface StandingLine {
  /** A demand of the post, or the work that a certificate is demanded for. */
  readonly subject: Localized;
  readonly met: boolean;
  /** Whether one may be sent without it all the same. */
  readonly waived: boolean;
  readonly sentence: Localized;
  readonly clause: string | null;
}

/** Work somebody can do, and which certificates the state demands for it. */
export interface SkillDemand {
  readonly name: Localized;
  readonly kinds: readonly string[];
}

/** What of a person's papers and experience lets them be sent on a day, and what does not. */
export function standingLines(
  policy: Policy,
  record: PersonRecord,
  day: string,
  skills: readonly SkillDemand[],
): StandingLine[] {
  const standing = standingOn(record, day, []);
  const { months: experienceMonths, days: experienceDays } = standing.experience;
  const rulings = postRulings(policy, 'TECHNICIAN', { ...standing, experienceMonths, experienceDays });
  const byState = rulings.find(({ demand }) => demand.certified === 'WHERE_THE_STATE_DEMANDS');
  const ofPost = rulings
    .filter((ruling) => ruling !== byState)
    .map((ruling): StandingLine => {
      const demand = demandOf(ruling);
      return {
        subject: demand.label,
        met: ruling.met,
        waived: ruling.demand.mayStartWithout,
        sentence: ruling.met ? metInWords(demand, standing) : lackInWords(demand, standing),
        clause: demand.clause,
      };
    });
  const ofSkills = skills
    .filter(({ kinds }) => kinds.length)
    .map(({ name, kinds }): StandingLine => {
      const { missing } = standingOn(record, day, kinds);
      return {
        subject: name,
        met: missing.length === 0,
        waived: byState?.demand.mayStartWithout ?? false,
        sentence: missing.length ? certificatesMissing(missing) : heldInWords(kinds),
        clause: byState?.trace.clause ?? null,
      };
    });
  return [...ofPost, ...ofSkills];
}
