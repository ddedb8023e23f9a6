import { ProgressSteps } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { RequestState } from '../../gql/graphql';
import { stateWords } from '../../words/request-words';

const REACHED: Record<RequestState, number> = {
  RECEIVED: 1,
  TRIAGED: 1,
  INVESTIGATING: 1,
  PLANNED: 1,
  AWAITING_CUSTOMER: 1,
  ON_HOLD: 1,
  REOPENED: 1,
  SCHEDULED: 2,
  IN_SERVICE: 3,
  AWAITING_ACCEPTANCE: 4,
  ACCEPTED: 5,
  CLOSED: 5,
  REJECTED: 0,
  CANCELLED: 0,
};

/** What says by itself what is being done, or by whom. */
const TOLD: ReadonlySet<RequestState> = new Set(['REOPENED', 'INVESTIGATING', 'AWAITING_CUSTOMER']);

export interface RequestStepsProps {
  state: RequestState;
  /** Somebody comes, or may have to. */
  visiting: boolean;
  atHome: boolean;
  /** What is to be done is agreed on with the customer. */
  agreed: boolean;
}

/** The way of a request from here to done, and where it is now. Nothing for one that ended early. */
export function RequestSteps({ state, visiting, atHome, agreed }: RequestStepsProps) {
  const { t } = useLingui();
  const reached = REACHED[state];
  if (reached === 0) return null;
  const under = TOLD.has(state) ? state : visiting ? 'TRIAGED' : 'INVESTIGATING';
  const titles = visiting
    ? [
        t`Request received`,
        t(stateWords[under]),
        t`Appointment made`,
        atHome ? t`Work on site` : t`Work on it`,
        t`You check the work`,
      ]
    : [t`Request received`, t(stateWords[under]), t`We settle it`, t`You check the outcome`];
  // Without an appointment the way is one step shorter, and what is agreed on is settled next.
  const at = visiting ? reached : agreed && state === 'PLANNED' ? 2 : reached < 3 ? reached : reached - 1;
  return (
    <ProgressSteps
      label={t`Progress`}
      steps={titles.map((title, index) => ({
        key: title,
        title,
        state: index < at ? 'done' : index === at ? 'current' : 'ahead',
      }))}
    />
  );
}
