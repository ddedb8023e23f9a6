import { Chip, formatList, KeyValueList, useLanguage } from '@aftercare/ui';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { SolutionQuote } from './solution-quote';
import { measureWords } from './solution-words';

const SolutionContentParts = graphql(`
  fragment SolutionContent on Solution {
    measures
    explanation
    steps
    durationDays
    materials
    tools
    replacement {
      model
      specification
      originalModel
      originalSpecification
    }
    ...SolutionQuote
  }
`);

/** What is proposed, whole: why, what is done step by step, how long it takes, what comes for what, what it costs. */
export function SolutionContent({ solution }: { solution: FragmentType<typeof SolutionContentParts> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const parts = readFragment(SolutionContentParts, solution);
  const { measures, explanation, steps, durationDays, materials, tools, replacement } = parts;
  const items = [
    {
      key: 'long',
      term: t`How long it takes`,
      value: durationDays === 0 ? t`Done the same day` : t`${plural(durationDays, { one: '# day', other: '# days' })}`,
    },
    ...(replacement
      ? [
          { key: 'comes', term: t`You receive`, value: `${replacement.model} · ${replacement.specification}` },
          {
            key: 'goes',
            term: t`In place of`,
            value: `${replacement.originalModel} · ${replacement.originalSpecification}`,
          },
        ]
      : []),
    ...(materials.length > 0 ? [{ key: 'needs', term: t`Material`, value: formatList(materials, language) }] : []),
    ...(tools.length > 0 ? [{ key: 'tools', term: t`Tools`, value: formatList(tools, language) }] : []),
  ];
  return (
    <div className="flex flex-col gap-4">
      <ul aria-label={t`What we propose`} className="flex flex-wrap gap-1.5">
        {measures.map((measure) => (
          <li key={measure}>
            <Chip>{t(measureWords[measure])}</Chip>
          </li>
        ))}
      </ul>
      <p className="break-words whitespace-pre-line">{explanation}</p>
      {steps.length > 0 && (
        <section className="flex flex-col gap-1.5">
          <h3 className="text-small font-semibold">
            <Trans>Step by step</Trans>
          </h3>
          <ol className="flex list-decimal flex-col gap-1 pl-6 text-small marker:text-ink-soft">
            {[...steps.entries()].map(([place, step]) => (
              <li key={`${place} ${step}`} className="break-words">
                {step}
              </li>
            ))}
          </ol>
        </section>
      )}
      <KeyValueList items={items} />
      <SolutionQuote solution={parts} />
    </div>
  );
}
