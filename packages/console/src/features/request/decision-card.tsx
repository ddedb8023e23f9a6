import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { OtherFactsLink } from '../../case/other-facts-link';
import { DecisionList } from '../../decision/decision-list';
import { type FragmentType, graphql, readFragment } from '../../gql';

const DecisionCardParts = graphql(`
  fragment DecisionCard on ServiceRequest {
    id
    decisions {
      id
      ...DecisionList
    }
    clocks {
      id
      ...DecidedClock
    }
    ...CaseOfRequest
  }
`);

export function DecisionCard({ request }: { request: FragmentType<typeof DecisionCardParts> }) {
  const parts = readFragment(DecisionCardParts, request);
  const { decisions, clocks } = parts;
  return (
    <Card title={<Trans>Decisions and why</Trans>} aside={<OtherFactsLink request={parts} />}>
      <DecisionList decisions={decisions} clocks={clocks} />
    </Card>
  );
}
