import { apiProblem, Button, buttonClass, Drawer, EmptyState, ErrorState, Loading, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useRequestLive } from '../app/use-live';
import { OtherFactsLink } from '../case/other-facts-link';
import { RefusalBanner } from '../change/refusal-banner';
import { useClaimRequest } from '../claim/use-claim-request';
import { DecisionList } from '../decision/decision-list';
import { graphql } from '../gql';
import { PromiseChip } from '../promise/promise-chip';
import { PromiseList } from '../promise/promise-list';
import { SeverityChip } from '../promise/severity-chip';
import { TriageForm } from './triage-form';
import { EntitlementChip } from '../consent/entitlement-chip';
import { DrawerFacts } from './drawer-facts';

const TriageDrawerQuery = graphql(`
  query TriageDrawer($number: String!) {
    requestByNumber(number: $number) {
      id
      number
      version
      title
      severity
      promiseState
      dueAt
      dueKind
      allowedActions
      entitlement
      costOpen
      entitlementSentence {
        text
      }
      clocks {
        id
        ...PromiseList
        ...DecidedClock
      }
      decisions {
        id
        ...DecisionList
      }
      ...DrawerFacts
      ...TriageOutcome
      ...CaseOfRequest
    }
  }
`);

export interface TriageDrawerProps {
  number: string;
  onClose: () => void;
  onChanged: () => void;
}

/** A request beside the list: what is known, what the policy made of it, and triage. */
export function TriageDrawer({ number, onClose, onChanged }: TriageDrawerProps) {
  const { t } = useLingui();
  const toast = useToast();
  const claim = useClaimRequest();
  const [editing, setEditing] = useState<string | null>(null);
  const [{ data, error }, again] = useQuery({
    query: TriageDrawerQuery,
    variables: { number },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const request = data?.requestByNumber?.number === number ? data.requestByNumber : null;
  useRequestLive(request?.id, refresh);
  const changed = () => {
    refresh();
    onChanged();
  };
  const take = async () => {
    if (!request || !(await claim.run({ requestId: request.id, version: request.version }))) return;
    toast({ text: t`${number} is yours now.` });
    changed();
  };
  const mayTriage = request?.allowedActions.includes('TRIAGE');
  const formOpen = mayTriage && (editing === number || request?.decisions.length === 0 || !request?.entitlement);
  return (
    <Drawer
      open
      wide
      modal={false}
      onOpenChange={onClose}
      overline={
        request && (
          <>
            <SeverityChip severity={request.severity} />
            <span data-numeric>{number}</span>
            <PromiseChip state={request.promiseState} dueAt={request.dueAt} kind={request.dueKind} />
          </>
        )
      }
      title={request?.title ?? number}
      footer={
        <>
          {request?.allowedActions.includes('CLAIM') && (
            <Button busy={claim.busy} onClick={() => void take()}>
              <Trans>Claim</Trans>
            </Button>
          )}
          <Link to="/requests/$number" params={{ number }} className={buttonClass()}>
            <Trans>Open the page</Trans>
          </Link>
        </>
      }
    >
      {error && !request && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!request && !error && !data && <Loading lines={8} />}
      {data &&
        !request &&
        (data.requestByNumber === null ? (
          <EmptyState title={<Trans>There is no request {number}</Trans>} />
        ) : (
          <Loading lines={8} />
        ))}
      {request && (
        <div className="flex flex-col gap-6">
          <RefusalBanner refused={claim.refused} onReload={refresh} />
          <DrawerFacts request={request} />
          {request.entitlement && (
            <p className="flex flex-wrap items-center gap-2 text-small">
              <EntitlementChip entitlement={request.entitlement} costOpen={request.costOpen} />
              {request.entitlementSentence?.text}
            </p>
          )}
          <section className="flex flex-col gap-3">
            <div className="flex items-center justify-between gap-2">
              <h3 className="text-lead font-semibold">
                <Trans>Triage</Trans>
              </h3>
              <span className="ml-auto">
                <OtherFactsLink request={request} />
              </span>
              {mayTriage && !formOpen && (
                <Button onClick={() => setEditing(number)}>
                  <Trans>Change the facts</Trans>
                </Button>
              )}
            </div>
            {formOpen ? (
              <TriageForm
                key={request.id}
                request={request}
                onReload={refresh}
                onDone={() => {
                  setEditing(null);
                  changed();
                }}
              />
            ) : (
              <DecisionList decisions={request.decisions} clocks={request.clocks} />
            )}
          </section>
          <section className="flex flex-col gap-3">
            <h3 className="text-lead font-semibold">
              <Trans>Promises</Trans>
            </h3>
            <PromiseList clocks={request.clocks} />
          </section>
        </div>
      )}
    </Drawer>
  );
}
