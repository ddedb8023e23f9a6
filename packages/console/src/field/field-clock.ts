/**
 * The time as the API has it, milliseconds since 1970. A phone's clock may be minutes off; promises are kept or broken by
 * minutes. What the API's answers said last is added to the phone's own clock.
 */
export class FieldClock {
  #aheadMs = 0;

  /** @param date the `Date` header of an answer that took no time worth mentioning; whole seconds */
  hear(date: string | null, phoneNow = Date.now()): void {
    const said = Date.parse(date ?? '');
    if (Number.isNaN(said)) return;
    // Of a second that has begun, the beginning; the answer took its time besides. Rather behind than ahead: nothing
    // happens later than the API hears of it.
    const ahead = said - phoneNow;
    this.#aheadMs = ahead < -1_000 || ahead > 1_000 ? ahead : 0;
  }

  now(phoneNow = Date.now()): number {
    return phoneNow + this.#aheadMs;
  }
}
