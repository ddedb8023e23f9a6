import { StateChip } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../gql';
import type { PolicyChangeFragment, PolicyChangeKind } from '../../../gql/graphql';
import { useClauseWords } from '../../../words/use-clause-words';

export const PolicyChangeParts = graphql(`
  fragment PolicyChange on PolicyChange {
    kind
    path
    section
    place {
      text
    }
    before {
      value {
        text
      }
      when {
        text
      }
      clause
      line
    }
    after {
      value {
        text
      }
      when {
        text
      }
      clause
      line
    }
  }
`);

const kindWords: Record<PolicyChangeKind, MessageDescriptor> = {
  ADDED: msg`New`,
  CHANGED: msg`Changed`,
  MOVED: msg`Moved`,
  REMOVED: msg`Gone`,
};

const kindLooks = { ADDED: 'ok', CHANGED: 'met', MOVED: 'paused', REMOVED: 'broken' } as const;

/** One change: where, what it said, what it says. */
export function ChangeItem({ change }: { change: PolicyChangeFragment }) {
  const { t } = useLingui();
  const clauseWords = useClauseWords();
  const { kind, path, place, before, after } = change;
  const clauses = [...new Set([before?.clause, after?.clause].filter((clause) => clause != null))];
  const when = after?.when?.text ?? before?.when?.text;
  return (
    <li className="flex flex-col gap-1 py-3 text-small first:pt-0 last:pb-0" title={path}>
      <div className="flex flex-wrap items-center gap-2">
        <StateChip state={kindLooks[kind]} icon={null}>
          {t(kindWords[kind])}
        </StateChip>
        <span className="min-w-0 font-semibold break-words">{place.text}</span>
        {clauses.length > 0 && (
          <span className="text-caption text-ink-soft">{clauses.map(clauseWords).join(' → ')}</span>
        )}
      </div>
      {when && (
        <p className="text-ink-soft">
          <Trans>When {when}</Trans>
        </p>
      )}
      <p className="flex flex-wrap items-baseline gap-x-2 break-words">
        {before && <del className="text-broken">{before.value.text}</del>}
        {before && after && <span aria-hidden>→</span>}
        {after && <ins className="font-semibold text-ok no-underline">{after.value.text}</ins>}
      </p>
      {kind === 'MOVED' && (
        <p className="text-caption text-ink-soft">
          <Trans>It stands at another place of its table, so it decides earlier or later than before.</Trans>
        </p>
      )}
    </li>
  );
}
