import { Card, formatMoment, StateChip, type State } from '@aftercare/ui';
import type { DepotState } from '@aftercare/schema';
import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useFrame } from '../../../../time/use-frame';
import { SendUnitIn } from './send-unit-in';

const DepotCardParts = graphql(`
  fragment DepotCard on ServiceRequest {
    id
    version
    depotActions
    depotRepairs {
      id
      number
      state
      receivedAt
      fixed
      findings
      actions
      wentBy
    }
    loans {
      id
      free
      returnedAt
      unit {
        id
        label
        serial
      }
    }
    clocks {
      id
      kind
      state
      dueAt
    }
  }
`);

const WORDS: Record<DepotState, { words: MessageDescriptor; look: State }> = {
  ON_THE_WAY: { words: msg`On its way to us`, look: 'paused' },
  RECEIVED: { words: msg`Being repaired`, look: 'met' },
  REPAIRED: { words: msg`Repaired, coming back to you`, look: 'ok' },
  RETURNED: { words: msg`Sent back to you`, look: 'ok' },
};

export interface DepotCardProps {
  request: FragmentType<typeof DepotCardParts>;
  onChanged: () => void;
}

/** Where the customer's own unit is, by when it is back, and what they have meanwhile. */
export function DepotCard({ request, onChanged }: DepotCardProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const { id, version, depotActions, depotRepairs, loans, clocks } = readFragment(DepotCardParts, request);
  const due = clocks.find(({ kind, state }) => kind === 'RETURN' && state === 'RUNNING')?.dueAt;
  const maySend = depotActions.includes('SEND_IN');
  if (!maySend && depotRepairs.length + loans.length === 0) return null;
  return (
    <Card title={<Trans>Repair in our workshop</Trans>}>
      <div className="flex flex-col gap-3">
        {depotRepairs.map(({ id: repairId, number, state, fixed, findings, actions, wentBy }) => (
          <section key={repairId} className="flex flex-col gap-1.5">
            <p className="flex flex-wrap items-center gap-2">
              <StateChip state={fixed === false ? 'risk' : WORDS[state].look}>
                {fixed === false ? t`Cannot be repaired` : t(WORDS[state].words)}
              </StateChip>
              <span data-numeric className="text-small text-ink-soft">
                {number}
              </span>
            </p>
            {state === 'RECEIVED' && due && (
              <p className="font-semibold">
                <Trans>Back with you by {formatMoment(due, frame)}</Trans>
              </p>
            )}
            {findings && <p className="break-words">{findings}</p>}
            {actions && <p className="break-words text-ink-soft">{actions}</p>}
            {wentBy && <p className="text-small text-ink-soft">{wentBy}</p>}
          </section>
        ))}
        {loans.map(({ id: loanId, free, returnedAt, unit }) => (
          <p key={loanId} className="text-small">
            {returnedAt ? (
              <Trans>You gave our {unit?.label} back. Thank you.</Trans>
            ) : (
              <Trans>
                Meanwhile you have our {unit?.label} ({unit?.serial}).
              </Trans>
            )}{' '}
            {free && !returnedAt && <Trans>It is free of charge.</Trans>}
          </p>
        ))}
        {maySend && <SendUnitIn requestId={id} version={version} onChanged={onChanged} />}
      </div>
    </Card>
  );
}
