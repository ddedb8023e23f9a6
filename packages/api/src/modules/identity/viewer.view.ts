import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  accountId,
  code,
  customerId,
  everyone,
  int,
  one,
  sql,
  technicianId,
  text,
  texts,
  view,
  type Bound,
} from '../../kernel/read/index.js';
import { technicianView } from '../dispatch/technician.view.js';
import { customerView } from '../registers/customer.view.js';
import { accountView } from './account.view.js';
import { organizationView } from './organization.view.js';

const roles: Bound = ({ actor }) => [...actor.roles];
const kind: Bound = ({ actor }) => actor.kind;
const language: Bound = ({ actor }) => actor.language;

/** Whoever is asking, told on the row of the organization asked in: a program has no account, an anonymous no viewer. */
export const viewerView = view('Viewer', {
  table: 'organization',
  organization: 'id',
  access: everyone,
  fields: {
    account: one(
      () => accountView,
      (_, child) => sql`${child('id')} = ${accountId}`,
    ),
    organization: one(() => organizationView, 'id'),
    name: code<ReadContext>(
      [],
      (source, { actor, house }) => {
        const sealed = source['name_cipher'] as string | null;
        if (!sealed || !actor.accountId) return source['display_name'];
        const place = {
          organizationId: actor.organizationId,
          table: 'account',
          column: 'name_cipher',
          id: actor.accountId,
        };
        return house.personalData.open(sealed, place);
      },
      {
        name_cipher: (row) => sql`select a.name_cipher from account a
          where a.organization_id = ${row('id')} and a.id = ${accountId}`,
        display_name: (row) => sql`select a.display_name from account a
          where a.organization_id = ${row('id')} and a.id = ${accountId}`,
      },
    ),
    kind: text(() => sql`${kind}::text`),
    roles: texts(() => sql`${roles}::text[]`),
    customer: one(
      () => customerView,
      (_, child) => sql`${child('id')} = ${customerId}`,
    ),
    technician: one(
      () => technicianView,
      (_, child) => sql`${child('id')} = ${technicianId}`,
    ),
    language: text(() => sql`${language}::text`),
    unreadNotifications: int(
      (row) => sql`select count(*) from notification n where n.organization_id = ${row('id')} and n.channel = 'IN_APP'
        and n.read_at is null and (n.recipient_id = ${accountId} or n.customer_id = ${customerId})`,
    ),
  },
});
