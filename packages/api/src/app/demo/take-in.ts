import { lendLoaner } from '../../modules/depot/commands/lend-loaner.js';
import { receiveUnit, sendUnitIn } from '../../modules/depot/commands/receive-unit.js';
import { act } from './act.js';
import type { Scene } from './scene.js';

/** The unit comes to the workshop, and a loaner goes to its customer. */
export async function takeIn(scene: Scene): Promise<void> {
  await act(scene, 'CUSTOMER', sendUnitIn, { cameBy: '顺丰 SF10882041' });
  await scene.after(20);
  await act(scene, 'STORES', receiveUnit, { condition: '外壳完好，屏幕不亮', accessories: '电源线' });
  const [loaner] = await scene.stage.rows<{ id: string }>(
    'select id from loaner_unit where organization_id = ? order by serial limit 1',
  );
  await act(scene, 'STORES', lendLoaner, { loanerUnitId: loaner!.id, condition: '九成新' });
}
