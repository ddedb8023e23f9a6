import { TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';
import { PartField } from './part-field';
import type { Place, StockPart } from './stock-query';
import { wholeIn } from './whole-in';

const ReceiveStock = graphql(`
  mutation ReceiveStock($input: ReceiveStockInput!) {
    receiveStock(input: $input) {
      __typename
      ... on StockMovementSuccess {
        movement {
          id
        }
      }
      ...Refusal
    }
  }
`);

interface ReceiveDialogProps {
  place: Place;
  parts: readonly StockPart[];
  onClose: () => void;
  onDone: () => void;
}

/** Parts that came in. */
export function ReceiveDialog({ place, parts, onClose, onDone }: ReceiveDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useChange(ReceiveStock);
  const [part, setPart] = useState<StockPart | null>(null);
  const [quantity, setQuantity] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const many = wholeIn(quantity, 1);
  const send = async () => {
    setTried(true);
    if (!part || many === null) return;
    const what = { locationId: place.id, priceItemId: part.id, quantity: many, note: note.trim() || null };
    if (!(await change.run(what))) return;
    toast({ text: t`Received.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Receive parts: {place.name}</Trans>}
      label={<Trans>Receive</Trans>}
      change={change}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <PartField
        {...{ parts }}
        value={part}
        onChange={setPart}
        error={tried && !part ? t`Choose a part.` : undefined}
      />
      <TextField
        label={<Trans>How many</Trans>}
        inputMode="numeric"
        value={quantity}
        onChange={(event) => setQuantity(event.target.value)}
        error={tried && many === null ? t`A whole number, 1 or more.` : issueOf(change.refused, 'quantity')}
      />
      <TextField
        optional
        label={<Trans>Where they came from</Trans>}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </ChangeDialog>
  );
}
