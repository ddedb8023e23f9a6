import { apiProblem, Button, Dialog, ErrorState, formatDateTime, Loading, StateChip, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { RefusalBanner } from '../../change/refusal-banner';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { DelegationForm } from './delegation-form';
import { useRevokeDelegation } from './use-revoke-delegation';

const Delegations = graphql(`
  query ApprovalDelegations {
    approvalDelegations {
      id
      from {
        id
        displayName
      }
      to {
        id
        displayName
      }
      startsAt
      endsAt
      reason
      revokedAt
      inForce
      viewerMayRevoke
    }
    colleagues {
      id
      displayName
      offices {
        name
        label {
          text
        }
      }
    }
  }
`);

/** Who decides in one's place while one is away, and in whose place one decides. */
export function DelegationsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const frame = useFrame();
  const revoke = useRevokeDelegation();
  const [{ data, error }, again] = useQuery({ query: Delegations, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const takeBack = async (delegationId: string) => {
    if (await revoke.run({ delegationId })) toast({ text: t`You decide for yourself again.` });
    refresh();
  };
  const shown = data?.approvalDelegations.filter(
    ({ revokedAt, endsAt }) => !revokedAt && Date.parse(endsAt) > Number(frame.now),
  );
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={<Trans>While I am away</Trans>}
      description={<Trans>A colleague decides in your place. What they decide says so, and stays decided.</Trans>}
    >
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!data && !error && <Loading lines={4} />}
      {data && (
        <div className="flex flex-col gap-6">
          {shown && shown.length > 0 && (
            <ul aria-label={t`In whose place`} className="flex flex-col gap-2">
              {shown.map(({ id, from, to, startsAt, endsAt, reason, inForce, viewerMayRevoke }) => (
                <li
                  key={id}
                  className="flex flex-wrap items-center gap-2 rounded-card border border-line p-3 text-small"
                >
                  <div className="min-w-0 flex-1">
                    <span className="font-semibold">
                      <Trans>
                        {to?.displayName} in place of {from?.displayName}
                      </Trans>
                    </span>
                    <p className="text-caption text-ink-soft">
                      {formatDateTime(startsAt, frame)} – {formatDateTime(endsAt, frame)}
                      {reason && <> · {reason}</>}
                    </p>
                  </div>
                  <StateChip state={inForce ? 'met' : 'paused'}>{inForce ? t`holds now` : t`to come`}</StateChip>
                  {viewerMayRevoke && (
                    <Button busy={revoke.busy} onClick={() => void takeBack(id)}>
                      <Trans>Take back</Trans>
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )}
          <RefusalBanner refused={revoke.refused} onReload={refresh} />
          <DelegationForm colleagues={data.colleagues} onDone={refresh} onUndo={(id) => void takeBack(id)} />
        </div>
      )}
    </Dialog>
  );
}
