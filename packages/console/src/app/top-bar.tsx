import { Kbd, LanguageSwitcher, ThemeSwitcher } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Bell, Plus, Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { withWords } from './load-messages';
import { fieldWords, placeWords } from './room-words';
import { isOnlyTechnician, useViewer } from './viewer';

const FieldChip = lazy(async () => {
  const { FieldChip: it } = await withWords(fieldWords, import('../field/field-chip'));
  return { default: it };
});
const AccountMenu = lazy(async () => {
  const { AccountMenu: it } = await withWords(placeWords, import('../account/account-menu'));
  return { default: it };
});
const Palette = lazy(() => import('../features/palette/palette').then(({ Palette: it }) => ({ default: it })));

/** Above every page: the search (and palette) at the left, new work and the person's own settings at the right. */
export function TopBar() {
  const { t } = useLingui();
  const { roles, technician, unreadNotifications } = useViewer();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <header
      data-screen-only
      className="sticky top-0 z-10 flex min-h-12 items-center gap-2 py-1.5 border-b border-line bg-card px-3 md:px-5"
    >
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="flex min-h-control min-w-0 flex-1 items-center gap-2 rounded-control border border-line-strong bg-card px-3 text-small text-ink-soft hover:bg-sunken sm:max-w-90"
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="min-w-0 flex-1 truncate text-left">
          <span aria-hidden className="sm:hidden">
            <Trans>Search</Trans>
          </span>
          <span className="max-sm:sr-only">
            <Trans>Search requests, customers, places</Trans>
          </span>
        </span>
        <span className="hidden sm:inline">
          <Kbd>⌘K</Kbd>
        </span>
      </button>
      <div className="ml-auto flex items-center gap-0.5">
        {technician && (
          <Suspense fallback={null}>
            <FieldChip />
          </Suspense>
        )}
        {!isOnlyTechnician(roles) && (
          <Link
            to="/intake"
            aria-label={t`New request`}
            className="mr-1 inline-flex min-h-control items-center gap-1.5 rounded-control bg-brand px-2.5 text-small font-semibold text-on-brand hover:bg-brand-strong"
          >
            <Plus aria-hidden className="size-4" />
            <span className="max-lg:sr-only">{t`New request`}</span>
          </Link>
        )}
        <Link
          to="/notifications"
          title={t`Notifications`}
          className="relative grid min-h-target min-w-target place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
        >
          <Bell aria-hidden className="size-[18px]" />
          <span className="sr-only">{t`Notifications, ${unreadNotifications} unread`}</span>
          {unreadNotifications > 0 && (
            <span
              aria-hidden
              className="absolute top-[calc(50%-12px)] left-[calc(50%+4px)] size-2 rounded-full bg-broken"
            />
          )}
        </Link>
        <LanguageSwitcher className="max-sm:hidden" />
        <span className="max-sm:hidden">
          <ThemeSwitcher />
        </span>
        <Suspense fallback={<span className="min-h-target min-w-target" />}>
          <AccountMenu />
        </Suspense>
      </div>
      {open && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </header>
  );
}
