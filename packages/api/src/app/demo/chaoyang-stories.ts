import { chaoyangEarlierStories } from './chaoyang-earlier-stories.js';
import { chaoyangRecentStories } from './chaoyang-recent-stories.js';

/** The water heater maker's month, from the oldest. */
export const chaoyangStories = [...chaoyangEarlierStories, ...chaoyangRecentStories];
