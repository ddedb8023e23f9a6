import type { Stage } from '../stage/stage.js';

const CHAIN = `
approvals:
  policy-version:
    of: POLICY_VERSION
    label: { zh-CN: 制度发布, en: A version of a policy }
    rows:
      - { otherwise: { steps: [EXECUTIVE] }, clause: open }
`;

/** Since yesterday the solar maker's rules say who agrees to new ones: its version 2. */
export async function letVersionsBeAgreedTo({ database }: Stage): Promise<void> {
  await database.change(
    `insert into policy_version
       (organization_id, id, code, number, state, in_force_from, title, source, source_sha256, created_at)
     select organization_id, gen_random_uuid(), code, 2, 'IN_FORCE', now() - interval '1 day', title, source || $1,
       encode(sha256(convert_to(source || $1, 'UTF8')), 'hex'), now()
     from policy_version where code = 'P16'`,
    CHAIN,
  );
}

/** The moment comes at which a version of the solar maker's rules begins. */
export async function letVersionBegin({ database }: Stage, number: number): Promise<void> {
  await database.change(
    `update policy_version set in_force_from = now() where code = 'P16' and number = $1 and state = 'IN_FORCE'`,
    number,
  );
}
