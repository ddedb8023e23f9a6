import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { EarlierSolution } from './earlier-solution';
import { InspectionCard } from './inspection-card';
import { SolutionCard } from './solution-card';
import { SolutionDecision } from './solution-decision';

const OffersParts = graphql(`
  fragment Offers on ServiceRequest {
    solutions {
      id
      round
      allowedActions
      ...SolutionDecision
      ...SolutionCard
      ...EarlierSolution
    }
    inspections {
      id
      final
      ruling
      ...InspectionCard
    }
  }
`);

export interface OffersProps {
  request: FragmentType<typeof OffersParts>;
  onChanged: () => void;
}

/** What is proposed: the latest to decide on or to look up, an inspection where there is one, earlier rounds folded. */
export function Offers({ request, onChanged }: OffersProps) {
  const { solutions, inspections } = readFragment(OffersParts, request);
  const [latest, ...earlier] = solutions.toSorted((one, other) => other.round - one.round);
  const qualitySettled = inspections.some(({ final, ruling }) => final && ruling === 'FOR_COMPANY');
  return (
    <>
      {latest &&
        (latest.allowedActions.includes('AGREE') ? (
          <SolutionDecision
            key={latest.id}
            solution={latest}
            again={earlier.length > 0}
            {...{ qualitySettled, onChanged }}
          />
        ) : (
          <SolutionCard
            key={latest.id}
            solution={latest}
            inspected={qualitySettled || inspections.some(({ ruling }) => !ruling)}
          />
        ))}
      {inspections.map((inspection) => (
        <InspectionCard key={inspection.id} inspection={inspection} />
      ))}
      {earlier.length > 0 && (
        <Card title={<Trans>Earlier proposals</Trans>}>
          <div className="flex flex-col gap-2.5">
            {earlier.map((solution, place) => (
              <EarlierSolution key={solution.id} solution={solution} round={earlier.length - place} />
            ))}
          </div>
        </Card>
      )}
    </>
  );
}
