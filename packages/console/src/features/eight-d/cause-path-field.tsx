import { Button, IconButton, TextArea } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, Plus, Trash2 } from 'lucide-react';
import type { CausePath } from './disciplines';
import type { SectionProps } from './section-props';

export interface CausePathFieldProps extends SectionProps {
  /** Its name in the report. */
  at: 'occurrence' | 'escape';
  title: string;
  path: CausePath;
  onChange: (path: CausePath) => void;
}

const most = 10;

/** A chain of whys, each asking after the answer before it, down to the cause at the root. */
export function CausePathField({ at, title, path, onChange, lacks, disabled }: CausePathFieldProps) {
  const { t } = useLingui();
  const { whys, rootCause } = path;
  const shown = whys.length > 0 ? whys : [''];
  const set = (next: readonly string[]) => onChange({ ...path, whys: next });
  const needed = t`Needed for the next step`;
  return (
    <fieldset disabled={disabled} className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 text-body font-semibold">{title}</legend>
      <ol className="flex flex-col gap-1">
        {shown.map((why, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a why is its place
          <li key={place} className="flex flex-col gap-1">
            <div className="flex items-start gap-1">
              <TextArea
                className="min-w-0 flex-1"
                label={t`Why ${place + 1}`}
                hint={(lacks(`${at}.whys.${place}`) || (place === 0 && lacks(`${at}.whys`))) && needed}
                rows={2}
                maxLength={2000}
                value={why}
                onChange={({ target }) => set(shown.map((one, on) => (on === place ? target.value : one)))}
              />
              {shown.length > 1 && (
                <IconButton
                  label={t`Remove why ${place + 1} (${title})`}
                  icon={<Trash2 />}
                  onClick={() => set(shown.filter((_, on) => on !== place))}
                />
              )}
            </div>
            <ArrowDown aria-hidden className="mx-auto size-4 text-ink-soft" />
          </li>
        ))}
      </ol>
      {shown.length < most && (
        <Button
          variant="quiet"
          className="self-start"
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => set([...shown, ''])}
        >
          <Trans>And why is that?</Trans>
        </Button>
      )}
      <TextArea
        label={<Trans>Cause at the root</Trans>}
        hint={lacks(`${at}.rootCause`) && needed}
        rows={2}
        maxLength={2000}
        value={rootCause}
        onChange={(event) => onChange({ ...path, rootCause: event.target.value })}
      />
    </fieldset>
  );
}
