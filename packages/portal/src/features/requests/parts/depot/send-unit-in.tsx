import { Button, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalWords } from '../../../../change/refusal-words';
import { useChange } from '../../../../change/use-change';
import { graphql } from '../../../../gql';

const SendUnitInDocument = graphql(`
  mutation SendUnitIn($input: SendUnitInInput!) {
    sendUnitIn(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export interface SendUnitInProps {
  requestId: string;
  version: number;
  onChanged: () => void;
}

/** The customer has given the unit to a carrier, and says which. */
export function SendUnitIn({ requestId, version, onChanged }: SendUnitInProps) {
  const { t } = useLingui();
  const toast = useToast();
  const send = useChange(SendUnitInDocument);
  const [cameBy, setCameBy] = useState('');
  const run = async () => {
    if (!(await send.run({ requestId, version, cameBy: cameBy.trim() || null }))) return;
    toast({ text: t`Thank you. We tell you as soon as it is here.` });
    onChanged();
  };
  return (
    <form
      data-screen-only
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <p className="text-small text-ink-soft">
        <Trans>
          If you send your unit to us for repair, tell us here. Our time to return it runs from its arrival.
        </Trans>
      </p>
      <TextField
        label={<Trans>Carrier and tracking number</Trans>}
        optional
        maxLength={200}
        value={cameBy}
        onChange={(event) => setCameBy(event.target.value)}
      />
      <RefusalWords refused={send.refused} onReload={onChanged} />
      <Button type="submit" variant="secondary" wide busy={send.busy}>
        <Trans>I have sent it</Trans>
      </Button>
    </form>
  );
}
