import { AftercareApi } from '../../examples/partner-client/src/aftercare-api.ts';
import { fileRequest } from '../../examples/partner-client/src/file-request.ts';
import type { Stage } from '../stage/stage.js';
import { returnToConsole } from './enter-console.js';
import { sendTechnician } from './send-technician.js';
import { triage } from './triage.js';

/** A request that waits, and one of the same customer with a visit ahead. @returns the number of the second */
export async function fillHouse(stage: Stage): Promise<string> {
  const key = await stage.database.keyFor('chaoyang', 'HZ-XH', ['requests:read', 'requests:write', 'assets:read']);
  const api = new AftercareApi({ url: stage.server.url, key });
  const units = await api.ask<{ assets: { nodes: { id: string }[] } }>(
    '{ assets(filter: { serial: "CY-180-0101" }) { nodes { id } } }',
    {},
  );
  const order = { kind: 'REPAIR', assetId: units.assets.nodes[0]!.id, componentCode: 'TANK' } as const;
  await fileRequest(api, 'order-77820', { ...order, title: '水温上不去' });
  const { number } = await fileRequest(api, 'order-77821', { ...order, title: '天花板滴水', faultCode: 'TANK_LEAK' });
  const manager = await returnToConsole(stage, { name: '韩梅' });
  await triage(manager, /天花板滴水/);
  await sendTechnician(manager, '天花板滴水', /王磊/);
  await manager.context.close();
  return number;
}
