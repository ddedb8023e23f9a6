import {
  apiProblem,
  Button,
  Cell,
  ColumnHead,
  Drawer,
  EmptyState,
  ErrorState,
  formatDateTime,
  Loading,
  StateChip,
  TableFrame,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '../../app/viewer';
import { WordedChange } from '../../change/worded-change';
import { TraceList } from '../../decision/trace-list';
import { graphql } from '../../gql';
import { Amount } from '../../money/amount';
import { Day } from '../../time/day';
import { useFrame } from '../../time/use-frame';
import { ledgerAccountWords, ledgerEntryKindWords } from '../../words/ledger-words';
import { mayTakeBack } from './may-keep-books';
import { useReverseEntry } from './use-reverse-entry';

const EntryDrawerQuery = graphql(`
  query EntryDrawer($id: ID!) {
    ledgerEntry(id: $id) {
      id
      number
      kind
      on
      memo
      reason
      amount {
        amountMinor
        currency
      }
      postings {
        id
        line
        account
        party {
          kind
          name {
            text
          }
        }
        amount {
          amountMinor
          currency
        }
      }
      trace {
        ...TraceListStep
      }
      request {
        id
        number
        title
      }
      reverses {
        id
        number
      }
      reversedBy {
        id
        number
      }
      postedAt
      postedBy {
        id
        displayName
      }
    }
  }
`);

export interface EntryDrawerProps {
  id: string;
  onOpen: (id: string) => void;
  onClose: () => void;
  onChanged: () => void;
}

/** One entry: its lines, why it was posted, and what took it back. */
export function EntryDrawer({ id, onOpen, onClose, onChanged }: EntryDrawerProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const { roles } = useViewer();
  const reverse = useReverseEntry();
  const [taking, setTaking] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: EntryDrawerQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const entry = data?.ledgerEntry;
  return (
    <Drawer
      open
      wide
      modal={false}
      // A question that opens above takes the focus away; that closes nothing.
      onOpenChange={() => !taking && onClose()}
      overline={
        entry && (
          <>
            <span>{t(ledgerEntryKindWords[entry.kind])}</span>
            {entry.reversedBy && (
              <StateChip state="paused">
                <Trans>taken back</Trans>
              </StateChip>
            )}
          </>
        )
      }
      title={entry ? <span data-numeric>{entry.number}</span> : <Trans>Entry</Trans>}
      description={entry?.amount && <Amount of={entry.amount} />}
      footer={
        entry &&
        mayTakeBack(roles, entry) && (
          <Button variant="danger" onClick={() => setTaking(true)}>
            <Trans>Reverse</Trans>
          </Button>
        )
      }
    >
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!data && !error && <Loading lines={8} />}
      {data && !entry && <EmptyState title={<Trans>There is no such entry</Trans>} />}
      {entry && (
        <div className="flex flex-col gap-5 text-small">
          <p className="text-ink-soft">
            <Day on={entry.on} /> · <Trans>posted {formatDateTime(entry.postedAt, frame)}</Trans>
            {entry.postedBy?.displayName && <> · {entry.postedBy.displayName}</>}
          </p>
          {(entry.memo ?? entry.reason) && <p className="break-words">{entry.memo ?? entry.reason}</p>}
          {entry.request && (
            <Link
              to="/requests/$number"
              params={{ number: entry.request.number }}
              className="font-semibold text-brand hover:underline"
            >
              <span data-numeric>{entry.request.number}</span> · {entry.request.title}
            </Link>
          )}
          {entry.reverses && <OtherEntry words={t`Takes back`} entry={entry.reverses} onOpen={onOpen} />}
          {entry.reversedBy && <OtherEntry words={t`Was taken back by`} entry={entry.reversedBy} onOpen={onOpen} />}
          <TableFrame label={t`Lines of the entry`} className="rounded-control border border-line">
            <thead>
              <tr>
                <ColumnHead className="first:pl-3">
                  <Trans>Ledger account</Trans>
                </ColumnHead>
                <ColumnHead numeric>
                  <Trans>Debit</Trans>
                </ColumnHead>
                <ColumnHead numeric className="last:pr-3">
                  <Trans>Credit</Trans>
                </ColumnHead>
              </tr>
            </thead>
            <tbody>
              {entry.postings.map(({ id: key, account, party, amount }) => {
                const credit = amount.amountMinor.startsWith('-');
                const positive = { ...amount, amountMinor: amount.amountMinor.replace('-', '') };
                return (
                  <tr key={key} className="border-b border-line last:border-b-0">
                    <Cell className="first:pl-3">
                      <span className="block">{t(ledgerAccountWords[account])}</span>
                      {party && <span className="text-caption text-ink-soft">{party.name.text}</span>}
                    </Cell>
                    <Cell numeric>{!credit && <Amount of={positive} />}</Cell>
                    <Cell numeric className="last:pr-3">
                      {credit && <Amount of={positive} />}
                    </Cell>
                  </tr>
                );
              })}
            </tbody>
          </TableFrame>
          <TraceList steps={entry.trace} />
        </div>
      )}
      {taking && entry && (
        <WordedChange
          danger
          title={<Trans>Take {entry.number} back?</Trans>}
          description={<Trans>Its mirror of today is posted; both stay in the books.</Trans>}
          label={<Trans>Reverse</Trans>}
          words={<Trans>Why it was wrong</Trans>}
          field="reason"
          change={reverse}
          run={(reason) => reverse.run({ entryId: entry.id, reason })}
          told={t`${entry.number} is taken back.`}
          onClose={() => setTaking(false)}
          onReload={refresh}
          onDone={() => {
            setTaking(false);
            refresh();
            onChanged();
          }}
        />
      )}
    </Drawer>
  );
}

interface OtherEntryProps {
  words: string;
  entry: { id: string; number: string };
  onOpen: (id: string) => void;
}

function OtherEntry({ words, entry, onOpen }: OtherEntryProps) {
  return (
    <p>
      {words}{' '}
      <button
        type="button"
        data-print
        data-numeric
        onClick={() => onOpen(entry.id)}
        className="text-brand hover:underline"
      >
        {entry.number}
      </button>
    </p>
  );
}
