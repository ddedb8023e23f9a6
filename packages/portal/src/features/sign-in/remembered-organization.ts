import { deviceStorage } from '@aftercare/ui';

const key = 'aftercare.organization';

/** Whom one signed in with last on this device, by short name: it need not be chosen again. */
export const rememberedOrganization = {
  read: () => deviceStorage.read(key),
  write: (slug: string) => deviceStorage.write(key, slug),
};
