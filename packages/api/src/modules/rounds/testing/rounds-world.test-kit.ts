import { uuidv7 } from 'uuidv7';
import { ServiceWorld } from '../../../testing/service-world.js';
import { planRounds } from '../jobs/plan-rounds.js';

/** Planned work of every sort, for a policy that has none. */
export const ROUNDS = `
rounds:
  typhoon:
    kind: CUSTOMER_CALL
    label: { zh-CN: 台风提醒, en: Notice of typhoons }
    season: { from: 11-10, to: 11-20 }
    ways: [MESSAGE, PHONE]
    performedBy: AGENT
    content:
      KEEP_SHUT: { zh-CN: 请关好门窗, en: Please keep your windows shut }
    clause: open
  care:
    kind: CUSTOMER_VISIT
    label: { zh-CN: 客户走访, en: Visits }
    often:
      - { when: { inWarranty: yes }, then: every quarter, clause: open }
      - { when: { customerGrade: [IMPORTANT, KEY] }, then: every half year, clause: open }
      - { otherwise: not planned, clause: open }
    ways: VISIT
    performedBy: TECHNICIAN
    clause: open
  costs:
    kind: REPORT
    label: { zh-CN: 费用报告, en: Report of costs }
    often: every month
    performedBy: SUPERVISOR
    clause: open
`;

/** A house whose policy has planned work, and whose days pass. */
export class RoundsWorld {
  private constructor(readonly world: ServiceWorld) {}

  static async open(): Promise<RoundsWorld> {
    const roles = '\nroles:\n  TECHNICIAN: { zh-CN: 师傅, en: Technician }\n';
    const world = await ServiceWorld.open('P16', (source) => source.replace('\nroles:\n', roles) + ROUNDS);
    // Read once beforehand, so that servers that look at once do not wait for each other's reading.
    const em = world.database.entityManagerFor(world.system());
    await em.transactional((inside) => world.policies.inForce(inside, world.organizationId));
    return new RoundsWorld(world);
  }

  /** Nine in the morning of a day in China. */
  comesTo(day: string): void {
    this.world.now = new Date(`${day}T09:00:00+08:00`);
  }

  /** Lets the house look at what comes round, as so many servers at once. */
  async look(servers = 1): Promise<void> {
    const { world } = this;
    const looking = Array.from({ length: servers }, () =>
      planRounds(() => world.context(world.system()), world.policies),
    );
    await Promise.all(looking);
  }

  /** `typhoon 2026-11-10..2026-11-20 due 2026-11-20 ×1`, the earliest first. */
  async planned(): Promise<string[]> {
    const rows = await this.world.rows<{ said: string }>(
      `select format('%s %s..%s due %s ×%s', p.round, p.from_on, p.to_on, p.due_on,
         (select count(*) from round_task k where k.round_id = p.id)) as said
       from planned_round p order by p.from_on, p.to_on, p.round`,
    );
    return rows.map(({ said }) => said);
  }

  async tasks(round: string) {
    return this.world.rows(
      `select k.*, p.performed_by from round_task k join planned_round p on p.id = k.round_id where p.round = $1
       order by p.from_on, k.id`,
      round,
    );
  }

  /** One more customer, with a unit bought on a day. */
  async newCustomer(grade: string, boughtOn: string, reached: { phone?: string } = {}): Promise<string> {
    const { world } = this;
    const id = uuidv7();
    const place = { organizationId: world.organizationId, table: 'customer', column: 'phone_cipher', id };
    const sealed = reached.phone ? world.personalData.seal(reached.phone, place) : null;
    await world.write(
      `insert into customer (organization_id, id, number, kind, grade, phone_cipher, created_at)
       values (?, ?, ?, 'PERSON', ?, ?, now())`,
      world.organizationId,
      id,
      `C-${id}`,
      grade,
      sealed,
    );
    await world.write(
      `insert into asset (organization_id, id, customer_id, model_id, serial, purchased_on, accepted_on, created_at)
       values (?, ?, ?, ?, ?, ?, ?, now())`,
      world.organizationId,
      uuidv7(),
      id,
      world.ids.model,
      `SN-${id}`,
      boughtOn,
      boughtOn,
    );
    return id;
  }
}
