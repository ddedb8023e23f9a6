import { Checkbox, FieldError, RadioCards, Select, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import { changedAnswers } from '../../../facts/answers';
import type { CauseFamily } from '../../../gql/graphql';
import { causeFamilyWords } from '../../../words/investigation-words';
import { useStateFinding } from '../use-state-finding';
import type { KnownFacts } from './known-facts';
import { FindingFacts } from './finding-facts';
import { useCauseTree } from './use-cause-tree';

interface Named {
  name: string;
  label: { text: string };
}

export interface StateFindingDialogProps {
  investigationId: string;
  version: number;
  title: string;
  form: { degrees: readonly Named[]; units: readonly Named[] };
  known: KnownFacts;
  /** The finding whose place this one takes. */
  before: {
    family: CauseFamily;
    degree: string;
    responsibleUnits: readonly string[];
    leaf?: { id: string } | null;
  } | null;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

const none = '';

/** Says what was found: the cause, how grave, through whom, and what that teaches of the request. */
export function StateFindingDialog(props: StateFindingDialogProps) {
  const { investigationId, version, title, form, known, before, onClose, onReload, onDone } = props;
  const { t } = useLingui();
  const toast = useToast();
  const state = useStateFinding();
  const { leaves } = useCauseTree();
  const [family, setFamily] = useState<CauseFamily | null>(before?.family ?? null);
  const [leafId, setLeafId] = useState<string>(before?.leaf?.id ?? none);
  const [degree, setDegree] = useState<string | null>(before?.degree ?? null);
  const [units, setUnits] = useState<readonly string[]>(before?.responsibleUnits ?? []);
  const [nature, setNature] = useState('');
  const [taught, setTaught] = useState(known);
  const [tried, setTried] = useState(false);
  const offered = leaves.filter((leaf) => leaf.family === family && !leaf.retiredAt);
  const leaf = offered.some(({ id }) => id === leafId) ? leafId : none;
  const send = async () => {
    setTried(true);
    if (!family || !degree || !nature.trim()) return;
    const facts = changedAnswers(known.answers, taught.answers);
    const said = { family, leafId: leaf || null, degree, responsibleUnits: [...units], nature: nature.trim() };
    const codes = {
      ...(taught.causeCode !== known.causeCode && { causeCode: taught.causeCode }),
      ...(taught.faultCode !== known.faultCode && { faultCode: taught.faultCode }),
    };
    if (!(await state.run({ investigationId, version, ...said, ...codes, facts }))) return;
    toast({ text: t`Found. The request was decided anew on it.` });
    onDone();
  };
  return (
    <ChangeDialog
      wide
      title={title}
      description={
        <Trans>It takes the place of what was found before, which stays on record. Liability follows from it.</Trans>
      }
      label={<Trans>State it</Trans>}
      change={state}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <RadioCards<CauseFamily>
        label={<Trans>Family of causes</Trans>}
        layout="grid"
        cards={Object.entries(causeFamilyWords).map(([value, words]) => ({
          value: value as CauseFamily,
          title: t(words),
        }))}
        value={family}
        onChange={setFamily}
        error={tried && !family ? t`Choose a family.` : undefined}
      />
      {offered.length > 0 && (
        <Select
          label={<Trans>Cause of the tree</Trans>}
          value={leaf}
          onChange={setLeafId}
          options={[
            { value: none, label: t`None of them` },
            ...offered.map(({ id, label }) => ({ value: id, label: label.text })),
          ]}
          error={issueOf(state.refused, 'leafId')}
        />
      )}
      <TextArea
        label={<Trans>What it is</Trans>}
        rows={3}
        maxLength={4000}
        value={nature}
        onChange={(event) => setNature(event.target.value)}
        error={tried && !nature.trim() ? t`Write something here.` : issueOf(state.refused, 'nature')}
      />
      <Select
        label={<Trans>How grave</Trans>}
        placeholder={t`Choose`}
        value={degree}
        onChange={setDegree}
        options={form.degrees.map(({ name, label }) => ({ value: name, label: label.text }))}
        error={tried && !degree ? t`Choose how grave it is.` : issueOf(state.refused, 'degree')}
      />
      {form.units.length > 0 && (
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 text-small font-semibold">
            <Trans>Responsible units</Trans>
          </legend>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {form.units.map(({ name, label }) => (
              <Checkbox
                key={name}
                label={label.text}
                checked={units.includes(name)}
                onChange={({ target }) =>
                  setUnits(target.checked ? [...units, name] : units.filter((one) => one !== name))
                }
              />
            ))}
          </div>
          {issueOf(state.refused, 'responsibleUnits') && (
            <FieldError>{issueOf(state.refused, 'responsibleUnits')}</FieldError>
          )}
        </fieldset>
      )}
      <FindingFacts taught={taught} onChange={setTaught} refused={state.refused} />
    </ChangeDialog>
  );
}
