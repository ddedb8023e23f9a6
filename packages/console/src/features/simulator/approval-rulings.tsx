import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { TraceList } from '../../decision/trace-list';
import { type FragmentType, graphql, readFragment } from '../../gql';

const ApprovalRulingsParts = graphql(`
  fragment ApprovalRulings on ApprovalRulingType {
    rule {
      name
      label {
        text
      }
    }
    steps {
      board
      by {
        name
        label {
          text
        }
      }
    }
    tell {
      name
      label {
        text
      }
    }
    trace {
      ...TraceListStep
    }
  }
`);

/** Who must agree to what, in which order, and who is told. */
export function ApprovalRulings({ rulings }: { rulings: readonly FragmentType<typeof ApprovalRulingsParts>[] }) {
  const { t } = useLingui();
  const together = t`and`;
  return (
    <ul className="flex flex-col gap-4">
      {readFragment(ApprovalRulingsParts, rulings).map(({ rule, steps, tell, trace }) => (
        <li key={rule.name} className="flex flex-col gap-1.5 text-small">
          <strong className="font-semibold">{rule.label.text}</strong>
          <p>
            {steps.length === 0 && <Trans>Nobody has to agree.</Trans>}
            {steps.map(({ board, by }, index) => (
              <Fragment key={by.map(({ name }) => name).join(' ')}>
                {index > 0 && ' → '}
                {by.map(({ label }) => label.text).join(` ${together} `)}
                {board && <> ({t`in a meeting, with minutes`})</>}
              </Fragment>
            ))}
          </p>
          {tell.length > 0 && (
            <p className="text-caption text-ink-soft">
              <Trans>told: {tell.map(({ label }) => label.text).join(' · ')}</Trans>
            </p>
          )}
          <TraceList steps={[trace]} />
        </li>
      ))}
    </ul>
  );
}
