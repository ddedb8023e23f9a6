import { Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { requestStateWords } from '../../words/request-words';

const StateBarParts = graphql(`
  fragment StateBar on StateCount {
    state
    open
  }
`);

/** Where open requests stand; each state opens its list. */
export function StateBars({ states }: { states: readonly FragmentType<typeof StateBarParts>[] }) {
  const { t } = useLingui();
  const counts = readFragment(StateBarParts, states).filter(({ open }) => open > 0);
  const most = Math.max(1, ...counts.map(({ open }) => open));
  return (
    <Card title={<Trans>Open by state</Trans>}>
      {counts.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>Nothing is open.</Trans>
        </p>
      )}
      <ul className="flex flex-col gap-1">
        {counts.map(({ state, open }) => (
          <li key={state}>
            <Link
              to="/queue"
              search={{ state }}
              className="group grid min-h-target grid-cols-[8.5rem_1fr_2.5rem] items-center gap-2 rounded-control px-1 text-small hover:bg-page"
            >
              <span className="truncate">{t(requestStateWords[state])}</span>
              <span aria-hidden className="h-2.5 rounded-[3px] bg-sunken">
                <span className="block h-full rounded-[3px] bg-brand" style={{ width: `${(open / most) * 100}%` }} />
              </span>
              <span data-numeric className="text-right font-semibold">
                {open}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
