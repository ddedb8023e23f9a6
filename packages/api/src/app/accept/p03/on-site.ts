import { requestOf, type Person } from '../person.js';
import { BROKEN, clockOf, endOf, inHours, KEPT } from '../readings.js';
import type { Part, Stage } from '../scenario.js';
import type { RequestSeen } from '../documents.js';

const HOUR = 60;

/** Clause 3.2: how soon somebody is there, by where the hospital is. */
const REGIONS = [
  { regionClass: 'CITY', region: '南京', hours: 2 },
  { regionClass: 'SURROUNDINGS', region: '苏州', hours: 12 },
  { regionClass: 'OTHER_PROVINCES', region: '合肥', hours: 48 },
] as const;

export const onSite: Part = {
  name: 'on site within 2, 12 or 48 hours',
  async play(stage) {
    stage.clock.set('2026-10-13 09:00');
    for (const { regionClass, region, hours } of REGIONS)
      for (const [minutes, keeps] of [
        [hours * HOUR - 1, true],
        [hours * HOUR, true],
        [hours * HOUR + 1, false],
      ] as const)
        await arrives(stage, { regionClass, region }, hours, minutes, keeps);
  },
};

async function arrives(
  { house, clock, desk, checks }: Stage,
  where: { regionClass: string; region: string },
  hours: number,
  minutes: number,
  keeps: boolean,
) {
  const { request } = await desk.call({ ...where, componentCode: 'SOFTWARE', faultCode: 'SOFTWARE_FAULT' });
  requestOf(await desk.agent.onRequest('triageRequest', request, { complexity: 'COMPLEX' }));
  clock.pass(30);
  const climbed = await climbToTheTop(desk.agent, request);
  const due = clockOf(climbed, 'ARRIVE')?.dueAt;
  checks.equal(
    `${where.regionClass}: owed on site ${hours} hours after it was decided to go`,
    due,
    clock.in(hours * HOUR),
  );
  const sent = await desk.send(request);
  clock.pass(minutes);
  await house.round();
  await desk.arrive(sent);
  const word = keeps ? 'kept' : 'broken, at the time it was due';
  checks.equal(
    `${where.regionClass}: there after ${inHours(minutes)}, the promise is ${word}`,
    endOf(await desk.agent.sees(request.id), 'ARRIVE'),
    keeps ? KEPT : BROKEN,
  );
}

async function climbToTheTop(agent: Person, request: RequestSeen): Promise<RequestSeen> {
  requestOf(await agent.onRequest('climbLadder', request, { to: 'REMOTE', reason: '电话无法判断' }));
  return requestOf(await agent.onRequest('climbLadder', request, { to: 'ON_SITE', reason: '服务器无法远程连接' }));
}
