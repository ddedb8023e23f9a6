import { Button, deviceStorage, Dialog, Menu, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { useViewer } from '../app/viewer';
import { readViews, withoutView, withView } from './stored-views';

export interface SavedViewsProps<Search extends object> {
  /** Which list. */
  of: string;
  /** The filters as they stand in the address. */
  current: Search;
  onChoose: (search: Search) => void;
}

/** Filters kept under a name on this device, for whoever is signed in: chosen with two presses. */
export function SavedViews<Search extends object>({ of, current, onChoose }: SavedViewsProps<Search>) {
  const { t } = useLingui();
  const toast = useToast();
  const { name: person, organization } = useViewer();
  const place = `views.${of}.${organization.slug}.${person}`;
  const [views, setViews] = useState(() => readViews<Search>(deviceStorage.read(place)));
  const [naming, setNaming] = useState(false);
  const keep = (next: typeof views) => {
    setViews(next);
    deviceStorage.write(place, JSON.stringify(next));
  };
  const here = views.find(({ search }) => JSON.stringify(search) === JSON.stringify(current));
  const forget = (name: string) => {
    keep(withoutView(views, name));
    toast({ text: t`“${name}” is not kept any more.`, undo: () => keep(views) });
  };
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            className="inline-flex min-h-control max-w-52 items-center gap-1.5 rounded-control border border-line-strong px-3 text-small font-semibold hover:bg-sunken"
          >
            <Bookmark aria-hidden className="size-4 shrink-0" />
            <span className="truncate">{here?.name ?? <Trans>Saved views</Trans>}</span>
          </button>
        }
        groups={[
          views.map(({ name, search }) => ({ key: name, label: name, onSelect: () => onChoose(search) })),
          [
            { key: 'keep', label: t`Save these filters…`, onSelect: () => setNaming(true) },
            ...(here
              ? [
                  {
                    key: 'forget',
                    label: t`Forget “${here.name}”`,
                    danger: true,
                    onSelect: () => forget(here.name),
                  },
                ]
              : []),
          ],
        ].filter((group) => group.length > 0)}
      />
      {naming && (
        <NameView
          onClose={() => setNaming(false)}
          onNamed={(name) => {
            keep(withView(views, { name, search: current }));
            setNaming(false);
            toast({ text: t`Saved as “${name}” on this device.` });
          }}
        />
      )}
    </>
  );
}

function NameView({ onClose, onNamed }: { onClose: () => void; onNamed: (name: string) => void }) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const save = () => {
    setMissing(name.trim() === '');
    if (name.trim() !== '') onNamed(name.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<Trans>Save these filters</Trans>}
      description={<Trans>They are kept on this device, for you.</Trans>}
      footer={<Button variant="primary" onClick={save}>{t`Save`}</Button>}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={<Trans>Name</Trans>}
          maxLength={40}
          value={name}
          onChange={({ target }) => setName(target.value)}
          error={missing && t`Give it a name.`}
        />
      </form>
    </Dialog>
  );
}
