import { deviceStorage } from '@aftercare/ui';
import type { Viewer } from './viewer';

const key = 'aftercare.console.viewer';

/**
 * Who was signed in last on this device, if a technician: they open the console where there is no network. It opens no
 * door: what they see then is what lies on the device, and the API asks everybody who they are.
 */
export const keptViewer = {
  read(): Viewer | null {
    try {
      return JSON.parse(deviceStorage.read(key) ?? 'null') as Viewer | null;
    } catch {
      return null;
    }
  },
  /** @param viewer who is signed in, or nobody */
  keep(viewer: Viewer | null): void {
    if (viewer?.technician) deviceStorage.write(key, JSON.stringify(viewer));
    else deviceStorage.remove(key);
  },
};
