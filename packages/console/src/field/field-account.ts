import { deviceStorage } from '@aftercare/ui';

const key = 'aftercare.field';

/** Whose work is on this phone: the id of a technician. */
export const fieldAccount = {
  read: (): string | null => deviceStorage.read(key),
  keep: (technicianId: string): void => deviceStorage.write(key, technicianId),
  forget: (): void => deviceStorage.remove(key),
};
