import { CountdownText, type State, StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { ClockKind, PromiseState } from '../gql/graphql';
import { clockKindWords, promiseStateWords } from '../words/request-words';

const chips: Record<Exclude<PromiseState, 'NONE'>, State> = {
  ON_TRACK: 'ok',
  AT_RISK: 'risk',
  BROKEN: 'broken',
  PAUSED: 'paused',
  MET: 'met',
};

export interface PromiseChipProps {
  state: PromiseState;
  dueAt: string | null | undefined;
  /** Says what was promised before the time that is left. */
  kind?: ClockKind | null;
}

/** How a promise stands: time left or time late while it runs, a word otherwise. */
export function PromiseChip({ state, dueAt, kind }: PromiseChipProps) {
  const { t } = useLingui();
  if (state === 'NONE') return <span className="text-caption text-ink-soft">{t(promiseStateWords.NONE)}</span>;
  const running = state === 'ON_TRACK' || state === 'AT_RISK' || state === 'BROKEN';
  return (
    <StateChip state={chips[state]}>
      {kind && <span className="font-normal">{t(clockKindWords[kind])} · </span>}
      {running && dueAt ? <CountdownText deadline={dueAt} /> : t(promiseStateWords[state])}
    </StateChip>
  );
}
