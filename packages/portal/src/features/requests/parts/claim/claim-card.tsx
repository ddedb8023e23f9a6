import { Button, Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { DecisionActions } from '../../decision-actions';
import { ClaimLine } from './claim-line';
import { ClaimMoney } from './claim-money';
import { claimKindWords, claimLooks, claimStateWords } from './claim-words';
import { GoodsForm } from './goods-form';
import { goodsLeft, type GoodsSaid } from './goods-left';
import { GoodsWay } from './goods-way';
import { WithdrawForm } from './withdraw-form';

const ClaimCardParts = graphql(`
  fragment ClaimCard on Claim {
    id
    version
    number
    kind
    state
    note
    reason
    allowedActions
    lines {
      id
      product
      batch
      unit
      assessment {
        quantity
      }
      ...ClaimLine
    }
    goods {
      step
      quantity
      line {
        id
      }
      ...GoodsWay
    }
    ...ClaimMoney
  }
`);

export interface ClaimCardProps {
  claim: FragmentType<typeof ClaimCardParts>;
  onChanged: () => void;
}

/** A return, a compensation or an exchange as its customer follows it: line by line, the money, the goods. */
export function ClaimCard({ claim, onChanged }: ClaimCardProps) {
  const { t } = useLingui();
  const parts = readFragment(ClaimCardParts, claim);
  const { id, version, number, kind, state, note, reason, allowedActions, lines, goods } = parts;
  const [opened, setOpened] = useState<GoodsSaid | 'WITHDRAW' | null>(null);
  const back = () => setOpened(null);
  const changed = () => {
    back();
    onChanged();
  };
  const leftFor = (said: GoodsSaid) =>
    lines.map((line) => ({ ...line, left: goodsLeft(line, goods, said) })).filter(({ left }) => left !== '0');
  const toSend = allowedActions.includes('SEND_BACK') ? leftFor('SENT_BACK') : [];
  const toConfirm = allowedActions.includes('CONFIRM_EXCHANGE') ? leftFor('EXCHANGE_RECEIVED') : [];
  const mayWithdraw = allowedActions.includes('WITHDRAW');
  const step = { claimId: id, version, onChanged: changed, onBack: back };
  return (
    <Card
      title={
        <>
          {t(claimKindWords[kind])}{' '}
          <span data-numeric className="text-small font-normal whitespace-nowrap text-ink-soft">
            {number}
          </span>
        </>
      }
      aside={<StateChip state={claimLooks[state]}>{t(claimStateWords[state])}</StateChip>}
    >
      <div className="flex flex-col gap-4">
        {note && <p className="text-small break-words whitespace-pre-line">{note}</p>}
        {reason && (
          <p className="border-l-2 border-line pl-3 text-small break-words">
            <span className="text-ink-soft">
              <Trans>The reason:</Trans>
            </span>{' '}
            {reason}
          </p>
        )}
        <ul aria-label={t`Line by line`}>
          {lines.map((line) => (
            <ClaimLine key={line.id} line={line} />
          ))}
        </ul>
        <ClaimMoney claim={parts} />
        <GoodsWay goods={goods} />
        {opened === 'WITHDRAW' ? (
          <WithdrawForm {...step} />
        ) : opened ? (
          <GoodsForm {...step} said={opened} lines={opened === 'SENT_BACK' ? toSend : toConfirm} />
        ) : toConfirm.length + toSend.length > 0 || mayWithdraw ? (
          <DecisionActions>
            {toConfirm.length > 0 && (
              <Button wide variant="primary" onClick={() => setOpened('EXCHANGE_RECEIVED')}>
                {t`The new goods have arrived`}
              </Button>
            )}
            {toSend.length > 0 && (
              <Button wide onClick={() => setOpened('SENT_BACK')}>{t`I have sent goods back`}</Button>
            )}
            {mayWithdraw && (
              <Button wide variant="quiet" onClick={() => setOpened('WITHDRAW')}>{t`Withdraw the claim`}</Button>
            )}
          </DecisionActions>
        ) : null}
      </div>
    </Card>
  );
}
