import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { PromiseList } from '../../promise/promise-list';

const PromiseCardParts = graphql(`
  fragment PromiseCard on ServiceRequest {
    id
    clocks {
      id
      ...PromiseList
    }
  }
`);

export function PromiseCard({ request }: { request: FragmentType<typeof PromiseCardParts> }) {
  return (
    <Card title={<Trans>Promises</Trans>}>
      <PromiseList clocks={readFragment(PromiseCardParts, request).clocks} />
    </Card>
  );
}
