import { randomUUID } from 'node:crypto';
import { offer, offered, onOffer } from '../offers.js';
import type { Person } from '../person.js';
import type { Part } from '../scenario.js';
import { onTheWall } from './judge-by-rules.js';
import { nextMorning } from './next-morning.js';

interface Answered {
  readonly __typename: string;
  readonly inspection?: { readonly id: string; readonly version: number; readonly ruling: string | null };
  readonly issues?: readonly { readonly code: string }[];
}

/** An inspection, or why there is none. */
async function inspect(person: Person, name: 'ask' | 'record', input: Readonly<Record<string, unknown>>) {
  const document = `mutation ($input: ${name === 'ask' ? 'Ask' : 'Record'}InspectionInput!) {
    ${name}Inspection(input: $input) { __typename ... on QualityInspectionSuccess { inspection { id version ruling } }
    ... on InvalidInputError { issues { code } } } }`;
  const answer = await person.ask<Record<string, Answered>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  const { __typename, inspection, issues } = answer[`${name}Inspection`]!;
  return inspection ?? issues?.[0]?.code ?? __typename;
}

/** Clause 3.3: where quality is disputed, the inspection body named in the contract decides, and its decision is final. */
export const dispute: Part = {
  name: 'disputed quality',
  async play({ clock, company, desk, checks }) {
    nextMorning(clock);
    const { request, caller } = await desk.callAndTriage({
      componentCode: 'PRODUCT',
      facts: [{ name: 'qualityDisputed', value: 'yes' }],
    });
    const manager = company.with('MANAGER');
    const quality = { ground: 'QUALITY', reason: '产品本身有缺陷' };
    const proposed = async () => {
      const made = offered(await offer(manager, request));
      offered(await onOffer(manager, 'submitSolution', made));
      return made;
    };
    const first = await proposed();
    offered(await onOffer(manager, 'sendSolution', first));
    checks.equal(
      'the customer may dispute the quality',
      offered(await onOffer(caller, 'objectToSolution', first, quality)).state,
      'OBJECTED',
    );
    const { version } = await caller.sees(request.id);
    const asked = { requestId: request.id, body: '合同约定的检验机构', matter: '缺陷是否为产品质量问题' };
    const inspection = await inspect(caller, 'ask', { ...asked, version });
    if (typeof inspection === 'string') throw new Error(inspection);
    const second = await proposed();
    checks.equal(
      'nothing is proposed while the body has not spoken',
      await onOffer(manager, 'sendSolution', second),
      'solution.inspectionOpen',
    );
    const ruling = {
      ruling: 'FOR_COMPANY',
      finding: '使用不当',
      ruledOn: onTheWall(clock.now().getTime()).slice(0, 10),
    };
    const ruled = { inspectionId: inspection.id, version: inspection.version, ...ruling };
    const found = await inspect(manager, 'record', ruled);
    checks.equal('it finds for the company', typeof found === 'string' ? found : found.ruling, 'FOR_COMPANY');
    offered(await onOffer(manager, 'sendSolution', second));
    checks.equal(
      'its decision is final: quality is disputed no more',
      await onOffer(caller, 'objectToSolution', second, quality),
      'solution.inspectionBinds',
    );
    checks.equal(
      'the price may be',
      offered(await onOffer(caller, 'objectToSolution', second, { ground: 'PRICE', reason: '太贵' })).state,
      'OBJECTED',
    );
  },
};
