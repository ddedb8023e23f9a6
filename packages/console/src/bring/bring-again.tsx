import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { type Brought, BringField } from './bring-field';

const BroughtOnVisit = graphql(`
  query BroughtOnVisit($id: ID!) {
    visit(id: $id) {
      id
      partsToBring {
        priceItemId
        quantity
      }
    }
  }
`);

export interface BringAgainProps {
  visitId: string;
  /** Null: as it stands. */
  value: readonly Brought[] | null;
  onChange: (value: readonly Brought[]) => void;
}

/** What to bring on a visit that is given out already, beginning with what was said of it. */
export function BringAgain({ visitId, value, onChange }: BringAgainProps) {
  const [{ data }] = useQuery({
    query: BroughtOnVisit,
    variables: { id: visitId },
    requestPolicy: 'cache-and-network',
  });
  const stands = data?.visit?.partsToBring.map(({ priceItemId, quantity }) => ({ priceItemId, quantity }));
  if (!stands) return null;
  return (
    <BringField value={value ?? stands} onChange={onChange} hint={<Trans>Left empty: no parts are brought.</Trans>} />
  );
}
