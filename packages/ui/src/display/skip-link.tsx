import { Trans } from '@lingui/react/macro';

/** The first stop of the Tab key: past the navigation, to the element with this id (which needs `tabIndex={-1}`). */
export function SkipLink({ to = 'main' }: { to?: string }) {
  return (
    <a
      href={`#${to}`}
      data-screen-only
      className="fixed top-2 left-2 z-50 -translate-y-20 rounded-control bg-inverse px-4 py-2 text-on-inverse focus:translate-y-0"
    >
      <Trans>Skip to the content</Trans>
    </a>
  );
}
