import { personalField } from '../../kernel/graphql/personal-field.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  asc,
  code,
  connection,
  either,
  globalId,
  int,
  list,
  sql,
  text,
  view,
  visibleToHolderOf,
  type Bound,
} from '../../kernel/read/index.js';
import { assetView } from '../products/asset.view.js';
import { requestView } from '../requests/request.view.js';
import { roundTaskView } from '../rounds/round-task.view.js';
import { contactView } from './contact.view.js';
import { maskEmail, maskName, maskPhone } from '../../kernel/personal-data/mask.js';
import { ownOrOffice, toldWhole } from './registers.access.js';
import { siteView } from './site.view.js';

const given =
  (name: string): Bound =>
  ({ given }) =>
    given?.[name] ?? null;
const whole: Parameters<typeof personalField>[2] = (row, ask) => toldWhole(row, ask, 'id');

/** A company's name is plain; a person's is sealed. */
const sealedName = personalField('customer', 'name_cipher', whole, maskName);
const name = code<ReadContext>(
  ['company_name', ...sealedName.needs],
  (source, context) => source['company_name'] ?? sealedName.run(source, context as never),
  sealedName.reads,
);

export const customerView = view('Customer', {
  table: 'customer',
  // Others see the customers of the requests they see, and of the planned work that is theirs.
  access: either(
    ownOrOffice('id'),
    visibleToHolderOf(() => requestView, 'customer_id'),
    visibleToHolderOf(() => roundTaskView, 'customer_id'),
  ),
  fields: {
    id: globalId('Customer'),
    number: text('number'),
    kind: text('kind'),
    grade: text('grade'),
    name,
    phone: personalField('customer', 'phone_cipher', whole, maskPhone),
    email: personalField('customer', 'email_cipher', whole, maskEmail),
    language: text('language'),
    sites: list(() => siteView, 'customer_id', { defaultSize: 50 }),
    contacts: list(() => contactView, 'customer_id', { defaultSize: 50 }),
    assets: connection(() => assetView, 'customer_id'),
    requests: connection(() => requestView, 'customer_id', { order: 'NEWEST' }),
    version: int('version'),
  },
  orders: { NUMBER: [asc('number', 'text'), asc('id', 'uuid')] },
  filters: {
    // The blind indexes of what was typed are worked out by the resolver: the typed text never reaches the database.
    phone: (row) => sql`${row('phone_index')} = ${given('phoneIndex')}`,
    email: (row) => sql`${row('email_index')} = ${given('emailIndex')}`,
    name: (row, value) => sql`${row('name_index')} @> ${given('nameIndex')}::text[]
      or starts_with(lower(${row('company_name')}), lower(${value}))`,
    number: (row, value) => sql`starts_with(${row('number')}, upper(${value}))`,
  },
});

export const allCustomers = connection(() => customerView);
