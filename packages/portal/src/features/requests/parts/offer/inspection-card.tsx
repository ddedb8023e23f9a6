import { Card, formatMoment, KeyValueList, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useDay } from '../../../../time/use-day';
import { useFrame } from '../../../../time/use-frame';
import { InspectionPaper } from './inspection-paper';

const InspectionCardParts = graphql(`
  fragment InspectionCard on QualityInspection {
    body
    matter
    askedAt
    final
    ruling
    finding
    ruledOn
    ...InspectionPaper
  }
`);

/** What an independent body was asked about the quality, and what it found. */
export function InspectionCard({ inspection }: { inspection: FragmentType<typeof InspectionCardParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const day = useDay();
  const seen = readFragment(InspectionCardParts, inspection);
  const { body, matter, askedAt, final, ruling, finding, ruledOn } = seen;
  const items = [
    { key: 'body', term: t`By whom`, value: body },
    { key: 'matter', term: t`What was asked`, value: matter },
    { key: 'asked', term: t`Asked`, value: <time dateTime={askedAt}>{formatMoment(askedAt, frame)}</time> },
    ...(finding ? [{ key: 'found', term: t`What it found`, value: finding }] : []),
    ...(ruledOn ? [{ key: 'ruled', term: t`Found on`, value: day(ruledOn) }] : []),
  ];
  return (
    <Card title={<Trans>Independent inspection of the quality</Trans>}>
      <div className="flex flex-col gap-3">
        <div>
          <StateChip state={ruling ? 'met' : 'paused'} icon={ruling ? undefined : null}>
            {ruling === 'FOR_CUSTOMER'
              ? t`It confirms your view`
              : ruling === 'FOR_COMPANY'
                ? t`It confirms our assessment`
                : t`Being inspected`}
          </StateChip>
        </div>
        <KeyValueList items={items} />
        <InspectionPaper inspection={seen} />
        {final && (
          <p className="text-small text-ink-soft">
            <Trans>What it finds is final for both of us.</Trans>
          </p>
        )}
      </div>
    </Card>
  );
}
