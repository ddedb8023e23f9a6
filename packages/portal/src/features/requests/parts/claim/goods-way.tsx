import { formatMoment, Timeline, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { PackageCheck, PackageSearch, Truck } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useFrame } from '../../../../time/use-frame';
import { goodsWords } from './claim-words';
import { quantityWords } from './quantity-words';

const GoodsWayParts = graphql(`
  fragment GoodsWay on ClaimGoods {
    id
    step
    quantity
    carrier
    at
    line {
      product
      batch
      unit
    }
  }
`);

const signs = {
  SENT_BACK: <Truck aria-hidden />,
  RECEIVED: <PackageCheck aria-hidden />,
  APPRAISED: <PackageSearch aria-hidden />,
  EXCHANGE_SENT: <Truck aria-hidden />,
  EXCHANGE_RECEIVED: <PackageCheck aria-hidden />,
};

/** Where the goods are: back to us and looked at, and new ones to the customer; the latest first. */
export function GoodsWay({ goods }: { goods: readonly FragmentType<typeof GoodsWayParts>[] }) {
  const { t } = useLingui();
  const frame = useFrame();
  const language = useLanguage();
  const steps = readFragment(GoodsWayParts, goods).flatMap(({ step, ...rest }) =>
    step === 'DISPOSED' ? [] : [{ ...rest, step }],
  );
  if (steps.length === 0) return null;
  return (
    <section className="flex flex-col gap-2.5">
      <h3 className="text-small font-semibold">
        <Trans>Where the goods are</Trans>
      </h3>
      <Timeline
        label={t`Where the goods are`}
        entries={steps.toReversed().map(({ id, step, quantity, carrier, at, line }) => ({
          key: id,
          title: t(goodsWords[step]),
          icon: signs[step],
          at: <time dateTime={at}>{formatMoment(at, frame)}</time>,
          body: [
            line && `${line.product} · ${line.batch}`,
            line && quantityWords(quantity, line.unit, language),
            carrier,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </section>
  );
}
