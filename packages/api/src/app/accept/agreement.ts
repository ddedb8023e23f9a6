import { randomUUID } from 'node:crypto';
import type { Person } from './person.js';

/** What the organization is asked to agree to, as somebody reads it. */
export interface ApprovalSeen {
  readonly id: string;
  readonly state: string;
  readonly contentHash: string;
  readonly step: number;
  readonly viewerMayDecide: boolean;
  readonly steps: readonly { readonly posts: readonly { readonly name: string; readonly verdict: string | null }[] }[];
}

/** An approval, or why there is none: the code of the first issue, or the kind of the refusal. */
export type Asked = ApprovalSeen | string;

interface Answered {
  readonly __typename: string;
  readonly approval?: ApprovalSeen;
  readonly issues?: readonly { readonly code: string }[];
}

const APPROVAL = `fragment A on Approval {
  id state contentHash step viewerMayDecide steps { posts { name verdict } }
}`;
const change = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on ApprovalSuccess { approval { ...A } } ... on InvalidInputError { issues { code } } } } ${APPROVAL}`;
const [ASK, APPROVE] = [change('askApproval', 'AskApprovalInput'), change('approve', 'ApproveInput')];

/** Asks for agreement by a rule of the policy. */
export const askAgreement = (
  person: Person,
  { id }: { readonly id: string },
  rule: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Asked> =>
  changed(person, 'askApproval', ASK, { requestId: id, rule, title: '申请', reason: '情况需要', ...more });

/** Agrees to what is shown. */
export async function agree(person: Person, id: string): Promise<Asked> {
  const { contentHash } = await seenBy(person, id);
  return changed(person, 'approve', APPROVE, { approvalId: id, contentHash });
}

/** The approval as somebody reads it. */
export async function seenBy(person: Person, id: string): Promise<ApprovalSeen> {
  const { approval } = await person.ask<{ approval: ApprovalSeen }>(
    `query ($id: ID!) { approval(id: $id) { ...A } } ${APPROVAL}`,
    { id },
  );
  return approval;
}

async function changed(
  person: Person,
  name: string,
  document: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Asked> {
  const answer = await person.ask<Record<string, Answered>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  const { __typename, approval, issues } = answer[name]!;
  return approval ?? issues?.[0]?.code ?? __typename;
}

/** The approval. @throws when it was refused */
export function granted(asked: Asked): ApprovalSeen {
  if (typeof asked === 'string') throw new Error(`Not asked for: ${asked}`);
  return asked;
}
