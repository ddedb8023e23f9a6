import { Cell, Row, TwoLines } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Amount } from '../../money/amount';
import { Moment } from '../../time/moment';
import { claimKindWords } from '../../words/claim-words';
import { ClaimStateChip } from './claim-state-chip';
import type { ClaimRowNode } from './use-claims';

export interface ClaimRowProps {
  claim: ClaimRowNode;
  active: boolean;
  onOpen: () => void;
}

/** One claim as a line of the list. Its number opens it beside the list; that of the request opens its page. */
export function ClaimRow({ claim, active, onOpen }: ClaimRowProps) {
  const { t } = useLingui();
  const line = useRef<HTMLTableRowElement>(null);
  const { number, kind, state, claimed, approved, outstanding, submittedAt, customer, request } = claim;
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <Row ref={line} active={active} className="scroll-mt-12">
      <Cell className="w-full max-w-0 min-w-56">
        <TwoLines
          strong
          first={
            <button
              type="button"
              data-print
              aria-haspopup="dialog"
              onClick={onOpen}
              className="max-w-full truncate text-left hover:underline"
            >
              <span data-numeric>{number}</span> · {t(claimKindWords[kind])}
            </button>
          }
          second={
            request && (
              <Link
                to="/requests/$number"
                params={{ number: request.number }}
                className="text-ink-soft hover:underline"
              >
                <span data-numeric>{request.number}</span> · {request.title}
              </Link>
            )
          }
        />
      </Cell>
      <Cell className="max-w-50 truncate">{customer?.name ?? t`Unknown customer`}</Cell>
      <Cell className="whitespace-nowrap">
        <ClaimStateChip state={state} />
      </Cell>
      <Cell numeric>
        <Amount strong of={claimed} />
      </Cell>
      <Cell numeric>{approved && <Amount of={approved} />}</Cell>
      <Cell numeric>{outstanding && outstanding.amountMinor !== '0' && <Amount of={outstanding} />}</Cell>
      <Cell className="text-ink-soft">
        <Moment at={submittedAt} />
      </Cell>
    </Row>
  );
}
