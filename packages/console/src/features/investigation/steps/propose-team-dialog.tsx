import { FieldError, IconButton, Select, TextArea, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import type { TeamRole } from '../../../gql/graphql';
import { ColleagueField, useColleagues } from '../../../people/colleague-field';
import { teamRoleWords } from '../../../words/investigation-words';
import { useProposeTeam } from '../use-propose-team';

interface Teammate {
  accountId: string;
  role: TeamRole;
}

export interface ProposeTeamDialogProps {
  investigationId: string;
  version: number;
  grade: string;
  team: readonly Teammate[];
  onClose: () => void;
  onChanged: () => void;
}

/** Names the whole team; whoever is left out leaves it. */
export function ProposeTeamDialog({ investigationId, version, onClose, onChanged, ...before }: ProposeTeamDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const propose = useProposeTeam();
  const { colleagues } = useColleagues();
  const [team, setTeam] = useState(before.team);
  const [grade, setGrade] = useState(before.grade);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const leads = team.filter(({ role }) => role === 'LEAD').length;
  const send = async () => {
    setTried(true);
    if (leads !== 1 || !grade.trim() || !reason.trim()) return;
    const members = team.map(({ accountId, role }) => ({ accountId, role }));
    if (!(await propose.run({ investigationId, version, members, grade: grade.trim(), reason: reason.trim() }))) return;
    toast({ text: t`The team is named. Where the policy wants it, its approval was asked.` });
    onClose();
    onChanged();
  };
  const add = (accountId: string) => setTeam([...team, { accountId, role: team.length === 0 ? 'LEAD' : 'ENGINEER' }]);
  const nameOf = (accountId: string) => colleagues.find(({ id }) => id === accountId)?.displayName ?? '…';
  const required = t`Write something here.`;
  return (
    <ChangeDialog
      title={<Trans>Name the team</Trans>}
      description={
        <Trans>Nobody who is complained of may be on it. Size and grade are agreed to by whom the policy names.</Trans>
      }
      label={<Trans>Propose the team</Trans>}
      change={propose}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onChanged}
    >
      <ColleagueField
        label={<Trans>Add to the team</Trans>}
        value={null}
        without={team.map(({ accountId }) => accountId)}
        onChange={(id) => id && add(id)}
      />
      {team.length > 0 && (
        <ul aria-label={t`Team`} className="flex flex-col divide-y divide-line rounded-control border border-line">
          {team.map(({ accountId, role }, index) => {
            const name = nameOf(accountId);
            const wrong = issueOf(propose.refused, `members.${index}`);
            return (
              <li key={accountId} className="flex flex-wrap items-center gap-2 px-3 py-1.5 text-small">
                <span className="min-w-24 flex-1 break-words">
                  {name}
                  {wrong && <FieldError>{wrong}</FieldError>}
                </span>
                <Select<TeamRole>
                  label={t`What ${name} does`}
                  hideLabel
                  value={role}
                  onChange={(next) =>
                    setTeam(team.map((one) => (one.accountId === accountId ? { accountId, role: next } : one)))
                  }
                  options={Object.entries(teamRoleWords).map(([value, words]) => ({
                    value: value as TeamRole,
                    label: t(words),
                  }))}
                />
                <IconButton
                  label={t`Remove ${name}`}
                  icon={<Trash2 />}
                  onClick={() => setTeam(team.filter((one) => one.accountId !== accountId))}
                />
              </li>
            );
          })}
        </ul>
      )}
      {tried && leads !== 1 && <FieldError>{t`Exactly one of them leads the team.`}</FieldError>}
      <TextField
        label={<Trans>Grade of the team</Trans>}
        hint={<Trans>In your own word, such as senior or ordinary.</Trans>}
        maxLength={100}
        value={grade}
        onChange={(event) => setGrade(event.target.value)}
        error={tried && !grade.trim() ? required : issueOf(propose.refused, 'grade')}
      />
      <TextArea
        label={<Trans>Why this team</Trans>}
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={tried && !reason.trim() ? required : issueOf(propose.refused, 'reason')}
      />
    </ChangeDialog>
  );
}
