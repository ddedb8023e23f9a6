import { SegmentedControl, Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';
import type { StockLocationKind } from '../../gql/graphql';
import { placeWords } from './stock-words';

const AddStockLocation = graphql(`
  mutation AddStockLocation($input: AddStockLocationInput!) {
    addStockLocation(input: $input) {
      __typename
      ... on StockLocationSuccess {
        location {
          id
        }
      }
      ...Refusal
    }
  }
`);

const VanOwners = graphql(`
  query VanOwners {
    technicians {
      id
      name
    }
  }
`);

/** One more store, van or outlet. */
export function AddPlaceDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useChange(AddStockLocation);
  const [kind, setKind] = useState<StockLocationKind>('STORE');
  const [name, setName] = useState('');
  const [technicianId, setTechnician] = useState('');
  const [tried, setTried] = useState(false);
  const [{ data }] = useQuery({ query: VanOwners, pause: kind !== 'VAN' });
  const isVan = kind === 'VAN';
  const send = async () => {
    setTried(true);
    if (!name.trim() || (isVan && !technicianId)) return;
    if (!(await change.run({ kind, name: name.trim(), technicianId: isVan ? technicianId : null }))) return;
    toast({ text: t`Added.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Add a place</Trans>}
      label={<Trans>Add</Trans>}
      change={change}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <SegmentedControl<StockLocationKind>
        label={t`Kind of place`}
        value={kind}
        onChange={setKind}
        segments={(Object.keys(placeWords) as StockLocationKind[]).map((value) => ({
          value,
          label: t(placeWords[value]),
        }))}
      />
      {isVan && (
        <Select
          label={<Trans>Whose van</Trans>}
          placeholder={t`Choose a technician`}
          options={(data?.technicians ?? []).map(({ id, name: who }) => ({ value: id, label: who }))}
          value={technicianId}
          onChange={setTechnician}
          error={tried && !technicianId ? t`Choose a technician.` : issueOf(change.refused, 'technicianId')}
        />
      )}
      <TextField
        label={<Trans>Name of the place</Trans>}
        hint={isVan ? <Trans>Such as its number plate.</Trans> : undefined}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={tried && !name.trim() ? t`Write something here.` : issueOf(change.refused, 'name')}
      />
    </ChangeDialog>
  );
}
