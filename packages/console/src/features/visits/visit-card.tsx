import { classNames, formatTime, formatWeekdayDate, StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronRight, CloudUpload, MapPin, Package } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { PromiseState } from '../../gql/graphql';
import { PromiseChip } from '../../promise/promise-chip';
import { SeverityChip } from '../../promise/severity-chip';
import { useFrame } from '../../time/use-frame';
import { visitKindWords } from '../../words/visit-words';
import { VisitStateChip } from '../../assign/visit-state-chip';

const VisitCardParts = graphql(`
  fragment VisitCard on Visit {
    id
    number
    kind
    state
    startsAt
    endsAt
    request {
      id
      title
      severity
      promiseState
      dueAt
      dueKind
      customer {
        id
        name
      }
      site {
        id
        address
        region
      }
      asset {
        id
        serial
        model {
          id
          name {
            text
          }
        }
      }
    }
  }
`);

export interface VisitCardProps {
  visit: FragmentType<typeof VisitCardParts>;
  /** The next stop, drawn larger. */
  hero?: boolean;
  /** Steps taken on this phone that have not been sent. */
  waiting?: number;
  /** One of them needs a decision. */
  held?: boolean;
}

/** How a promise stands that the next stop tells of; the others only tell what presses. */
const pressing: readonly PromiseState[] = ['BROKEN', 'AT_RISK'];
const told: readonly PromiseState[] = [...pressing, 'ON_TRACK', 'PAUSED', 'MET'];

/** One visit as a card: when, what, where. The whole card leads to it. */
export function VisitCard({ visit, hero = false, waiting = 0, held = false }: VisitCardProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const { id, kind, state, startsAt, endsAt, request } = readFragment(VisitCardParts, visit);
  const shown = hero ? told : state === 'DONE' || state === 'SIGNED' ? [] : pressing;
  return (
    <Link
      to="/visits/$visitId"
      params={{ visitId: id }}
      className={classNames(
        'flex items-start gap-3 rounded-card border bg-card p-card text-ink hover:border-brand',
        hero ? 'border-brand shadow-[0_0_0_1px_var(--brand)]' : 'border-line',
      )}
    >
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <span data-numeric className={classNames('font-semibold', hero ? 'text-title' : 'text-lead')}>
            {formatTime(startsAt, frame)}–{formatTime(endsAt, frame)}
          </span>
          <span className="text-small text-ink-soft">{formatWeekdayDate(startsAt, frame)}</span>
          <span className="ml-auto">
            <VisitStateChip state={state} />
          </span>
        </div>
        <div className="flex items-center gap-2 text-body font-semibold">
          {request && <SeverityChip severity={request.severity} />}
          <span className="min-w-0">{request?.title}</span>
        </div>
        <div className="flex flex-col gap-1 text-small text-ink-soft [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0">
          {kind === 'ON_SITE' && request?.site && (
            <span className="flex gap-2">
              <MapPin aria-hidden />
              <span>
                {request.customer?.name} · {request.site.address ?? request.site.region}
              </span>
            </span>
          )}
          {kind !== 'ON_SITE' && (
            <span>
              {t(visitKindWords[kind])} · {request?.customer?.name}
            </span>
          )}
          {request?.asset && (
            <span className="flex gap-2">
              <Package aria-hidden />
              <span>
                {request.asset.model?.name.text} · {request.asset.serial}
              </span>
            </span>
          )}
        </div>
        {request && shown.includes(request.promiseState) && (
          <div>
            <PromiseChip state={request.promiseState} dueAt={request.dueAt} kind={request.dueKind} />
          </div>
        )}
        {held && (
          <div>
            <StateChip state="broken">{t`Needs you`}</StateChip>
          </div>
        )}
        {!held && waiting > 0 && (
          <p className="flex items-center gap-1.5 text-caption text-ink-soft">
            <CloudUpload aria-hidden className="size-3.5" /> {t`${waiting} waiting`}
          </p>
        )}
      </div>
      <ChevronRight aria-hidden className="mt-1 size-5 shrink-0 text-ink-soft" />
    </Link>
  );
}
