import { StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { PromiseChip } from '../../promise/promise-chip';
import { SeverityChip } from '../../promise/severity-chip';
import { Ago, Moment } from '../../time/moment';
import { EntitlementChip } from '../../consent/entitlement-chip';
import { RequestPlaces } from '../../request-frame/request-places';
import { requestChannelWords, requestKindWords, requestStateWords, serviceRungWords } from '../../words/request-words';
import { RequestActions } from './request-actions';

const RequestHeaderParts = graphql(`
  fragment RequestHeader on ServiceRequest {
    id
    number
    title
    kind
    channel
    state
    rung
    severity
    tier
    safety
    promiseState
    dueAt
    dueKind
    brokenPromises
    entitlement
    costOpen
    entitlementSentence {
      text
    }
    filedAt
    updatedAt
    owner {
      id
      displayName
    }
    technician {
      id
      name
    }
    repeatOf {
      id
      number
    }
    stopOrders {
      id
      liftedAt
    }
    ...RequestActions
  }
`);

const chipLink = 'inline-flex items-center pointer-coarse:min-h-target';

export interface RequestHeaderProps {
  request: FragmentType<typeof RequestHeaderParts>;
  onChanged: () => void;
}

/** What it is, how it stands, who has it, and what may be done now. */
export function RequestHeader({ request, onChanged }: RequestHeaderProps) {
  const { t } = useLingui();
  const head = readFragment(RequestHeaderParts, request);
  const { number, title, kind, channel, state, rung, severity, safety, promiseState, dueAt, dueKind, brokenPromises } =
    head;
  const { entitlement, costOpen, entitlementSentence, filedAt, updatedAt, owner, technician, repeatOf, stopOrders } =
    head;
  return (
    <header className="flex flex-col gap-2.5 border-b border-line bg-card px-4 py-3 md:px-5">
      <div className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
        <span data-numeric className="font-semibold text-ink select-all">
          {number}
        </span>
        <span>
          {t(requestKindWords[kind])} · {t(requestChannelWords[channel])} · {t(serviceRungWords[rung])}
        </span>
        <span className="ml-auto text-caption">
          <Trans>
            filed <Moment at={filedAt} />, changed <Ago at={updatedAt} />
          </Trans>
        </span>
      </div>
      <h1 className="text-title font-semibold break-words">{title}</h1>
      <div className="flex flex-wrap items-center gap-2 text-small">
        <SeverityChip severity={severity} />
        <StateChip state="paused" icon={null}>
          {t(requestStateWords[state])}
        </StateChip>
        <PromiseChip state={promiseState} dueAt={dueAt} kind={dueKind} />
        {brokenPromises > 0 && <StateChip state="broken">{t`Broken promises: ${brokenPromises}`}</StateChip>}
        {safety && <StateChip state="gravest">{t`People in danger`}</StateChip>}
        {stopOrders.some(({ liftedAt }) => !liftedAt) && (
          <Link to="/requests/$number/investigation" params={{ number }} className={chipLink}>
            <StateChip state="broken">{t`The work rests`}</StateChip>
          </Link>
        )}
        {repeatOf && (
          <Link to="/requests/$number" params={{ number: repeatOf.number }} className={chipLink}>
            <StateChip state="risk">{t`Repeat of ${repeatOf.number}`}</StateChip>
          </Link>
        )}
        {entitlement && (
          <span title={entitlementSentence?.text}>
            <EntitlementChip entitlement={entitlement} costOpen={costOpen} />
          </span>
        )}
        <span className="text-ink-soft">
          {owner ? <Trans>In charge: {owner.displayName}</Trans> : <Trans>Nobody in charge</Trans>}
          {technician && <> · {technician.name}</>}
        </span>
      </div>
      <RequestActions request={head} onChanged={onChanged} />
      <div className="-mb-3">
        <RequestPlaces number={number} />
      </div>
    </header>
  );
}
