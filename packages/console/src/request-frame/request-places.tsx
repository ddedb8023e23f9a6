import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { isOnlyTechnician, useViewer } from '../app/viewer';

const tab =
  'inline-flex min-h-10 items-center pointer-coarse:min-h-target border-b-2 border-transparent text-small whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-ink';

/** The ways to look at one request. */
export function RequestPlaces({ number }: { number: string }) {
  const { t } = useLingui();
  const { roles } = useViewer();
  const params = { number };
  return (
    <nav aria-label={t`This request`} data-screen-only className="flex gap-5 overflow-x-auto">
      <Link to="/requests/$number" params={params} activeOptions={{ exact: true }} className={tab}>
        <Trans>Request</Trans>
      </Link>
      <Link to="/requests/$number/investigation" params={params} className={tab}>
        <Trans>Investigation</Trans>
      </Link>
      <Link to="/requests/$number/solution" params={params} className={tab}>
        <Trans>Solution</Trans>
      </Link>
      {!isOnlyTechnician(roles) && (
        <Link to="/requests/$number/liability" params={params} className={tab}>
          <Trans>Loss</Trans>
        </Link>
      )}
      <Link to="/requests/$number/8d" params={params} className={tab}>
        <Trans>8D report</Trans>
      </Link>
    </nav>
  );
}
