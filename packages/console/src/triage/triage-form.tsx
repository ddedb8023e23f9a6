import { Button, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../change/issue-of';
import { RefusalBanner } from '../change/refusal-banner';
import { type Facts, statedFacts } from '../facts/facts';
import { FactsFields } from '../facts/facts-fields';
import { offeredAnswers } from '../facts/answers';
import { askable, useIntakeChoices } from '../facts/intake-choices';
import { PromisePreview } from '../facts/promise-preview';
import { type FragmentType, readFragment } from '../gql';
import { applyChanges, changesFrom, type FactChanges } from './fact-changes';
import { TriageOutcome } from './triage-outcome';
import { useTriageRequest } from './use-triage-request';

export interface TriageFormProps {
  request: FragmentType<typeof TriageOutcome>;
  onDone: () => void;
  /** Reads the request again, after somebody else changed it. */
  onReload: () => void;
}

/** Facts in, decision out: what is known so far, what the policy makes of it, and saving it. */
export function TriageForm({ request, onDone, onReload }: TriageFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const triage = useTriageRequest();
  const known = readFragment(TriageOutcome, request);
  const { id, version, kind, componentCode, faultCode, causeCode, complexity, regionClass, safety, wishedTo } = known;
  const assetId = known.asset?.id ?? null;
  const before = Object.fromEntries(known.facts.map(({ name, value }) => [name, value]));
  const [{ data: choices }] = useIntakeChoices({ kind, assetId });
  const questions = askable(choices?.intakeForm.questions ?? []);
  const current: Facts = {
    componentCode: componentCode ?? null,
    faultCode: faultCode ?? null,
    causeCode: causeCode ?? null,
    complexity: complexity ?? null,
    regionClass: regionClass ?? null,
    safety,
    answers: before,
  };
  const [changes, setChanges] = useState<FactChanges>({});
  const facts = applyChanges(current, changes);
  const offered = { ...facts, answers: offeredAnswers(facts.answers, questions) };
  const [note, setNote] = useState('');
  const save = async () => {
    const done = await triage.run({ requestId: id, version, ...statedFacts(facts, before), note: note.trim() || null });
    if (!done) return;
    toast({ text: t`Triaged. The promises were worked out again.` });
    onDone();
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FactsFields
        kind={kind}
        assetId={assetId}
        facts={facts}
        onChange={(said) => setChanges(changesFrom(current, said))}
        refused={triage.refused}
      />
      {/* Only once the facts are there: their coming must not move what is about to be pressed. */}
      {choices && (
        <>
          <TextField
            label={<Trans>Note</Trans>}
            hint={<Trans>Internal: what you saw or were told that made you decide so.</Trans>}
            optional
            value={note}
            onChange={(event) => setNote(event.target.value)}
            error={issueOf(triage.refused, 'note')}
          />
          <RefusalBanner refused={triage.refused} onReload={onReload} />
          <Button type="submit" variant="primary" busy={triage.busy} className="self-end">
            <Trans>Save triage</Trans>
          </Button>
          {/* Below the button, for the same reason. */}
          <PromisePreview facts={{ kind, assetId, wishedTo, ...statedFacts(offered) }} />
        </>
      )}
    </form>
  );
}
