import { footProps } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Link, linkOptions } from '@tanstack/react-router';
import { ClipboardPen, Package, Route, UserRound } from 'lucide-react';

/** The four places of the portal: under the thumb on a phone, in the header on a wide screen. */
export function PortalTabs() {
  const { t } = useLingui();
  const tabs = [
    { link: linkOptions({ to: '/' }), label: t`Request`, Icon: ClipboardPen },
    { link: linkOptions({ to: '/progress' }), label: t`Progress`, Icon: Route },
    { link: linkOptions({ to: '/products' }), label: t`My products`, Icon: Package },
    { link: linkOptions({ to: '/me' }), label: t`Me`, Icon: UserRound },
  ];
  return (
    <nav
      aria-label={t`Main`}
      data-screen-only
      {...footProps}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] md:static md:border-0 md:bg-transparent md:p-0"
    >
      <ul className="mx-auto grid max-w-160 grid-cols-4 md:flex md:gap-1 md:px-2 md:pt-1">
        {tabs.map(({ link, label, Icon }) => (
          <li key={link.to} className="min-w-0">
            <Link
              {...link}
              activeOptions={{ exact: link.to === '/' }}
              className="flex min-h-15 flex-col items-center justify-center gap-0.5 px-1 text-caption text-ink-soft hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-brand md:min-h-target md:flex-row md:gap-2 md:rounded-control md:px-3 md:text-small md:hover:bg-sunken md:aria-[current=page]:bg-brand-soft"
            >
              <Icon aria-hidden className="size-6 shrink-0 md:size-5" strokeWidth={1.8} />
              <span className="max-w-full text-center leading-tight">{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
