import type { Localized } from '@aftercare/schema';
import { travelMinutes, type Coordinates } from '../../../kernel/routing/index.js';

/** Where work is, when it begins, and until when somebody is promised to be there. Instants in ISO 8601. */
export interface WorkSomewhere {
  readonly place?: Coordinates | null;
  readonly startsAt: string;
  readonly dueAt?: string | null;
}

/** Where somebody comes from: home, or a visit of the day. */
export interface Whereabouts {
  readonly home?: Coordinates | null;
  /** In the order of their start. */
  readonly visits: readonly { readonly endsAt: string; readonly place?: Coordinates | null }[];
}

/** The way to a piece of work. */
export interface Way {
  readonly minutes: number;
  readonly from: 'STOP' | 'HOME';
  /** Whether whoever leaves the stop before at its end is there in time. */
  readonly inTime: boolean;
}

const MINUTE = 60_000;

/** The way from the stop before on that day, or from home; null where either end is not known. */
export function travelOf({ place, startsAt }: WorkSomewhere, { visits, home }: Whereabouts): Way | null {
  if (!place) return null;
  const before = visits.findLast(({ endsAt }) => endsAt <= startsAt);
  if (before) {
    if (!before.place) return null;
    const minutes = travelMinutes(before.place, place);
    return { minutes, from: 'STOP', inTime: Date.parse(before.endsAt) + minutes * MINUTE <= Date.parse(startsAt) };
  }
  return home ? { minutes: travelMinutes(home, place), from: 'HOME', inTime: true } : null;
}

/** The way in words. */
export function wayReason({ minutes, from, inTime }: Way): Localized {
  const [zh, en] = from === 'HOME' ? ['从住处', 'home'] : ['从上一站', 'the stop before'];
  const late = inTime ? ['', ''] : ['，上一站结束后赶不上开始时间', '; too far to be there when it begins'];
  const [zhWay, enWay] = aboutLength(minutes);
  return {
    'zh-CN': `${zh}出发约 ${zhWay}${late[0]}`,
    en: `About ${enWay} from ${en}${late[1]}`,
  };
}

/** How the time lies to what was promised; nothing where nothing is. */
export function promiseReason({ startsAt, dueAt }: WorkSomewhere): Localized[] {
  if (!dueAt) return [];
  const margin = Math.round((Date.parse(dueAt) - Date.parse(startsAt)) / MINUTE);
  const [zh, en] = lengthOf(Math.abs(margin));
  return margin >= 0
    ? [{ 'zh-CN': `比承诺的到达时间早 ${zh}`, en: `${en} before somebody is promised to be there` }]
    : [{ 'zh-CN': `比承诺的到达时间晚 ${zh}`, en: `${en} after somebody is promised to be there` }];
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** As near as a guess goes: minutes, from two hours on half hours. */
function aboutLength(minutes: number): [string, string] {
  if (minutes < 2 * HOUR) return lengthOf(minutes);
  const hours = Math.round(minutes / 30) / 2;
  return [`${hours} 小时`, `${hours} hours`];
}

function lengthOf(minutes: number): [string, string] {
  const [count, zh, en] =
    minutes >= 2 * DAY
      ? [Math.floor(minutes / DAY), '天', 'day']
      : minutes >= 2 * HOUR
        ? [Math.floor(minutes / HOUR), '小时', 'hour']
        : [minutes, '分钟', 'minute'];
  return [`${count} ${zh}`, `${count} ${en}${count === 1 ? '' : 's'}`];
}
