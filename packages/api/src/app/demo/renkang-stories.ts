import type { DemoStory } from './demo-story.js';
import { renkangEarlierStories } from './renkang-earlier-stories.js';
import { renkangRecentStories } from './renkang-recent-stories.js';

export const renkangStories: readonly DemoStory[] = [...renkangEarlierStories, ...renkangRecentStories];
