import { test } from 'vitest';
import { complaintToClosedBooks } from './acts/complaint-to-closed-books.js';
import { eachJourney } from './stage/each-journey.js';

const journey = eachJourney();

test('a complaint of damaged rolls is looked into, agreed on, exchanged, recovered, and closed in the books, in Chinese', async () => {
  await complaintToClosedBooks(journey.stage, 'zh-CN');
});
