import { Checkbox, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../change/change-dialog';
import { issueOf } from '../change/issue-of';
import type { SavedViewPage } from '../gql/graphql';
import { useSaveView } from './saved-view-changes';

export interface SaveViewDialogProps {
  page: SavedViewPage;
  /** The filters as they stand in the address. */
  filter: object;
  onClose: () => void;
  onSaved: () => void;
}

/** Keeps the filters under a name, for oneself or for colleagues too. */
export function SaveViewDialog({ page, filter, onClose, onSaved }: SaveViewDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const save = useSaveView();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!name.trim() || !(await save.run({ page, name: name.trim(), filter, shared }))) return;
    toast({ text: shared ? t`Saved as “${name.trim()}”, for colleagues too.` : t`Saved as “${name.trim()}”.` });
    onSaved();
  };
  return (
    <ChangeDialog
      title={<Trans>Save these filters</Trans>}
      description={<Trans>A view of yours with the same name gives way to it.</Trans>}
      label={<Trans>Save</Trans>}
      change={save}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={<Trans>Name of the view</Trans>}
        maxLength={40}
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={tried && !name.trim() ? t`Give it a name.` : issueOf(save.refused, 'name')}
      />
      <Checkbox
        label={<Trans>Share with colleagues</Trans>}
        hint={<Trans>They can use it; you alone change it.</Trans>}
        checked={shared}
        onChange={({ target }) => setShared(target.checked)}
      />
    </ChangeDialog>
  );
}
