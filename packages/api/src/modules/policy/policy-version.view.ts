import {
  asc,
  desc,
  everyone,
  globalId,
  instant,
  int,
  list,
  localized,
  sql,
  text,
  view,
} from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

/** What the company promises is no secret; the rules' full text, with its penalties and escalations, stays inside. */
export const policyVersionView = view('PolicyVersion', {
  table: 'policy_version',
  access: everyone,
  fields: {
    id: globalId('PolicyVersion'),
    code: text('code'),
    number: int('number'),
    state: text('state'),
    inForceFrom: instant('in_force_from'),
    title: localized('title'),
    source: text((row, _arg, ask) => (ask(({ actor }) => isInside(actor)) ? row('source') : sql`''`)),
    sourceSha256: text('source_sha256'),
  },
  orders: { NEWEST: [desc('created_at', 'timestamptz'), asc('id', 'uuid')] },
});

export const allPolicies = list(() => policyVersionView, undefined, { defaultSize: 100 });
