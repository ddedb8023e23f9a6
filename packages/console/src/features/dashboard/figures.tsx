import { useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { QueueSearch } from '../../app/queue-search';
import { type FragmentType, graphql, readFragment } from '../../gql';

const FiguresParts = graphql(`
  fragment DashboardFigures on Dashboard {
    openNow
    filed
    closed
    promisesMet
    promisesBroken
    onTimeRate
    satisfaction
    ratings
    repeatRepairs
  }
`);

export interface FiguresProps {
  dashboard: FragmentType<typeof FiguresParts>;
  /** First and last day of the period, YYYY-MM-DD. */
  from: string;
  to: string;
}

/** The figures of the period. Each opens its list. */
export function Figures({ dashboard, from, to }: FiguresProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const figures = readFragment(FiguresParts, dashboard);
  const { openNow, filed, closed, promisesMet, promisesBroken, onTimeRate } = figures;
  const { satisfaction, ratings, repeatRepairs } = figures;
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const stars = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const inPeriod = { view: 'all', from, to } as const;
  return (
    <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 2xl:grid-cols-7">
      <Figure label={t`Open now`} value={number.format(openNow)} search={{}} />
      <Figure label={t`Filed`} value={number.format(filed)} search={inPeriod} />
      <Figure
        label={t`Closed`}
        value={number.format(closed)}
        search={{ ...inPeriod, state: 'CLOSED' }}
        note={t`of those filed in the period, in the list`}
      />
      <Figure
        label={t`Promises kept`}
        value={onTimeRate == null ? null : percent.format(onTimeRate)}
        search={inPeriod}
        note={onTimeRate == null ? t`none due` : t`${number.format(promisesMet)} kept`}
      />
      <Figure
        label={t`Promises broken`}
        value={number.format(promisesBroken)}
        search={{ view: 'broken' }}
        tone={promisesBroken > 0 ? 'text-broken' : ''}
        note={t`in the list: broken and open`}
      />
      <Figure
        label={t`Satisfaction`}
        value={
          satisfaction == null ? null : (
            <>
              {stars.format(satisfaction)}{' '}
              <span aria-hidden className="text-star">
                ★
              </span>
            </>
          )
        }
        search={{ view: 'all', from, to, state: 'CLOSED' }}
        note={satisfaction == null ? t`no ratings` : t`${number.format(ratings)} ratings`}
      />
      <Figure
        label={t`Repeat repairs`}
        value={number.format(repeatRepairs)}
        search={{ ...inPeriod, repeat: true }}
        note={t`the same problem again, too soon`}
      />
    </ul>
  );
}

interface FigureProps {
  label: string;
  /** Null where there is nothing to measure: a dash, and `note` says why. */
  value: ReactNode;
  search: QueueSearch;
  note?: string;
  tone?: string;
}

function Figure({ label, value, search, note, tone = '' }: FigureProps) {
  return (
    <li>
      <Link
        to="/queue"
        search={search}
        className="flex h-full flex-col rounded-card border border-line bg-card p-card hover:border-brand"
      >
        <span className="text-small text-ink-soft">{label}</span>
        <span data-numeric className={`text-hero font-semibold ${tone}`}>
          {value ?? (
            <span aria-hidden className="font-normal text-ink-soft">
              –
            </span>
          )}
        </span>
        {note && <span className="text-caption text-ink-soft">{note}</span>}
      </Link>
    </li>
  );
}
