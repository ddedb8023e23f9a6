import { Checkbox, Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import type { CauseFamily } from '../../../gql/graphql';
import { causeFamilyWords } from '../../../words/investigation-words';
import { useSaveCauseLeaf } from '../use-save-cause-leaf';
import type { CauseLeaf } from './use-cause-tree';

export interface CauseLeafDialogProps {
  /** Null for a new one. */
  leaf: CauseLeaf | null;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Adds a cause to the tree, or names one anew; its family stays. */
export function CauseLeafDialog({ leaf, onClose, onReload, onDone }: CauseLeafDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const save = useSaveCauseLeaf();
  const [family, setFamily] = useState<CauseFamily | null>(leaf?.family ?? null);
  const [labelZhCN, setLabelZhCN] = useState(leaf?.label.zhCN ?? '');
  const [labelEn, setLabelEn] = useState(leaf?.label.en ?? '');
  const [retired, setRetired] = useState(Boolean(leaf?.retiredAt));
  const [tried, setTried] = useState(false);
  const required = (text: string) => (tried && !text.trim() ? t`Write something here.` : undefined);
  const send = async () => {
    setTried(true);
    if (!family || !labelZhCN.trim() || !labelEn.trim()) return;
    const named = { labelZhCN: labelZhCN.trim(), labelEn: labelEn.trim() };
    const which = { leafId: leaf?.id ?? null, version: leaf?.version ?? null };
    if (!(await save.run({ ...which, family, ...named, retired }))) return;
    toast({ text: t`The tree is changed.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={leaf ? <Trans>Change a cause</Trans> : <Trans>Add a cause to the tree</Trans>}
      label={<Trans>Save</Trans>}
      change={save}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <Select<CauseFamily>
        label={<Trans>Family</Trans>}
        disabled={leaf !== null}
        value={family}
        placeholder={t`Choose`}
        onChange={setFamily}
        options={Object.entries(causeFamilyWords).map(([value, words]) => ({
          value: value as CauseFamily,
          label: t(words),
        }))}
        error={tried && !family ? t`Choose a family.` : undefined}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={<Trans>In Chinese</Trans>}
          maxLength={100}
          value={labelZhCN}
          onChange={(event) => setLabelZhCN(event.target.value)}
          error={required(labelZhCN) ?? issueOf(save.refused, 'labelZhCN')}
        />
        <TextField
          label={<Trans>In English</Trans>}
          maxLength={100}
          value={labelEn}
          onChange={(event) => setLabelEn(event.target.value)}
          error={required(labelEn) ?? issueOf(save.refused, 'labelEn')}
        />
      </div>
      {leaf && (
        <Checkbox
          label={<Trans>No longer chosen</Trans>}
          hint={<Trans>Findings that name it keep it.</Trans>}
          checked={retired}
          onChange={(event) => setRetired(event.target.checked)}
        />
      )}
    </ChangeDialog>
  );
}
