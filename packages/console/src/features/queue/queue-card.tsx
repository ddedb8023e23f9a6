import { useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../gql';
import { PromiseChip } from '../../promise/promise-chip';
import { SeverityChip } from '../../promise/severity-chip';
import { requestStateWords } from '../../words/request-words';
import { QueueRowParts } from './queue-row';

export interface QueueCardProps {
  request: FragmentType<typeof QueueRowParts>;
  onOpen: () => void;
}

/** One request as a card, where a table has no room. */
export function QueueCard({ request, onOpen }: QueueCardProps) {
  const { t } = useLingui();
  const { number, title, severity, state, promiseState, dueAt, dueKind, customer, owner } = readFragment(
    QueueRowParts,
    request,
  );
  const who = owner?.displayName ?? t`Unassigned`;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={onOpen}
      className="flex w-full flex-col gap-1.5 border-b border-line bg-card px-4 py-3 text-left hover:bg-page"
    >
      <span className="flex w-full items-center gap-2 text-body font-semibold">
        <SeverityChip severity={severity} />
        <span className="min-w-0 flex-1">{title}</span>
      </span>
      <span className="text-small text-ink-soft">
        <span data-numeric>{number}</span> · {customer?.name} · {t(requestStateWords[state])} · {who}
      </span>
      <span>
        <PromiseChip state={promiseState} dueAt={dueAt} kind={dueKind} />
      </span>
    </button>
  );
}
