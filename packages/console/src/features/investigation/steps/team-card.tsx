import { Avatar, Button, Card, formatList, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ApprovalList } from '../../../approval/approval-list';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { teamRoleWords } from '../../../words/investigation-words';
import { ProposeTeamDialog } from './propose-team-dialog';

const TeamCardParts = graphql(`
  fragment TeamCard on Investigation {
    id
    version
    grade
    allowedActions
    members {
      id
      role
      leftAt
      account {
        id
        displayName
      }
    }
    teamApproval {
      id
      state
      ...ApprovalLine
    }
  }
`);

export interface TeamCardProps {
  investigation: FragmentType<typeof TeamCardParts>;
  onChanged: () => void;
}

/** Who looks into it, how senior they are, and whether the organization agreed to that. */
export function TeamCard({ investigation, onChanged }: TeamCardProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id, version, grade, allowedActions, members, teamApproval } = readFragment(TeamCardParts, investigation);
  const [proposing, setProposing] = useState(false);
  const team = members.filter(({ leftAt }) => !leftAt);
  const before = members.filter(({ leftAt }) => leftAt);
  const may = allowedActions.includes('PROPOSE_TEAM') && teamApproval?.state !== 'PENDING';
  return (
    <Card
      title={<Trans>Team</Trans>}
      aside={
        may && (
          <Button onClick={() => setProposing(true)}>
            {team.length > 0 ? <Trans>Change the team</Trans> : <Trans>Name the team</Trans>}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-3">
        {team.length === 0 ? (
          <p className="text-small text-ink-soft">
            <Trans>Nobody yet. A survey is arranged once a team is named and agreed to.</Trans>
          </p>
        ) : (
          <ul aria-label={t`Team`} className="flex flex-col gap-2">
            {team.map(({ id: memberId, role, account }) => (
              <li key={memberId} className="flex items-center gap-2 text-small">
                <Avatar name={account?.displayName ?? ''} />
                <span className="min-w-0 flex-1 break-words">{account?.displayName}</span>
                <span className="text-ink-soft">{t(teamRoleWords[role])}</span>
              </li>
            ))}
          </ul>
        )}
        {grade && (
          <p className="text-small">
            <Trans>Grade: {grade}</Trans>
          </p>
        )}
        {teamApproval && <ApprovalList approvals={[teamApproval]} />}
        {before.length > 0 && (
          <p className="text-caption text-ink-soft">
            <Trans>
              Were on it before:{' '}
              {formatList(
                before.map(({ account }) => account?.displayName),
                language,
              )}
            </Trans>
          </p>
        )}
      </div>
      {proposing && (
        <ProposeTeamDialog
          investigationId={id}
          version={version}
          grade={grade ?? ''}
          team={team.flatMap(({ role, account }) => (account ? [{ accountId: account.id, role }] : []))}
          onClose={() => setProposing(false)}
          onChanged={onChanged}
        />
      )}
    </Card>
  );
}
