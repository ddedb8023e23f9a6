export { post, type EntryToPost, type PostedEntry } from './commands/post.js';
export { organizationBooks } from './queries/organization-books.js';
export { postCollected, type VisitMoney } from './commands/post-collected.js';
export { reverse, type Reversal } from './commands/reverse.js';
export type { AccountRef, Posting } from './domain/posting.js';
export { LedgerEntry } from './ledger-entry.entity.js';
export { LedgerPaper } from './ledger-paper.entity.js';
export { LedgerPeriod } from './ledger-period.entity.js';
export { LedgerPosting } from './ledger-posting.entity.js';
