import { Button, FieldHint, IconButton, TextArea, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { ColleagueField } from '../../people/colleague-field';
import type { Prevention } from './disciplines';
import type { SectionProps } from './section-props';

export interface PreventionsSectionProps extends SectionProps {
  rows: readonly Prevention[];
  onChange: (rows: readonly Prevention[]) => void;
}

/** D7: what keeps the problem from coming back elsewhere. */
export function PreventionsSection({ rows, onChange, lacks, disabled }: PreventionsSectionProps) {
  const { t } = useLingui();
  const change = (place: number, part: Partial<Prevention>) =>
    onChange(rows.map((row, on) => (on === place ? { ...row, ...part } : row)));
  const hint = (place: number, name: string) => lacks(`preventions.${place}.${name}`) && t`Needed for the next step`;
  return (
    <fieldset disabled={disabled} className="flex min-w-0 flex-col gap-4">
      {lacks('preventions') && <FieldHint>{t`Needed for the next step`}</FieldHint>}
      <ul className="flex flex-col gap-3">
        {rows.map(({ action, byId, doneOn }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row is its place
          <li key={place} className="grid gap-3 rounded-control border border-line p-3 sm:grid-cols-[2fr_1fr_1fr_auto]">
            <TextArea
              label={t`What is done (${place + 1})`}
              hint={hint(place, 'action')}
              rows={2}
              maxLength={2000}
              value={action}
              onChange={(event) => change(place, { action: event.target.value })}
            />
            <ColleagueField
              optional
              label={<Trans>By whom</Trans>}
              value={byId}
              onChange={(id) => change(place, { byId: id })}
            />
            <TextField
              type="date"
              label={<Trans>Done on</Trans>}
              hint={hint(place, 'doneOn')}
              value={doneOn}
              onChange={(event) => change(place, { doneOn: event.target.value })}
            />
            <IconButton
              label={t`Remove what is done (${place + 1})`}
              icon={<Trash2 />}
              onClick={() => onChange(rows.filter((_, on) => on !== place))}
            />
          </li>
        ))}
      </ul>
      {!disabled && (
        <Button
          className="self-start"
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => onChange([...rows, { action: '', byId: null, doneOn: '' }])}
        >
          <Trans>Add a prevention</Trans>
        </Button>
      )}
    </fieldset>
  );
}
