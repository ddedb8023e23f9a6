import type { Desk } from '../desk.js';
import type { RequestSeen } from '../documents.js';
import { requestOf } from '../person.js';
import { rulingOn } from '../readings.js';
import type { Part } from '../scenario.js';

/** Clauses 2.1 and 2.2: how long each component is covered, with a fault it is covered for. */
export const TERMS = [
  { component: 'TANK', faultCode: 'TANK_LEAK', years: 3, boughtOn: '2023-04-10' },
  { component: 'COLLECTOR_TUBES', faultCode: 'TUBE_FAULT', years: 3, boughtOn: '2023-04-10' },
  { component: 'FRAME', faultCode: 'FRAME_BENT', years: 3, boughtOn: '2023-04-10' },
  { component: 'PIPES', faultCode: 'PIPE_FAULT', years: 1, boughtOn: '2025-04-10' },
  { component: 'ELECTRICS', faultCode: 'ELECTRICAL_FAULT', years: 1, boughtOn: '2025-04-10' },
] as const;

/** Filed in the last second of the last day, and in the first of the next. */
export const terms: Part = {
  name: 'the terms of 3 years and 1 year',
  async play({ clock, desk, checks }) {
    const filed: RequestSeen[] = [];
    for (const [wall, says, expected] of [
      ['2026-04-10 23:59:59', 'on the last day, to its last second, the repair is free', 'FREE'],
      ['2026-04-11 00:00:00', 'in the first second of the next day the repair is paid', 'PAID'],
    ] as const) {
      clock.set(wall);
      for (const { component, faultCode, years, boughtOn } of TERMS) {
        const { request } = await desk.call({ componentCode: component, faultCode, boughtOn });
        checks.equal(`${component} after ${told(years)}: ${says}`, request.entitlement, expected);
        filed.push(request);
      }
    }
    const [lastDay] = filed;
    const triaged = requestOf(await desk.agent.onRequest('triageRequest', lastDay!, { componentCode: 'TANK' }));
    checks.equal(
      'what was filed on the last day stays free when it is triaged on the next',
      triaged.entitlement,
      'FREE',
    );
    checks.that(
      'the reason names the day the warranty ended',
      /10 April 2026/.test(filed[5]!.entitlementSentence?.en ?? '') &&
        /2026年4月10日/.test(filed[5]!.entitlementSentence?.zhCN ?? ''),
      filed[5]!.entitlementSentence,
    );
  },
};

/** Clause 2.3: the faults the warranty of the main unit covers, and one it does not. */
export const faults: Part = {
  name: 'the covered faults',
  async play({ clock, desk, checks }) {
    clock.set('2026-04-12 09:00');
    for (const [componentCode, faultCode] of [
      ['COLLECTOR_TUBES', 'TUBE_FAULT'],
      ['TANK', 'TANK_LEAK'],
      ['TANK', 'INSULATION_LOST'],
      ['FRAME', 'FRAME_BENT'],
    ] as const) {
      const ruled = await ruling(desk, { componentCode, faultCode });
      checks.equal(`${faultCode} of ${componentCode} in warranty is free, by clause 2.3`, ruled, ['FREE', '2.3']);
    }
    for (const componentCode of ['TANK', 'COLLECTOR_TUBES', 'FRAME'] as const)
      checks.equal(
        `another fault of ${componentCode} in warranty is paid, by clause 2.3`,
        await ruling(desk, { componentCode, faultCode: 'OTHER' }),
        ['PAID', '2.3'],
      );
    checks.equal(
      'a quality fault stays free once its cause is found',
      await ruling(desk, { ...leak, causeCode: 'QUALITY' }),
      ['FREE', '2.3'],
    );
  },
};

const leak = { componentCode: 'TANK', faultCode: 'TANK_LEAK' };

/** Clauses 3.1, 3.2 and 3.4: what the warranty does not cover, whatever the age. */
const EXCLUSIONS = {
  TAKEN_APART_BY_USER: '3.1',
  TAKEN_APART_BY_OTHERS: '3.1',
  WRONG_TRANSPORT: '3.2',
  WRONG_STORAGE: '3.2',
  WRONG_USE: '3.2',
  FORCE_MAJEURE: '3.4',
  IRREGULAR_WATER_SUPPLY: '3.4',
} as const;

export const exclusions: Part = {
  name: 'the exclusions',
  async play({ clock, desk, checks }) {
    clock.set('2026-04-12 14:00');
    for (const [causeCode, clause] of Object.entries(EXCLUSIONS)) {
      const { request } = await desk.call(leak);
      checks.equal(`${causeCode}: free while the cause is not known`, request.entitlement, 'FREE');
      const triaged = requestOf(await desk.agent.onRequest('triageRequest', request, { causeCode }));
      checks.equal(`${causeCode}: paid once it is found, by clause ${clause}`, await rulingOn(desk, triaged), [
        'PAID',
        clause,
      ]);
    }
    const { request } = await desk.call({ ...leak, boughtOn: '2023-04-11' });
    checks.equal('a component past its term is paid, by clause 3.3', await rulingOn(desk, request), ['PAID', '3.3']);
  },
};

async function ruling(
  desk: Desk,
  { causeCode, ...facts }: { componentCode: string; faultCode: string; causeCode?: string },
) {
  const { request } = await desk.call(facts);
  const ruled = causeCode ? requestOf(await desk.agent.onRequest('triageRequest', request, { causeCode })) : request;
  return rulingOn(desk, ruled);
}

const told = (years: number): string => (years === 1 ? '1 year' : `${years} years`);
