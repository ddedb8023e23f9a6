import type { Actor } from '../../../kernel/actor.js';
import { Posts } from '../../../testing/posts.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { approve } from '../../approvals/index.js';
import { dispatchRequest } from '../../dispatch/commands/dispatch-request.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { triageRequest } from '../../requests/commands/triage-request.js';
import { askAdmission } from '../commands/ask-admission.js';
import { filePaper } from '../commands/file-paper.js';
import { recordEducation } from '../commands/record-education.js';
import { registerAdmission, type RegisterAdmission } from '../commands/register-admission.js';
import { stampAdmission } from '../commands/stamp-admission.js';

const PEOPLE = {
  host: { roles: '{ENGINEER}', offices: '{}', department: 'HOST' },
  hostHead: { roles: '{MANAGER}', offices: '{HOST_HEAD}', department: 'HOST' },
  safety: { roles: '{SUPERVISOR}', offices: '{}', department: 'SAFETY' },
  safetyHead: { roles: '{SUPERVISOR}', offices: '{SAFETY_HEAD}', department: 'SAFETY' },
  general: { roles: '{EXECUTIVE}', offices: '{GENERAL_MANAGER}' },
  finance: { roles: '{FINANCE}', offices: '{}' },
  dispatcher: { roles: '{DISPATCHER}', offices: '{}' },
} as const;
export type PlantPerson = keyof typeof PEOPLE;

const DAY = '2026-11-02';

/** A steel plant that nobody enters without admission, with somebody for each post. */
export class Plant {
  private constructor(
    readonly world: ServiceWorld,
    private readonly posts: Posts<PlantPerson>,
  ) {}

  static async open(): Promise<Plant> {
    const world = await ServiceWorld.open('P01');
    await world.write('update site set needs_admission = true where id = ?', world.ids.site);
    await world.write(`update technician set regions = '{杭州}' where id = ?`, world.ids.technician);
    return new Plant(world, await Posts.fill(world, PEOPLE));
  }

  id = (person: PlantPerson): string => this.posts.id(person);

  as = (person: PlantPerson): Actor => this.posts.as(person);

  row = async (id: string) => (await this.world.rows('select * from admission where id = $1', id))[0]!;
  seen = async (admissionId: string) => ({ admissionId, version: (await this.row(admissionId))['version'] as number });

  /** Somebody who serves the unit, registered by the host department. @returns the admission */
  register(change: Partial<RegisterAdmission> = {}): Promise<string> {
    const { technician, site } = this.world.ids;
    return this.world.does(this.as('host'), registerAdmission, {
      technicianId: technician,
      class: 'AFTER_SALES',
      trades: [],
      siteId: site,
      department: 'HOST',
      ...change,
    });
  }

  /** Hands in papers: `SAFETY_AGREEMENT*2 SAFETY_CLAUSE`. */
  async papers(admissionId: string, written: string): Promise<void> {
    for (const one of written.split(' ')) {
      const [paper = '', copies = '1'] = one.split('*');
      const input = { ...(await this.seen(admissionId)), paper, copies: Number(copies), filedOn: DAY };
      await this.world.does(this.as('host'), filePaper, input);
    }
  }

  async educate(admissionId: string, levels = 'COMPANY DEPARTMENT TEAM'): Promise<void> {
    for (const level of levels.split(' ')) {
      const input = { ...(await this.seen(admissionId)), level, onDay: DAY, trainer: '孙教员' };
      await this.world.does(this.as('host'), recordEducation, input);
    }
  }

  stamp = async (admissionId: string) =>
    this.world.does(this.as('safety'), stampAdmission, await this.seen(admissionId));

  ask = async (admissionId: string) =>
    this.world.does(this.as('host'), askAdmission, { ...(await this.seen(admissionId)), reason: '年度检修' });

  /** Lets somebody agree to what is asked about a thing. */
  async agree(person: PlantPerson, subjectId: string): Promise<void> {
    const [asked] = await this.world.rows(
      `select id, content_hash from approval where subject_id = $1 and state = 'PENDING'`,
      subjectId,
    );
    await this.world.does(this.as(person), approve, { approvalId: asked!['id'], contentHash: asked!['content_hash'] });
  }

  /** An after-sales person with everything, admitted. @returns the admission */
  async admit(change: Partial<RegisterAdmission> = {}): Promise<string> {
    const id = await this.register(change);
    await this.papers(id, 'SAFETY_CLAUSE SAFETY_NOTICE SAFETY_AGREEMENT*2');
    await this.educate(id);
    await this.stamp(id);
    await this.ask(id);
    await this.agree('safetyHead', id);
    return id;
  }

  /** Work at the site, filed and assessed. @returns the request */
  async work(): Promise<string> {
    const { world } = this;
    const filed = { kind: 'REPAIR', assetId: world.ids.asset, title: '轧机检修' } as const;
    const id = await world.does(world.customer(), fileRequest, filed);
    await world.does(this.as('hostHead'), triageRequest, {
      requestId: id,
      version: 1,
      facts: [{ name: 'outsider', value: 'AFTER_SALES' }],
    });
    return id;
  }

  /** Sends somebody to it on a day, at nine. */
  async send(requestId: string, day: string, technicianId = this.world.ids.technician) {
    const startsAt = new Date(`${day}T01:00:00Z`);
    return this.world.run(this.as('dispatcher'), dispatchRequest, {
      requestId,
      version: (await this.world.request(requestId))['version'] as number,
      technicianId,
      kind: 'ON_SITE',
      startsAt,
      endsAt: new Date(startsAt.getTime() + 2 * 3_600_000),
    });
  }
}

/** The code of the first issue, or the kind of the refusal. */
export const refusedAs = (answer: unknown): string | undefined => {
  const { type, fields } = answer as { type?: string; fields?: { issues?: { code: string }[] } };
  return fields?.issues?.[0]?.code ?? type;
};
