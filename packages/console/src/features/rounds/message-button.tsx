import { Button, useToast } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const MessageRound = graphql(`
  mutation MessageRound($input: MessageRoundInput!) {
    messageRound(input: $input) {
      __typename
      ... on PlannedRoundSuccess {
        round {
          id
          doneCount
        }
      }
      ...Refusal
    }
  }
`);

export interface MessageButtonProps {
  roundId: string;
  /** How many customers are not seen to yet. */
  open: number;
  onDone: () => void;
}

/** Tells the customers who are not seen to yet, once that is confirmed. */
export function MessageButton({ roundId, open, onDone }: MessageButtonProps) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useChange(MessageRound);
  const [asking, setAsking] = useState(false);
  const send = async () => {
    if (!(await change.run({ roundId }))) return;
    setAsking(false);
    toast({ text: t`The messages are on their way.` });
    onDone();
  };
  return (
    <>
      <Button variant="primary" onClick={() => setAsking(true)}>
        <Trans>Send the message</Trans>
      </Button>
      {asking && (
        <ChangeDialog
          title={<Trans>Send the message</Trans>}
          description={
            <Plural
              value={open}
              one="One customer is not seen to yet and is told by message."
              other="# customers are not seen to yet and are told by message, at most 1,000 at a time."
            />
          }
          label={<Trans>Send it</Trans>}
          change={change}
          onSubmit={() => void send()}
          onClose={() => setAsking(false)}
        >
          <p className="text-small text-ink-soft">
            <Trans>
              Whoever has neither a telephone number nor an e-mail address stays on the list to be reached otherwise.
            </Trans>
          </p>
        </ChangeDialog>
      )}
    </>
  );
}
