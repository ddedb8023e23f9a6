import { Card, formatWindow, KeyValueList, buttonClass, Skeleton, type State, StateChip } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { withWords } from '../../app/load-messages';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { VisitState } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';
import { PhotoRow } from './photo-row';
import { partWords } from './parts/part-words';

// Only while it lies ahead.
const VisitChange = lazy(() =>
  withWords(partWords, import('./parts/arrival/visit-change')).then((module) => ({ default: module.VisitChange })),
);

const VisitCardParts = graphql(`
  fragment VisitCard on Visit {
    id
    kind
    state
    startsAt
    endsAt
    windowStartsAt
    windowEndsAt
    findings
    actions
    technician {
      name
    }
    beforePhotos {
      ...PhotoRow
    }
    afterPhotos {
      ...PhotoRow
    }
    report {
      id
      number
      paperUrl
      signedAt
    }
    ...VisitChange
  }
`);

const words: Record<VisitState, MessageDescriptor> = {
  OFFERED: msg`Being confirmed`,
  ACCEPTED: msg`Confirmed`,
  DECLINED: msg`Somebody else will come`,
  ON_THE_WAY: msg`On the way to you`,
  ARRIVED: msg`Has arrived`,
  WORKING: msg`Working on it`,
  STOPPED: msg`Interrupted`,
  DONE: msg`Finished`,
  SIGNED: msg`Finished and signed`,
  CANCELLED: msg`Called off`,
};
const looks: Partial<Record<VisitState, State>> = {
  ON_THE_WAY: 'ok',
  ARRIVED: 'ok',
  WORKING: 'ok',
  DONE: 'met',
  SIGNED: 'met',
  STOPPED: 'risk',
  DECLINED: 'paused',
  CANCELLED: 'paused',
};

export interface VisitCardProps {
  requestId: string;
  visit: FragmentType<typeof VisitCardParts>;
  onChanged: () => void;
}

/** Who comes when, where they are now, and afterwards what was found and done, with the report. */
export function VisitCard({ requestId, visit, onChanged }: VisitCardProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const parts = readFragment(VisitCardParts, visit);
  const { kind, state, technician, findings, actions, beforePhotos, afterPhotos, report } = parts;
  const [from, to] = [parts.windowStartsAt ?? parts.startsAt, parts.windowEndsAt ?? parts.endsAt];
  // What its customer chose is certain, whoever comes.
  const agreed = state === 'OFFERED' && parts.windowStartsAt;
  const finished = state === 'DONE' || state === 'SIGNED';
  const items = [
    { key: 'when', term: t`When`, value: formatWindow(from, to, frame) },
    ...(technician ? [{ key: 'who', term: t`Who`, value: technician.name }] : []),
    ...(finished && findings ? [{ key: 'found', term: t`What was found`, value: findings }] : []),
    ...(finished && actions ? [{ key: 'done', term: t`What was done`, value: actions }] : []),
  ];
  const title =
    kind === 'REMOTE' ? <Trans>Remote session</Trans> : kind === 'PHONE' ? <Trans>Call</Trans> : <Trans>Visit</Trans>;
  return (
    <Card
      title={title}
      aside={
        agreed ? (
          <StateChip state="ok">{t`Time agreed`}</StateChip>
        ) : (
          <StateChip state={looks[state] ?? 'paused'}>{t(words[state])}</StateChip>
        )
      }
    >
      <div className="flex flex-col gap-3">
        <KeyValueList items={items} />
        {finished && beforePhotos.length > 0 && <PhotoRow label={t`Before`} photos={beforePhotos} />}
        {finished && afterPhotos.length > 0 && <PhotoRow label={t`After`} photos={afterPhotos} />}
        {(state === 'OFFERED' || state === 'ACCEPTED') && (
          <Suspense fallback={<Skeleton className="h-12 w-full" />}>
            <VisitChange requestId={requestId} visit={parts} onChanged={onChanged} />
          </Suspense>
        )}
        {report && (
          <a href={report.paperUrl} target="_blank" rel="noreferrer" className={buttonClass({ wide: true })}>
            <FileText aria-hidden className="size-5" />
            <span>
              <Trans>Open the service report</Trans> <span className="whitespace-nowrap">{report.number}</span>
            </span>
          </a>
        )}
      </div>
    </Card>
  );
}
