import type { Policy } from '../../../modules/policy/index.js';
import type { RequestSeen } from '../documents.js';
import type { Part, Stage } from '../scenario.js';
import { CasePlayer } from './case-player.js';
import type { Case } from './case.js';
import { onTheWall } from './judge-by-rules.js';

const DAY = 86_400_000;
/** More than any policy has cases. */
const FILED_BEFORE = 5_000;

interface Verdicts {
  readonly request: {
    readonly state: string;
    readonly silenceAcceptsOn: string | null;
    readonly acceptances: readonly { readonly outcome: string; readonly bySilence: boolean }[];
  };
}
const VERDICTS = 'query ($id: ID!) { request(id: $id) { state silenceAcceptsOn acceptances { outcome bySilence } } }';

/**
 * What every document leaves to the organization: a customer who says nothing about finished work for 7 days is taken to
 * accept it, with the end of the seventh. The last part of a scenario, for it lets days pass.
 */
export const silence = (policy: Policy, cases: readonly Case[]): Part => ({
  name: 'the customer says nothing',
  async play(stage) {
    const { clock, house, checks, desk } = stage;
    const day = (after: number) => onTheWall(clock.now().getTime() + after * DAY).slice(0, 10);
    clock.set(`${day(1)} 10:00`);
    const [seventh, eighth] = [day(7), day(8)];
    const { id } = await resolved(stage, new CasePlayer(stage, policy, FILED_BEFORE), atTheDesk(policy, cases));
    const at = async (wall: string) => {
      clock.set(wall);
      await house.round();
      const { request } = await desk.agent.ask<Verdicts>(VERDICTS, { id });
      const verdicts = request.acceptances.map(({ outcome, bySilence }) => `${outcome} ${bySilence}`).join();
      return [request.state, request.silenceAcceptsOn, verdicts];
    };
    checks.equal('until the last second of the seventh day nothing is accepted', await at(`${seventh} 23:59:59`), [
      'AWAITING_ACCEPTANCE',
      seventh,
      '',
    ]);
    checks.equal('with the next day silence is acceptance', await at(`${eighth} 00:00`), [
      'ACCEPTED',
      null,
      'ACCEPTED true',
    ]);
  },
});

/** All but what the policy keeps from those who answer the telephone. */
export const atTheDesk = ({ feedback }: Policy, cases: readonly Case[]): readonly Case[] =>
  cases.filter(({ kind }) => kind !== 'COMPLAINT' || !feedback.complaintsHiddenFrom.includes('AGENT'));

/** Something the policy lets be put right at once and at no cost. */
export async function resolved({ desk }: Stage, player: CasePlayer, cases: readonly Case[]): Promise<RequestSeen> {
  const refusals: string[] = [];
  for (const one of cases) {
    const request = await player.taken(one);
    const triaged = await desk.agent.onRequest('triageRequest', request);
    if (!triaged.request) continue;
    const answer = await desk.agent.onRequest('resolveRequest', request, { text: '已解决' });
    if (answer.request) return answer.request;
    refusals.push(answer.__typename);
  }
  throw new Error(`Nothing can be put right at once: ${refusals.join()}`);
}
