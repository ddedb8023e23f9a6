import { LanguageSwitcher, ThemeSwitcher } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Above every page: the search (and palette) at the left, the person's own settings at the right. */
export function TopBar({ children }: { children?: ReactNode }) {
  return (
    <header
      data-screen-only
      className="sticky top-0 z-10 flex min-h-12 items-center gap-3 border-b border-line bg-card px-4 md:px-5"
    >
      <Link to="/" className="text-lead font-semibold md:hidden">
        <Trans>Aftercare</Trans>
      </Link>
      <div className="min-w-0 flex-1">{children}</div>
      <div className="flex items-center gap-1">
        <LanguageSwitcher />
        <ThemeSwitcher />
      </div>
    </header>
  );
}
