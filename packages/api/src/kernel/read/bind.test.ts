import { isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  assetView,
  clockView,
  customerView,
  productView,
  requestView,
  timelineView,
  views,
} from '../../testing/read-world/views.js';
import { bareSchema } from '../../testing/read-world/world.js';
import { visibleThrough } from './access.js';
import { bindViews } from './bind.js';
import { code, int, restricted, text } from './columns.js';
import { one } from './relations.js';
import type { Field, View } from './view.js';

/** Binds the world with one view changed; views refer to each other, so it is changed in place and put back. */
const starting = (view: View, change: Partial<View>) => () => {
  const before = { ...view };
  Object.assign(view, change);
  try {
    bindViews(bareSchema(), views);
  } finally {
    Object.assign(view, before);
  }
};
const withField = (view: View, name: string, field: Field) =>
  starting(view, { fields: { ...view.fields, [name]: field } });

test('the world as it is starts, and starts again', () => {
  const schema = bareSchema();
  expect(() => bindViews(bindViews(schema, views), views)).not.toThrow();
});

describe('the server does not start when', () => {
  test('a field is neither in the view nor has a resolver, or is only in the view', () => {
    const { title, ...fields } = requestView.fields;
    expect(starting(requestView, { fields: { ...fields, tytle: title! } })).toThrow(
      'Views and schema disagree:\n  Request.title is neither in the view nor has a resolver\n  Request.tytle is in the view but not in the schema',
    );
  });
  test('a field is in the view and has a resolver', () => {
    const schema = bareSchema(),
      type = schema.getType('Product');
    if (isObjectType(type)) type.getFields().name!.resolve = () => 'x';
    expect(() => bindViews(schema, views)).toThrow('Product.name is in the view and has a resolver');
  });
  test('nobody said who may see a row', () => {
    expect(starting(productView, { access: undefined as never })).toThrow(
      /Product does not say who may see it\n.*Asset.product leads to a view without access/,
    );
  });
  test('a relation leads to a view that is not bound', () => {
    expect(() =>
      bindViews(
        bareSchema(),
        views.filter((view) => view !== productView),
      ),
    ).toThrow('Asset.product leads to Product, which is not bound');
  });
  test('access could hide what the schema promises', () => {
    const schema = bareSchema(),
      type = schema.getType('Request');
    if (isObjectType(type)) type.getFields().customer!.type = type.getFields().asset!.type;
    expect(() => bindViews(schema, views)).toThrow(
      'Request.customer is non-null, but who may see a Request may not see its Customer',
    );
    expect(
      withField(
        requestView,
        'asset',
        one(() => assetView, 'other_id'),
      ),
    ).toThrow('Request.asset is non-null, but who may see a Request may not see its Asset');
  });
  test('a promised field is told only to some', () => {
    expect(
      withField(
        requestView,
        'title',
        restricted(() => true, text('title')),
      ),
    ).toThrow('Request.title is non-null, but restricted to some actors');
  });
  test('a view is visible through itself', () => {
    expect(starting(requestView, { access: visibleThrough(() => clockView, 'id') })).toThrow(
      'Request is visible through itself',
    );
  });
  test('the schema offers a filter or an order that the view lacks', () => {
    const { open: _open, ...filters } = requestView.filters,
      { MIXED: _mixed, ...orders } = requestView.orders;
    expect(starting(requestView, { filters, orders })).toThrow(
      /Customer.requests: Request has no filter open\n.*Customer.requests: Request has no order MIXED/,
    );
    expect(starting(timelineView, { orders: { OLDEST: timelineView.orders.OLDEST! } })).toThrow(
      'Request.latest: TimelineEntry has no order NEWEST',
    );
  });
  test('a column gives another kind of JSON than the schema says', () => {
    expect(withField(requestView, 'title', int('title'))).toThrow(
      'Request.title is String!, but its column gives JSON of kind integer',
    );
    expect(withField(requestView, 'severity', text('severity'))).toThrow(
      'Request.severity is Int!, but its column gives JSON of kind string',
    );
    expect(
      withField(
        requestView,
        'title',
        code([], () => 'x'),
      ),
    ).not.toThrow();
  });
  test('two views claim one type', () => {
    expect(() => bindViews(bareSchema(), [...views, { ...customerView }])).toThrow('Customer is declared twice');
  });
});
