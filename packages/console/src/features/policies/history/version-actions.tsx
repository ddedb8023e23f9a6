import { Banner, Button, Card, lazyDialog, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '../../../app/viewer';
import { ApprovalList } from '../../../approval/approval-list';
import { RefusalBanner } from '../../../change/refusal-banner';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useDraftPolicyVersion } from '../use-draft-policy-version';
import { type VersionStep, VersionStepDialog } from './version-step-dialog';

const VersionActionsParts = graphql(`
  fragment VersionActions on PolicyVersion {
    id
    code
    number
    state
    revision
    inForceFrom
    allowedActions
    issues {
      line
    }
    approvals {
      id
      state
      ...ApprovalLine
    }
  }
`);

const VersionChain = graphql(`
  query VersionChain {
    approvalRules {
      rule {
        name
      }
      subject
    }
  }
`);

const AskApprovalDialog = lazyDialog(() =>
  import('../../../approval/ask-approval-dialog').then(({ AskApprovalDialog: it }) => ({ default: it })),
);

export interface VersionActionsProps {
  version: FragmentType<typeof VersionActionsParts>;
  onChanged: () => void;
}

/** What may be done with the version now, and what stands in the way. */
export function VersionActions({ version, onChanged }: VersionActionsProps) {
  const { t } = useLingui();
  const toast = useToast();
  const navigate = useNavigate();
  const { roles } = useViewer();
  const draft = useDraftPolicyVersion();
  const [open, setOpen] = useState<VersionStep | null>(null);
  const { id, code, number, state, revision, inForceFrom, allowedActions, issues, approvals } = readFragment(
    VersionActionsParts,
    version,
  );
  const [asking, setAsking] = useState(false);
  const [{ data }] = useQuery({ query: VersionChain, pause: state !== 'REVIEWED' });
  // Where the rules in force say who agrees to a version, they are asked instead of management alone.
  const chain = data?.approvalRules.some(({ subject }) => subject === 'POLICY_VERSION') === true;
  const asked = approvals.some((approval) => approval.state === 'PENDING');
  const mayDraft = roles.some((role) => role === 'MANAGER' || role === 'QUALITY' || role === 'ADMIN');
  const start = async () => {
    const done = await draft.run({ fromVersionId: id });
    if (!done) return;
    const next = done.policyVersion;
    toast({ text: t`Version ${next.number} is drafted.` });
    onChanged();
    void navigate({ to: '/policies/$code/$number/edit', params: { code: next.code, number: String(next.number) } });
  };
  const steps: { step: VersionStep; label: string; look?: 'primary' }[] = [
    { step: 'REVIEW', label: t`I have looked through it`, look: 'primary' },
    { step: 'APPROVE', label: t`Agree to it`, look: 'primary' },
    inForceFrom
      ? { step: 'PUT_IN_FORCE', label: t`Choose another moment` }
      : { step: 'PUT_IN_FORCE', label: t`Put it in force`, look: 'primary' },
    { step: 'RETURN', label: t`Give it back` },
    { step: 'WITHDRAW', label: t`Give it up` },
  ];
  const offered = steps.filter(({ step }) => allowedActions.includes(step) && !(step === 'APPROVE' && chain));
  const next = {
    DRAFT: t`A draft. Somebody who did not write in it looks through it; then it stands still.`,
    REVIEWED: asked
      ? t`Looked through. Whoever must agree to it is asked.`
      : t`Looked through. Management agrees to it next; never whoever wrote in it.`,
    APPROVED: inForceFrom
      ? t`Agreed to. It binds requests from the moment that was chosen.`
      : t`Agreed to. It binds requests from the moment you choose.`,
    IN_FORCE: t`It binds every request filed from then on. A change means a new version.`,
    SUPERSEDED: t`Another version took its place. Requests filed under it keep it.`,
    WITHDRAWN: t`It was given up, and is kept to be read.`,
  }[state];
  return (
    <Card title={<Trans>What is next</Trans>}>
      <p className="text-small">{next}</p>
      {issues.length > 0 && (
        <div className="mt-3">
          <Banner
            tone="risk"
            action={
              <Link
                to="/policies/$code/$number/edit"
                params={{ code, number: String(number) }}
                search={{ line: issues[0]?.line }}
                className="font-semibold text-brand underline"
              >
                <Trans>Look at them</Trans>
              </Link>
            }
          >
            <Trans>{issues.length} issues keep it from being looked through.</Trans>
          </Banner>
        </div>
      )}
      {approvals.length > 0 && (
        <div className="mt-3 border-t border-line pt-3">
          <ApprovalList approvals={approvals} />
        </div>
      )}
      <div className="mt-3 flex flex-wrap gap-2 empty:hidden" data-screen-only>
        {state === 'REVIEWED' && chain && !asked && (
          <Button variant="primary" onClick={() => setAsking(true)}>
            <Trans>Ask for its approval</Trans>
          </Button>
        )}
        {offered.map(({ step, label, look }) => (
          <Button key={step} variant={look ?? 'secondary'} onClick={() => setOpen(step)}>
            {label}
          </Button>
        ))}
        {mayDraft && state !== 'DRAFT' && (
          <Button busy={draft.busy} onClick={() => void start()}>
            <Trans>Draft the next version from it</Trans>
          </Button>
        )}
      </div>
      {asking && (
        <Suspense fallback={null}>
          <AskApprovalDialog
            policyVersionId={id}
            onClose={() => setAsking(false)}
            onDone={() => {
              setAsking(false);
              onChanged();
            }}
          />
        </Suspense>
      )}
      <RefusalBanner refused={draft.refused} onReload={onChanged} />
      {open && (
        <VersionStepDialog
          key={open}
          step={open}
          policyVersionId={id}
          revision={revision}
          onClose={() => setOpen(null)}
          onReload={onChanged}
          onDone={() => {
            setOpen(null);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
