import { LanguageSwitcher, ThemeSwitcher } from '@aftercare/ui';
import { Link } from '@tanstack/react-router';
import { Wrench } from 'lucide-react';
import type { ReactNode } from 'react';

/** Whose service this is, the language and the theme; the same before and after signing in. */
export function PortalHeader({ name }: { name: ReactNode }) {
  return (
    <header className="mx-auto flex max-w-160 items-center justify-between gap-2 px-4 pt-2 md:pt-4" data-screen-only>
      <Link to="/" className="flex min-h-target min-w-0 items-center gap-2.5 text-lead font-semibold">
        <span className="grid size-8 shrink-0 place-items-center rounded-control bg-brand text-on-brand">
          <Wrench aria-hidden className="size-[18px]" />
        </span>
        <span className="line-clamp-2 min-w-0">{name}</span>
      </Link>
      <div className="flex shrink-0 items-center">
        <ThemeSwitcher />
        <LanguageSwitcher />
      </div>
    </header>
  );
}
