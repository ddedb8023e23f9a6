import { baiheClosedStories } from './baihe-closed-stories.js';
import { baiheExceptionStories } from './baihe-exception-stories.js';
import { baiheInvestigatedStories } from './baihe-investigated-stories.js';
import { baiheOpenStories } from './baihe-open-stories.js';
import { baiheSmallStories } from './baihe-small-stories.js';

/** The mill's month, from the oldest. */
export const baiheStories = [
  ...baiheClosedStories,
  ...baiheSmallStories,
  ...baiheExceptionStories,
  ...baiheInvestigatedStories,
  ...baiheOpenStories,
].toSorted((a, b) => b.daysAgo * 24 - b.hour - (a.daysAgo * 24 - a.hour));
