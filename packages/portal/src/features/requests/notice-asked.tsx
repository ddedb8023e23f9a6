import { formatDeadline, StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';

const NoticeAskedParts = graphql(`
  fragment NoticeAsked on SlaClock {
    id
    kind
    state
    dueAt
    sentence {
      text
    }
  }
`);

/** What we asked the customer to tell us in time, and whether they did. No promise of ours, and no scolding. */
export function NoticeAsked({ clocks }: { clocks: readonly FragmentType<typeof NoticeAskedParts>[] }) {
  const { t } = useLingui();
  const frame = useFrame();
  const asked = readFragment(NoticeAskedParts, clocks).filter(
    ({ kind, state }) => kind === 'CUSTOMER_NOTICE' && state !== 'CANCELLED',
  );
  if (asked.length === 0) return null;
  return (
    <ul aria-label={t`What we asked of you`} className="flex flex-col gap-1.5 border-t border-line pt-2.5">
      {asked.map(({ id, state, dueAt, sentence }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-2 text-small">
          <span>{sentence.text}</span>
          <StateChip state={state === 'MET' ? 'met' : 'paused'} icon={state === 'MET' ? undefined : null}>
            {state === 'MET'
              ? t`You told us in time`
              : state === 'BROKEN'
                ? t`Told later than that`
                : formatDeadline(dueAt, frame)}
          </StateChip>
        </li>
      ))}
    </ul>
  );
}
