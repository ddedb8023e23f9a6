import { Card, formatDate } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { BarChart } from './bar-chart';

const DayChartsParts = graphql(`
  fragment DayCharts on Dashboard {
    days {
      day
      filed
      closed
      promisesMet
      promisesBroken
    }
  }
`);

/** Day by day: what came in and went out, and which promises were kept. */
export function DayCharts({ dashboard }: { dashboard: FragmentType<typeof DayChartsParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const { days } = readFragment(DayChartsParts, dashboard);
  const label = (day: string) => formatDate(`${day}T12:00:00Z`, { ...frame, zone: 'UTC' });
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <Card title={<Trans>Filed and closed by day</Trans>}>
        <BarChart
          caption={t`Filed and closed by day`}
          series={[
            { key: 'filed', name: t`Filed`, fill: 'fill-brand', swatch: 'bg-brand' },
            { key: 'closed', name: t`Closed`, fill: 'fill-ok', swatch: 'bg-ok' },
          ]}
          groups={days.map(({ day, filed, closed }) => ({ key: day, label: label(day), values: [filed, closed] }))}
        />
      </Card>
      <Card title={<Trans>Promises by day</Trans>}>
        <BarChart
          stacked
          caption={t`Promises by day`}
          series={[
            { key: 'met', name: t`Kept`, fill: 'fill-met', swatch: 'bg-met' },
            { key: 'broken', name: t`Broken`, fill: 'fill-broken', swatch: 'bg-broken' },
          ]}
          groups={days.map(({ day, promisesMet, promisesBroken }) => ({
            key: day,
            label: label(day),
            values: [promisesMet, promisesBroken],
          }))}
        />
      </Card>
    </div>
  );
}
