import { Checkbox, IconButton, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';

export interface TraineeDraft {
  /** Of the row, while it is on screen. */
  key: number;
  name: string;
  role: string;
  worksAlone: boolean;
}

export interface TraineeRowProps {
  trainee: TraineeDraft;
  roles: readonly { name: string; label: { text: string } }[];
  errors: { name?: string | undefined; role?: string | undefined };
  onChange: (part: Partial<TraineeDraft>) => void;
  onRemove?: (() => void) | undefined;
}

/** One person who attended: the name, as what, and whether they can work alone. */
export function TraineeRow({ trainee, roles, errors, onChange, onRemove }: TraineeRowProps) {
  const { t } = useLingui();
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-line pb-3">
      <TextField
        className="min-w-40 flex-1"
        label={<Trans>Name</Trans>}
        autoComplete="off"
        maxLength={100}
        value={trainee.name}
        onChange={(event) => onChange({ name: event.target.value })}
        error={errors.name}
      />
      <Select<string>
        className="min-w-36 flex-1"
        label={<Trans>As</Trans>}
        options={roles.map(({ name, label }) => ({ value: name, label: label.text }))}
        value={trainee.role}
        onChange={(role) => onChange({ role })}
        error={errors.role}
      />
      {onRemove && (
        <div className="mt-6">
          <IconButton
            label={trainee.name ? t`Remove ${trainee.name}` : t`Remove this line`}
            icon={<X />}
            onClick={onRemove}
          />
        </div>
      )}
      <Checkbox
        className="basis-full"
        label={<Trans>Can work alone now</Trans>}
        checked={trainee.worksAlone}
        onChange={(event) => onChange({ worksAlone: event.target.checked })}
      />
    </li>
  );
}
