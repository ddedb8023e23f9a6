import type { Localized } from '@aftercare/schema';
import type { UnservedReason } from '../../../kernel/routing/index.js';
import { vanReason } from '../../../kernel/van-reason.js';
import type { PlanRequest, Span } from './day-situation.js';

const said = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });
/** How many bars are named where nobody may be sent. */
const NAMED = 3;

/** What a choice is explained from. */
interface Chosen extends Span {
  readonly technicianId: string;
  readonly travelMinutes: number | null;
  readonly marginMinutes: number | null;
}

/** Why this person at this time, each a sentence. */
export function reasonsFor(request: PlanRequest, chosen: Chosen, names: ReadonlyMap<string, string>): Localized[] {
  return [
    ...ability(request),
    ...way(chosen),
    ...promise(chosen),
    ...wish(request, chosen),
    ...familiar(request, chosen),
    ...van(request, chosen),
    ...moved(request, chosen, names),
  ];
}

/** Why nobody comes, each a sentence. */
export function whyUnserved({ bars, wish }: PlanRequest, reason: UnservedReason): Localized[] {
  if (reason === 'NOBODY_ELIGIBLE' && bars.length)
    return [said('没有可派的人员', 'Nobody may be sent'), ...bars.slice(0, NAMED)];
  if (reason === 'NOBODY_ELIGIBLE')
    return wish
      ? [said('客户希望的时间不在这一天', 'The customer wishes another day')]
      : [said('没有可派的人员', 'Nobody may be sent')];
  return reason === 'DOES_NOT_FIT'
    ? [said('可派的人员当天都没有空余时间', 'Nobody who may be sent has time left')]
    : [said('排进当天会耽误更紧急的服务', 'It would delay what is more urgent')];
}

const ability = ({ skill }: PlanRequest): Localized[] =>
  skill ? [said(`会修：${skill['zh-CN']}`, `Knows: ${skill.en}`)] : [];

function way({ travelMinutes }: Chosen): Localized[] {
  if (travelMinutes === null) return [said('无需出门', 'No travel')];
  return [said(`路上 ${travelMinutes} 分钟`, `${travelMinutes} min on the road`)];
}

function promise({ marginMinutes }: Chosen): Localized[] {
  if (marginMinutes === null) return [];
  const { zh, en } = lasting(Math.abs(marginMinutes));
  return marginMinutes >= 0
    ? [said(`比承诺早 ${zh}`, `${en} before the promise`)]
    : [said(`比承诺晚 ${zh}`, `${en} after the promise`)];
}

const wish = ({ wish: wished }: PlanRequest, { from }: Chosen): Localized[] =>
  wished && from >= wished.from && from <= wished.until
    ? [said('在客户希望的时间内', 'Within the time the customer wishes')]
    : [];

const familiar = ({ lastTechnicianId }: PlanRequest, { technicianId }: Chosen): Localized[] =>
  lastTechnicianId === technicianId ? [said('上次也是本人服务', 'Came last time as well')] : [];

/** Where nobody has the parts, that tells nobody from another. */
const van = ({ parts, vansWithParts }: PlanRequest, { technicianId }: Chosen): Localized[] =>
  vanReason(parts, vansWithParts.length ? vansWithParts.includes(technicianId) : null);

function moved(
  { visit }: PlanRequest,
  { technicianId, from }: Chosen,
  names: ReadonlyMap<string, string>,
): Localized[] {
  if (!visit) return [];
  const reasons: Localized[] = [];
  const name = names.get(visit.technicianId);
  if (visit.technicianId !== technicianId && name) reasons.push(said(`由${name}改派`, `Taken over from ${name}`));
  const shift = from - visit.from;
  if (shift === 0) reasons.push(said('时间不变', 'Same time'));
  else {
    const { zh, en } = lasting(Math.abs(shift));
    reasons.push(shift > 0 ? said(`推迟 ${zh}`, `${en} later`) : said(`提前 ${zh}`, `${en} earlier`));
  }
  return reasons;
}

/** Minutes, hours and days as people say them. */
function lasting(minutes: number): { zh: string; en: string } {
  if (minutes >= 2880) {
    const days = Math.floor(minutes / 1440);
    return { zh: `${days} 天`, en: `${days} days` };
  }
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const zh = [...(hours ? [`${hours} 小时`] : []), ...(rest || !hours ? [`${rest} 分钟`] : [])].join(' ');
  const en = [...(hours ? [`${hours} h`] : []), ...(rest || !hours ? [`${rest} min`] : [])].join(' ');
  return { zh, en };
}
