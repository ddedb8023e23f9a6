import { randomUUID } from 'node:crypto';
import { AnswerError, type Person } from '../person.js';
import type { Part } from '../scenario.js';

const SUPPLY = `query ($id: ID!) { asset(id: $id) { partsSupply { until supplied clause sentence { zhCN en } }
  model { id endedOn viewerMayEndProduction partsSupply { until } } } }`;
const END = `mutation ($input: EndProductionInput!) { endProduction(input: $input) { __typename } }`;
const RESUME = `mutation ($input: ResumeProductionInput!) { resumeProduction(input: $input) { __typename } }`;

interface SupplySeen {
  readonly partsSupply: {
    readonly until: string | null;
    readonly supplied: boolean;
    readonly clause: string;
    readonly sentence: { readonly zhCN: string; readonly en: string };
  } | null;
  readonly model: {
    readonly id: string;
    readonly endedOn: string | null;
    readonly viewerMayEndProduction: boolean;
    readonly partsSupply: { readonly until: string | null } | null;
  };
}

/** Clause 3.4: parts are to be had for 5 years after a product is no longer made. */
export const partsSupply: Part = {
  name: 'parts are to be had for 5 years after the product ends',
  async play({ clock, company, neighbour, desk, checks }) {
    clock.set('2026-09-01 09:00');
    const { request, caller } = await desk.call({ kind: 'REPAIR' });
    const look = async (person: Person): Promise<SupplySeen> =>
      (await person.ask<{ asset: SupplySeen }>(SUPPLY, { id: request.asset!.id })).asset;
    const manager = company.with('MANAGER');
    const { model, partsSupply: open } = await look(caller);
    checks.equal(
      'while the product is made, nothing ends, and the customer reads what is promised',
      [open?.until, open?.supplied, open?.clause, open?.sentence.zhCN],
      [null, true, '3.4', '该型号在产；停产后5年内仍供应备件。'],
    );
    const end = (person: Person, endedOn: string) => changed(person, END, { modelId: model.id, endedOn });
    checks.equal('the hotline does not end a product', await end(desk.agent, '2021-09-01'), 'FORBIDDEN');
    checks.equal('nor does a neighbour', await end(neighbour.with('MANAGER'), '2021-09-01'), 'NotFoundError');
    checks.equal('who may is told so', (await look(manager)).model.viewerMayEndProduction, true);
    checks.equal('the manager does', await end(manager, '2021-09-01'), 'ModelSuccess');

    clock.set('2026-09-01 23:59');
    const last = await look(caller);
    checks.equal(
      '5 years later, on the last minute of the day, parts are to be had',
      [last.model.endedOn, last.partsSupply?.until, last.model.partsSupply?.until, last.partsSupply?.supplied],
      ['2021-09-01', '2026-09-01', '2026-09-01', true],
    );
    clock.set('2026-09-02 00:00');
    checks.equal('a minute later they no longer are', (await look(caller)).partsSupply?.supplied, false);
    checks.equal('ended a day later', await end(manager, '2021-09-02'), 'ModelSuccess');
    checks.equal('they still are', (await look(caller)).partsSupply?.supplied, true);
    checks.equal('and it can be taken back', await changed(manager, RESUME, { modelId: model.id }), 'ModelSuccess');
    checks.equal('as if it had never ended', (await look(caller)).partsSupply, open);
  },
};

async function changed(person: Person, mutation: string, input: object): Promise<string> {
  try {
    const answer = await person.ask<Record<string, { __typename: string }>>(mutation, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    return Object.values(answer)[0]!.__typename;
  } catch (error) {
    if (error instanceof AnswerError) return error.code;
    throw error;
  }
}
