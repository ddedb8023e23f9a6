import { randomUUID } from 'node:crypto';
import { AnswerError, requestOf, type Person } from '../person.js';
import type { Part } from '../scenario.js';

const STAGES = `query ($id: ID!) { asset(id: $id) { acceptedOn stages { key state opensOn completedOn viewerMaySign }
  stageSignatures { stage party signedOn } warranties { startsOn } } }`;
const SIGN = `mutation ($input: SignStageInput!) { signStage(input: $input) { __typename
  ... on TooEarlyError { from } ... on InvalidInputError { issues { code } } } }`;

interface UnitSeen {
  readonly acceptedOn: string | null;
  readonly stages: readonly Readonly<Record<'key' | 'state' | 'opensOn' | 'completedOn', string | null>>[];
  readonly stageSignatures: readonly Readonly<Record<'stage' | 'party' | 'signedOn', string>>[];
  readonly warranties: readonly { readonly startsOn: string | null }[];
}

/** Clauses 1.2 and 3.1: accepted by both sides after installation, and again after 30 days on trial; then the warranty runs. */
export const stages: Part = {
  name: 'accepted after installation, and after the trial run',
  async play({ clock, company, neighbour, desk, checks }) {
    clock.set('2026-06-01 09:00');
    const { request, caller } = await desk.callAndTriage({ kind: 'INSTALLATION', acceptedOn: null });
    const assetId = request.asset!.id;
    const manager = company.with('MANAGER');
    const look = async (person: Person) =>
      (await person.ask<{ asset: UnitSeen | null }>(STAGES, { id: assetId })).asset;
    const states = async () => (await look(caller))!.stages.map(({ state }) => state);
    const sign = async (person: Person, stage: string, party: string) => {
      const input = { idempotencyKey: randomUUID(), assetId, stage, party };
      const { signStage } = await person.ask<{ signStage: SignAnswer }>(SIGN, { input });
      return signStage.from ?? signStage.issues?.[0]?.code ?? signStage.__typename;
    };
    checks.equal('nothing is accepted while it is being installed', await states(), ['WAITING', 'WAITING']);
    checks.equal('also not by who asks', await sign(caller, 'first', 'CUSTOMER'), 'acceptance.installFirst');
    checks.equal(
      'nobody signs the last before the first',
      await sign(manager, 'final', 'COMPANY'),
      'acceptance.stageBeforeFirst',
    );
    const sent = await desk.send(request);
    await desk.arrive(sent);
    await desk.work(sent);
    await desk.finish(sent);
    await desk.sign(sent, '钱工');
    requestOf(await caller.onRequest('acceptWork', request));
    checks.equal(
      'accepting the installation is the signature of the customer',
      (await look(manager))!.stageSignatures,
      [{ stage: 'first', party: 'CUSTOMER', signedOn: '2026-06-01' }],
    );
    checks.equal('one signature of two completes nothing', await states(), ['OPEN', 'WAITING']);
    checks.equal(
      'the customer does not sign for the company',
      await refusal(sign(caller, 'first', 'COMPANY')),
      'FORBIDDEN',
    );
    checks.equal('the company signs, too', await sign(manager, 'first', 'COMPANY'), 'SignStageSuccess');
    checks.equal('nobody signs twice', await sign(manager, 'first', 'COMPANY'), 'acceptance.signedAlready');
    checks.equal('no warranty runs during the trial', await warrantyFrom(), null);

    clock.set('2026-07-01 23:59');
    checks.equal(
      'on the 30th day of the trial run it is too early, and the first day is named',
      [await sign(caller, 'final', 'CUSTOMER'), await states()],
      ['2026-07-02', ['SIGNED', 'WAITING']],
    );
    clock.set('2026-07-02 00:00');
    checks.equal('the day after the customer may', await sign(caller, 'final', 'CUSTOMER'), 'SignStageSuccess');
    checks.equal('it is not accepted before both have', (await look(caller))!.acceptedOn, null);
    clock.set('2026-07-03 10:00');
    checks.equal('then the company', await sign(manager, 'final', 'COMPANY'), 'SignStageSuccess');
    checks.equal(
      'it is accepted that day',
      [(await look(caller))!.acceptedOn, await states()],
      ['2026-07-03', ['SIGNED', 'SIGNED']],
    );
    checks.equal('and the warranty runs from the final acceptance', await warrantyFrom(), '2026-07-03');
    checks.equal('the neighbour sees nothing of it', await look(neighbour.with('MANAGER')), null);
    checks.equal('and signs nothing', await sign(neighbour.with('MANAGER'), 'first', 'COMPANY'), 'NotFoundError');
    const { request: old } = await desk.call({ kind: 'REPAIR' });
    const { asset } = await manager.ask<{ asset: UnitSeen }>(STAGES, { id: old.asset!.id });
    checks.equal('a unit that was accepted before goes through none', asset.stages, []);

    async function warrantyFrom() {
      return (await look(caller))!.warranties[0]?.startsOn ?? null;
    }
  },
};

interface SignAnswer {
  readonly __typename: string;
  readonly from?: string;
  readonly issues?: readonly { readonly code: string }[];
}

const refusal = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: unknown) => (error instanceof AnswerError ? error.code : String(error)),
  );
