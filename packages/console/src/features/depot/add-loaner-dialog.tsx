import { TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const AddLoaner = graphql(`
  mutation AddLoaner($input: AddLoanerInput!) {
    addLoaner(input: $input) {
      __typename
      ... on LoanerSuccess {
        loaner {
          id
          ...LoanerRow
        }
      }
      ...Refusal
    }
  }
`);

/** One more unit to lend. */
export function AddLoanerDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useChange(AddLoaner);
  const [texts, setTexts] = useState({ label: '', serial: '' });
  const [tried, setTried] = useState(false);
  const wrong = (name: keyof typeof texts) =>
    tried && texts[name].trim() === '' ? t`Write something here.` : issueOf(change.refused, name);
  const send = async () => {
    setTried(true);
    if (Object.values(texts).some((text) => text.trim() === '')) return;
    if (!(await change.run({ ...texts, modelId: null }))) return;
    toast({ text: t`Added. It can be lent now.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Add a loaner</Trans>}
      label={<Trans>Add</Trans>}
      change={change}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <TextField
        label={<Trans>Name of the loaner</Trans>}
        maxLength={120}
        value={texts.label}
        onChange={(event) => setTexts({ ...texts, label: event.target.value })}
        error={wrong('label')}
      />
      <TextField
        label={<Trans>Serial</Trans>}
        maxLength={60}
        value={texts.serial}
        onChange={(event) => setTexts({ ...texts, serial: event.target.value })}
        error={wrong('serial')}
      />
    </ChangeDialog>
  );
}
