import { apiProblem, ErrorState, formatMoment, Loading, RadioCards, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { RefusalParts } from '../change/refusal-parts';
import type { Refused } from '../change/use-change';
import { graphql, readFragment } from '../gql';
import type { VisitKind } from '../gql/graphql';
import { useFrame } from '../time/use-frame';

const Proposals = graphql(`
  query TechnicianProposals($requestId: ID!, $startsAt: DateTime!, $endsAt: DateTime!, $kind: VisitKind) {
    technicianProposals(requestId: $requestId, startsAt: $startsAt, endsAt: $endsAt, kind: $kind) {
      eligible
      score
      freeFrom
      reasons {
        text
      }
      technician {
        id
        name
        skills
        regions
      }
    }
  }
`);

export interface ProposalFieldProps {
  requestId: string;
  kind: VisitKind;
  startsAt: string;
  endsAt: string;
  value: string | null;
  onChange: (technicianId: string) => void;
  /** Why the last try was refused: who could go is asked again. */
  refused: Refused | null;
  error?: string;
}

/** Who could go, the best first, each with the reasons; those who may not are shown with why not. */
export function ProposalField({
  requestId,
  kind,
  startsAt,
  endsAt,
  value,
  onChange,
  refused,
  error: missing,
}: ProposalFieldProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const [{ data, error }, again] = useQuery({
    query: Proposals,
    variables: { requestId, startsAt, endsAt, kind },
    requestPolicy: 'network-only',
  });
  useEffect(() => {
    if (refused) again({ requestPolicy: 'network-only' });
  }, [refused, again]);
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={() => again()} />;
  if (!data) return <Loading lines={4} />;
  const cards = data.technicianProposals.map(({ technician, eligible, reasons, freeFrom }) => ({
    value: technician.id,
    disabled: !eligible,
    title: (
      <span className="flex flex-wrap items-center gap-2">
        {technician.name}
        {!eligible &&
          (technician.id === value && takenMeanwhile(refused) ? (
            <StateChip state="broken">{t`taken meanwhile`}</StateChip>
          ) : (
            <StateChip state="paused">{t`not for this one`}</StateChip>
          ))}
        {freeFrom && Date.parse(freeFrom) > Date.parse(startsAt) && (
          <StateChip state="risk">{t`free from ${formatMoment(freeFrom, frame)}`}</StateChip>
        )}
      </span>
    ),
    description: reasons.map(({ text }) => text).join(' · '),
  }));
  if (cards.length === 0) {
    return (
      <p role="status" className="text-small text-ink-soft">
        <Trans>There is no technician yet. An administrator adds them.</Trans>
      </p>
    );
  }
  return (
    <RadioCards label={<Trans>Technician</Trans>} cards={cards} value={value} onChange={onChange} error={missing} />
  );
}

const takenMeanwhile = (refused: Refused | null) =>
  refused !== null &&
  'refusal' in refused &&
  readFragment(RefusalParts, refused.refusal).__typename === 'TechnicianBusyError';
