import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageBar } from '../app/page-bar';
import { isOnlyTechnician, useViewer } from '../app/viewer';

export interface PeopleBarProps {
  at: 'people' | 'roster' | 'demands' | 'scorecards';
  actions?: ReactNode;
}

/** The bar of the people's pages, and the way between them. */
export function PeopleBar({ at, actions }: PeopleBarProps) {
  const { t } = useLingui();
  const own = isOnlyTechnician(useViewer().roles);
  const places = [
    { key: 'people', to: '/people', label: own ? t`My file` : t`Technicians` },
    { key: 'roster', to: '/people/on-call', label: t`On call` },
    ...(own ? [] : [{ key: 'demands', to: '/people/certificates', label: t`Certificates demanded` } as const]),
    { key: 'scorecards', to: '/people/scorecards', label: t`Scorecards` },
  ] as const;
  return (
    <>
      <PageBar actions={actions}>
        <Trans>People</Trans>
      </PageBar>
      <nav aria-label={t`People`} className="flex gap-1 overflow-x-auto border-b border-line bg-card px-3 md:px-4">
        {places.map(({ key, to, label }) => (
          <Link
            key={key}
            to={to}
            activeOptions={{ exact: true }}
            aria-current={key === at ? 'page' : undefined}
            className="-mb-px inline-flex min-h-11 shrink-0 items-center border-b-2 border-transparent px-3 text-small text-ink-soft hover:text-ink aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-ink"
          >
            {label}
          </Link>
        ))}
      </nav>
    </>
  );
}
