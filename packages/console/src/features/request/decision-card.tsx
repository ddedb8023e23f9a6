import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { DecisionList } from '../../decision/decision-list';
import { type FragmentType, graphql, readFragment } from '../../gql';

const DecisionCardParts = graphql(`
  fragment DecisionCard on ServiceRequest {
    id
    decisions {
      id
      ...DecisionList
    }
  }
`);

export function DecisionCard({ request }: { request: FragmentType<typeof DecisionCardParts> }) {
  return (
    <Card title={<Trans>Decisions and why</Trans>}>
      <DecisionList decisions={readFragment(DecisionCardParts, request).decisions} />
    </Card>
  );
}
