import { defineEntity, p } from '@mikro-orm/postgresql';

const ProductModelSchema = defineEntity({
  name: 'ProductModel',
  tableName: 'product_model',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    productId: p.uuid(),
    code: p.text(),
    name: p.json<Readonly<Record<string, string>>>(),
    endedOn: p.date().nullable(),
    createdAt: p.datetime(3),
  },
});

/** A model of a product. */
export class ProductModel extends ProductModelSchema.class {}
ProductModelSchema.setClass(ProductModel);
