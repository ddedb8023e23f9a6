import { Menu } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Bookmark, Check, UsersRound } from 'lucide-react';
import { useState } from 'react';
import type { SavedViewFragment, SavedViewPage } from '../gql/graphql';
import { OwnViewsDialog } from './own-views-dialog';
import { sameFilter } from './same-filter';
import { SaveViewDialog } from './save-view-dialog';
import { useMoveDeviceViews } from './use-move-device-views';
import { useSavedViews } from './use-saved-views';

export interface SavedViewsProps<Search extends object> {
  page: SavedViewPage;
  /** The filters as they stand in the address. */
  current: Search;
  onChoose: (search: Search) => void;
}

/** Filters kept under a name, one's own and those colleagues share: chosen with two presses. */
export function SavedViewsMenu<Search extends object>({ page, current, onChoose }: SavedViewsProps<Search>) {
  const { t } = useLingui();
  const views = useSavedViews(page);
  useMoveDeviceViews(page, views);
  const [asked, setAsked] = useState<'save' | 'own' | null>(null);
  const { shared, renew } = views;
  const own = views.own ?? [];
  const here = [...own, ...shared].find(({ filter }) => sameFilter(filter as object, current));
  const item = (view: SavedViewFragment, by?: string) => ({
    key: view.id,
    label: by ? `${view.name} · ${by}` : view.name,
    icon: view.id === here?.id ? <Check aria-hidden /> : view.shared ? <UsersRound aria-hidden /> : undefined,
    onSelect: () => onChoose(view.filter as Search),
  });
  const nothing = { key: 'nothing', label: t`No views yet`, disabled: true, onSelect: () => undefined };
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
          own.map((view) => item(view)),
          shared.map((view) => item(view, view.keeper?.displayName ?? t`a colleague`)),
          own.length + shared.length === 0 ? [nothing] : [],
          [
            { key: 'save', label: t`Save these filters…`, onSelect: () => setAsked('save') },
            ...(own.length > 0
              ? [{ key: 'own', label: t`Rename, share, delete…`, onSelect: () => setAsked('own') }]
              : []),
          ],
        ].filter((group) => group.length > 0)}
      />
      {asked === 'save' && (
        <SaveViewDialog
          page={page}
          filter={current}
          onClose={() => setAsked(null)}
          onSaved={() => {
            setAsked(null);
            renew();
          }}
        />
      )}
      {asked === 'own' && <OwnViewsDialog page={page} views={own} onClose={() => setAsked(null)} onChanged={renew} />}
    </>
  );
}
