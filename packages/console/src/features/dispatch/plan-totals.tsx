import { classNames, formatDuration, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { DayPlanPartsFragment } from '../../gql/graphql';

type Totals = NonNullable<DayPlanPartsFragment['totals']>;

/** The day before and after, in four figures. */
export function PlanTotals({ totals: { before, after } }: { totals: Totals }) {
  const { t } = useLingui();
  const language = useLanguage();
  const rows = [
    { name: t`Visits`, from: String(before.visits), to: String(after.visits), better: after.visits >= before.visits },
    {
      name: t`On the road`,
      from: formatDuration(before.travelMinutes, language),
      to: formatDuration(after.travelMinutes, language),
      better: after.travelMinutes <= before.travelMinutes || null,
    },
    {
      name: t`Promises at risk`,
      from: String(before.promisesAtRisk),
      to: String(after.promisesAtRisk),
      better: after.promisesAtRisk <= before.promisesAtRisk,
    },
    {
      name: t`Nobody comes`,
      from: String(before.unserved),
      to: String(after.unserved),
      better: after.unserved <= before.unserved,
    },
  ];
  return (
    <table className="w-full overflow-hidden rounded-card bg-card text-small shadow-[0_0_0_1px_var(--line)]">
      <caption className="sr-only">{t`The day before and after the plan`}</caption>
      <thead className="text-caption text-ink-soft">
        <tr>
          <th scope="col" className="px-3 py-1.5 text-left font-normal">
            <span className="sr-only">{t`Figure`}</span>
          </th>
          <th scope="col" className="px-2 py-1.5 text-right font-normal">{t`Now`}</th>
          <th scope="col" className="px-3 py-1.5 text-right font-normal">{t`With the plan`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, from, to, better }) => (
          <tr key={name} className="border-t border-line">
            <th scope="row" className="px-3 py-1.5 text-left font-normal">
              {name}
            </th>
            <td className="px-2 py-1.5 text-right text-ink-soft">{from}</td>
            <td
              className={classNames(
                'px-3 py-1.5 text-right font-semibold',
                from !== to && better !== null && (better ? 'text-ok' : 'text-risk'),
              )}
            >
              {to}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
