import { personalField } from '../../kernel/graphql/personal-field.js';
import { asc, either, globalId, text, view, visibleThrough } from '../../kernel/read/index.js';
import { maskName, maskPhone } from '../../kernel/personal-data/mask.js';
import { customerView } from './customer.view.js';
import { ownOrOffice, toldWhole } from './registers.access.js';

const whole: Parameters<typeof personalField>[2] = (row, ask) => toldWhole(row, ask, 'customer_id');

export const contactView = view('Contact', {
  table: 'contact',
  access: either(
    ownOrOffice('customer_id'),
    visibleThrough(() => customerView, 'customer_id'),
  ),
  fields: {
    id: globalId('Contact'),
    name: personalField('contact', 'name_cipher', whole, maskName),
    phone: personalField('contact', 'phone_cipher', whole, maskPhone),
    duty: text('duty'),
  },
  orders: { OLDEST: [asc('created_at', 'timestamptz'), asc('id', 'uuid')] },
});
