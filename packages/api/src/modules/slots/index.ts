export { bookSlot } from './commands/book-slot.js';
export { sweepHolds } from './jobs/sweep-holds.js';
