import { Button, Dialog, MomentField, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../../../change/issue-of';
import { RefusalBanner } from '../../../change/refusal-banner';
import type { PolicyAction } from '../../../gql/graphql';
import { useFrame } from '../../../time/use-frame';
import { useApprovePolicyVersion } from '../use-approve-policy-version';
import { usePutPolicyInForce } from '../use-put-policy-in-force';
import { useReturnPolicyDraft } from '../use-return-policy-draft';
import { useReviewPolicyVersion } from '../use-review-policy-version';
import { useWithdrawPolicyDraft } from '../use-withdraw-policy-draft';

export type VersionStep = Exclude<PolicyAction, 'SAVE'>;

export interface VersionStepDialogProps {
  step: VersionStep;
  policyVersionId: string;
  revision: number;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

const hour = 3_600_000;

/** One step in the life of a version, with what follows from it said before it is taken. */
export function VersionStepDialog({
  step,
  policyVersionId,
  revision,
  onClose,
  onReload,
  onDone,
}: VersionStepDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const review = useReviewPolicyVersion();
  const approve = useApprovePolicyVersion();
  const giveBack = useReturnPolicyDraft();
  const putInForce = usePutPolicyInForce();
  const withdraw = useWithdrawPolicyDraft();
  const change = { REVIEW: review, APPROVE: approve, RETURN: giveBack, PUT_IN_FORCE: putInForce, WITHDRAW: withdraw }[
    step
  ];
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState(() => new Date(Math.ceil((Number(now) + hour) / hour) * hour).toISOString());
  const [tried, setTried] = useState(false);
  const words = {
    REVIEW: {
      title: t`Say that you looked through it?`,
      follows: t`Its text stands still from then on. Management is asked to agree to it.`,
      verb: t`I have looked through it`,
      done: t`It is recorded that you looked through it.`,
    },
    APPROVE: {
      title: t`Agree to this version?`,
      follows: t`It can then be put in force. Its text cannot be changed any more; a change means a new version.`,
      verb: t`Agree`,
      done: t`The version is agreed to.`,
    },
    RETURN: {
      title: t`Give it back to its authors?`,
      follows: t`It becomes a draft again, and is looked through anew.`,
      verb: t`Give it back`,
      done: t`The draft was given back.`,
    },
    PUT_IN_FORCE: {
      title: t`Put it in force?`,
      follows: t`Requests filed from that moment on are decided by it, and the version in force ends then, to the millisecond. Open requests keep the version they were filed under. Departments are asked to read it.`,
      verb: t`Put it in force`,
      done: t`The version comes into force at the moment you chose.`,
    },
    WITHDRAW: {
      title: t`Give this version up?`,
      follows: t`It is kept to be read, and cannot be taken up again.`,
      verb: t`Give it up`,
      done: t`The version was given up.`,
    },
  }[step];
  const withReason = step === 'RETURN' || step === 'WITHDRAW';
  const missing = step === 'RETURN' && reason.trim() === '';
  const send = async () => {
    setTried(true);
    if (missing || (step === 'PUT_IN_FORCE' && !from)) return;
    const asked = { policyVersionId, revision };
    const why = { ...asked, reason: reason.trim() || null };
    const done = await {
      REVIEW: () => review.run(asked),
      APPROVE: () => approve.run(asked),
      RETURN: () => giveBack.run(why),
      WITHDRAW: () => withdraw.run(why),
      PUT_IN_FORCE: () => putInForce.run({ ...asked, from }),
    }[step]();
    if (!done) return;
    toast({ text: words.done });
    onDone();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.title}
      description={words.follows}
      footer={
        <Button variant={step === 'WITHDRAW' ? 'danger' : 'primary'} busy={change.busy} onClick={() => void send()}>
          {words.verb}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {step === 'PUT_IN_FORCE' && (
          <MomentField
            label={<Trans>From</Trans>}
            zone={zone}
            value={from}
            onChange={setFrom}
            error={tried && !from ? t`Choose a day and a time.` : issueOf(change.refused, 'from')}
          />
        )}
        {withReason && (
          <TextArea
            optional={step === 'WITHDRAW'}
            label={<Trans>Why</Trans>}
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={tried && missing ? t`Give a reason.` : issueOf(change.refused, 'reason')}
          />
        )}
        <RefusalBanner
          refused={change.refused}
          onReload={() => {
            onReload();
            onClose();
          }}
        />
      </div>
    </Dialog>
  );
}
