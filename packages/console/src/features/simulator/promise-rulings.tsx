import { formatDateTime, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { TraceList } from '../../decision/trace-list';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { clockKindWords } from '../../words/request-words';

const PromiseRulingsParts = graphql(`
  fragment PromiseRulings on PromiseRuling {
    key
    kind
    dueAt
    broken
    owedBy {
      label {
        text
      }
    }
    sentence {
      text
    }
    trace {
      ...TraceListStep
    }
  }
`);

/** Each promise: what, until when, owed by whom, and why. */
export function PromiseRulings({ rulings }: { rulings: readonly FragmentType<typeof PromiseRulingsParts>[] }) {
  const { t } = useLingui();
  const frame = useFrame();
  const promises = readFragment(PromiseRulingsParts, rulings);
  if (promises.length === 0) {
    return (
      <p className="text-small text-ink-soft">
        <Trans>No time is promised on these facts.</Trans>
      </p>
    );
  }
  return (
    <ul className="flex flex-col gap-4">
      {promises.map(({ key, kind, dueAt, broken, owedBy, sentence, trace }) => (
        <li key={key} className="flex flex-col gap-1.5 text-small">
          <p className="flex flex-wrap items-center gap-2">
            <strong className="font-semibold">{t(clockKindWords[kind])}</strong>
            {dueAt ? (
              <time dateTime={dueAt} data-numeric>
                <Trans>by {formatDateTime(dueAt, frame)}</Trans>
              </time>
            ) : (
              <span className="text-ink-soft">
                <Trans>begins later</Trans>
              </span>
            )}
            {broken && <StateChip state="broken">{t`Too late as it is filed`}</StateChip>}
            <span className="text-caption text-ink-soft">
              <Trans>owed by {owedBy.label.text}</Trans>
            </span>
          </p>
          <p>{sentence.text}</p>
          <TraceList steps={[trace]} />
        </li>
      ))}
    </ul>
  );
}
