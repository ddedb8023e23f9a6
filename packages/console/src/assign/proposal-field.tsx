import { apiProblem, ErrorState, formatMoment, Loading, RadioCards, StateChip, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { RefusalParts } from '../change/refusal-parts';
import type { Refused } from '../change/use-change';
import { graphql, readFragment } from '../gql';
import type { PartToBringInput, VisitKind } from '../gql/graphql';
import { useFrame } from '../time/use-frame';

const Proposals = graphql(`
  query TechnicianProposals(
    $requestId: ID!
    $startsAt: DateTime!
    $endsAt: DateTime!
    $kind: VisitKind
    $partsToBring: [PartToBringInput!]
    $movedVisitId: ID
  ) {
    technicianProposals(
      requestId: $requestId
      startsAt: $startsAt
      endsAt: $endsAt
      kind: $kind
      partsToBring: $partsToBring
      movedVisitId: $movedVisitId
    ) {
      eligible
      score
      freeFrom
      overrulable
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
  /** What is to be brought; null: what the customer agreed to. */
  partsToBring?: PartToBringInput[] | null;
  /** The visit that is moved; null where one is given out. */
  movedVisitId?: string | null;
  value: string | null;
  onChange: (technicianId: string) => void;
  /** Why somebody is sent against their hours or leave; asked of whoever may send them so. */
  overrule: string;
  onOverrule: (reason: string) => void;
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
  partsToBring = null,
  movedVisitId = null,
  value,
  onChange,
  overrule,
  onOverrule,
  refused,
  error: missing,
}: ProposalFieldProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const [{ data, error }, again] = useQuery({
    query: Proposals,
    variables: { requestId, startsAt, endsAt, kind, partsToBring, movedVisitId },
    requestPolicy: 'network-only',
  });
  useEffect(() => {
    if (refused) again({ requestPolicy: 'network-only' });
  }, [refused, again]);
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={() => again()} />;
  if (!data) return <Loading lines={4} />;
  const cards = data.technicianProposals.map(({ technician, eligible, overrulable, reasons, freeFrom }) => ({
    value: technician.id,
    disabled: !eligible && !overrulable,
    title: (
      <span className="flex flex-wrap items-center gap-2">
        {technician.name}
        {!eligible &&
          (technician.id === value && takenMeanwhile(refused) ? (
            <StateChip state="broken">{t`taken meanwhile`}</StateChip>
          ) : overrulable ? (
            <StateChip state="risk">{t`against the plan`}</StateChip>
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
  const againstPlan = data.technicianProposals.some(
    ({ technician, eligible, overrulable }) => technician.id === value && !eligible && overrulable,
  );
  return (
    <>
      <RadioCards label={<Trans>Technician</Trans>} cards={cards} value={value} onChange={onChange} error={missing} />
      {againstPlan && (
        <TextField
          label={<Trans>Why they are sent against the plan</Trans>}
          hint={<Trans>Only hours or leave stand against it. The reason is kept on the request.</Trans>}
          maxLength={500}
          value={overrule}
          onChange={(event) => onOverrule(event.target.value)}
        />
      )}
    </>
  );
}

const takenMeanwhile = (refused: Refused | null) =>
  refused !== null &&
  'refusal' in refused &&
  readFragment(RefusalParts, refused.refusal).__typename === 'TechnicianBusyError';
