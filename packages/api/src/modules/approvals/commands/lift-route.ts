import { whoInWords, type Policy } from '../../policy/index.js';
import type { Post, Route } from '../domain/approval-content.js';
import { liftedRoute } from '../domain/lifted-route.js';

/** An organization, and what runs its statements; `?` stands for each value in turn. */
interface Asking {
  readonly em: { execute(text: string, values: unknown[]): Promise<unknown> };
  readonly organizationId: string;
}

const SOLE = `
  select name from unnest(?::text[]) as name
  where exists (select from account a where a.organization_id = ? and a.kind = 'STAFF' and a.disabled_at is null
      and a.offices @> array[name])
    and not exists (select from account a where a.organization_id = ? and a.kind = 'STAFF' and a.disabled_at is null
      and a.offices @> array[name] and a.id <> all(?::uuid[]))`;

/**
 * The route as it goes where some of those asked are concerned themselves: one up, where the policy says who is above.
 * One statement, and none where it does not.
 *
 * @param own whose own matter it is: whoever asks, and the authors. UUIDs
 */
export async function liftRoute(
  { em, organizationId }: Asking,
  { offices, roles }: Policy,
  route: Route,
  own: readonly string[],
): Promise<Route> {
  const names = Object.keys(offices);
  const asked = route.steps.flatMap(({ posts }) => posts);
  if (!asked.some(({ kind, name }) => kind === 'OFFICE' && offices[name]?.above)) return route;
  const list = (values: readonly string[]) => `{${values.join(',')}}`;
  const sole = (await em.execute(SOLE, [list(names), organizationId, organizationId, list(own)])) as { name: string }[];
  const above = (office: string): Post | null => {
    const name = offices[office]?.above;
    return name ? { name, kind: 'OFFICE', label: whoInWords({ offices, roles }, name) } : null;
  };
  return liftedRoute(route, above, new Set(sole.map(({ name }) => name)));
}
