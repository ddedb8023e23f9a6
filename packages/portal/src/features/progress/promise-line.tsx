import { CountdownText, formatDeadline, StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { promiseLooks } from '../../words/promise-looks';
import { promiseStateWords, promiseWords } from '../../words/promise-words';

const PromiseLineParts = graphql(`
  fragment PromiseLine on ServiceRequest {
    promiseState
    dueAt
    dueKind
  }
`);

/** The most urgent promise of a request in one line: what, until when, how it stands. Nothing where none is open. */
export function PromiseLine({ request }: { request: FragmentType<typeof PromiseLineParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const { promiseState, dueAt, dueKind } = readFragment(PromiseLineParts, request);
  if (promiseState === 'NONE' || !dueAt || !dueKind) return null;
  const resting = promiseState === 'PAUSED';
  const ours = dueKind !== 'CUSTOMER_NOTICE';
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
      {ours && <StateChip state={promiseLooks[promiseState]}>{t(promiseStateWords[promiseState])}</StateChip>}
      {!resting && (
        <span className="text-small">
          {t(promiseWords[dueKind])} <strong className="font-semibold">{formatDeadline(dueAt, frame)}</strong>
          <span className="text-ink-soft">
            {' · '}
            <CountdownText deadline={dueAt} />
          </span>
        </span>
      )}
    </span>
  );
}
