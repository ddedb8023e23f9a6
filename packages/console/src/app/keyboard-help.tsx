import { Dialog, Kbd } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { railItemsFor } from './rail-items';
import { useViewer } from './viewer';

/** Every key the console listens to. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const places = railItemsFor(useViewer().roles);
  const lines = [
    { keys: ['⌘', 'K'], does: t`Search and commands` },
    { keys: ['?'], does: t`This list` },
    { keys: ['j', 'k'], does: t`Next and previous row of the queue` },
    { keys: ['x'], does: t`Tick the row` },
    { keys: ['Enter'], does: t`Open the row beside the list` },
    { keys: ['o'], does: t`Open the row as a page` },
    { keys: ['a'], does: t`Agree to the approval` },
    { keys: ['r'], does: t`Do not agree to it` },
    { keys: ['b'], does: t`Give it back for change` },
    { keys: ['Esc'], does: t`Close what is open` },
    ...places.map(({ keys, label }) => ({ keys: ['g', keys], does: t(label) })),
    { keys: ['g', 'n'], does: t`New request` },
  ];
  return (
    <Dialog open onOpenChange={onClose} title={<Trans>Keyboard</Trans>}>
      <dl className="grid grid-cols-[max-content_1fr] items-center gap-x-4 gap-y-2 text-small">
        {lines.map(({ keys, does }) => (
          <div key={keys.join(' ')} className="col-span-2 grid grid-cols-subgrid items-center">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
