import { useLingui } from '@lingui/react/macro';
import { Amount } from '../../money/amount';
import { Moment } from '../../time/moment';
import { claimKindWords } from '../../words/claim-words';
import { ClaimStateChip } from './claim-state-chip';
import type { ClaimRowNode } from './use-claims';

export interface ClaimCardProps {
  claim: ClaimRowNode;
  onOpen: () => void;
}

/** One claim as a card, where a table has no room. */
export function ClaimCard({ claim, onOpen }: ClaimCardProps) {
  const { t } = useLingui();
  const { number, kind, state, claimed, approved, submittedAt, customer, request } = claim;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={onOpen}
      className="flex w-full flex-col gap-1.5 border-b border-line bg-card px-4 py-3 text-left hover:bg-page"
    >
      <span className="flex w-full flex-wrap items-baseline gap-x-2 text-body font-semibold">
        <span className="min-w-0 flex-1">
          <span data-numeric>{number}</span> · {t(claimKindWords[kind])}
        </span>
        <Amount of={claimed} />
      </span>
      <span className="text-small text-ink-soft">
        {customer?.name} · <span data-numeric>{request?.number}</span> · <Moment at={submittedAt} />
      </span>
      <span className="flex flex-wrap items-center gap-2 text-small">
        <ClaimStateChip state={state} />
        {approved && (
          <span>
            {t`Amount approved`} <Amount of={approved} />
          </span>
        )}
      </span>
    </button>
  );
}
