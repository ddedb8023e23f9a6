import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../../kernel/refusal.js';

/** Per network address: nobody holds more papers than that. */
const asked = new RateLimiterMemory({ points: 60, duration: 900 });

/** Counts one question whether a report is genuine. Refuses with RateLimitedError after sixty in a quarter of an hour. */
export async function limitVerifying(address: string): Promise<void> {
  try {
    await asked.consume(address);
  } catch (limit) {
    if (!(limit instanceof RateLimiterRes)) throw limit;
    const retryAfterSeconds = Math.ceil(limit.msBeforeNext / 1000);
    const minutes = Math.ceil(retryAfterSeconds / 60);
    throw new Refusal('RateLimitedError', 'tooManyTries', { retryAfterSeconds }, { minutes });
  }
}
