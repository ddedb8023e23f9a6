import type { Actor } from '../../../kernel/actor.js';
import { Posts } from '../../../testing/posts.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { triageRequest } from '../../requests/commands/triage-request.js';
import type { StatedFact } from '../../policy/index.js';
import { approve, reject, returnForChange, type DecideApproval } from './decide-approval.js';
import { askApproval, type AskApproval } from './ask-approval.js';

/** The paper mill, where more time for an answer may be granted, exceptions, another way and versions of the policy. */
export function withMoreApprovals(source: string): string {
  return source
    .replace('    until: request.answered\n', '    until: request.answered\n    extension: more-time\n')
    .replace(
      '\napprovals:\n',
      `
approvals:
  more-time:
    of: EXTENSION
    label: { zh-CN: 延期答复, en: More time for the answer }
    rows:
      - { otherwise: { steps: [DEPUTY_GENERAL_MANAGER] }, clause: '2.2' }
  policy-version:
    of: POLICY_VERSION
    label: { zh-CN: 制度发布, en: A version of the policy }
    rows:
      - { otherwise: { steps: [GENERAL_MANAGER, BOARD_MEETING] }, clause: open }
  other-way:
    of: ALTERNATIVE_METHOD
    label: { zh-CN: 采用其他办法, en: Another way }
    rows:
      - { otherwise: { steps: [[DEPUTY_GENERAL_MANAGER, GENERAL_MANAGER]] }, clause: open }
  exception:
    of: EXCEPTION
    label: { zh-CN: 例外, en: An exception }
    rows:
      - { otherwise: { steps: [[TECHNICAL_CENTRE_HEAD, MANAGER]], tell: [GENERAL_MANAGER] }, clause: open }
`,
    );
}

const POSTS = {
  head: { roles: '{MANAGER}', offices: '{TECHNICAL_CENTRE_HEAD}' },
  manager: { roles: '{MANAGER}', offices: '{}' },
  deputy: { roles: '{EXECUTIVE}', offices: '{DEPUTY_GENERAL_MANAGER}' },
  general: { roles: '{EXECUTIVE}', offices: '{GENERAL_MANAGER}' },
  board: { roles: '{EXECUTIVE}', offices: '{BOARD_MEETING}' },
  engineer: { roles: '{ENGINEER,SUPERVISOR}', offices: '{}' },
} as const;
export type Person = keyof typeof POSTS;

/** A mill with holders of its posts. */
export class Mill {
  private constructor(
    readonly world: ServiceWorld,
    private readonly posts: Posts<Person>,
  ) {}

  static async open(): Promise<Mill> {
    const world = await ServiceWorld.open('P05', withMoreApprovals);
    return new Mill(world, await Posts.fill(world, POSTS));
  }

  id = (person: Person): string => this.posts.id(person);

  as = (person: Person): Actor => this.posts.as(person);

  /** A claim with what triage has found of it. */
  async claim(facts: Readonly<Record<string, string>> = {}): Promise<string> {
    const id = await this.world.does(this.world.customer(), fileRequest, { kind: 'CLAIM', title: '纸张破损' });
    await this.triage(id, facts);
    return id;
  }

  async triage(id: string, facts: Readonly<Record<string, string>>, causeCode?: string): Promise<void> {
    const { version } = await this.world.request(id);
    const stated: StatedFact[] = Object.entries(facts).map(([name, value]) => ({ name, value }));
    const input = { requestId: id, version, facts: stated, ...(causeCode ? { causeCode } : {}) };
    await this.world.does(this.as('engineer'), triageRequest, input);
  }

  ask(requestId: string, rule: string, more: Partial<AskApproval> = {}, by: Person = 'engineer'): Promise<string> {
    const words = { title: '赔偿方案', reason: '客户已提供照片' };
    return this.world.does(this.as(by), askApproval, { requestId, rule, ...words, ...more });
  }

  approval = async (id: string) => (await this.world.rows('select * from approval where id = $1', id))[0]!;

  votes = (id: string) =>
    this.world.rows('select * from approval_vote where approval_id = $1 order by round, step, id', id);

  told = async (requestId: string) =>
    (
      await this.world.rows(
        `select type, payload from request_event where request_id = $1 and type like 'approval.%' order by at, id`,
        requestId,
      )
    ).map(({ type, payload }) => [
      type.slice('approval.'.length),
      payload.accounts.map((id: string) => this.posts.nameOf(id)).toSorted(),
    ]);

  async says(
    person: Person,
    verdict: 'approve' | 'reject' | 'return',
    approvalId: string,
    more: Partial<DecideApproval> = {},
  ) {
    const { content_hash: contentHash } = await this.approval(approvalId);
    const command = { approve, reject, return: returnForChange }[verdict];
    const reason = verdict === 'approve' ? null : '请补充照片';
    return this.world.run(this.as(person), command, { approvalId, contentHash, reason, ...more });
  }
}
