import { encodeGlobalId, type TargetMetric } from '@aftercare/schema';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { Colleague } from '../../../kernel/is-named.js';
import {
  countedValue,
  figureOf,
  firstDayCounted,
  measuredValue,
  valueWords,
  whoInWords,
  type Policy,
  type PolicyContext,
  type Tally,
  type TargetRule,
} from '../../policy/index.js';
import type { Target } from '../graphql/target.type.js';
import { mayMeasure, unitOf } from '../target-rules.js';
import { tallyOf } from './counted.sql.js';

interface CountedRow extends Tally {
  readonly requestId: string | null;
  readonly requestNumber: string | null;
  readonly assetId: string | null;
  readonly serial: string | null;
  readonly at: string;
}
interface MeasuredRow {
  readonly id: string;
  readonly target: string;
  readonly value: number;
  readonly unit: string;
  readonly on: string;
  readonly note: string;
  readonly correctsId: string | null;
  readonly correctedById: string | null;
  readonly enteredAt: string;
  readonly enteredBy: string | null;
}
interface Standing {
  readonly measured: readonly MeasuredRow[];
  readonly counted: Readonly<Record<string, Tally & { readonly count: number; readonly rows: readonly CountedRow[] }>>;
}

const HERE = `select (now() at time zone o.time_zone)::date::text as today, coalesce(a.roles, '{}') as roles, coalesce(a.offices, '{}') as offices, a.department
  from organization o left join account a on a.organization_id = o.id and a.id = ? where o.id = ?`;

const MEASURED = `(select coalesce(json_agg(json_build_object('id', m.id, 'target', m.target, 'value', m.value::float8,
    'unit', m.unit, 'on', m.measured_on, 'note', m.note, 'correctsId', m.corrects_id, 'correctedById', c.id,
    'enteredAt', to_char(m.entered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'enteredBy', a.display_name)
    order by m.measured_on, m.id), '[]')
  from target_measurement m
    left join target_measurement c on c.organization_id = m.organization_id and c.corrects_id = m.id
    left join account a on a.organization_id = m.organization_id and a.id = m.entered_by_id
  where m.organization_id = $1 and m.measured_on <= $2::date)`;

/** The targets of the policy in force, as they stand at the end of a day; today without one. Three statements. */
export async function targetsOn(
  { actor, read, house }: ReadContext & PolicyContext,
  asked?: string | null,
): Promise<Target[]> {
  const { organizationId } = actor;
  const { policy } = await house.policies.inForce(read, organizationId);
  const [here] = await read.execute<Colleague & { today: string }>(HERE, [actor.accountId, organizationId]);
  const on = asked ?? here!.today;
  const firsts = policy.targets.map(({ over }) => firstDayCounted(over, on));
  const tallies = policy.targets.flatMap(({ key, counted }, at) =>
    counted ? [`'${key}', ${tallyOf(counted, `$${at + 3}`, policy.feedback.scale)}`] : [],
  );
  // A place nothing refers to has no type: each first day is named once, whoever needs it.
  const places = firsts.map((_, at) => `$${at + 3}::date`).join(', ');
  const standing = await read.answer<Standing>(
    `select json_build_object('measured', ${MEASURED}, 'counted', json_build_object(${tallies.join(', ')}),
      'firsts', json_build_array(${places}))::text`,
    [organizationId, on, ...firsts],
  );
  return policy.targets.map((target, at) => {
    const first = firsts[at] ?? null;
    const found = target.counted ? countedFigure(target, standing) : measuredFigure(target, standing, first);
    return { ...inWords(policy, target), ...found, from: first, on, viewerMayMeasure: mayMeasure(target, here!) };
  });

  function inWords({ clauses }: Policy, target: TargetRule) {
    const said = (text: Parameters<typeof localizedText>[0]) => localizedText(text, actor.language);
    const { key, label, clause, goal, over, reachedBy, counted } = target;
    return {
      key,
      label: said(label),
      clause,
      sentence: said(clauses[clause] ?? label),
      goal: goal && {
        from: goal.min?.value,
        fromIncluded: goal.min?.inclusive,
        to: goal.max?.value,
        toIncluded: goal.max?.inclusive,
      },
      unit: unitOf(target),
      over: over && said(valueWords(over.unit === 'DAYS' ? `${over.days} days` : `${over.months} months`)),
      source: counted ? ('COUNTED' as const) : ('MEASURED' as const),
      reachedBy: reachedBy === null ? null : said(whoInWords(policy, reachedBy)),
    };
  }
}

function countedFigure(target: TargetRule, { counted }: Standing) {
  const { count, rows, ...tally } = counted[target.key]!;
  const unit = unitOf(target);
  return {
    ...figureOf(countedValue(unit, tally), target.goal),
    count,
    entries: rows.map(({ requestId, assetId, requestNumber, serial, at, ...one }) => ({
      requestId: requestId && encodeGlobalId('ServiceRequest', requestId),
      requestNumber,
      assetId: assetId && encodeGlobalId('Asset', assetId),
      serial,
      at,
      ...figureOf(
        countedValue(unit, one),
        target.counted === ('AVAILABILITY' satisfies TargetMetric) ? target.goal : null,
      ),
    })),
    measurements: [],
  };
}

function measuredFigure(target: TargetRule, { measured }: Standing, first: string | null) {
  const own = measured.filter((one) => one.target === target.key && (first === null || one.on >= first));
  const standing = own.filter(({ correctedById }) => correctedById === null);
  return {
    ...figureOf(measuredValue(unitOf(target), standing), target.goal),
    count: standing.length,
    entries: [],
    measurements: own.toReversed().map(({ id, value, on, note, correctsId, correctedById, enteredAt, enteredBy }) => ({
      id: encodeGlobalId('TargetMeasurement', id),
      value,
      measuredOn: on,
      note,
      corrects: correctsId && encodeGlobalId('TargetMeasurement', correctsId),
      isCorrected: correctedById !== null,
      enteredAt,
      enteredBy,
    })),
  };
}
