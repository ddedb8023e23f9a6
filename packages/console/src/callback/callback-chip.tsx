import { CountdownText, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import { callbackStateWords } from './callback-words';

const CallbackChipParts = graphql(`
  fragment CallbackChip on Callback {
    state
    dueAt
    overdue
    content
    late
  }
`);

/** How a callback stands: time left or time late, whether the customer was content once it is made. */
export function CallbackChip({ callback }: { callback: FragmentType<typeof CallbackChipParts> }) {
  const { t } = useLingui();
  const { state, dueAt, overdue, content, late } = readFragment(CallbackChipParts, callback);
  if (state === 'MADE') {
    return (
      <>
        <StateChip state={content ? 'met' : 'broken'}>
          {content ? t({ message: 'Content', context: 'customer' }) : t`Not content`}
        </StateChip>
        {late && <StateChip state="risk">{t`Made late`}</StateChip>}
      </>
    );
  }
  if (state === 'WAITING') return <StateChip state="paused">{t(callbackStateWords.WAITING)}</StateChip>;
  return (
    <StateChip state={overdue ? 'broken' : 'ok'}>
      {dueAt ? <CountdownText deadline={dueAt} /> : <Trans>No deadline</Trans>}
    </StateChip>
  );
}
