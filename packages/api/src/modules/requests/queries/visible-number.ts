import type { Actor } from '../../../kernel/actor.js';
import { organizationId, render, rowOf, sql, type Reader } from '../../../kernel/read/index.js';
import { requestAccess } from '../requests.access.js';

const row = rowOf('r');

/**
 * The number of a request if the actor may see it, else null: the rule of every other way to it. For what is told
 * outside a question, such as live updates.
 *
 * @param id a UUID
 */
export async function visibleNumber(
  { actor, read }: { actor: Actor; read: Reader },
  id: string,
): Promise<string | null> {
  const request = { actor, variables: {}, id };
  const { text, bound } = render(sql`select to_json(${row('number')})::text from service_request r
    where ${row('organization_id')} = ${organizationId} and ${row('id')} = ${({ id: asked }) => asked}
    and (${requestAccess(row, (question) => question(request))})`);
  return read.answer(
    text,
    bound.map((value) => value(request)),
  );
}
