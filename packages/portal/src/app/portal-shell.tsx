import { LanguageSwitcher, OfflineBanner, SkipLink, ThemeSwitcher } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link, Outlet } from '@tanstack/react-router';
import { Wrench } from 'lucide-react';
import { PortalTabs } from './portal-tabs';

/** What stays on screen: the header, the four tabs, and one column between them. */
export function PortalShell() {
  return (
    <>
      <SkipLink />
      <header className="mx-auto flex max-w-160 items-center justify-between gap-2 px-4 pt-2 md:pt-4" data-screen-only>
        <Link to="/" className="flex min-h-target min-w-0 items-center gap-2.5 text-lead font-semibold">
          <span className="grid size-8 shrink-0 place-items-center rounded-control bg-brand text-on-brand">
            <Wrench aria-hidden className="size-[18px]" />
          </span>
          <Trans>Aftercare</Trans>
        </Link>
        <div className="flex items-center">
          <ThemeSwitcher />
          <LanguageSwitcher />
        </div>
      </header>
      <PortalTabs />
      <OfflineBanner />
      <main id="main" tabIndex={-1} className="mx-auto max-w-160 px-4 pt-2 pb-28 outline-none md:pt-4 md:pb-12">
        <Outlet />
      </main>
    </>
  );
}
