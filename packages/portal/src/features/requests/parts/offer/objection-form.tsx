import { Button, RadioCards, TextArea } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type SubmitEvent, useState } from 'react';
import { issueOf } from '../../../../change/issue-of';
import { RefusalWords } from '../../../../change/refusal-words';
import type { ObjectionGround } from '../../../../gql/graphql';
import { DecisionActions } from '../../decision-actions';
import { takeFocus } from '../../take-focus';
import { useObjectToSolution } from './solution-changes';
import { groundWords } from './solution-words';

const GROUNDS = ['MEASURE', 'PRICE', 'TIME', 'QUALITY', 'OTHER'] as const satisfies readonly ObjectionGround[];

export interface ObjectionFormProps {
  solutionId: string;
  version: number;
  /** An independent body has found for good: quality is no ground any more. */
  qualitySettled: boolean;
  onChanged: () => void;
  onBack: () => void;
}

/** What is not right about a proposal, and why: another one is prepared on it. */
export function ObjectionForm({ solutionId, version, qualitySettled, onChanged, onBack }: ObjectionFormProps) {
  const { t } = useLingui();
  const object = useObjectToSolution();
  const [ground, setGround] = useState<ObjectionGround | null>(null);
  const [reason, setReason] = useState('');
  const issues = { ground: issueOf(object.refused, 'ground'), reason: issueOf(object.refused, 'reason') };
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!ground) return;
    if (await object.run({ solutionId, version, ground, reason: reason.trim(), method: null })) onChanged();
  };
  return (
    <form ref={takeFocus} className="flex flex-col gap-4" onSubmit={(event) => void send(event)}>
      <RadioCards
        label={t`What is not right for you?`}
        layout="grid"
        cards={GROUNDS.filter((one) => one !== 'QUALITY' || !qualitySettled).map((one) => ({
          value: one,
          title: t(groundWords[one]),
        }))}
        value={ground}
        onChange={setGround}
        error={issues.ground}
      />
      {qualitySettled && (
        <p className="text-small text-ink-soft">
          <Trans>What the inspection found about the quality is final for both of us.</Trans>
        </p>
      )}
      <TextArea
        label={t`What would be right?`}
        hint={t`We prepare another proposal with it.`}
        rows={3}
        maxLength={2000}
        value={reason}
        error={issues.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <RefusalWords refused={issues.ground || issues.reason ? null : object.refused} onReload={onChanged} />
      <DecisionActions>
        <Button type="submit" variant="primary" wide busy={object.busy} disabled={!ground || !reason.trim()}>
          {t`I do not agree`}
        </Button>
        <Button wide onClick={onBack}>{t`Back`}</Button>
      </DecisionActions>
    </form>
  );
}
