import { Dialog, Kbd } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isTyping } from './is-typing';
import { railItemsFor } from './rail-items';
import { useViewer } from './viewer';

const asked = new EventTarget();

/** Opens the list of keys from anywhere. */
export function showKeyboardHelp(): void {
  asked.dispatchEvent(new Event('help'));
}

/** `g` and a letter goes to a place, `?` lists every key. */
export function KeyboardPlaces() {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const places = railItemsFor(useViewer().roles);
  usePlaceKeys(() => setOpen(true));
  useEffect(() => {
    const show = () => setOpen(true);
    asked.addEventListener('help', show);
    return () => asked.removeEventListener('help', show);
  }, []);
  const lines = [
    { keys: ['⌘', 'K'], does: t`Search and commands` },
    { keys: ['?'], does: t`This list` },
    { keys: ['j', 'k'], does: t`Next and previous row of the queue` },
    { keys: ['x'], does: t`Tick the row` },
    { keys: ['Enter'], does: t`Open the row beside the list` },
    { keys: ['o'], does: t`Open the row as a page` },
    { keys: ['Esc'], does: t`Close what is open` },
    ...places.map(({ keys, label }) => ({ keys: ['g', keys], does: t(label) })),
    { keys: ['g', 'n'], does: t`New request` },
  ];
  return (
    <Dialog open={open} onOpenChange={setOpen} title={<Trans>Keyboard</Trans>}>
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

function usePlaceKeys(help: () => void): void {
  const navigate = useNavigate();
  const places = railItemsFor(useViewer().roles);
  useEffect(() => {
    let goAt = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      if (event.key === '?') return help();
      const waited = event.timeStamp - goAt;
      goAt = event.key === 'g' ? event.timeStamp : 0;
      if (event.key === 'g' || waited > 1_500) return;
      const place = event.key === 'n' ? '/intake' : places.find(({ keys }) => keys === event.key)?.link.to;
      if (!place) return;
      event.preventDefault();
      void navigate({ to: place });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [navigate, places, help]);
}
