import { formatDeadline, Skeleton, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BadgeCheck, Handshake, Info, ReceiptText } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { PromiseAheadFragment } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';
import { entitlementWords } from '../../words/entitlement-words';
import { owedByWords } from '../../words/owed-by-words';
import { promiseWords, TOLD_BY_SENTENCE } from '../../words/promise-words';
import { WhySo } from './why-so';

const PromiseAheadParts = graphql(`
  fragment PromiseAhead on PromisePreview {
    entitlement
    costOpen
    sentence {
      text
    }
    promises {
      key
      kind
      dueAt
      owedBy
      sentence {
        text
      }
    }
    trace {
      table
      because {
        text
      }
    }
  }
`);

export interface PromiseAheadProps {
  /** Null while it is being worked out. */
  preview: FragmentType<typeof PromiseAheadParts> | null;
  fetching: boolean;
  failed: boolean;
}

/** What we would promise if the request were sent now: until when, who sees to it, what it costs. */
export function PromiseAhead({ preview, fetching, failed }: PromiseAheadProps) {
  const { t } = useLingui();
  return (
    <section
      aria-label={t`Our promise to you`}
      aria-live="polite"
      aria-busy={fetching}
      className="flex flex-col gap-3 rounded-card border-2 border-brand bg-card p-card"
    >
      {preview ? (
        <Promised preview={readFragment(PromiseAheadParts, preview)} />
      ) : failed ? (
        <p className="text-ink-soft">
          <Trans>
            We cannot say just now what we promise. You can send your request all the same; the answer says it.
          </Trans>
        </p>
      ) : (
        <>
          <Skeleton className="h-5 w-1/2" />
          <Skeleton className="h-9 w-4/5" />
          <Skeleton className="h-5 w-full" />
        </>
      )}
    </section>
  );
}

function Promised({ preview }: { preview: PromiseAheadFragment }) {
  const { t } = useLingui();
  const frame = useFrame();
  const { entitlement, costOpen, sentence, promises, trace } = preview;
  const [first, ...others] = promises.filter(({ kind }) => kind !== 'CUSTOMER_NOTICE');
  const asked = promises.filter(({ kind }) => kind === 'CUSTOMER_NOTICE');
  const Sign = entitlement === 'REFUSED' || entitlement === 'ADVICE_ONLY' ? Info : ReceiptText;
  const free = entitlement === 'FREE' && !costOpen;
  return (
    <>
      {first ? (
        <div className="flex flex-col gap-1">
          <p className="text-small text-ink-soft">
            {TOLD_BY_SENTENCE.has(first.kind) ? first.sentence.text : t(promiseWords[first.kind])}
          </p>
          <p className="text-hero leading-tight font-bold text-balance">{formatDeadline(first.dueAt, frame)}</p>
          <p className="mt-1 flex items-start gap-2 text-small">
            <Handshake aria-hidden className="mt-0.5 size-4 shrink-0 text-brand" />
            {t(owedByWords(first.owedBy))}
          </p>
        </div>
      ) : (
        <div className="flex flex-col gap-1">
          <p className="text-title font-bold">
            <Trans>We see to it</Trans>
          </p>
          <p className="text-small text-ink-soft">
            <Trans>There is no fixed time for this. You follow every step under Progress.</Trans>
          </p>
        </div>
      )}
      {others.map(({ key, kind, dueAt, sentence }) => (
        <p key={key} className="border-t border-line pt-2.5 text-small text-ink-soft">
          {TOLD_BY_SENTENCE.has(kind) ? sentence.text : t(promiseWords[kind])}{' '}
          <strong className="font-semibold text-ink">{formatDeadline(dueAt, frame)}</strong>
        </p>
      ))}
      {asked.map(({ key, sentence }) => (
        <p key={key} className="border-t border-line pt-2.5 text-small">
          {sentence.text}
        </p>
      ))}
      <div className="flex flex-col items-start gap-1.5 rounded-control bg-sunken px-3 py-2.5">
        <StateChip state={free ? 'ok' : 'met'} icon={free ? <BadgeCheck aria-hidden /> : <Sign aria-hidden />}>
          {costOpen ? t`Cost depends on the part` : t(entitlementWords[entitlement])}
        </StateChip>
        <p className="text-small">{sentence.text}</p>
        {entitlement === 'REFUSED' && !costOpen && (
          <p className="text-small text-ink-soft">
            <Trans>You can send it all the same: we look at each case.</Trans>
          </p>
        )}
      </div>
      <WhySo trace={trace} />
    </>
  );
}
