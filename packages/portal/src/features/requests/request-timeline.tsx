import { formatMoment, Timeline } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { eventWords, noticeWords } from '../../words/event-words';

const RequestTimelineParts = graphql(`
  fragment RequestTimeline on RequestEvent {
    id
    type
    at
    actorKind
    actorName
    sentence {
      text
    }
    payload
  }
`);

/** Clockwork that says nothing a customer wants to know: the promise itself stands above. */
const QUIET = /^(promise\.(paused|resumed|warned)|request\.claimed|visit\.recorded)$/;

/** What happened so far, the latest first, in sentences. */
export function RequestTimeline({ events }: { events: readonly FragmentType<typeof RequestTimelineParts>[] }) {
  const { t } = useLingui();
  const frame = useFrame();
  const told = readFragment(RequestTimelineParts, events).filter(
    ({ type, payload }) => !QUIET.test(type) && (!isNotice(payload) || noticeWords[type]),
  );
  const titleOf = (type: string, sentence: string, payload: unknown) => {
    const words = isNotice(payload) ? noticeWords[type] : eventWords[type];
    return words ? t(words) : sentence;
  };
  return (
    <Timeline
      label={t`What happened so far`}
      entries={told.toReversed().map(({ id, type, at, actorKind, actorName, sentence, payload }) => ({
        key: id,
        title: titleOf(type, sentence.text, payload),
        at: <time dateTime={at}>{formatMoment(at, frame)}</time>,
        // A promise is ours, whoever's act began it.
        who: type.startsWith('promise.') ? undefined : actorKind === 'CUSTOMER' ? <Trans>You</Trans> : actorName,
        body: saidIn(payload),
        voice: actorKind === 'SYSTEM' ? ('system' as const) : ('public' as const),
      }))}
    />
  );
}

/** It is about what we asked of the customer, which is no promise of ours. */
const isNotice = (payload: unknown) => (payload as { kind?: unknown } | null)?.kind === 'CUSTOMER_NOTICE';

/** What was written or given as a reason, if anything. */
function saidIn(payload: unknown): string | undefined {
  const { text, reason } = (payload ?? {}) as { text?: unknown; reason?: unknown };
  const said = text ?? reason;
  return typeof said === 'string' && said !== '' ? said : undefined;
}
