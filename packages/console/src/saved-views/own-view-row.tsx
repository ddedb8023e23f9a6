import { Button, Checkbox, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { issueOf } from '../change/issue-of';
import { RefusalBanner } from '../change/refusal-banner';
import type { SavedViewFragment, SavedViewPage } from '../gql/graphql';
import { useChangeView, useDeleteView, useSaveView } from './saved-view-changes';

export interface OwnViewRowProps {
  page: SavedViewPage;
  view: SavedViewFragment;
  onChanged: () => void;
}

/** A view of one's own: its name, who has it, and away with it. */
export function OwnViewRow({ page, view, onChanged }: OwnViewRowProps) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useChangeView();
  const remove = useDeleteView();
  const save = useSaveView();
  const { id: viewId, version, name: known, shared } = view;
  const [name, setName] = useState(known);
  const rename = name.trim() !== '' && name.trim() !== known;
  const alter = async (part: { name?: string; shared?: boolean }) => {
    if (await change.run({ viewId, version, ...part })) onChanged();
  };
  const away = async () => {
    if (!(await remove.run({ viewId, version }))) return;
    const back = async () => {
      const { filter } = view;
      if (await save.run({ page, name: known, filter, shared })) onChanged();
    };
    toast({ text: t`“${known}” is deleted.`, undo: () => void back() });
    onChanged();
  };
  return (
    <li className="flex flex-col gap-1 py-3">
      <form
        className="flex flex-wrap items-center gap-x-3 gap-y-1"
        onSubmit={(event) => {
          event.preventDefault();
          if (rename) void alter({ name: name.trim() });
        }}
      >
        <TextField
          hideLabel
          className="min-w-40 flex-1"
          label={t`Name of “${known}”`}
          maxLength={40}
          value={name}
          onChange={({ target }) => setName(target.value)}
          error={issueOf(change.refused, 'name')}
        />
        {rename && (
          <Button type="submit" busy={change.busy}>
            <Trans>Rename</Trans>
          </Button>
        )}
        <Checkbox
          label={<Trans>Shared with colleagues</Trans>}
          checked={shared}
          onChange={({ target }) => void alter({ shared: target.checked })}
        />
        <Button
          variant="quiet"
          busy={remove.busy}
          icon={<Trash2 aria-hidden className="size-4" />}
          aria-label={t`Delete “${known}”`}
          onClick={() => void away()}
        >
          <Trans>Delete</Trans>
        </Button>
      </form>
      {!issueOf(change.refused, 'name') && (
        <RefusalBanner refused={change.refused ?? remove.refused} onReload={onChanged} />
      )}
    </li>
  );
}
