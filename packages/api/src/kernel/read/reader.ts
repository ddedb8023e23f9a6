import { decodeGlobalId } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../actor.js';
import { numbered } from '../sql-rows.js';
import { Answer, ANSWER } from './answer.js';
import { planFor } from './plan-cache.js';
import type { Shape } from './selection.js';
import { sql, type Bound, type ReadRequest } from './sql.js';
import { globalIdTypeOf, viewsOf } from './registry.js';
import type { Relation, View } from './view.js';

/** Runs one statement, which yields one JSON text or null, as the given actor. */
export type RunStatement = (text: string, params: unknown[], actor: Actor) => Promise<string | null>;

const theId: Bound = (request) => request.id;
const byIds = new WeakMap<View, Relation>();
function byId(view: View): Relation {
  let relation = byIds.get(view);
  if (!relation)
    byIds.set(view, (relation = { kind: 'one', view: () => view, where: (row) => sql`${row('id')} = ${theId}` }));
  return relation;
}

/** What resolvers read with. Each call is one statement, made of what the client selected, with access inside. */
export class Reader {
  constructor(
    private readonly actor: Actor,
    private readonly run: RunStatement,
  ) {}

  /** The row of a global id; null when it is malformed, of another type, absent or unseen. */
  one<T>(view: View, info: GraphQLResolveInfo, globalId: string): Promise<T | null> {
    const id = decodeGlobalId(globalId);
    return id && id.type === globalIdTypeOf(view)
      ? this.#read<T>(byId(view), info, [], id.uuid)
      : Promise.resolve(null);
  }

  /** Any row by its global id: the view is found by the prefix. Null like `one`. */
  node<T>(info: GraphQLResolveInfo, globalId: string): Promise<T | null> {
    const id = decodeGlobalId(globalId),
      view = id && viewsOf(info.schema).get(id.type);
    return view ? this.#read<T>(byId(view), info, [], id.uuid) : Promise.resolve(null);
  }

  /** A row by its UUID, such as the viewer's own customer; null when absent or unseen. */
  byUuid<T>(view: View, info: GraphQLResolveInfo, uuid: string): Promise<T | null> {
    return this.#read(byId(view), info, [], uuid);
  }

  /** The record inside a mutation's payload, such as path 'request' of `{ request { … } }`, by its UUID. */
  payload<T>(view: View, info: GraphQLResolveInfo, path: string, uuid: string): Promise<T | null> {
    return this.#read(byId(view), info, path.split('.'), uuid);
  }

  /**
   * A root relation: `list(…)`, `connection(…)`, or the first row of `one(…)`; null only for the last.
   * `given` are values worked out from the arguments, for bound values to read.
   */
  relation<T>(relation: Relation, info: GraphQLResolveInfo, given?: Readonly<Record<string, unknown>>): Promise<T> {
    return this.#read(relation, info, [], undefined, given) as Promise<T>;
  }

  /** The value of a statement written by hand, such as `select json_build_object(…)::text`, run as the actor. */
  async answer<T>(text: string, params: unknown[]): Promise<T> {
    return JSON.parse((await this.run(text, params, this.actor)) ?? 'null') as T;
  }

  /** The rows of a statement written by hand, `?` standing for each value in turn, run as the actor. */
  execute<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.answer<T[]>(`select coalesce(json_agg(x), '[]'::json)::text from (${numbered(text)}) x`, values);
  }

  async #read<T>(
    relation: Relation,
    info: GraphQLResolveInfo,
    path: readonly string[],
    id?: string,
    given: ReadRequest['given'] = {},
  ): Promise<T | null> {
    const shape: Shape = ANSWER in info ? 'answer' : 'values';
    const request = { actor: this.actor, variables: info.variableValues, id, given };
    const plan = planFor(relation, info, path, request, shape);
    const json = await this.run(plan.text, plan.params(request), this.actor);
    if (json === null) return null;
    return shape === 'answer' ? (new Answer(json) as T) : (JSON.parse(json) as T);
  }
}
