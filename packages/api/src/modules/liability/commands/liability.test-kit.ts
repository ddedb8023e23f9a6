import { Refusal } from '../../../kernel/refusal.js';
import { deliverPost } from '../../../kernel/jobs/deliver-post.js';
import { Mill, type Person } from '../../approvals/commands/approvals.test-kit.js';
import { ChargeDuePenalties } from '../jobs/charge-due-penalties.js';
import { chargePenalty, type ChargePenalty } from './charge-penalty.js';
import { decideLiability, type DecideLiability } from './decide-liability.js';
import { overrideLiability, type OverrideLiability } from './override-liability.js';

/** A mill whose losses are shared out; tells what its books say. */
export class Losses {
  private constructor(readonly mill: Mill) {}

  static async open(): Promise<Losses> {
    return new Losses(await Mill.open());
  }

  /** In a mill that is open already. */
  static in(mill: Mill): Losses {
    return new Losses(mill);
  }

  get world() {
    return this.mill.world;
  }

  /** A claim of so much, found to be that fault. */
  async claim(facts: Readonly<Record<string, string>>, faultCode?: string, causeCode?: string): Promise<string> {
    const id = await this.mill.claim({});
    if (faultCode) await this.world.write('update service_request set fault_code = ? where id = ?', faultCode, id);
    await this.mill.triage(id, facts, causeCode);
    return id;
  }

  version = async (requestId: string) => (await this.world.request(requestId))['version'] as number;

  decide = async (requestId: string, input: Partial<DecideLiability> = {}, by: Person = 'engineer') =>
    this.world.run(this.mill.as(by), decideLiability, { requestId, version: await this.version(requestId), ...input });

  override = async (requestId: string, input: Partial<OverrideLiability> = {}, by: Person = 'engineer') =>
    this.world.run(this.mill.as(by), overrideLiability, {
      requestId,
      version: await this.version(requestId),
      shares: [],
      reason: '现场查明',
      ...input,
    });

  charge = async (requestId: string, rule: string, input: Partial<ChargePenalty> = {}, by: Person = 'engineer') =>
    this.world.run(this.mill.as(by), chargePenalty, {
      requestId,
      version: await this.version(requestId),
      rule,
      ...input,
    });

  decisions = (requestId: string) =>
    this.world.rows('select * from liability_decision where request_id = $1 order by round', requestId);

  /** As `WORKSHOP 7000 5600000`. */
  shares = async (requestId: string): Promise<string[]> =>
    (
      await this.world.rows(
        `select s.department, s.named, s.basis_points, s.amount_minor from liability_share s join liability_decision d on d.id = s.decision_id
         where d.request_id = $1 and d.state in ('IN_FORCE', 'DISPUTED') order by s.place`,
        requestId,
      )
    ).map(({ department, named, basis_points, amount_minor }) =>
      [department, named, basis_points, amount_minor].filter((word) => word !== null).join(' '),
    );

  penalties = (requestId: string) =>
    this.world.rows('select * from penalty where request_id = $1 order by due_at, id', requestId);

  /** What each account of a request comes to, minor units; those that come to nothing are left out. */
  async books(requestId: string): Promise<Record<string, number>> {
    const rows = await this.world.rows<{ account: string; sum: string }>(
      `select concat_ws(' ', p.account, p.party_id) as account, sum(p.amount_minor) as sum from ledger_posting p
       join ledger_entry e on e.organization_id = p.organization_id and e.id = p.entry_id
       where e.request_id = $1 group by 1 having sum(p.amount_minor) <> 0 order by 1`,
      requestId,
    );
    return Object.fromEntries(rows.map(({ account, sum }) => [account, Number(sum)]));
  }

  /** Charges what clocks told of. */
  async post(): Promise<void> {
    const handlers = [new ChargeDuePenalties(this.world.policies)];
    const emOf = () => this.world.database.entityManagerFor(this.world.system());
    await deliverPost(emOf, this.world.organizationId, handlers, this.world.now, (error) => {
      throw error;
    });
  }
}

/** Why something was refused, as `path code`. @throws when it was not */
export function issuesOf(answer: unknown): string[] {
  if (!(answer instanceof Refusal)) throw new Error('Nothing was refused');
  const issues = (answer.fields['issues'] ?? []) as { path: string; code: string }[];
  return issues.length ? issues.map(({ path, code }) => `${path} ${code}`) : [answer.code];
}
