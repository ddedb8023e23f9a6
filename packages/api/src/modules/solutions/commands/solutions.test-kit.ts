import type { Actor } from '../../../kernel/actor.js';
import { Posts } from '../../../testing/posts.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { approve, reject, returnForChange } from '../../approvals/index.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { triageRequest } from '../../requests/commands/triage-request.js';
import { agreeToSolution, objectToSolution, type ObjectToSolution } from './answer-solution.js';
import { draftSolution, type DraftSolution } from './draft-solution.js';
import { sendSolution } from './send-solution.js';
import { submitSolution } from './submit-solution.js';

/** The maker of precast components, where another way may be approved and a body named in the contract settles disputes. */
export const withMoreRules = (source: string): string =>
  source
    .replace(
      '\nacceptance:\n',
      '\nacceptance:\n  dispute: { settledBy: BODY_NAMED_IN_CONTRACT, final: yes, clause: open }\n',
    )
    .replace(
      '\napprovals:\n',
      `
approvals:
  other-way:
    of: ALTERNATIVE_METHOD
    label: { zh-CN: 采用其他办法, en: Another way }
    rows:
      - { otherwise: { steps: [SERVICE_HEAD] }, clause: open }
`,
    );

const POSTS = {
  head: { roles: '{MANAGER}', offices: '{SERVICE_HEAD}' },
  executive: { roles: '{EXECUTIVE}', offices: '{EXECUTIVE_IN_CHARGE}' },
  general: { roles: '{EXECUTIVE}', offices: '{GENERAL_MANAGER}' },
  engineer: { roles: '{ENGINEER}', offices: '{}' },
  agent: { roles: '{AGENT}', offices: '{}' },
  quality: { roles: '{QUALITY}', offices: '{}' },
} as const;
export type Person = keyof typeof POSTS;

/** A plan for a cracked beam, to be repaired; what is named is otherwise. */
export const PLAN = {
  measures: ['REPAIR'],
  explanation: '养护不足导致裂缝，灌浆修补。',
  steps: ['清缝', '灌浆', '养护'],
  durationDays: 3,
  materials: ['环氧灌浆料'],
  tools: ['灌浆机'],
  expectedCost: { amountMinor: 260_000, currency: 'CNY' },
} as const;

/** A maker of precast components with holders of its posts, and the customer of its beam. */
export class Yard {
  private constructor(
    readonly world: ServiceWorld,
    private readonly posts: Posts<Person>,
  ) {}

  static async open(rules: (source: string) => string = withMoreRules): Promise<Yard> {
    const world = await ServiceWorld.open('P07', rules);
    return new Yard(world, await Posts.fill(world, POSTS));
  }

  as = (person: Person): Actor => this.posts.as(person);

  /** A beam somebody complains of, graded. */
  async problem(qualityLevel: 'ORDINARY' | 'SERIOUS' | 'MAJOR' = 'ORDINARY', causeCode?: string): Promise<string> {
    const { world } = this;
    const asked = { kind: 'REPAIR', assetId: world.ids.asset, componentCode: 'BEAM', title: '梁底裂缝' } as const;
    const id = await world.does(world.customer(), fileRequest, asked);
    await this.triage(id, qualityLevel, causeCode);
    return id;
  }

  async triage(id: string, qualityLevel: string, causeCode?: string): Promise<void> {
    const facts = [{ name: 'qualityLevel', value: qualityLevel }];
    const input = { ...(await this.seen(id)), facts, ...(causeCode ? { causeCode } : {}) };
    await this.world.does(this.as('engineer'), triageRequest, input);
  }

  seen = async (requestId: string) => ({
    requestId,
    version: (await this.world.request(requestId)).version as number,
  });

  solution = async (id: string) => (await this.world.rows('select * from solution where id = $1', id))[0]!;

  step = async (solutionId: string) => ({
    solutionId,
    version: (await this.solution(solutionId)).version as number,
  });

  async draft(requestId: string, more: Partial<DraftSolution> = {}): Promise<string> {
    return this.world.does(this.as('engineer'), draftSolution, { ...PLAN, ...(await this.seen(requestId)), ...more });
  }

  submit = async (id: string) => this.world.does(this.as('engineer'), submitSolution, await this.step(id));

  /** What the organization is asked about it now. */
  approval = async (id: string) =>
    (await this.world.rows('select * from approval where subject_id = $1 order by asked_at desc, id desc', id))[0]!;

  async says(person: Person, verdict: 'approve' | 'reject' | 'return', solutionId: string) {
    const { id: approvalId, content_hash: contentHash } = await this.approval(solutionId);
    const command = { approve, reject, return: returnForChange }[verdict];
    const reason = verdict === 'approve' ? null : '请补充步骤';
    return this.world.run(this.as(person), command, { approvalId, contentHash, reason });
  }

  async approved(requestId: string, more: Partial<DraftSolution> = {}): Promise<string> {
    const id = await this.draft(requestId, more);
    await this.submit(id);
    await this.says('head', 'approve', id);
    await this.says('executive', 'approve', id);
    return id;
  }

  /** A solution that lies with the customer. */
  async sent(requestId: string, more: Partial<DraftSolution> = {}): Promise<string> {
    const id = await this.approved(requestId, more);
    await this.world.does(this.as('engineer'), sendSolution, await this.step(id));
    return id;
  }

  /** A file somebody has uploaded, as it came. @returns its UUID */
  uploaded = (by: Person, purpose = 'INSPECTION_PAPER', contentType = 'application/pdf'): Promise<string> =>
    this.posts.uploaded(by, purpose, contentType);

  agree = async (id: string, by = this.world.customer()) => this.world.run(by, agreeToSolution, await this.step(id));

  object = async (id: string, more: Partial<ObjectToSolution> = {}) =>
    this.world.run(this.world.customer(), objectToSolution, {
      ...(await this.step(id)),
      ground: 'MEASURE' as const,
      reason: '要求更换',
      ...more,
    });
}

/** The code of the first issue somebody was refused for. */
export const issue = (answer: unknown) =>
  (answer as { fields?: { issues?: { code: string }[] } }).fields?.issues?.[0]?.code;
