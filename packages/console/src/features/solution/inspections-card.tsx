import { Button, Card, formatDate, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { useFrame } from '../../time/use-frame';
import { arbiterWords, inspectionRulingWords } from '../../words/solution-words';
import { useClauseWords } from '../../words/use-clause-words';
import { AskInspectionDialog } from './ask-inspection-dialog';
import { InspectionPaper } from './inspection-paper';
import { RecordInspectionDialog } from './record-inspection-dialog';

const InspectionsCardParts = graphql(`
  fragment InspectionsCard on ServiceRequest {
    id
    version
    state
    qualityArbiter
    inspections {
      id
      version
      settledBy
      final
      clause
      body
      matter
      askedAt
      ruling
      finding
      ruledOn
      ...InspectionPaper
    }
  }
`);

export interface InspectionsCardProps {
  request: FragmentType<typeof InspectionsCardParts>;
  onChanged: () => void;
}

/** Disputed quality: the body that was asked, and what it found for whom. */
export function InspectionsCard({ request, onChanged }: InspectionsCardProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const clauseWords = useClauseWords();
  const { id: requestId, version, state, qualityArbiter, inspections } = readFragment(InspectionsCardParts, request);
  const [asking, setAsking] = useState(false);
  const [recording, setRecording] = useState<{ id: string; version: number } | null>(null);
  const over = state === 'REJECTED' || state === 'CANCELLED';
  const settled = inspections.some(({ ruling, final }) => !ruling || final);
  if (inspections.length === 0 && (over || !qualityArbiter)) return null;
  const done = () => {
    setAsking(false);
    setRecording(null);
    onChanged();
  };
  return (
    <Card
      title={<Trans>Disputed quality</Trans>}
      aside={
        qualityArbiter &&
        !over &&
        !settled && <Button onClick={() => setAsking(true)}>{t`Ask an inspection body`}</Button>
      }
    >
      {inspections.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>Where the two sides do not agree about the quality, the body the policy names decides.</Trans>
        </p>
      ) : (
        <ul className="flex flex-col gap-4">
          {inspections.toReversed().map((one) => (
            <li key={one.id} className="flex flex-col gap-1 text-small">
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-semibold break-words">{one.body}</span>
                {one.ruling ? (
                  <StateChip state="met">{t(inspectionRulingWords[one.ruling])}</StateChip>
                ) : (
                  <StateChip state="risk">{t`Asked`}</StateChip>
                )}
              </p>
              <p className="break-words whitespace-pre-line">{one.matter}</p>
              {one.finding && (
                <blockquote className="border-l-2 border-line pl-2.5 break-words whitespace-pre-line">
                  {one.finding}
                  {one.ruledOn && (
                    <p className="text-caption text-ink-soft">
                      {formatDate(`${one.ruledOn}T12:00:00Z`, { ...frame, zone: 'UTC' })}
                    </p>
                  )}
                </blockquote>
              )}
              <InspectionPaper inspection={one} onOpened={onChanged} />
              <p className="text-caption text-ink-soft">
                {t(arbiterWords[one.settledBy])}
                {one.final && <> · {t`its word is final`}</>} · {clauseWords(one.clause)} · <Moment at={one.askedAt} />
              </p>
              {!one.ruling && (
                <Button className="self-start" onClick={() => setRecording(one)}>
                  <Trans>Record what it found</Trans>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {asking && (
        <AskInspectionDialog
          requestId={requestId}
          version={version}
          onClose={() => setAsking(false)}
          onReload={onChanged}
          onDone={done}
        />
      )}
      {recording && (
        <RecordInspectionDialog
          inspectionId={recording.id}
          version={recording.version}
          onClose={() => setRecording(null)}
          onReload={onChanged}
          onDone={done}
        />
      )}
    </Card>
  );
}
