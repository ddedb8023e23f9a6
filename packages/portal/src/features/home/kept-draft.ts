import { deviceStorage } from '@aftercare/ui';
import * as v from 'valibot';
import { type Draft, draftSchema, emptyDraft } from './draft';

const keyOf = (customerId: string) => `aftercare.new-request.${customerId}`;

/** Where a customer's unsent request lies on this device until it is sent. */
export const keptDraft = {
  read(customerId: string): Draft {
    const kept = deviceStorage.read(keyOf(customerId));
    if (!kept) return emptyDraft;
    try {
      const read = v.safeParse(draftSchema, JSON.parse(kept));
      return read.success ? read.output : emptyDraft;
    } catch {
      // Half written, or by an older release.
      return emptyDraft;
    }
  },
  write(customerId: string, draft: Draft): void {
    deviceStorage.write(keyOf(customerId), JSON.stringify(draft));
  },
  forget(customerId: string): void {
    deviceStorage.remove(keyOf(customerId));
  },
};
