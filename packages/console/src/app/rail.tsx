import { footProps } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Wrench } from 'lucide-react';
import { railItemsFor } from './rail-items';
import { useApprovalCount } from './use-approval-count';
import { useQueueCounts } from './use-queue-counts';
import { useViewer } from './viewer';

/** Where one can go: a column on a desk, pictures only on a narrow one, a strip under the thumb on a phone. */
export function Rail() {
  const { t } = useLingui();
  const { organization, roles } = useViewer();
  const open = useQueueCounts()?.open ?? 0;
  const approvals = useApprovalCount();
  const counts: Partial<Record<string, number>> = { q: open, a: approvals };
  return (
    <nav
      aria-label={t`Main`}
      data-screen-only
      {...footProps}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-page pb-[env(safe-area-inset-bottom)] md:sticky md:top-0 md:h-dvh md:w-14 md:shrink-0 md:overflow-y-auto md:border-t-0 md:border-r md:p-2 lg:w-52"
    >
      <Link to="/" className="hidden items-center gap-2.5 px-1.5 py-2 text-lead font-semibold md:flex lg:px-2">
        <span className="grid size-7 shrink-0 place-items-center rounded-control bg-brand text-on-brand">
          <Wrench aria-hidden className="size-4" />
        </span>
        <span className="sr-only min-w-0 truncate lg:not-sr-only">{organization.name.text}</span>
      </Link>
      <ul className="flex overflow-x-auto md:mt-2 md:flex-col md:gap-0.5 md:overflow-visible">
        {railItemsFor(roles).map(({ link, label, Icon, keys }) => (
          <li key={link.to} className="min-w-16 flex-1 md:min-w-0 md:flex-none">
            <Link
              {...link}
              title={`${t(label)} (g ${keys})`}
              className="flex min-h-14 flex-col items-center justify-center gap-0.5 border border-transparent px-1 text-caption text-ink-soft hover:text-ink aria-[current=page]:text-brand md:min-h-9 md:rounded-control md:hover:bg-sunken md:aria-[current=page]:border-line md:aria-[current=page]:bg-card md:aria-[current=page]:font-semibold md:aria-[current=page]:text-ink lg:flex-row lg:justify-start lg:gap-3 lg:px-2.5 lg:text-small"
            >
              <Icon aria-hidden className="size-5 shrink-0 md:size-4.5" strokeWidth={1.8} />
              <span className="max-w-full text-center leading-tight whitespace-nowrap md:sr-only lg:not-sr-only">
                {t(label)}
              </span>
              {(counts[keys] ?? 0) > 0 && (
                <span
                  data-numeric
                  className="hidden rounded-full bg-brand-soft px-1.5 text-caption font-semibold text-brand lg:ml-auto lg:inline"
                >
                  {counts[keys]}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
