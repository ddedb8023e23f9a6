import { Button, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RefusalBanner } from '../../change/refusal-banner';
import { graphql } from '../../gql';
import { DeclineLeaveDialog } from './decline-leave-dialog';
import { LeaveDays } from './leave-days';
import { mayLeadPeople } from './may-lead-people';
import { leaveWords } from './person-words';
import { useDecideLeave } from './use-decide-leave';
import { useViewer } from '../../app/viewer';

const AskedLeave = graphql(`
  query AskedLeave {
    leaveAsked {
      id
      kind
      reason
      viewerMayDecide
      technician {
        id
        name
      }
      ...LeaveDays
    }
  }
`);

/** Leave that waits for an answer, for those who give it. Nothing where nobody waits. */
export function WaitingLeave() {
  const leads = mayLeadPeople(useViewer().roles);
  const { t } = useLingui();
  const toast = useToast();
  const decide = useDecideLeave();
  const [declining, setDeclining] = useState<string | null>(null);
  const [{ data }, again] = useQuery({ query: AskedLeave, pause: !leads, requestPolicy: 'cache-and-network' });
  const asked = (data?.leaveAsked ?? []).filter(({ viewerMayDecide }) => viewerMayDecide);
  const renew = () => again({ requestPolicy: 'network-only' });
  const approve = async (leaveId: string) => {
    if (await decide.run({ leaveId, approved: true })) toast({ text: t`Approved.` });
    renew();
  };
  if (asked.length === 0) return null;
  return (
    <section aria-label={t`Leave asked for`} className="border-b border-line bg-risk-bg/40 px-4 py-2 md:px-5">
      <ul className="flex flex-col gap-2">
        {asked.map((leave) => (
          <li key={leave.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
            <span className="min-w-0 flex-1">
              <span className="font-semibold">{leave.technician?.name}</span>{' '}
              <Trans>
                asks for leave: {t(leaveWords[leave.kind])}, <LeaveDays of={leave} />
              </Trans>
              {leave.reason && <span className="text-ink-soft"> · {leave.reason}</span>}
            </span>
            <Button busy={decide.busy} onClick={() => void approve(leave.id)}>
              <Trans>Approve</Trans>
            </Button>
            <Button variant="quiet" onClick={() => setDeclining(leave.id)}>
              <Trans>Decline the leave</Trans>
            </Button>
          </li>
        ))}
      </ul>
      <RefusalBanner refused={decide.refused} onReload={renew} />
      {declining && (
        <DeclineLeaveDialog
          leaveId={declining}
          onClose={() => setDeclining(null)}
          onDone={() => {
            setDeclining(null);
            renew();
          }}
        />
      )}
    </section>
  );
}
