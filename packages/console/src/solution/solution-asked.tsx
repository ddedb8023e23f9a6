import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import { RoundBody } from './round-body';

const SolutionAskedParts = graphql(`
  fragment SolutionAsked on Solution {
    id
    ...RoundBody
  }
`);

/** What somebody is asked to agree to before the customer reads it, whole. */
export function SolutionAsked({ solution }: { solution: FragmentType<typeof SolutionAskedParts> }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-lead font-semibold">
        <Trans>What was found and is proposed</Trans>
      </h3>
      <RoundBody solution={readFragment(SolutionAskedParts, solution)} />
    </section>
  );
}
