import type { FieldVisit } from './field-visit';

type Stop = NonNullable<FieldVisit['request']>['stopOrders'][number];

/** Whether another way of working is asked for and not decided: until then nobody begins. Pure. */
export function waitsForOtherWay({ request }: Pick<FieldVisit, 'request'>): boolean {
  return (request?.approvals ?? []).some(
    ({ subject, state }) => subject === 'ALTERNATIVE_METHOD' && (state === 'PENDING' || state === 'RETURNED'),
  );
}

/** The stop that rests on the work of a visit; nothing where it may go on. Pure. */
export function standingStop({ request }: Pick<FieldVisit, 'request'>): Stop | undefined {
  // What this phone kept of a visit before it knew of stops names none.
  return (request?.stopOrders ?? []).find(({ liftedAt }) => !liftedAt);
}
