import { Button, Dialog, TextArea, useToast } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Change } from '../../change/use-change';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import type { RequestAction } from '../../gql/graphql';
import type { StepProps } from './step-props';
import { useAcceptWork } from './use-accept-work';
import { useAnswerRequest } from './use-answer-request';
import { useAskForAnother } from './use-ask-for-another';
import { useCancelRequest } from './use-cancel-request';
import { useCloseRequest } from './use-close-request';
import { useHoldRequest } from './use-hold-request';
import { useRefuseWork } from './use-refuse-work';
import { useRejectRequest } from './use-reject-request';
import { useReopenRequest } from './use-reopen-request';
import { useResolveRequest } from './use-resolve-request';
import { useUndoHold } from './use-undo-hold';

interface Words {
  title: MessageDescriptor;
  /** What follows from it. */
  consequence: MessageDescriptor;
  label: MessageDescriptor;
  button: MessageDescriptor;
  done: MessageDescriptor;
  optional?: boolean;
  danger?: boolean;
}

const steps = {
  ANSWER: {
    title: msg`Answer the customer`,
    consequence: msg`The customer reads it at once. The promise to answer is kept with it.`,
    label: msg`Answer`,
    button: msg`Send the answer`,
    done: msg`Answered.`,
  },
  RESOLVE: {
    title: msg`Resolve without a visit`,
    consequence: msg`The customer is asked to accept the solution.`,
    label: msg`What was done`,
    button: msg`Resolve`,
    done: msg`Resolved. The customer is asked to accept.`,
  },
  HOLD: {
    title: msg`Put on hold`,
    consequence: msg`Promises that may wait stand still until the request is resumed. The customer sees the reason.`,
    label: msg`What are we waiting for?`,
    button: msg`Put on hold`,
    done: msg`On hold.`,
  },
  ASK_ANOTHER: {
    title: msg`The customer wants somebody else`,
    consequence: msg`Whoever was last sent is not sent to this request again, and a visit of theirs ahead is called off.`,
    label: msg`Why, in the customer’s words`,
    button: msg`Send somebody else`,
    done: msg`Recorded. Somebody else is to be sent.`,
  },
  REJECT: {
    title: msg`Reject the request`,
    consequence: msg`The request ends. The customer reads the reason.`,
    label: msg`Reason`,
    button: msg`Reject`,
    done: msg`Rejected.`,
    danger: true,
  },
  CANCEL: {
    title: msg`Cancel the request`,
    consequence: msg`The request ends, and visits ahead are cancelled.`,
    label: msg`Reason`,
    button: msg`Cancel the request`,
    done: msg`Cancelled.`,
    danger: true,
  },
  REOPEN: {
    title: msg`Reopen the request`,
    consequence: msg`It comes back into the queue, and its promises are made anew.`,
    label: msg`Reason`,
    button: msg`Reopen`,
    done: msg`Reopened.`,
  },
  CLOSE: {
    title: msg`Close the request`,
    consequence: msg`Nothing more is owed. It can be reopened.`,
    label: msg`Note`,
    button: msg`Close`,
    done: msg`Closed.`,
    optional: true,
  },
  ACCEPT: {
    title: msg`Record that the customer accepts`,
    consequence: msg`Say how you know: by phone, on paper.`,
    label: msg`How the customer said it`,
    button: msg`Record acceptance`,
    done: msg`Acceptance recorded.`,
  },
  REFUSE: {
    title: msg`Record that the customer refuses the work`,
    consequence: msg`The request is reopened and done again.`,
    label: msg`What is still wrong`,
    button: msg`Record refused work`,
    done: msg`Recorded. The request is open again.`,
    danger: true,
  },
} satisfies Partial<Record<RequestAction, Words>>;

/** A step that takes words and nothing else. */
export type WordedStep = keyof typeof steps;

export const isWordedStep = (action: RequestAction): action is WordedStep => action in steps;

/** One step of a request and the words it needs. */
export function StepDialog({ step, requestId, version, onClose, onDone, onReload }: StepProps & { step: WordedStep }) {
  const { t } = useLingui();
  const toast = useToast();
  const undoHold = useUndoHold(onReload);
  const words: Words = steps[step];
  const change = useWordedStep(step);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const said = text.trim();
  const send = async () => {
    setMissing(!words.optional && said === '');
    if (!words.optional && said === '') return;
    const done = await change.run({ requestId, version, said });
    if (!done) return;
    const { request } = done;
    toast({ text: t(words.done), ...(step === 'HOLD' && { undo: () => void undoHold(request) }) });
    onDone();
  };
  const wrong = missing
    ? t`Write something here.`
    : (issueOf(change.refused, 'text') ?? issueOf(change.refused, 'reason'));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(words.title)}
      description={t(words.consequence)}
      footer={
        <Button variant={words.danger ? 'danger' : 'primary'} busy={change.busy} onClick={() => void send()}>
          {t(words.button)}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <TextArea
          label={t(words.label)}
          optional={words.optional}
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={wrong}
        />
        <RefusalBanner refused={change.refused} onReload={onReload} />
      </div>
    </Dialog>
  );
}

type Stepped = { request: { id: string; version: number } };
interface WordedChange extends Pick<Change<unknown, unknown>, 'busy' | 'refused'> {
  run: (input: { requestId: string; version: number; said: string }) => Promise<Stepped | null>;
}

function useWordedStep(step: WordedStep): WordedChange {
  const answer = useAnswerRequest();
  const resolve = useResolveRequest();
  const refuse = useRefuseWork();
  const reasoned = {
    HOLD: useHoldRequest(),
    ASK_ANOTHER: useAskForAnother(),
    REJECT: useRejectRequest(),
    CANCEL: useCancelRequest(),
    REOPEN: useReopenRequest(),
    CLOSE: useCloseRequest(),
    ACCEPT: useAcceptWork(),
  };
  if (step === 'ANSWER') return { ...answer, run: ({ said, ...on }) => answer.run({ ...on, text: said }) };
  if (step === 'RESOLVE') return { ...resolve, run: ({ said, ...on }) => resolve.run({ ...on, text: said }) };
  if (step === 'REFUSE') return { ...refuse, run: ({ said, ...on }) => refuse.run({ ...on, reason: said }) };
  const change = reasoned[step];
  return { ...change, run: ({ said, ...on }) => change.run({ ...on, reason: said || null }) };
}
