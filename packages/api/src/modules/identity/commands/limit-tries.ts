import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../../../kernel/refusal.js';

/** Per network address and name: the owner at another address is never shut out by somebody else's guesses. */
const tries = new RateLimiterMemory({ points: 10, duration: 900 });

/** Counts one try to sign in. Refuses with RateLimitedError after ten in a quarter of an hour. */
export async function limitTries(address: string, name: string): Promise<void> {
  try {
    await tries.consume(`${address}|${name.trim().toLowerCase()}`);
  } catch (limit) {
    if (!(limit instanceof RateLimiterRes)) throw limit;
    const retryAfterSeconds = Math.ceil(limit.msBeforeNext / 1000);
    throw new Refusal(
      'RateLimitedError',
      'tooManyTries',
      { retryAfterSeconds },
      { minutes: Math.ceil(retryAfterSeconds / 60) },
    );
  }
}
