import { Button, Card, EmptyState } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PriceList } from '../../consent/price-lines';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { draftOf, emptyDraft } from './draft';
import { RoundBody } from '../../solution/round-body';
import { RoundCard } from './round-card';
import { SolutionForm } from './solution-form';

const RoundsParts = graphql(`
  fragment Rounds on ServiceRequest {
    id
    version
    state
    entitlement
    asset {
      id
      model {
        id
        name {
          text
        }
      }
    }
    solutions {
      id
      version
      round
      state
      measures
      explanation
      steps
      durationDays
      materials
      tools
      expectedCostMinor
      total {
        amountMinor
        currency
      }
      lines {
        code
        quantity
        discountBasisPoints
      }
      replacement {
        model
        specification
        originalModel
        originalSpecification
      }
      ...RoundCard
      ...RoundBody
    }
  }
`);

export interface RoundsProps {
  request: FragmentType<typeof RoundsParts>;
  onChanged: () => void;
}

const before: readonly string[] = ['RECEIVED', 'AWAITING_ACCEPTANCE', 'ACCEPTED', 'CLOSED', 'REJECTED', 'CANCELLED'];
const open: readonly string[] = ['DRAFT', 'IN_APPROVAL', 'RETURNED', 'REJECTED', 'APPROVED', 'SENT'];

/** The round at hand, the editor where it is written, and the earlier rounds with what the customer said. */
export function Rounds({ request, onChanged }: RoundsProps) {
  const { t } = useLingui();
  const { id: requestId, version, state, entitlement, asset, solutions } = readFragment(RoundsParts, request);
  const [{ data: prices }] = useQuery({ query: PriceList });
  const [writing, setWriting] = useState<'NEW' | 'ANEW' | null>(null);
  const current = solutions.at(-1);
  const earlier = solutions.slice(0, -1).toReversed();
  const mayBegin = !before.includes(state) && (!current || !open.includes(current.state));
  const items = prices?.priceItems ?? [];
  const done = () => {
    setWriting(null);
    onChanged();
  };
  const form = {
    free: entitlement === 'FREE',
    unitModel: asset?.model?.name.text ?? null,
    onClose: () => setWriting(null),
    onReload: onChanged,
    onDone: done,
  };
  const begin = (
    <Button variant="primary" onClick={() => setWriting('NEW')}>
      {current ? <Trans>Write the next round</Trans> : <Trans>Write a solution</Trans>}
    </Button>
  );
  return (
    <>
      {writing === 'NEW' && prices && (
        <SolutionForm
          {...form}
          on={{ requestId, version }}
          first={current ? draftOf(current, items) : emptyDraft}
          title={t`Round ${(current?.round ?? 0) + 1}`}
        />
      )}
      {writing === 'ANEW' && current && prices && (
        <SolutionForm
          {...form}
          on={{ solutionId: current.id, version: current.version }}
          first={draftOf(current, items)}
          title={t`Round ${current.round}`}
        />
      )}
      {writing === null && mayBegin && current && <div data-screen-only>{begin}</div>}
      {writing !== 'ANEW' && current && (
        <RoundCard solution={current} requestId={requestId} onRevise={() => setWriting('ANEW')} onChanged={onChanged} />
      )}
      {!current && writing === null && (
        <Card>
          <EmptyState title={<Trans>Nothing is offered yet</Trans>} action={mayBegin && begin}>
            {mayBegin ? (
              <Trans>
                Say what is done, step by step, and what it costs. The customer then agrees, objects or asks.
              </Trans>
            ) : (
              <Trans>A solution is written once the request is assessed, and while the work is not done.</Trans>
            )}
          </EmptyState>
        </Card>
      )}
      {earlier.length > 0 && (
        <Card title={<Trans>Earlier rounds</Trans>}>
          <ul className="flex flex-col gap-3">
            {earlier.map((solution) => (
              <li key={solution.id}>
                <RoundBody solution={solution} folded />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
