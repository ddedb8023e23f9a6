import type { ServiceWorld } from '../../../testing/service-world.js';
import { fileRequest } from '../commands/file-request.js';

/** A leaking tank, filed by the world's customer; P16 repairs it free. @returns the request's UUID */
export const fileLeak = (world: ServiceWorld): Promise<string> =>
  world.does(world.customer(), fileRequest, {
    kind: 'REPAIR',
    assetId: world.ids.asset,
    componentCode: 'TANK',
    faultCode: 'TANK_LEAK',
    title: '水箱漏水',
  });
