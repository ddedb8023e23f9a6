import { TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';
import type { Place, StockPart } from './stock-query';
import { wholeIn } from './whole-in';

const CorrectStock = graphql(`
  mutation CorrectStock($input: CorrectStockInput!) {
    correctStock(input: $input) {
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

interface CountDialogProps {
  place: Place;
  part: StockPart;
  onClose: () => void;
  onDone: () => void;
}

/** What was counted is what lies there; why it differs is on record. */
export function CountDialog({ place, part, onClose, onDone }: CountDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useChange(CorrectStock);
  const [counted, setCounted] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const many = wholeIn(counted, 0);
  const send = async () => {
    setTried(true);
    if (many === null || !reason.trim()) return;
    const what = { locationId: place.id, priceItemId: part.id, counted: many, reason: reason.trim() };
    if (!(await change.run(what))) return;
    toast({ text: t`Counted.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Count: {part.name.text}</Trans>}
      description={
        <Trans>What you count is what lies at {place.name} from now on. The difference stays on record.</Trans>
      }
      label={<Trans>Put on record</Trans>}
      change={change}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <TextField
        label={<Trans>How many are there</Trans>}
        inputMode="numeric"
        value={counted}
        onChange={(event) => setCounted(event.target.value)}
        error={tried && many === null ? t`A whole number, 0 or more.` : issueOf(change.refused, 'counted')}
      />
      <TextField
        label={<Trans>Reason</Trans>}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={tried && !reason.trim() ? t`Give a reason.` : issueOf(change.refused, 'reason')}
      />
    </ChangeDialog>
  );
}
