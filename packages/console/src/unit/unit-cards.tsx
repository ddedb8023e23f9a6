import { useQuery } from 'urql';
import { graphql } from '../gql';
import { AcceptanceStages } from './acceptance-stages';
import { PartsSupplyCard } from './parts-supply-card';

const UnitCardsQuery = graphql(`
  query UnitCards($id: ID!) {
    asset(id: $id) {
      id
      ...AcceptanceStages
      ...PartsSupplyCard
    }
  }
`);

/** What a policy says of a unit beside its warranty and care. Nothing while it is not known. */
export function UnitCards({ assetId }: { assetId: string }) {
  const [{ data }, again] = useQuery({
    query: UnitCardsQuery,
    variables: { id: assetId },
    requestPolicy: 'cache-and-network',
  });
  if (!data?.asset) return null;
  return (
    <>
      <AcceptanceStages asset={data.asset} />
      <PartsSupplyCard asset={data.asset} onChanged={() => again({ requestPolicy: 'network-only' })} />
    </>
  );
}
