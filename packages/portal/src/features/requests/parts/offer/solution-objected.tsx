import { Trans, useLingui } from '@lingui/react/macro';
import type { ObjectionGround } from '../../../../gql/graphql';
import { groundWords } from './solution-words';

export interface SolutionObjectedProps {
  ground: ObjectionGround | null | undefined;
  reason: string | null | undefined;
}

/** What the customer said was not right about a proposal, or why we took it back. Nothing where nothing was said. */
export function SolutionObjected({ ground, reason }: SolutionObjectedProps) {
  const { t } = useLingui();
  if (!reason) return null;
  const about = ground && t(groundWords[ground]);
  return (
    <div className="border-l-2 border-line pl-3 text-small">
      <p className="text-ink-soft">
        {about ? <Trans>What was not right for you: {about}</Trans> : <Trans>The reason:</Trans>}
      </p>
      <blockquote className="break-words whitespace-pre-line">{reason}</blockquote>
    </div>
  );
}
