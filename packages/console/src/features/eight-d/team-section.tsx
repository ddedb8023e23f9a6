import { IconButton, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { ColleagueField, useColleagues } from '../../people/colleague-field';
import type { Disciplines } from './disciplines';
import type { SectionProps } from './section-props';

export interface TeamSectionProps extends SectionProps, Pick<Disciplines, 'leadId' | 'members'> {
  onChange: (part: Partial<Pick<Disciplines, 'leadId' | 'members'>>) => void;
}

/** D1: who leads, and who else is in the team for what. */
export function TeamSection({ leadId, members, onChange, lacks, disabled }: TeamSectionProps) {
  const { t } = useLingui();
  const { colleagues } = useColleagues();
  const nameOf = (id: string) => colleagues.find((one) => one.id === id)?.displayName ?? '…';
  return (
    <fieldset disabled={disabled} className="flex min-w-0 flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <ColleagueField
          label={<Trans>Who leads</Trans>}
          hint={lacks('leadId') && t`Needed for the next step`}
          value={leadId}
          onChange={(id) => onChange({ leadId: id })}
        />
        <ColleagueField
          optional
          label={<Trans>Add to the team</Trans>}
          value={null}
          without={members.map(({ accountId }) => accountId)}
          onChange={(id) => id && onChange({ members: [...members, { accountId: id, part: '' }] })}
        />
      </div>
      <ul className="flex flex-col gap-2">
        {members.map(({ accountId, part }) => (
          <li key={accountId} className="flex flex-wrap items-end gap-2 text-small">
            <span className="min-w-28 self-center font-semibold">{nameOf(accountId)}</span>
            <TextField
              className="min-w-40 flex-1"
              label={t`What ${nameOf(accountId)} does`}
              hideLabel
              placeholder={t`What they do in it`}
              maxLength={200}
              value={part}
              onChange={({ target }) =>
                onChange({
                  members: members.map((one) =>
                    one.accountId === accountId ? { accountId, part: target.value } : one,
                  ),
                })
              }
            />
            <IconButton
              label={t`Remove ${nameOf(accountId)}`}
              icon={<Trash2 />}
              onClick={() => onChange({ members: members.filter((one) => one.accountId !== accountId) })}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
