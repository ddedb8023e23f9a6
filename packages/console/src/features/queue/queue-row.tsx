import { Cell, Checkbox, Row, TwoLines } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { PromiseChip } from '../../promise/promise-chip';
import { SeverityChip } from '../../promise/severity-chip';
import { Ago } from '../../time/moment';
import { requestKindWords, requestStateWords } from '../../words/request-words';

export const QueueRowParts = graphql(`
  fragment QueueRow on ServiceRequest {
    id
    number
    title
    kind
    severity
    state
    promiseState
    dueAt
    dueKind
    updatedAt
    customer {
      id
      name
    }
    site {
      id
      region
    }
    asset {
      id
      serial
      model {
        id
        name {
          text
        }
      }
    }
    owner {
      id
      displayName
    }
    technician {
      id
      name
    }
  }
`);

export interface QueueRowProps {
  request: FragmentType<typeof QueueRowParts>;
  active: boolean;
  ticked: boolean;
  onTick: () => void;
  onOpen: () => void;
}

/** One request as a line of the queue. The title opens it beside the list; the number opens its page. */
export function QueueRow({ request, active, ticked, onTick, onOpen }: QueueRowProps) {
  const { t } = useLingui();
  const line = useRef<HTMLTableRowElement>(null);
  const {
    number,
    title,
    kind,
    severity,
    state,
    promiseState,
    dueAt,
    dueKind,
    updatedAt,
    customer,
    site,
    asset,
    owner,
    technician,
  } = readFragment(QueueRowParts, request);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <Row ref={line} active={active} selected={ticked} className="scroll-mt-12">
      <Cell className="w-10">
        <Checkbox hideLabel label={t`Tick ${number}`} checked={ticked} onChange={onTick} />
      </Cell>
      <Cell className="w-full max-w-0 min-w-56">
        <TwoLines
          strong
          first={
            <button
              type="button"
              onClick={onOpen}
              className="max-w-full truncate text-left hover:underline"
              aria-haspopup="dialog"
            >
              {title}
            </button>
          }
          second={
            <>
              <Link to="/requests/$number" params={{ number }} className="text-ink-soft hover:underline" data-numeric>
                {number}
              </Link>{' '}
              · {t(requestKindWords[kind])}
              {site && <> · {site.region}</>}
            </>
          }
        />
      </Cell>
      <Cell>
        <SeverityChip severity={severity} />
      </Cell>
      <Cell className="max-w-50">
        <TwoLines
          first={customer?.name ?? t`Unknown customer`}
          second={asset ? `${asset.model?.name.text ?? ''} ${asset.serial}` : ''}
        />
      </Cell>
      <Cell className="whitespace-nowrap">{t(requestStateWords[state])}</Cell>
      <Cell className="whitespace-nowrap">
        <PromiseChip state={promiseState} dueAt={dueAt} kind={dueKind} />
      </Cell>
      <Cell className="max-w-36">
        <TwoLines
          first={owner?.displayName ?? <span className="text-ink-soft">{t`Unassigned`}</span>}
          second={technician && t`Technician: ${technician.name}`}
        />
      </Cell>
      <Cell className="text-ink-soft">
        <Ago at={updatedAt} />
      </Cell>
    </Row>
  );
}
