import { TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../change/change-dialog';
import { issueOf } from '../change/issue-of';
import { useChange } from '../change/use-change';
import { graphql } from '../gql';

const EndProduction = graphql(`
  mutation EndProduction($input: EndProductionInput!) {
    endProduction(input: $input) {
      __typename
      ... on ModelSuccess {
        model {
          id
          endedOn
        }
      }
      ...Refusal
    }
  }
`);

interface EndProductionDialogProps {
  modelId: string;
  name: string;
  endedOn: string | null;
  onClose: () => void;
  onChanged: () => void;
}

/** From which day a model is no longer made. */
export function EndProductionDialog({ modelId, name, endedOn, onClose, onChanged }: EndProductionDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const end = useChange(EndProduction);
  const [day, setDay] = useState(endedOn ?? '');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!day || !(await end.run({ modelId, endedOn: day }))) return;
    toast({ text: t`On record.` });
    onChanged();
    onClose();
  };
  return (
    <ChangeDialog
      title={<Trans>{name} is no longer made</Trans>}
      description={
        <Trans>
          How long its spare parts are promised goes by this day, for every unit of the model. Customers read it on the
          page of their product.
        </Trans>
      }
      label={<Trans>Put on record</Trans>}
      change={end}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextField
        type="date"
        label={<Trans>The first day on which it is no longer made</Trans>}
        value={day}
        onChange={(event) => setDay(event.target.value)}
        error={tried && !day ? t`Choose a day.` : issueOf(end.refused, 'endedOn')}
      />
    </ChangeDialog>
  );
}
