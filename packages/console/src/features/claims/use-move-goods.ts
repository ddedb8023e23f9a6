import type { GoodsStep, GoodsVerdict } from '@aftercare/schema';
import type { Change } from '../../change/use-change';
import { useAppraiseGoods } from './use-appraise-goods';
import { useConfirmExchange } from './use-confirm-exchange';
import { useDisposeOfGoods } from './use-dispose-of-goods';
import { useReceiveGoods } from './use-receive-goods';
import { useSendExchange } from './use-send-exchange';
import { useSendGoodsBack } from './use-send-goods-back';

interface Moved {
  claimId: string;
  version: number;
  lineId: string;
  quantity: string;
  note: string | null;
  carrier: string | null;
  verdict: GoodsVerdict;
  weightKg: number | null;
}

export interface GoodsMove extends Pick<Change<unknown, unknown>, 'busy' | 'refused'> {
  run: (moved: Moved) => Promise<unknown>;
}

/** The change behind a step of goods, each with what it needs of what was typed. */
export function useMoveGoods(step: GoodsStep): GoodsMove {
  const sendBack = useSendGoodsBack();
  const receive = useReceiveGoods();
  const appraise = useAppraiseGoods();
  const dispose = useDisposeOfGoods();
  const sendExchange = useSendExchange();
  const confirmExchange = useConfirmExchange();
  switch (step) {
    case 'SENT_BACK':
      return { ...sendBack, run: ({ verdict: _, weightKg: __, ...input }) => sendBack.run(input) };
    case 'RECEIVED':
      return { ...receive, run: (moved) => receive.run(plain(moved)) };
    case 'APPRAISED':
      return { ...appraise, run: (moved) => appraise.run({ ...plain(moved), verdict: moved.verdict }) };
    case 'DISPOSED':
      return { ...dispose, run: ({ carrier: _, ...input }) => dispose.run(input) };
    case 'EXCHANGE_SENT':
      return { ...sendExchange, run: ({ verdict: _, weightKg: __, ...input }) => sendExchange.run(input) };
    case 'EXCHANGE_RECEIVED':
      return { ...confirmExchange, run: (moved) => confirmExchange.run(plain(moved)) };
    default:
      return step satisfies never;
  }
}

const plain = ({ claimId, version, lineId, quantity, note }: Moved) => ({ claimId, version, lineId, quantity, note });
