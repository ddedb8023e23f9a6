import { asc, globalId, list, localized, one, sql, text, view } from '../../kernel/read/index.js';
import { insideOnly } from '../requests/requests.access.js';
import { productView } from './product.view.js';

export const errorCodeView = view('ErrorCode', {
  table: 'error_code',
  access: insideOnly,
  fields: {
    id: globalId('ErrorCode'),
    code: text('code'),
    product: one(() => productView, 'product_id'),
    module: localized('module'),
    meaning: localized('meaning'),
    remedy: localized('remedy'),
  },
  orders: { CODE: [asc('code', 'text'), asc('id', 'uuid')] },
});

/** The register of a product, or of all of them, as far as a code or its words hold what is looked for. */
export const errorCodesFor = list(() => errorCodeView, undefined, {
  defaultSize: 100,
  where: (
    row,
    arg,
  ) => sql`(${arg('modelId')}::text is null or ${row('product_id')} = (select m.product_id from product_model m
      where m.organization_id = ${row('organization_id')} and m.id = ${({ given }) => given?.['model'] ?? null}::uuid))
    and (${arg('search')}::text is null or concat_ws(' ', ${row('code')}, ${row('module')}->>'zh-CN', ${row('module')}->>'en',
      ${row('meaning')}->>'zh-CN', ${row('meaning')}->>'en') ilike '%' || ${({ given }) => given?.['search'] ?? ''}::text || '%')`,
});
