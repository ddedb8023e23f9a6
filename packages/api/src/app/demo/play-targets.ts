import { recordMeasurement } from '../../modules/targets/index.js';
import type { Stage } from './stage.js';
import { dayOf } from './working-hours.js';

const DAY = 86_400_000;

/** A quarter of figures people measure, the latest a month ago; the second was mistyped and put right. */
export async function playTargets(stage: Stage, today: Date): Promise<void> {
  const at = (daysAgo: number) => {
    stage.now = new Date(today.getTime() - daysAgo * DAY);
    return dayOf(stage.now);
  };
  const quality = (daysAgo: number, value: number, note: string, correctsId: string | null = null) =>
    stage.does(stage.staff('QUALITY'), recordMeasurement, {
      target: 'first-pass',
      measuredOn: at(daysAgo),
      value,
      note,
      correctsId,
    });
  await quality(95, 98.2, '抽检 556 批，不合格 10 批（水分超标）');
  const mistyped = await quality(64, 89.1, '抽检 548 批');
  await quality(63, 98.9, '抽检 548 批，不合格 6 批；更正录入错误', mistyped);
  await quality(33, 99.1, '抽检 571 批，不合格 5 批');
  for (const daysAgo of [95, 64, 33])
    await stage.does(stage.staff('SUPERVISOR'), recordMeasurement, {
      target: 'accidents',
      measuredOn: at(daysAgo),
      value: 0,
      note: '月度安全例会确认',
    });
  stage.now = today;
}
