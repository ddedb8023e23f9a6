import { Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';
import { PartField } from './part-field';
import { levelsOf, type Place, type StockPart } from './stock-query';
import { wholeIn } from './whole-in';

const MoveStock = graphql(`
  mutation MoveStock($input: MoveStockInput!) {
    moveStock(input: $input) {
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

interface MoveDialogProps {
  /** Where the parts lie. */
  place: Place;
  places: readonly Place[];
  onClose: () => void;
  onDone: () => void;
}

/** Parts go from one place to another: to a van, back from one, to another store. */
export function MoveDialog({ place, places, onClose, onDone }: MoveDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useChange(MoveStock);
  const others = places.filter(({ id }) => id !== place.id);
  const here = levelsOf(place).filter(({ onHand, item }) => onHand > 0 && item);
  const [to, setTo] = useState(others[0]?.id ?? '');
  const [part, setPart] = useState<StockPart | null>(null);
  const [quantity, setQuantity] = useState('');
  const [tried, setTried] = useState(false);
  const most = here.find(({ item }) => item?.id === part?.id)?.onHand;
  const many = wholeIn(quantity, 1);
  const tooMany = many !== null && most !== undefined && many > most;
  const send = async () => {
    setTried(true);
    if (!part || many === null || tooMany) return;
    if (!(await change.run({ fromId: place.id, toId: to, priceItemId: part.id, quantity: many, note: null }))) return;
    toast({ text: t`Moved.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Move parts from {place.name}</Trans>}
      label={<Trans>Move them</Trans>}
      change={change}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <PartField
        parts={here.flatMap(({ item }) => item ?? [])}
        value={part}
        onChange={setPart}
        error={tried && !part ? t`Choose a part.` : undefined}
      />
      <Select
        label={<Trans>To</Trans>}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={to}
        onChange={setTo}
      />
      <TextField
        label={<Trans>How many</Trans>}
        hint={most === undefined ? undefined : <Trans>{most} lie here.</Trans>}
        inputMode="numeric"
        value={quantity}
        onChange={(event) => setQuantity(event.target.value)}
        error={wrong()}
      />
    </ChangeDialog>
  );

  function wrong(): string | undefined {
    if (tried && many === null) return t`A whole number, 1 or more.`;
    return tried && tooMany ? t`There are not so many here.` : issueOf(change.refused, 'quantity');
  }
}
