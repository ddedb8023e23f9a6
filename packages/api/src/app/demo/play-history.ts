import type { House } from '../context.js';
import { baiheStories } from './baihe-stories.js';
import { chaoyangStories } from './chaoyang-stories.js';
import type { ClaimStory } from './claim-story.js';
import { closeMonths } from './close-months.js';
import type { DemoOrganization } from './demo-organization.js';
import type { DemoStory } from './demo-story.js';
import { readCast } from './cast.js';
import { playAdmissions } from './play-admissions.js';
import { playTargets } from './play-targets.js';
import { playClaim } from './play-claim.js';
import { playPeople } from './play-people.js';
import { playRounds } from './play-rounds.js';
import { playScorecards } from './play-scorecards.js';
import { playStory } from './play-story.js';
import { renkangStories } from './renkang-stories.js';
import { Stage } from './stage.js';

const STORIES: Readonly<Record<string, readonly (DemoStory | ClaimStory)[]>> = {
  chaoyang: chaoyangStories,
  renkang: renkangStories,
  baihe: baiheStories,
};
const HOUR = 3_600_000;

/**
 * A month of believable service, played through the commands people use, request by request from the oldest.
 * Of an organization nobody wrote stories for there is none.
 */
export async function playHistory(house: House, organizationId: string, demo: DemoOrganization): Promise<void> {
  const stories = STORIES[demo.slug];
  if (!stories) return;
  const stage = new Stage(house, organizationId);
  await stage.open();
  const cast = await readCast(stage, demo);
  const today = house.now();
  for (const story of stories) {
    stage.now = filedAt(story, today);
    await ('course' in story ? playClaim(stage, cast, story, today) : playStory(stage, cast, story, today));
  }
  if (demo.policyAlso?.['admission']) await playAdmissions(stage, today);
  if (demo.policyAlso?.['targets']) await playTargets(stage, today);
  if (demo.closesMonths) await closeMonths(stage, today);
  await playRounds(stage, today);
  await playPeople(stage, demo);
  if (demo.policyAlso?.['scorecards']) await playScorecards(stage, today);
}

/** Past days at an hour of Shanghai's day; today's are told in hours before now. */
function filedAt({ daysAgo, hour }: Pick<DemoStory, 'daysAgo' | 'hour'>, today: Date): Date {
  if (daysAgo === 0) return new Date(today.getTime() + hour * HOUR);
  const midnight = new Date(today.getTime() - daysAgo * 24 * HOUR).toISOString().slice(0, 10);
  const at = new Date(`${midnight}T00:00:00+08:00`).getTime() + hour * HOUR;
  return new Date(Math.min(at, today.getTime() - 6 * HOUR));
}
