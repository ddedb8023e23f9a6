import type { Role } from '@aftercare/schema';
import type { Actor } from '../../../kernel/actor.js';
import { INVARIANTS } from '../../audit/invariants.js';
import { Mill, type Person } from '../../approvals/commands/approvals.test-kit.js';
import { assessClaim, type AssessClaim } from './assess-claim.js';
import { submitClaim, type SubmitClaim } from './submit-claim.js';

type Line = SubmitClaim['lines'][number];
/** Three rolls of 1.5 t each at 6,000 a ton, and half a ton at 5,000: 27,000 and 2,500. */
export const TWO_LINES: readonly Line[] = [
  { batch: 'B-0401', product: '牛卡纸 150 g', quantity: 4_500, unit: 't', unitPriceMinor: 600_000 },
  { batch: 'B-0402', product: '瓦楞纸 110 g', quantity: 500, unit: 't', unitPriceMinor: 500_000 },
];

/** The mill, with claims on its requests. */
export class ClaimsMill {
  constructor(readonly mill: Mill) {}

  static async open(): Promise<ClaimsMill> {
    return new ClaimsMill(await Mill.open());
  }

  get world() {
    return this.mill.world;
  }

  as(...roles: Role[]): Actor {
    return this.world.staff(...roles);
  }

  /** A claim of the customer on a request of a small, clear loss, unless facts say otherwise. */
  async submitted(
    kind: SubmitClaim['kind'],
    facts: Readonly<Record<string, string>> = { loss: '900', responsibility: 'CLEAR' },
    lines = TWO_LINES,
  ): Promise<string> {
    const requestId = await this.mill.claim({ remedy: kind, ...facts });
    const { version } = await this.world.request(requestId);
    return this.world.does(this.world.customer(), submitClaim, { requestId, version, kind, lines, note: '边部破损' });
  }

  /** Assessed by an engineer: whole, unless lines are found otherwise, in their order. */
  async assess(
    id: string,
    found: readonly { quantity?: number; amountMinor?: number; reason?: string }[] = [],
    more: Partial<AssessClaim> = {},
  ) {
    const lines = (await this.lines(id)).map((line, place) => ({
      lineId: line['id'] as string,
      quantity: Number(line['quantity_thousandths']),
      amountMinor: Number(line['amount_minor']),
      ...found[place],
    }));
    const { version } = await this.claim(id);
    const input = { claimId: id, version, lines, reason: '已核对批次和照片', ...more };
    return this.world.run(this.mill.as('engineer'), assessClaim, input);
  }

  /** Submitted, assessed whole and agreed to by the head of the technical centre. */
  async approved(kind: SubmitClaim['kind'], facts?: Readonly<Record<string, string>>, lines = TWO_LINES) {
    const id = await this.submitted(kind, facts, lines);
    await this.assess(id);
    await this.says('head', 'approve', id);
    return id;
  }

  async says(person: Person, verdict: 'approve' | 'reject' | 'return', claimId: string) {
    const { id } = (await this.approvals(claimId)).at(-1)!;
    return this.mill.says(person, verdict, id as string);
  }

  /** Runs a step of a claim as it is now. */
  async step<I extends { readonly claimId: string; readonly version: number }>(
    actor: Actor,
    command: (input: I, work: never, tools: never) => Promise<{ subjectId: string }>,
    claimId: string,
    input: Omit<I, 'claimId' | 'version'>,
  ) {
    const { version } = await this.claim(claimId);
    return this.world.run(actor, command as never, { claimId, version, ...input } as never);
  }

  claim = async (id: string) => (await this.world.rows('select * from claim where id = $1', id))[0]!;
  lines = (id: string) => this.world.rows('select * from claim_line where claim_id = $1 order by line', id);
  approvals = (id: string) => this.world.rows('select * from approval where subject_id = $1 order by id', id);

  /** What stands on each account for a claim, in minor units; accounts that came to nothing left out. */
  async books(id: string): Promise<Record<string, number>> {
    const rows = await this.world.rows(
      `select p.account, sum(p.amount_minor)::int as minor from ledger_entry e
       join ledger_posting p on p.organization_id = e.organization_id and p.entry_id = e.id
       where e.cause_id = $1 group by 1 having sum(p.amount_minor) <> 0 order by 1`,
      id,
    );
    return Object.fromEntries(rows.map(({ account, minor }) => [account, minor]));
  }

  /** What holds in no database of the product and does in this one, by the name of the invariant. */
  async faults(): Promise<Record<string, unknown[]>> {
    const found: Record<string, unknown[]> = {};
    for (const { name, faults } of INVARIANTS) {
      const rows = await this.world.rows(faults);
      if (rows.length) found[name] = rows.map((row) => Object.values(row)[0]);
    }
    return found;
  }
}

/** The code of the first issue of a refusal, or its type; nothing where it was not refused. */
export const refusalOf = (answer: unknown): string | undefined => {
  const { fields, type } = answer as { fields?: { issues?: { path: string; code: string }[] }; type?: string };
  const [issue] = fields?.issues ?? [];
  return issue ? `${issue.path} ${issue.code}` : type;
};
