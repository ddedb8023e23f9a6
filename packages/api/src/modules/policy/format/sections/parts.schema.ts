import * as v from 'valibot';
import { ServiceEvent } from '../../domain/service-event.js';
import {
  clause,
  dayOfYear,
  listOf,
  localized,
  LOWER_NAME,
  named,
  often,
  oneOf,
  period,
  section,
  text,
  upperName,
  UPPER_NAME,
  yesNo,
} from '../parts.schema.js';

const StockLevel = { SAFETY: 'SAFETY', MINIMUM: 'MINIMUM', MAXIMUM: 'MAXIMUM' } as const;

/** What happens to a supplier that does badly, mildest first. */
const SupplierMeasure = { WARNED: 'WARNED', PUT_RIGHT: 'PUT_RIGHT', DROPPED: 'DROPPED' } as const;

/** What a part in place of another has in common with it. */
const Likeness = { MODEL: 'MODEL', SPECIFICATION: 'SPECIFICATION', KIND: 'KIND', SIZE: 'SIZE' } as const;

const fields = named(UPPER_NAME, localized);

const stocktake = section({
  label: localized,
  often,
  full: yesNo,
  /** Who agrees to booking a surplus or a loss, once it is explained. */
  approval: text,
  clause,
});

const wholeLife = v.pipe(
  v.literal('the whole life', 'SUPPLIED'),
  v.transform(() => null),
);

/** Spare parts: how they are kept, got, supplied, replaced, and what becomes of old ones. */
export const parts = section({
  classes: v.optional(named(UPPER_NAME, section({ 'zh-CN': text, en: text, specialKeeping: yesNo, clause })), {}),
  levels: v.optional(section({ kept: listOf(oneOf(StockLevel)), clause })),
  /** What each movement in or out is written down with. */
  ledger: v.optional(section({ states: fields, clause })),
  stocktakes: v.optional(named(LOWER_NAME, stocktake), {}),
  scrapped: v.optional(section({ which: fields, clause })),
  requisition: v.optional(
    section({ states: fields, approval: text, issuedBy: upperName, analysedBy: v.optional(upperName), clause }),
  ),
  purchasePlan: v.optional(section({ approval: text, carriedOutBy: upperName, clause })),
  suppliers: v.optional(
    section({
      approvedOnly: v.optional(yesNo),
      scoredOn: v.optional(fields),
      measures: v.optional(listOf(oneOf(SupplierMeasure))),
      /** How a supplier is called to serve. It is followed until the event, and reported on. */
      serviceOrder: v.optional(
        section({
          inWriting: yesNo,
          states: fields,
          followedBy: upperName,
          until: oneOf(ServiceEvent),
          reportedTo: listOf(upperName),
          clause,
        }),
      ),
      clause,
    }),
  ),
  /** Parts sent to where they are needed. */
  shipment: v.optional(section({ doneBy: upperName, states: fields, clause })),
  /** How long parts are to be had: so long after a product is no longer made, or all its life (`null`). */
  supply: v.optional(section({ after: v.union([wholeLife, period], 'SUPPLIED'), clause })),
  /** What a part that is no longer made may be replaced by. */
  substitutes: v.optional(section({ needs: fields, approval: v.optional(text), clause })),
  replacement: v.optional(section({ same: listOf(oneOf(Likeness)), clause })),
  oldParts: v.optional(
    section({
      /** Fixed days of each year. */
      returnedOn: listOf(dayOfYear),
      orWithReturnTruck: v.optional(yesNo),
      /** The record that comes back with the part. */
      record: text,
      settledWithout: yesNo,
      appraisedBy: upperName,
      outcomes: named(UPPER_NAME, section({ 'zh-CN': text, en: text, goesTo: upperName })),
      clause,
    }),
  ),
  /** Who offers parts to customers. */
  promotion: v.optional(section({ doneBy: upperName, clause })),
});
