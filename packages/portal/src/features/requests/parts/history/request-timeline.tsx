import { formatMoment, Timeline } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useFrame } from '../../../../time/use-frame';

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
    ({ type, payload }) => !QUIET.test(type) && (!isNotice(payload) || NOTICED.has(type)),
  );
  const whoOf = (type: string, kind: string, name: string | null | undefined) => {
    // A promise is ours, whoever's act began it.
    if (type.startsWith('promise.')) return undefined;
    if (kind === 'CUSTOMER') return <Trans>You</Trans>;
    return OURS.test(type) ? undefined : name;
  };
  return (
    <Timeline
      label={t`What happened so far`}
      entries={told.toReversed().map(({ id, type, at, actorKind, actorName, sentence, payload }) => ({
        key: id,
        title: sentence.text,
        at: <time dateTime={at}>{formatMoment(at, frame)}</time>,
        who: whoOf(type, actorKind, actorName),
        body: saidIn(payload),
        voice: actorKind === 'SYSTEM' ? ('system' as const) : ('public' as const),
      }))}
    />
  );
}

/** An examination and what follows from it are ours, whoever of us it was. */
const OURS = /^((investigation|survey|inspection|claim|goods|letter)\.|work\.(checked|failed)$)/;

/** What became of the time we asked the customer to keep; clockwork besides is not told. */
const NOTICED = new Set(['promise.met', 'promise.broken']);

/** It is about what we asked of the customer, which is no promise of ours. */
const isNotice = (payload: unknown) => (payload as { kind?: unknown } | null)?.kind === 'CUSTOMER_NOTICE';

/** What was written or given as a reason, if anything. */
function saidIn(payload: unknown): string | undefined {
  const { text, reason } = (payload ?? {}) as { text?: unknown; reason?: unknown };
  const said = text ?? reason;
  return typeof said === 'string' && said !== '' ? said : undefined;
}
