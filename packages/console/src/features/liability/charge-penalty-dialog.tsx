import { apiProblem, dayIn, ErrorState, Loading, RadioCards, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '../../app/viewer';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { TraceList } from '../../decision/trace-list';
import { graphql } from '../../gql';
import { Amount } from '../../money/amount';
import { ColleagueField } from '../../people/colleague-field';
import { useFrame } from '../../time/use-frame';
import { countable, counted } from './counted';
import { CountedFields } from './counted-fields';
import { asOutcome } from './outcome';
import { OutcomeWords } from './outcome-words';
import { useChargePenalty } from './use-charge-penalty';

const ChargeablePenalties = graphql(`
  query ChargeablePenalties($requestId: ID!) {
    chargeablePenalties(requestId: $requestId) {
      rule {
        name
        label {
          text
        }
      }
      bearer {
        kind
        label {
          text
        }
      }
      outcome
      amount {
        amountMinor
        currency
      }
      missing
      trace {
        ...TraceListStep
      }
    }
  }
`);

export interface ChargePenaltyDialogProps {
  requestId: string;
  version: number;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Charges a failing that people found out: which, on whom, and by how much where the policy counts. */
export function ChargePenaltyDialog({ requestId, version, onClose, onReload, onDone }: ChargePenaltyDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { currency } = useViewer().organization;
  const charge = useChargePenalty();
  const [{ data, error }, again] = useQuery({
    query: ChargeablePenalties,
    variables: { requestId },
    requestPolicy: 'network-only',
  });
  const [rule, setRule] = useState<string | null>(null);
  const { now, zone } = useFrame();
  const today = dayIn(now, zone);
  const [on, setOn] = useState(today);
  const [person, setPerson] = useState<string | null>(null);
  const [quantity, setQuantity] = useState('');
  const [times, setTimes] = useState('1');
  const [amount, setAmount] = useState('');
  const [tried, setTried] = useState(false);
  const rulings = data?.chargeablePenalties ?? [];
  const chosen = rulings.find((ruling) => ruling.rule.name === rule);
  const ofPerson = chosen?.bearer.kind === 'PERSON';
  const byTime = chosen ? asOutcome(chosen.outcome).per === 'TIME' : false;
  const asked = chosen ? countable(asOutcome(chosen.outcome)) : { unit: null, base: null };
  const needs = {
    unit: byTime ? ('TIME' as const) : chosen?.missing.includes(`units.${asked.unit}`) ? asked.unit : null,
    base: chosen?.missing.includes(`bases.${asked.base}`) ? asked.base : null,
  };
  const nobodyLiable = chosen?.missing.some((one) => one === 'loss' || one === 'liability');
  const send = async () => {
    setTried(true);
    if (!chosen || (ofPerson && !person) || (byTime && !on)) return;
    const known = counted(needs, { quantity: byTime ? times : quantity, amount, currency });
    const who = { accountId: ofPerson ? person : null, on: byTime ? on : null };
    if (!(await charge.run({ requestId, version, rule: chosen.rule.name, ...who, ...known }))) return;
    toast({ text: t`The penalty is charged.` });
    onDone();
  };
  return (
    <ChangeDialog
      wide
      title={<Trans>Charge a penalty</Trans>}
      description={<Trans>By the rules the request is bound to. Broken promises charge theirs by themselves.</Trans>}
      label={<Trans>Charge it</Trans>}
      change={charge}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      {error && !data && (
        <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Loading lines={5} />}
      {data && rulings.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>By what is known of the case no rule costs anything.</Trans>
        </p>
      )}
      {rulings.length > 0 && (
        <RadioCards
          label={<Trans>Which failing</Trans>}
          cards={rulings.map((ruling) => ({
            value: ruling.rule.name,
            title: ruling.rule.label.text,
            description: (
              <>
                <OutcomeWords outcome={ruling.outcome} /> · {ruling.bearer.label.text}
              </>
            ),
          }))}
          value={rule}
          onChange={setRule}
          error={tried && !chosen ? t`Choose which.` : issueOf(charge.refused, 'rule')}
        />
      )}
      {ofPerson && (
        <ColleagueField
          label={<Trans>Who bears it</Trans>}
          value={person}
          onChange={setPerson}
          error={tried && !person ? t`Choose a colleague.` : issueOf(charge.refused, 'accountId')}
        />
      )}
      {byTime && (
        <TextField
          type="date"
          label={<Trans>When it happened</Trans>}
          hint={<Trans>It costs so much a time: each day it happened is charged by itself.</Trans>}
          max={today}
          value={on}
          onChange={({ target }) => setOn(target.value)}
          error={tried && !on ? t`Choose a day.` : issueOf(charge.refused, 'on')}
        />
      )}
      <CountedFields
        {...needs}
        currency={currency}
        quantity={byTime ? times : quantity}
        amount={amount}
        onQuantity={byTime ? setTimes : setQuantity}
        onAmount={setAmount}
        refused={charge.refused}
      />
      {chosen && (
        <div className="flex flex-col gap-2 rounded-card bg-page p-3 text-small">
          {chosen.amount && (
            <p>
              {byTime ? (
                <Trans>
                  Each time it is <Amount strong of={chosen.amount} />
                </Trans>
              ) : (
                <Trans>
                  It comes to <Amount strong of={chosen.amount} />
                </Trans>
              )}
            </p>
          )}
          {nobodyLiable && (
            <p className="text-risk">
              <Trans>Decide first who bears the loss: it is counted by that.</Trans>
            </p>
          )}
          <TraceList steps={[chosen.trace]} />
        </div>
      )}
    </ChangeDialog>
  );
}
