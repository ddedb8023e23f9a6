import type { Answer, RequestSeen, VisitSeen } from './documents.js';
import type { Organization } from './organization.js';
import { requestOf, visitOf, type Person } from './person.js';
import { sendPicture } from './picture.js';
import type { ScenarioClock } from './scenario-clock.js';
import { makeReady } from './visiting.js';

/** Somebody who calls for the first time, about a unit nobody has entered yet. Days are `YYYY-MM-DD`. */
export interface Call {
  readonly boughtOn?: string;
  readonly region?: string;
  readonly regionClass?: string;
  readonly kind?: string;
  readonly componentCode?: string;
  readonly faultCode?: string;
  readonly causeCode?: string;
  readonly complexity?: string;
  /** Answers to the policy's own questions. */
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
  /** Until when a visit suits; an instant, ISO 8601. */
  readonly wishedTo?: string;
  readonly registeredOn?: string;
  /** The day it was bought unless said; `null`: it has not been accepted yet. */
  readonly acceptedOn?: string | null;
  /** Of a complaint: staff it is against. */
  readonly complainedOfIds?: readonly string[];
}

/** Where callers live and when they bought, unless a part says otherwise. */
export type UsualCall = Required<Pick<Call, 'region' | 'regionClass' | 'boughtOn'>>;

/** A request taken by telephone, and whoever called. */
export interface Called {
  readonly request: RequestSeen;
  readonly caller: Person;
}

/** A visit on its way, and who goes. */
export interface Sent {
  readonly visit: VisitSeen;
  readonly technician: Person;
}

const MODELS = 'query { models { id } }';
const PROPOSALS = `query ($requestId: ID!, $startsAt: DateTime!, $endsAt: DateTime!) {
  technicianProposals(requestId: $requestId, startsAt: $startsAt, endsAt: $endsAt) {
    eligible technician { id name } reasons { en }
  }
}`;

/** The everyday acts of a company's people, each through the API as the one whose act it is. */
export class Desk {
  #calls = 0;

  constructor(
    private readonly company: Organization,
    private readonly clock: ScenarioClock,
    readonly usual: UsualCall,
  ) {}

  get agent(): Person {
    return this.company.with('AGENT');
  }

  /** The hotline takes a request. */
  async call(about: Call): Promise<Called> {
    const asked = { ...this.usual, ...about };
    const { boughtOn, acceptedOn = boughtOn, registeredOn, region, regionClass, kind = 'REPAIR', ...facts } = asked;
    const place = String((this.#calls += 1)).padStart(4, '0');
    const phone = `1361616${place}`;
    const { models } = await this.agent.ask<{ models: { id: string }[] }>(MODELS);
    const answer = await this.agent.change('takeRequest', {
      kind,
      channel: 'PHONE',
      newCustomer: { kind: 'PERSON', name: `来电用户${place}`, phone },
      newSite: { label: '家', region, regionClass, address: `${region}市解放路 ${this.#calls} 号` },
      newAsset: {
        modelId: models[0]!.id,
        serial: `ACC-${place}`,
        purchasedOn: boughtOn,
        acceptedOn,
        handedOverOn: boughtOn,
        registeredOn,
      },
      title: '来电报修',
      description: '',
      ...facts,
    });
    return { request: requestOf(answer), caller: this.company.customer(phone) };
  }

  /** The hotline takes a request, and it is triaged on what the caller says. */
  async callAndTriage(about: Call): Promise<Called> {
    const called = await this.call(about);
    return { ...called, request: requestOf(await this.agent.onRequest('triageRequest', called.request)) };
  }

  /** A dispatcher sends whoever suits best; not accepted yet. */
  async trySend(request: { readonly id: string }, kind: string, minutes = 30): Promise<Answer> {
    const dispatcher = this.company.with('DISPATCHER');
    const times = { startsAt: this.clock.in(0), endsAt: this.clock.in(minutes) };
    const proposals = await this.#proposals(dispatcher, request, times);
    const best = proposals.find(({ eligible }) => eligible);
    if (!best) throw new Error(`Nobody suits: ${JSON.stringify(proposals)}`);
    return dispatcher.onRequest('dispatchRequest', request, { technicianId: best.technician.id, kind, ...times });
  }

  /** A dispatcher sends somebody, who accepts and, where it is a place to go to, departs with what was checked. */
  async send(request: { readonly id: string }, kind = 'ON_SITE'): Promise<Sent> {
    const dispatched = visitOf(await this.trySend(request, kind));
    const technician = this.company.staff(await this.#whoGoes(dispatched));
    let visit = visitOf(await technician.onVisit('acceptVisit', dispatched));
    if (kind === 'ON_SITE') {
      await makeReady(this.company.with('QUALITY'), visit, 'DEPART');
      visit = visitOf(await technician.onVisit('departForVisit', visit));
    }
    return { visit, technician };
  }

  async arrive({ visit, technician }: Sent): Promise<VisitSeen> {
    return visitOf(await technician.onVisit('arriveAtVisit', visit));
  }

  /** Does what the policy wants before work, starts and, at once, writes down what was done. */
  async work({ visit, technician }: Sent, record: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await makeReady(technician, visit, 'START');
    visitOf(await technician.onVisit('startWork', visit));
    const said = { findings: '已检查，确认故障', actions: '已处理', parts: [], labourMinutes: 30, travelMinutes: 20 };
    visitOf(await technician.onVisit('recordVisit', visit, { ...said, ...record }));
  }

  async finish({ visit, technician }: Sent, outcome = 'FIXED'): Promise<VisitSeen> {
    if (outcome === 'FIXED') await makeReady(technician, visit, 'FINISH');
    return visitOf(await technician.onVisit('finishVisit', visit, { outcome }));
  }

  /** The customer is shown the report on the technician's phone and draws a signature. */
  async sign({ visit, technician }: Sent, signerName: string): Promise<VisitSeen> {
    const { visit: shown } = await technician.ask<{ visit: { reportPreview: { contentHash: string } } }>(
      'query ($id: ID!) { visit(id: $id) { reportPreview { contentHash } } }',
      { id: visit.id },
    );
    const signatureFileId = await sendPicture(technician, 'SIGNATURE', visit.id);
    const { contentHash } = shown.reportPreview;
    return visitOf(await technician.onVisit('signReport', visit, { contentHash, signerName, signatureFileId }));
  }

  async #proposals(dispatcher: Person, { id }: { readonly id: string }, times: { startsAt: string; endsAt: string }) {
    type Proposal = { eligible: boolean; technician: { id: string; name: string }; reasons: { en: string }[] };
    const { technicianProposals } = await dispatcher.ask<{ technicianProposals: Proposal[] }>(PROPOSALS, {
      requestId: id,
      ...times,
    });
    return technicianProposals;
  }

  async #whoGoes({ id }: VisitSeen): Promise<string> {
    const { visit } = await this.company
      .with('DISPATCHER')
      .ask<{ visit: { technician: { name: string } } }>('query ($id: ID!) { visit(id: $id) { technician { name } } }', {
        id,
      });
    return visit.technician.name;
  }
}
