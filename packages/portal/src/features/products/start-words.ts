import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Which day a warranty runs from. The API's `UNKNOWN` has no words: then only the day is said. */
export const startWords: Record<string, MessageDescriptor> = {
  PURCHASE: msg`counted from the purchase`,
  ACCEPTANCE: msg`counted from your acceptance`,
  HANDOVER: msg`counted from the hand-over`,
  REGISTRATION: msg`counted from the registration`,
};
