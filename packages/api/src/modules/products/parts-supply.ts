import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql, type Row, type Sql } from '../../kernel/read/index.js';
import { suppliedUntil, type PolicyContext } from '../policy/index.js';
import { today } from './unit-days.js';

/** How long parts are to be had, by the policy in force: of the model whose last day of making is read. */
export const partsSupplyFrom = (endedOn: (row: Row) => Sql) =>
  code<ReadContext & PolicyContext>(
    [],
    async (source, { actor, read, house }) => {
      const { policy } = await house.policies.inForce(read, actor.organizationId);
      const supply = suppliedUntil(policy, source['ended'] as string | null);
      return (
        supply && {
          ...supply,
          sentence: localizedText(supply.sentence, actor.language),
          supplied: supply.until === null || (source['today'] as string) <= supply.until,
        }
      );
    },
    { ended: endedOn, today },
  );

export const supplyOfModel = partsSupplyFrom((row) => sql`${row('ended_on')}`);
export const supplyOfAsset = partsSupplyFrom(
  (row) => sql`select m.ended_on from product_model m
    where m.organization_id = ${row('organization_id')} and m.id = ${row('model_id')}`,
);
