import { Chip } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { DecisionKind, DecisionListFragment } from '../gql/graphql';
import { Moment } from '../time/moment';
import { TraceList } from './trace-list';

const DecisionListParts = graphql(`
  fragment DecisionList on Decision {
    id
    kind
    facts
    outcome
    decidedAt
    supersededAt
    policyVersion {
      id
      code
      number
    }
    trace {
      ...TraceListStep
    }
  }
`);

const kindWords: Record<DecisionKind, MessageDescriptor> = {
  TRIAGE: msg`Severity`,
  PROMISE: msg`Promises`,
  ENTITLEMENT: msg`Who pays`,
};

/** What the policy decided, with the rules that spoke and the facts they were given. Superseded decisions are folded away. */
export function DecisionList({ decisions }: { decisions: readonly FragmentType<typeof DecisionListParts>[] }) {
  const all = readFragment(DecisionListParts, decisions);
  const inForce = all.filter(({ supersededAt }) => !supersededAt);
  const earlier = all.filter(({ supersededAt }) => supersededAt);
  return (
    <div className="flex flex-col gap-4">
      {inForce.map((decision) => (
        <Decided key={decision.id} {...decision} />
      ))}
      {all.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>Nothing was decided yet.</Trans>
        </p>
      )}
      {earlier.length > 0 && (
        <details className="text-small">
          <summary className="cursor-pointer text-ink-soft">
            <Trans>Earlier decisions ({earlier.length})</Trans>
          </summary>
          <div className="mt-3 flex flex-col gap-4 opacity-80">
            {earlier.map((decision) => (
              <Decided key={decision.id} {...decision} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Decided({ kind, facts, decidedAt, policyVersion, trace }: DecisionListFragment) {
  const { t } = useLingui();
  const known = Object.entries((facts ?? {}) as Record<string, unknown>).filter(
    ([, value]) => value !== null && value !== undefined && typeof value !== 'object',
  );
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline gap-x-2 text-small">
        <span className="font-semibold">{t(kindWords[kind])}</span>
        <span className="text-caption text-ink-soft">
          <Moment at={decidedAt} />
          {policyVersion && (
            <>
              {' '}
              · {policyVersion.code} v{policyVersion.number}
            </>
          )}
        </span>
      </div>
      <TraceList steps={trace} />
      {known.length > 0 && (
        <details className="text-caption text-ink-soft">
          <summary className="cursor-pointer">
            <Trans>On these facts</Trans>
          </summary>
          <ul className="mt-1.5 flex flex-wrap gap-1.5">
            {known.map(([name, value]) => (
              <li key={name}>
                <Chip>
                  <span className="font-mono">
                    {name} {String(value)}
                  </span>
                </Chip>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
