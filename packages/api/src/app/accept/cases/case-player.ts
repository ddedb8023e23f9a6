import type { Policy } from '../../../modules/policy/index.js';
import type { RequestSeen } from '../documents.js';
import type { Sent } from '../desk.js';
import { requestOf, visitOf, type Person } from '../person.js';
import { done, examined } from '../investigating.js';
import type { Stage } from '../scenario.js';
import { inChina } from '../scenario-clock.js';
import { admittedAs } from './admitted.js';
import { RULED, type RuledRequest } from './case-documents.js';
import type { Act, Case, Expectation } from './case.js';
import { factsIn, onTheWall } from './judge-by-rules.js';
import { mayBeSent } from './may-be-sent.js';
import { ruledIn } from './ruled-in.js';
import { simulatedIn } from './simulated-in.js';
import { stated } from './stated.js';
import { unitOf } from './unit-of.js';

const MINUTE = 60_000;

/** Something to do at a moment. Epoch milliseconds. */
export interface Happening {
  readonly at: number;
  /** What it leads to later. */
  readonly happen: () => Promise<readonly Happening[]>;
}

/** Puts the cases of a policy to a running house, as its people would. */
export class CasePlayer {
  #filed: number;
  /** Who is on the way, by the request's id. */
  readonly #sent = new Map<string, Sent>();

  constructor(
    private readonly stage: Stage,
    private readonly policy: Policy,
    /** Above those another player has filed: callers are told apart by it. */
    filedBefore = 0,
  ) {
    this.#filed = filedBefore;
  }

  filing(one: Case): Happening {
    return { at: inChina(one.at).getTime(), happen: () => this.#file(one) };
  }

  async #file(one: Case): Promise<Happening[]> {
    const request = await this.taken(one);
    const acts = (one.then ?? []).map(({ at, act }) => ({
      at: inChina(at).getTime(),
      happen: async () => {
        await this.#act(request, act);
        return [];
      },
    }));
    const last = Math.max(inChina(one.at).getTime(), ...acts.map(({ at }) => at));
    // Looked at as soon as everything has happened that the case tells of.
    return [...acts, { at: last, happen: () => this.#look(one, request) }];
  }

  /** The case, filed now and not looked at. */
  async taken(one: Case): Promise<RequestSeen> {
    const { desk } = this.stage;
    const place = String((this.#filed += 1)).padStart(4, '0');
    const { bought, accepted, handedOver, registered } = unitOf(one);
    const { kind, facts, wishedTime, ...rest } = factsIn(this.policy, one);
    const { models } = await desk.agent.ask<{ models: { id: string }[] }>('query { models { id } }');
    const answer = await desk.agent.change('takeRequest', {
      ...rest,
      kind,
      newCustomer: { kind: 'PERSON', name: `客户${place}`, phone: `1371717${place}` },
      newSite: {
        label: '现场',
        region: desk.usual.region,
        regionClass: rest.regionClass ?? '',
        address: `中山路 ${this.#filed} 号`,
      },
      newAsset: {
        modelId: models[0]!.id,
        serial: `CASE-${place}`,
        purchasedOn: bought,
        acceptedOn: accepted,
        handedOverOn: handedOver,
        registeredOn: registered,
      },
      wishedTo: wishedTime,
      title: one.says.slice(0, 200),
      facts: stated(facts ?? {}),
    });
    return requestOf(answer);
  }

  async #act(request: RequestSeen, act: Act): Promise<void> {
    const { desk } = this.stage;
    switch (act) {
      case 'CLAIM':
        return void requestOf(await desk.agent.onRequest('claimRequest', request));
      case 'ANSWER':
        return void requestOf(
          await (await this.#triaged(request)).onRequest('answerRequest', request, { text: '已答复' }),
        );
      case 'RESOLVE':
        return void requestOf(
          await (await this.#triaged(request)).onRequest('resolveRequest', request, { text: '已解决' }),
        );
      case 'CLIMB_REMOTE':
      case 'CLIMB_ON_SITE': {
        const ladder = { to: act.slice('CLIMB_'.length), reason: '电话未能解决' };
        return void requestOf(await (await this.#triaged(request)).onRequest('climbLadder', request, ladder));
      }
      case 'STOP':
        return void (await done(desk.agent, 'orderStop', { requestId: request.id, description: '现场发现问题' }));
      case 'REPORT_STOP': {
        const [{ id: stopOrderId, version }] = (await examined(desk.agent, request))['stopOrders'];
        const stated = { place: '现场', model: '一型', description: '现场发现问题' };
        return void (await done(desk.agent, 'reportStop', { stopOrderId, version, ...stated }));
      }
      case 'ARRANGE':
        await this.#triaged(request);
        return void visitOf(await desk.trySend(request, 'ON_SITE'));
      case 'DISPATCH':
        await this.#triaged(request);
        return void this.#sent.set(request.id, await desk.send(request));
      case 'ARRIVE':
        return void (await desk.arrive(this.#sent.get(request.id)!));
      case 'FINISH':
        await desk.work(this.#sent.get(request.id)!);
        return void (await desk.finish(this.#sent.get(request.id)!));
    }
  }

  async #triaged(request: RequestSeen): Promise<Person> {
    const { agent } = this.stage.desk;
    requestOf(await agent.onRequest('triageRequest', request));
    return agent;
  }

  async #look(one: Case, { id }: RequestSeen): Promise<Happening[]> {
    const { checks, desk } = this.stage;
    const { request } = await desk.agent.ask<RuledRequest>(RULED, { id });
    const { expect } = one;
    const found = {
      ...ruledIn(request, expect),
      ...(await simulatedIn(this.stage, this.policy, one)),
      ...(one.admission ? await admittedAs(this.stage, one.admission, expect, one.at.slice(0, 10)) : {}),
      ...(one.person ? { mayBeSent: await mayBeSent(this.stage, id, one.person) } : {}),
    };
    for (const [what, expected] of Object.entries(flat(expect)))
      checks.equal(`${one.says}: ${what}`, flat(found)[what] ?? 'none', expected);
    return Object.entries(expect.promises ?? {}).flatMap(([key, due]) =>
      /^\d/.test(due) ? this.#bothSides(one, id, key, inChina(due).getTime()) : [],
    );
  }

  /** A minute before it falls due a promise is not broken; a minute after it is, since the moment it was due. */
  #bothSides(one: Case, id: string, key: string, due: number): Happening[] {
    const { house, checks, desk } = this.stage;
    const read = async () => {
      await house.round();
      const { request } = await desk.agent.ask<RuledRequest>(RULED, { id });
      return request.clocks.find((clock) => clock.key === key);
    };
    return [
      {
        at: due - MINUTE,
        happen: async () => {
          checks.equal(`${one.says}: ${key} is not broken a minute before`, (await read())?.breachedAt ?? null, null);
          return [];
        },
      },
      {
        at: due + MINUTE,
        happen: async () => {
          const brokenAt = (await read())?.breachedAt;
          const told = brokenAt ? onTheWall(Date.parse(brokenAt)) : 'not broken';
          checks.equal(`${one.says}: ${key} is broken a minute after, since it was due`, told, onTheWall(due));
          return [];
        },
      },
    ];
  }
}

/** `{ promises: { answer: '…' } }` as `{ 'promises.answer': '…' }`. */
function flat(expectation: Expectation): Record<string, string> {
  return Object.fromEntries(
    Object.entries(expectation).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[name, value]]
        : Object.entries((value ?? {}) as Record<string, string>).map(([key, said]) => [`${name}.${key}`, said]),
    ),
  );
}
