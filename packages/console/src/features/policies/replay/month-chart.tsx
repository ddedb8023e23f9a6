import { Card, Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { brokenByMonth } from './broken-by-month';

const MonthChartParts = graphql(`
  fragment MonthChart on ReplaySummary {
    months {
      month
      promise {
        name
        label {
          text
        }
      }
      keptBefore
      brokenBefore
      keptAfter
      brokenAfter
    }
  }
`);

const height = 120;
/** Room above the bars for their numbers. */
const above = 14;
const [wide, gap] = [14, 16];

/** Broken promises by month, before and after, as bars with the table behind them. */
export function MonthChart({ summary }: { summary: FragmentType<typeof MonthChartParts> }) {
  const { t } = useLingui();
  const { months } = readFragment(MonthChartParts, summary);
  const [promise, setPromise] = useState('');
  const sums = brokenByMonth(months, promise || null);
  const most = Math.max(0, ...sums.flatMap(({ before, after }) => [before, after]));
  const top = Math.max(1, most);
  const promises = new Map(months.map((one) => [one.promise.name, one.promise.label.text]));
  if (months.length === 0) return null;
  const step = 2 * wide + gap;
  return (
    <Card
      title={<Trans>Broken promises by month of filing</Trans>}
      aside={
        <Select<string>
          compact
          label={<Trans>Promise</Trans>}
          options={[{ value: '', label: t`All` }, ...[...promises].map(([value, label]) => ({ value, label }))]}
          value={promise}
          onChange={setPromise}
        />
      }
    >
      {most === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>No promise of these months was broken, before or after.</Trans>
        </p>
      )}
      <p aria-hidden hidden={most === 0} className="mb-2 flex gap-4 text-caption text-ink-soft [&[hidden]]:hidden">
        <span className="inline-flex items-center gap-1.5">
          <span className="size-2.5 bg-paused" /> <Trans>Before</Trans>
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span className="size-2.5 bg-brand" /> <Trans>After</Trans>
        </span>
      </p>
      <div
        hidden={most === 0}
        className="overflow-x-auto"
        role="region"
        aria-label={t`Broken promises by month of filing`}
        tabIndex={0}
      >
        <svg aria-hidden width={Math.max(sums.length * step, 40)} height={above + height + 22} className="max-w-none">
          {sums.map(({ month, before, after }, index) => (
            <g key={month} transform={`translate(${index * step} ${above})`}>
              <title>{`${month.slice(0, 7)}: ${before} → ${after}`}</title>
              <rect
                className="fill-paused"
                y={height - (before / top) * height}
                width={wide}
                height={(before / top) * height}
              />
              <rect
                className="fill-brand"
                x={wide + 1}
                y={height - (after / top) * height}
                width={wide}
                height={(after / top) * height}
              />
              {sums.length < 14 && most < 100 && (
                <>
                  <BarNumber count={before} top={top} x={wide / 2} />
                  <BarNumber count={after} top={top} x={wide + 1 + wide / 2} />
                </>
              )}
              {(index === 0 || month.slice(5, 7) === '01' || sums.length < 14) && (
                <text x={0} y={height + 16} className="fill-ink-soft text-[10px]">
                  {index === 0 || month.slice(5, 7) === '01' ? month.slice(2, 7) : month.slice(5, 7)}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      <details className="mt-2 text-small">
        <summary className="cursor-pointer text-ink-soft">
          <Trans>As a table</Trans>
        </summary>
        <table className="mt-2 text-left">
          <thead>
            <tr className="text-caption text-ink-soft">
              <th scope="col" className="pr-6 font-normal">
                <Trans>Month</Trans>
              </th>
              <th scope="col" className="pr-6 text-right font-normal">
                <Trans>Before</Trans>
              </th>
              <th scope="col" className="text-right font-normal">
                <Trans>After</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {sums.map(({ month, before, after }) => (
              <tr key={month}>
                <td className="pr-6">{month.slice(0, 7)}</td>
                <td className="pr-6 text-right">{before}</td>
                <td className="text-right">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}

function BarNumber({ count, top, x }: { count: number; top: number; x: number }) {
  return (
    <text x={x} y={height - (count / top) * height - 3} textAnchor="middle" className="fill-ink-soft text-[10px]">
      {count}
    </text>
  );
}
