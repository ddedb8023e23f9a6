import type { Actor } from '../../../kernel/actor.js';
import { Posts } from '../../../testing/posts.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { approve } from '../../approvals/index.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { knowsOf, ServiceRequest } from '../../requests/index.js';
import { triageRequest } from '../../requests/commands/triage-request.js';
import { openInvestigation } from '../commands/open-investigation.js';
import { proposeTeam } from '../commands/propose-team.js';
import { runChecklist } from '../commands/run-checklist.js';

const PEOPLE = {
  engineer: { roles: '{ENGINEER}', offices: '{}' },
  quality: { roles: '{QUALITY}', offices: '{}' },
  agent: { roles: '{AGENT}', offices: '{}' },
  stores: { roles: '{STORES}', offices: '{}' },
  supervisor: { roles: '{SUPERVISOR}', offices: '{}' },
  head: { roles: '{MANAGER}', offices: '{SERVICE_HEAD}' },
} as const;
export type Person = keyof typeof PEOPLE;
const HOUR = 3_600_000;

/** Makers of precast components, with somebody for each post. */
export class Works {
  private constructor(
    readonly world: ServiceWorld,
    private readonly posts: Posts<Person>,
  ) {}

  static async open(): Promise<Works> {
    const world = await ServiceWorld.open('P07');
    return new Works(world, await Posts.fill(world, PEOPLE));
  }

  id = (person: Person): string => this.posts.id(person);

  as = (person: Person): Actor => this.posts.as(person);

  /** A cracked beam, found to be as grave as that. @returns the request */
  async beam(qualityLevel = 'SERIOUS', kind: 'REPAIR' | 'COMPLAINT' = 'REPAIR'): Promise<string> {
    const { world } = this;
    const id = await world.does(world.customer(), fileRequest, { kind, assetId: world.ids.asset, title: '梁体裂缝' });
    const facts = [{ name: 'qualityLevel', value: qualityLevel }];
    await world.does(this.as('supervisor'), triageRequest, { requestId: id, version: 1, facts });
    return id;
  }

  version = async (requestId: string): Promise<number> => (await this.world.request(requestId))['version'] as number;

  /** @returns the investigation */
  async look(requestId: string, by: Person = 'engineer'): Promise<string> {
    const input = { requestId, version: await this.version(requestId), purpose: '裂缝的原因' };
    return this.world.does(this.as(by), openInvestigation, input);
  }

  investigation = async (id: string) => (await this.world.rows('select * from investigation where id = $1', id))[0]!;

  seen = async (investigationId: string) => ({
    investigationId,
    version: (await this.investigation(investigationId))['version'] as number,
  });

  /** Names a team of two, and lets the head agree to it. */
  async team(investigationId: string, lead: Person = 'engineer', other: Person = 'quality'): Promise<void> {
    const members = [
      { accountId: this.id(lead), role: 'LEAD' as const },
      { accountId: this.id(other), role: 'INSPECTOR' as const },
    ];
    const named = { ...(await this.seen(investigationId)), members, grade: '高级', reason: '结构问题' };
    await this.world.does(this.as('engineer'), proposeTeam, named);
    const [asked] = await this.world.rows(
      `select id, content_hash, state from approval where subject = 'TEAM' and subject_id = $1 order by asked_at desc, id desc limit 1`,
      investigationId,
    );
    if (asked!['state'] === 'PENDING')
      await this.world.does(this.as('head'), approve, {
        approvalId: asked!['id'],
        contentHash: asked!['content_hash'],
      });
  }

  checks(requestId: string, checklist: string, items: string, failed: readonly string[] = []) {
    const answers = items.split(' ').map((item) => ({
      item,
      passed: !failed.includes(item),
      note: failed.includes(item) ? '不合格' : null,
    }));
    return this.world.run(this.as('engineer'), runChecklist, { requestId, checklist, answers });
  }

  /** An hour on site, in an hour. */
  appointment() {
    const startsAt = new Date(this.world.now.getTime() + HOUR);
    return { startsAt, endsAt: new Date(startsAt.getTime() + HOUR), bring: '图纸' };
  }

  trip = (investigationId: string) => ({
    investigationId,
    kind: 'TRAVEL' as const,
    onDay: '2026-11-02',
    amount: { amountMinor: 32_050, currency: 'CNY' },
  });

  /** Whether somebody knows that there is such a request. */
  async knows(person: Person, requestId: string): Promise<boolean> {
    const { database, organizationId } = this.world;
    const actor = this.as(person);
    return database.entityManagerFor(actor).transactional(async (em) => {
      const request = await em.findOneOrFail(ServiceRequest, { organizationId, id: requestId });
      return knowsOf({ em, actor, organizationId } as never, request);
    });
  }

  /** A picture somebody has sent as evidence. @returns the file */
  sent = (by: Person, contentType = 'image/jpeg', purpose = 'EVIDENCE'): Promise<string> =>
    this.posts.uploaded(by, purpose, contentType);
}

/** The code of the first issue, or the kind of the refusal. */
export const refusedAs = (answer: unknown): string | undefined => {
  const { type, fields } = answer as { type?: string; fields?: { issues?: { code: string }[] } };
  return fields?.issues?.[0]?.code ?? type;
};
