import { formatList, formatMoney, KeyValueList, punctuation, StateChip, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Moment } from '../time/moment';
import { consentMethodWords } from '../words/consent-words';
import {
  objectionGroundWords,
  solutionMeasureWords,
  solutionStateLooks,
  solutionStateWords,
} from '../words/solution-words';
import { QuotedLines } from './quoted-lines';

const RoundBodyParts = graphql(`
  fragment RoundBody on Solution {
    id
    round
    state
    measures
    explanation
    steps
    durationDays
    materials
    tools
    expectedCostMinor
    total {
      amountMinor
      currency
    }
    replacement {
      model
      specification
      originalModel
      originalSpecification
    }
    preparedBy {
      id
      displayName
    }
    draftedAt
    sentAt
    decidedAt
    method
    ground
    reason
    ...QuotedLines
  }
`);

export interface RoundBodyProps {
  solution: FragmentType<typeof RoundBodyParts>;
  /** Behind its number and what became of it, until somebody opens it. */
  folded?: boolean;
}

/** One round in words: what is offered, at what cost, and what became of it. */
export function RoundBody({ solution, folded = false }: RoundBodyProps) {
  const { t } = useLingui();
  const { colon } = punctuation(useLanguage());
  const { round, state, reason, ground } = readFragment(RoundBodyParts, solution);
  if (!folded) return <RoundWords solution={solution} />;
  return (
    <details className="rounded-control border border-line px-3 py-2 text-small">
      <summary className="cursor-pointer">
        <span className="font-semibold">
          <Trans>Round {round}</Trans>
        </span>{' '}
        <StateChip state={solutionStateLooks[state]}>{t(solutionStateWords[state])}</StateChip>
        {reason && (
          <span className="ml-2 break-words text-ink-soft">
            {ground ? colon(t(objectionGroundWords[ground]), reason) : reason}
          </span>
        )}
      </summary>
      <div className="mt-3">
        <RoundWords solution={solution} />
      </div>
    </details>
  );
}

function RoundWords({ solution }: { solution: FragmentType<typeof RoundBodyParts> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const parts = readFragment(RoundBodyParts, solution);
  const { state, measures, explanation, steps, durationDays, materials, tools, expectedCostMinor, total } = parts;
  const { replacement, preparedBy, draftedAt, sentAt, decidedAt, method, ground, reason } = parts;
  const items = [
    {
      key: 'duration',
      term: t`How long it takes`,
      value: durationDays === 0 ? t`done the same day` : t`${durationDays} days`,
    },
    materials.length > 0 && { key: 'materials', term: t`Material`, value: formatList(materials, language) },
    tools.length > 0 && { key: 'tools', term: t`Tools`, value: formatList(tools, language) },
    replacement && {
      key: 'replacement',
      term: t`In the place of`,
      value: t`${replacement.originalModel} (${replacement.originalSpecification}) comes ${replacement.model} (${replacement.specification})`,
    },
    expectedCostMinor && {
      key: 'cost',
      term: t`What it costs us`,
      value: (
        <span data-numeric>{formatMoney({ amountMinor: expectedCostMinor, currency: total.currency }, language)}</span>
      ),
    },
    {
      key: 'prepared',
      term: t`Prepared`,
      value: (
        <>
          {preparedBy?.displayName} · <Moment at={draftedAt} />
        </>
      ),
    },
    sentAt && { key: 'sent', term: t`Sent to the customer`, value: <Moment at={sentAt} /> },
    decidedAt && {
      key: 'decided',
      term: state === 'WITHDRAWN' ? t(solutionStateWords.WITHDRAWN) : t`Answered`,
      value: (
        <>
          <Moment at={decidedAt} />
          {method && <> · {t(consentMethodWords[method])}</>}
        </>
      ),
    },
    reason && {
      key: 'reason',
      term: ground ? t(objectionGroundWords[ground]) : t`Why`,
      value: <span className="break-words whitespace-pre-line">{reason}</span>,
    },
  ].filter((item) => typeof item === 'object' && item !== null);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-body font-semibold">
        {measures.map((measure) => t(solutionMeasureWords[measure])).join(' · ')}
      </p>
      <p className="text-body break-words whitespace-pre-line">{explanation}</p>
      <ol className="flex list-decimal flex-col gap-1 pl-5 text-body">
        {steps.map((step, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a step is its place
          <li key={place} className="break-words">
            {step}
          </li>
        ))}
      </ol>
      <QuotedLines solution={parts} />
      <KeyValueList items={items} />
    </div>
  );
}
