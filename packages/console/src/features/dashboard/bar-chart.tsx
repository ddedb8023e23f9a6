import { Trans } from '@lingui/react/macro';
import { niceTop } from './nice-top';

export interface BarSeries {
  key: string;
  name: string;
  /** Tailwind's `fill-…` and `bg-…` of the same token. */
  fill: string;
  swatch: string;
}

export interface BarGroup {
  key: string;
  label: string;
  /** One for each series. */
  values: readonly number[];
}

export interface BarChartProps {
  caption: string;
  series: readonly BarSeries[];
  groups: readonly BarGroup[];
  stacked?: boolean;
}

const height = 160;
const width = 720;
const foot = 18;
const left = 28;
/** A single day is a bar, too, and not a wall. */
const WIDEST = 28;

/** Bars by day as plain SVG, with the same figures as a table for screen readers. */
export function BarChart({ caption, series, groups, stacked = false }: BarChartProps) {
  const highest = Math.max(
    0,
    ...groups.map(({ values }) => (stacked ? values.reduce((sum, one) => sum + one, 0) : Math.max(...values))),
  );
  const top = niceTop(highest);
  const room = height - foot;
  const step = (width - left) / Math.max(1, groups.length);
  const bar = Math.min(WIDEST, stacked ? step * 0.7 : (step * 0.8) / series.length);
  const every = Math.ceil(groups.length / 8);
  const tall = (value: number) => (value / top) * (room - 6);
  return (
    <figure>
      <ul className="mb-2 flex flex-wrap gap-4 text-caption text-ink-soft">
        {series.map(({ key, name, swatch }) => (
          <li key={key} className="flex items-center gap-1.5">
            <span aria-hidden className={`size-2.5 rounded-[3px] ${swatch}`} /> {name}
          </li>
        ))}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the arrow keys on a phone */}
      <div role="group" aria-label={caption} tabIndex={0} className="overflow-x-auto">
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden className="w-full min-w-140">
          {[0, 0.5, 1].map((part) => (
            <g key={part}>
              <line
                x1={left}
                x2={width}
                y1={room - tall(top * part)}
                y2={room - tall(top * part)}
                className="stroke-line"
              />
              <text
                x={left - 6}
                y={room - tall(top * part) + 4}
                textAnchor="end"
                className="fill-ink-soft text-[11px] tabular-nums"
              >
                {top * part}
              </text>
            </g>
          ))}
          {groups.map(({ key, label, values }, index) => {
            const x = left + (index + 0.5) * step - (stacked ? bar : bar * series.length) / 2;
            let below = 0;
            return (
              <g key={key}>
                <title>{`${label}: ${values.map((value, at) => `${series[at]!.name} ${value}`).join(', ')}`}</title>
                {values.map((value, at) => {
                  const y = room - tall(value) - below;
                  if (stacked) below += tall(value);
                  return (
                    <rect
                      key={series[at]!.key}
                      x={stacked ? x : x + at * bar}
                      y={y}
                      width={Math.max(1, bar - 1)}
                      height={tall(value)}
                      rx={1.5}
                      className={series[at]!.fill}
                    />
                  );
                })}
                {index % every === 0 && (
                  <text
                    x={left + (index + 0.5) * step}
                    y={height - 4}
                    textAnchor="middle"
                    className="fill-ink-soft text-[11px]"
                  >
                    {label}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
      <div className="sr-only">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Day</Trans>
              </th>
              {series.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ key, label, values }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {values.map((value, at) => (
                  <td key={series[at]!.key}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
