import { Button, Card, Checkbox, FieldError, MoneyField, NumberField, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import type { SolutionMeasure } from '../../gql/graphql';
import { solutionMeasureWords } from '../../words/solution-words';
import { type Draft, type DraftField, inputOf, lacksOf, replaces } from './draft';
import { ListField } from './list-field';
import { QuoteLines } from './quote-lines';
import { ReplacementFields } from './replacement-fields';
import { useDraftSolution } from './use-draft-solution';
import { useReviseSolution } from './use-revise-solution';

export interface SolutionFormProps {
  /** The request a new round is begun on, or the round that is written anew, each as it was seen. */
  on: { requestId: string; version: number } | { solutionId: string; version: number };
  first: Draft;
  free: boolean;
  unitModel: string | null;
  title: string;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Writes what is offered: measures, steps, how long, what it needs, what it costs us and what the customer pays. */
export function SolutionForm({ on, first, free, unitModel, title, onClose, onReload, onDone }: SolutionFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { currency } = useViewer().organization;
  const draft = useDraftSolution();
  const revise = useReviseSolution();
  const [said, setSaid] = useState(first);
  const [tried, setTried] = useState(false);
  const set = (part: Partial<Draft>) => setSaid((before) => ({ ...before, ...part }));
  const { busy } = 'requestId' in on ? draft : revise;
  const { refused } = 'requestId' in on ? draft : revise;
  const lacks = lacksOf(said, currency);
  const required: Record<DraftField, string> = {
    measures: t`Choose at least one.`,
    explanation: t`Write something here.`,
    steps: t`Write at least one step.`,
    durationDays: t`Write a number of days; 0 if it is done the same day.`,
    expectedCost: t`Write an amount; 0 if it costs nothing.`,
  };
  const wrong = (field: DraftField, path: string = field) =>
    tried && lacks.includes(field) ? required[field] : issueOf(refused, path);
  const send = async () => {
    setTried(true);
    if (lacks.length > 0) return;
    const input = inputOf(said, currency);
    const done = 'requestId' in on ? await draft.run({ ...input, ...on }) : await revise.run({ ...input, ...on });
    if (!done) return;
    toast({ text: t`Kept. Submit it next.` });
    onDone();
  };
  const measured = (measure: SolutionMeasure, chosen: boolean) =>
    set({ measures: chosen ? [...said.measures, measure] : said.measures.filter((one) => one !== measure) });
  return (
    <Card
      title={title}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            <Trans>Leave it</Trans>
          </Button>
          <Button variant="primary" busy={busy} onClick={() => void send()}>
            <Trans>Keep the draft</Trans>
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1.5 text-small font-semibold">
            <Trans>What is done</Trans>
          </legend>
          <div className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-4">
            {Object.entries(solutionMeasureWords).map(([measure, words]) => (
              <Checkbox
                key={measure}
                label={t(words)}
                checked={said.measures.includes(measure as SolutionMeasure)}
                onChange={({ target }) => measured(measure as SolutionMeasure, target.checked)}
              />
            ))}
          </div>
          {wrong('measures') && <FieldError>{wrong('measures')}</FieldError>}
        </fieldset>
        <TextArea
          label={<Trans>What was found and is proposed</Trans>}
          hint={<Trans>The customer reads it: plain words, no names and no blame.</Trans>}
          rows={4}
          maxLength={2000}
          value={said.explanation}
          onChange={(event) => set({ explanation: event.target.value })}
          error={wrong('explanation')}
        />
        <ListField
          ordered
          label={<Trans>Step by step</Trans>}
          nameOf={(place) => t`Step ${place}`}
          add={<Trans>Add a step</Trans>}
          lines={said.steps}
          onChange={(steps) => set({ steps })}
          error={wrong('steps')}
        />
        <div className="grid items-end gap-3 sm:grid-cols-2">
          <NumberField
            label={<Trans>How long it takes</Trans>}
            unit={t`days`}
            value={said.durationDays}
            onChange={(durationDays) => set({ durationDays })}
            error={wrong('durationDays')}
          />
          <MoneyField
            label={<Trans>What it costs us</Trans>}
            hint={<Trans>For colleagues only; who must agree may depend on it.</Trans>}
            currency={currency}
            value={said.expectedCost}
            onChange={(expectedCost) => set({ expectedCost })}
            error={wrong('expectedCost', 'expectedCostMinor')}
          />
        </div>
        <div className="grid gap-5 md:grid-cols-2">
          <ListField
            label={<Trans>Material</Trans>}
            nameOf={(place) => t`Material ${place}`}
            add={<Trans>Add material</Trans>}
            lines={said.materials}
            onChange={(materials) => set({ materials })}
            error={issueOf(refused, 'materials')}
          />
          <ListField
            label={<Trans>Tools</Trans>}
            nameOf={(place) => t`Tool ${place}`}
            add={<Trans>Add a tool</Trans>}
            lines={said.tools}
            onChange={(tools) => set({ tools })}
            error={issueOf(refused, 'tools')}
          />
        </div>
        {replaces(said.measures) && (
          <ReplacementFields
            replacement={said.replacement}
            onChange={(replacement) => set({ replacement })}
            unitModel={unitModel}
            refused={refused}
          />
        )}
        <QuoteLines
          lines={said.lines}
          onChange={(lines) => set({ lines })}
          free={free}
          issueOf={(place) => issueOf(refused, `lines.${place}`)}
        />
        <RefusalBanner refused={refused} onReload={onReload} />
      </div>
    </Card>
  );
}
