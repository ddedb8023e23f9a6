import type { ClaimAction, GoodsStep } from '@aftercare/schema';
import { Button, punctuation, Timeline, useLanguage, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { claimActionWords, goodsStepWords, goodsVerdictWords } from '../../words/claim-words';
import { GoodsDialog } from './goods-dialog';
import { goodsLeft } from './goods-left';
import { quantityText } from './quantity';

const ClaimGoodsWayParts = graphql(`
  fragment ClaimGoodsWay on Claim {
    id
    kind
    version
    approved {
      amountMinor
    }
    allowedActions
    lines {
      id
      product
      batch
      unit
      assessment {
        quantity
      }
    }
    goods {
      id
      line {
        id
      }
      step
      quantity
      verdict
      weightKg
      carrier
      note
      by {
        id
        displayName
      }
      at
    }
  }
`);

/** What lets goods take which step, in the order of their way. */
const ways = [
  ['SEND_BACK', 'SENT_BACK'],
  ['RECEIVE', 'RECEIVED'],
  ['APPRAISE', 'APPRAISED'],
  ['DISPOSE', 'DISPOSED'],
  ['SEND_EXCHANGE', 'EXCHANGE_SENT'],
  ['CONFIRM_EXCHANGE', 'EXCHANGE_RECEIVED'],
] as const satisfies readonly (readonly [ClaimAction, GoodsStep])[];

export interface ClaimGoodsWayProps {
  claim: FragmentType<typeof ClaimGoodsWayParts>;
  onChanged: () => void;
}

/** Where the goods are, line by line: how many have come how far, what happened, and the next step. */
export function ClaimGoodsWay({ claim, onChanged }: ClaimGoodsWayProps) {
  const { t } = useLingui();
  const { colon } = punctuation(useLanguage());
  const toast = useToast();
  const [moving, setMoving] = useState<{ step: GoodsStep; lineId: string } | null>(null);
  const {
    id: claimId,
    kind,
    version,
    approved,
    allowedActions,
    lines,
    goods,
  } = readFragment(ClaimGoodsWayParts, claim);
  if (!approved || kind === 'COMPENSATE') return null;
  const offered = ways.filter(([action]) => allowedActions.includes(action));
  const ofLine = (lineId: string) => goods.filter(({ line }) => line?.id === lineId);
  const chosen = lines.find(({ id }) => id === moving?.lineId);
  return (
    <section className="flex flex-col gap-3 text-small">
      <h3 className="text-body font-semibold">
        <Trans>The way of the goods</Trans>
      </h3>
      {lines
        .filter(({ assessment }) => assessment && assessment.quantity !== '0')
        .map(({ id, product, batch, unit, assessment }) => {
          const moved = ofLine(id);
          const next = offered.filter(([, step]) => leftOf(assessment!.quantity, moved, step) > 0n);
          return (
            <div key={id} className="flex flex-col gap-2 rounded-card border border-line p-3">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span className="min-w-0 flex-1 font-semibold break-words">
                  {product}{' '}
                  <span className="font-normal text-ink-soft">
                    <Trans>batch {batch}</Trans>
                  </span>
                </span>
                <span data-numeric>
                  {assessment!.quantity} {unit}
                </span>
              </p>
              {moved.length > 0 && (
                <Timeline
                  label={t`What happened to ${product}`}
                  entries={moved.map(({ id: key, step, quantity, verdict, weightKg, carrier, note, by, at }) => ({
                    key,
                    title: colon(t(goodsStepWords[step]), `${quantity} ${unit}`),
                    at: <Moment at={at} />,
                    who: by?.displayName,
                    body: [verdict && t(goodsVerdictWords[verdict]), weightKg && `${weightKg} kg`, carrier, note]
                      .filter(Boolean)
                      .join(' · '),
                  }))}
                />
              )}
              {next.length > 0 && (
                <div className="flex flex-wrap gap-2">
                  {next.map(([action, step]) => (
                    <Button key={action} onClick={() => setMoving({ step, lineId: id })}>
                      {t(claimActionWords[action])}
                    </Button>
                  ))}
                </div>
              )}
            </div>
          );
        })}
      {moving && chosen?.assessment && (
        <GoodsDialog
          claimId={claimId}
          version={version}
          step={moving.step}
          line={chosen}
          left={(verdict) =>
            quantityText(goodsLeft(chosen.assessment!.quantity, ofLine(chosen.id), moving.step, verdict))
          }
          onClose={() => setMoving(null)}
          onReload={onChanged}
          onDone={() => {
            setMoving(null);
            toast({ text: t`Recorded.` });
            onChanged();
          }}
        />
      )}
    </section>
  );
}

const leftOf = (due: string, moved: Parameters<typeof goodsLeft>[1], step: GoodsStep): bigint =>
  goodsLeft(due, moved, step);
