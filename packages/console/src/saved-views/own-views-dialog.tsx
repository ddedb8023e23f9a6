import { Dialog } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import type { SavedViewFragment, SavedViewPage } from '../gql/graphql';
import { OwnViewRow } from './own-view-row';

export interface OwnViewsDialogProps {
  page: SavedViewPage;
  views: readonly SavedViewFragment[];
  onClose: () => void;
  onChanged: () => void;
}

/** One's own views: renamed, shared, deleted. */
export function OwnViewsDialog({ page, views, onClose, onChanged }: OwnViewsDialogProps) {
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={<Trans>Your views</Trans>}
      description={<Trans>What you share, colleagues find beside their own.</Trans>}
    >
      {views.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>You keep no views here. Set the filters of the list and save them.</Trans>
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {views.map((view) => (
            <OwnViewRow key={view.id} page={page} view={view} onChanged={onChanged} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
