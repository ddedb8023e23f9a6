import { uuidv7 } from 'uuidv7';
import type { Role } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import { change, type Done, type Work } from '../../kernel/database/unit-of-work.js';
import { Refusal } from '../../kernel/refusal.js';
import { systemIn } from '../../kernel/system-in.js';
import { fireClocks } from '../../modules/clocks/jobs/fire-clocks.js';
import { anonymousIn } from '../../modules/identity/index.js';
import { planRounds } from '../../modules/rounds/index.js';
import type { House } from '../context.js';

interface Person {
  id: string;
  kind: Actor['kind'];
  roles: Role[];
  offices: string[];
  display_name: string | null;
  customer_id: string | null;
  technician_id: string | null;
}

/** One organization at a time of its past: people act on it through the commands, and its clocks fire. */
export class Stage {
  now: Date;
  readonly #people: Person[] = [];

  constructor(
    readonly house: House,
    readonly organizationId: string,
  ) {
    this.now = house.now();
  }

  async open(): Promise<void> {
    this.#people.push(
      ...(await this.rows<Person>(
        'select id, kind, roles, offices, display_name, customer_id, technician_id from account where organization_id = ? order by id',
      )),
    );
  }

  /** Rows of the organization, read as the product itself. The first `?` is the organization. */
  rows<R extends object>(sql: string, ...params: unknown[]): Promise<R[]> {
    return this.house.database
      .entityManagerFor(this.system())
      .transactional((em) => em.execute<R[]>(sql, [this.organizationId, ...params]));
  }

  /** Acts as a person; a refusal stops the demo, since its stories are meant to work. */
  async does<I, D extends Done>(
    actor: Actor,
    command: (input: I, work: Work, tools: House) => Promise<D>,
    input: I,
  ): Promise<string> {
    const ask = { operation: command.name, subjectType: 'ServiceRequest', idempotencyKey: `demo-${uuidv7()}`, input };
    const done = await change(
      this.context(actor),
      ask,
      (work) => command(input, work, this.house),
      async (result) => result,
    );
    if (done instanceof Refusal) throw new Error(`${command.name}: ${done.message} ${JSON.stringify(done.fields)}`);
    return done.subjectId;
  }

  /** Lets time come to a moment, and the clocks say what it did. */
  async comesTo(at: Date): Promise<void> {
    if (at <= this.now) return;
    this.now = at;
    await fireClocks(() => this.context(this.system()));
  }

  /** Lets a day come, and the house see what comes round on it. */
  async roundsCome(at: Date): Promise<void> {
    this.now = at;
    await planRounds(() => this.context(this.system()), this.house.policies);
  }

  /** Whoever holds the first of the posts that somebody holds: a role, an office of the policy, or a person's own name. */
  staff(...posts: readonly string[]): Actor {
    for (const post of posts) {
      const holder = this.#people.find(
        ({ kind, roles, offices, display_name }) =>
          kind === 'STAFF' && [...roles, ...offices, display_name].includes(post),
      );
      if (holder) return this.actor(holder);
    }
    throw new Error(`Nobody here is ${posts.join(' or ')}`);
  }
  customer(customerId: string): Actor {
    return this.actor(this.#people.find((person) => person.customer_id === customerId)!);
  }
  technician(technicianId: string): Actor {
    return this.actor(this.#people.find((person) => person.technician_id === technicianId)!);
  }
  system(): Actor {
    return systemIn(this.organizationId);
  }

  context(actor: Actor) {
    const actorName = this.#people.find(({ id }) => id === actor.accountId)?.display_name ?? null;
    return { actor, actorName, em: this.house.database.entityManagerFor(actor), now: () => this.now };
  }
  private actor({ id, kind, roles, customer_id, technician_id }: Person): Actor {
    return {
      ...anonymousIn(this.organizationId),
      kind,
      accountId: id,
      roles,
      customerId: customer_id,
      technicianId: technician_id,
    };
  }
}
