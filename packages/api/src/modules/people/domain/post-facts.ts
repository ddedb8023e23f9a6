import { experienceOn, type Experience, type Post } from './experience.js';

/** A training somebody went through. `examPassed` is null where there was no exam. Days `YYYY-MM-DD`. */
export interface Training {
  readonly heldOn: string;
  readonly examPassed: boolean | null;
}

/** A certificate; `expiresOn` is the last day it is good for, null where it does not run out. */
export interface HeldCertificate {
  readonly kind: string;
  readonly issuedOn: string;
  readonly expiresOn: string | null;
  /** The day from which it no longer counts. */
  readonly endedOn: string | null;
}

/** What is on record of somebody. */
export interface PersonRecord {
  readonly posts: readonly Post[];
  readonly trainings: readonly Training[];
  readonly certificates: readonly HeldCertificate[];
}

/** What the record says of somebody on a day. */
export interface Standing {
  readonly experience: Experience;
  readonly trained: boolean;
  readonly trainedForPost: boolean;
  readonly certified: boolean;
  readonly certifiedByState: boolean;
  /** Kinds the state demands for the work that are not held on that day. */
  readonly missing: readonly string[];
}

/** Whether a certificate is good on a day. */
export const isValidOn = ({ issuedOn, expiresOn, endedOn }: HeldCertificate, day: string): boolean =>
  issuedOn <= day && (expiresOn === null || day <= expiresOn) && (endedOn === null || day < endedOn);

/**
 * What the record says on a day. Somebody is trained who went through a training by then and did not fail its exam; for
 * the post of today, who did so after the post of the house before it was begun, where there was one.
 *
 * @param demanded kinds of certificates the state demands for the work
 */
export function standingOn(
  { posts, trainings, certificates }: PersonRecord,
  day: string,
  demanded: readonly string[],
): Standing {
  const passed = trainings.filter(({ heldOn, examPassed }) => heldOn <= day && examPassed !== false);
  const begun = posts
    .filter(({ inHouse, fromOn }) => inHouse && fromOn <= day)
    .map(({ fromOn }) => fromOn)
    .toSorted();
  const before = begun.at(-2);
  const valid = certificates.filter((one) => isValidOn(one, day));
  const missing = demanded.filter((kind) => !valid.some((one) => one.kind === kind));
  return {
    experience: experienceOn(posts, day),
    trained: passed.length > 0,
    trainedForPost: passed.some(({ heldOn }) => before === undefined || heldOn > before),
    certified: valid.length > 0,
    certifiedByState: missing.length === 0,
    missing,
  };
}
