import { deviceStorage } from '@aftercare/ui';
import { type Draft, emptyDraft } from './draft';
import { readDraft } from './read-draft';

const nameOf = (customerId: string) => `aftercare.new-request.${customerId}`;

/** Where a customer's unsent request lies on this device until it is sent. */
export const keptDraft = {
  read(customerId: string): Draft {
    const written = deviceStorage.read(nameOf(customerId));
    return written ? readDraft(written) : emptyDraft;
  },
  write(customerId: string, draft: Draft): void {
    deviceStorage.write(nameOf(customerId), JSON.stringify(draft));
  },
  forget(customerId: string): void {
    deviceStorage.remove(nameOf(customerId));
  },
};
