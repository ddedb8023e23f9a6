import { formatDateTime, formatDuration, KeyValueList, Loading } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { withWords } from '../../app/load-messages';
import { caseWords } from '../../app/room-words';
import { ApprovalCourse } from '../../approval/approval-course';
import { TraceList } from '../../decision/trace-list';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { PromiseChip } from '../../promise/promise-chip';
import { Moment } from '../../time/moment';
import { useFrame } from '../../time/use-frame';
import { ApprovalChanges } from './approval-changes';
import { useSeatWords } from './use-seat-words';
import { NewVersion } from './new-version';

// Only where it is about what is offered to a customer.
const SolutionAsked = lazy(() =>
  withWords(caseWords, import('../../solution/solution-asked')).then(({ SolutionAsked: it }) => ({ default: it })),
);

const ApprovalBodyParts = graphql(`
  fragment ApprovalBody on Approval {
    id
    label {
      text
    }
    title
    reason
    round
    askedAt
    askedBy {
      id
      displayName
    }
    decidedAt
    effectiveAt
    payload
    policyVersion {
      id
      code
      number
    }
    newVersion {
      id
      code
      number
    }
    request {
      id
      number
      title
      promiseState
      dueAt
      dueKind
      customer {
        id
        name
      }
    }
    clock {
      id
      kind
      promiseState
      dueAt
      sentence {
        text
      }
    }
    replaces {
      id
      number
    }
    viewerSeats {
      name
      label {
        text
      }
      also {
        name
        label {
          text
        }
      }
      onBehalfOf
    }
    trace {
      ...TraceListStep
    }
    solution {
      id
      ...SolutionAsked
    }
    ...ApprovalChanges
    ...ApprovalCourse
  }
`);

/** Everything one needs to know before one agrees. */
export function ApprovalBody({ approval }: { approval: FragmentType<typeof ApprovalBodyParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const seatWords = useSeatWords();
  const one = readFragment(ApprovalBodyParts, approval);
  const { request, clock, newVersion, viewerSeats } = one;
  const payload = (one.payload ?? {}) as { minutes?: number; workingDays?: number; clause?: string; until?: string };
  const items: { key: string; term: ReactNode; value: ReactNode }[] = [
    { key: 'rule', term: t`What for`, value: one.label.text },
    ...(request
      ? [
          {
            key: 'request',
            term: t`Request`,
            value: (
              <>
                <Link
                  to="/requests/$number"
                  params={{ number: request.number }}
                  className="text-brand underline"
                  data-numeric
                >
                  {request.number}
                </Link>{' '}
                {request.title !== one.title && `${request.title} · `}
                {request.customer?.name}
              </>
            ),
          },
          {
            key: 'risk',
            term: t`Promise at stake`,
            value: <PromiseChip state={request.promiseState} dueAt={request.dueAt} kind={request.dueKind} />,
          },
        ]
      : []),
    ...(newVersion
      ? [
          {
            key: 'version',
            term: t`The new version`,
            value: <NewVersion {...newVersion} />,
          },
        ]
      : []),
    ...(clock
      ? [
          {
            key: 'extension',
            term: t`More time for`,
            value: (
              <>
                {clock.sentence.text}{' '}
                <span className="font-semibold">
                  +
                  {payload.workingDays
                    ? t`${payload.workingDays} working days`
                    : formatDuration(payload.minutes ?? 0, frame.language)}
                </span>
                <span className="block text-caption text-ink-soft">
                  <Trans>due now {formatDateTime(clock.dueAt, frame)}</Trans>
                </span>
              </>
            ),
          },
        ]
      : []),
    ...(payload.clause
      ? [
          {
            key: 'clause',
            term: t`Exception from clause`,
            value: payload.until ? t`${payload.clause}, until ${payload.until}` : t`${payload.clause}, this once`,
          },
        ]
      : []),
    {
      key: 'asked',
      term: t`Asked by`,
      value: (
        <>
          {one.askedBy?.displayName} · <Moment at={one.askedAt} />
        </>
      ),
    },
    ...(viewerSeats.length > 0
      ? [
          {
            key: 'seats',
            term: t`You decide as`,
            value: viewerSeats.map(seatWords).join('; '),
          },
        ]
      : []),
    ...(one.replaces ? [{ key: 'replaces', term: t`Takes the place of`, value: one.replaces.number }] : []),
    ...(one.effectiveAt
      ? [{ key: 'effect', term: t`Done by itself`, value: <Moment key="at" at={one.effectiveAt} /> }]
      : []),
  ];
  return (
    <div className="flex flex-col gap-6">
      <ApprovalChanges approval={one} />
      <KeyValueList items={items} />
      {one.solution ? (
        <Suspense fallback={<Loading lines={6} />}>
          <SolutionAsked solution={one.solution} />
        </Suspense>
      ) : (
        <Part title={<Trans>Why it is asked</Trans>}>
          <p className="text-small break-words whitespace-pre-line">{one.reason}</p>
        </Part>
      )}
      <Part title={<Trans>Who decides, in order</Trans>}>
        <ApprovalCourse approval={one} />
      </Part>
      <Part title={<Trans>Why these people</Trans>}>
        <TraceList steps={[one.trace]} />
        {one.policyVersion && (
          <p className="mt-1 text-caption text-ink-soft">
            <Trans>
              Policy {one.policyVersion.code}, version {one.policyVersion.number}
            </Trans>
          </p>
        )}
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-lead font-semibold">{title}</h3>
      {children}
    </section>
  );
}
