import { OfflineBanner, SkipLink } from '@aftercare/ui';
import { Outlet } from '@tanstack/react-router';
import { Rail } from './rail';
import { TopBar } from './top-bar';

/** What stays on screen: the rail, the top bar, and the page. */
export function ConsoleShell() {
  return (
    <div className="flex min-h-dvh">
      <SkipLink />
      <Rail />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar />
        <OfflineBanner />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 bg-card pb-20 outline-none md:pb-0">
          <Outlet />
        </main>
      </div>
    </div>
  );
}
