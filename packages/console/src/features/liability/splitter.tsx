import {
  apiProblem,
  Banner,
  Button,
  Card,
  ErrorState,
  groupedNumber,
  Loading,
  majorOf,
  minorOf,
  MoneyField,
  Select,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '../../app/viewer';
import { TraceList } from '../../decision/trace-list';
import { graphql } from '../../gql';
import { useSettled } from '../../time/use-settled';
import { handOverWords } from '../../words/liability-words';
import { SplitForm } from './split-form';

const SplitterRuling = graphql(`
  query SplitterRuling($requestId: ID!, $rule: String, $lossMinor: String) {
    lossRuling(requestId: $requestId, rule: $rule, lossMinor: $lossMinor) {
      rule {
        name
        label {
          text
        }
      }
      rules {
        name
        label {
          text
        }
      }
      loss {
        amountMinor
        currency
      }
      lossFrom
      handOver
      toBeFoundOut
      trace {
        ...TraceListStep
      }
      ...SplitForm
    }
  }
`);

export interface SplitterProps {
  requestId: string;
  version: number;
  onCancel?: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Shares the loss out: as the rule says, with its reasons beside, or otherwise, which others must agree to. */
export function Splitter({ requestId, version, onCancel, onReload, onDone }: SplitterProps) {
  const { t } = useLingui();
  const { currency: ours } = useViewer().organization;
  const [rule, setRule] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const lossMinor = minorOf(typed, ours);
  const asked = useSettled(lossMinor ?? '');
  const [{ data, error }, again] = useQuery({
    query: SplitterRuling,
    variables: { requestId, rule, lossMinor: asked || null },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => {
    again({ requestPolicy: 'network-only' });
    onReload();
  };
  const ruling = data?.lossRuling;
  const currency = ruling?.loss?.currency ?? ours;
  return (
    <Card
      title={<Trans>Share the loss out</Trans>}
      aside={onCancel && <Button variant="quiet" onClick={onCancel}>{t`Leave it as it is`}</Button>}
    >
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={reload} />}
      {!data && !error && <Loading lines={5} />}
      {data && !ruling && (
        <p className="text-small text-ink-soft">
          <Trans>The policy of this request has no rule on losses, or the request was not assessed yet.</Trans>
        </p>
      )}
      {ruling && (
        <div className="grid gap-5 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
          <div className="flex min-w-0 flex-col gap-4">
            <div className="grid gap-3 sm:grid-cols-2">
              {ruling.rules.length > 1 && (
                <Select
                  label={<Trans>By the rule</Trans>}
                  options={ruling.rules.map(({ name, label }) => ({ value: name, label: label.text }))}
                  value={ruling.rule.name}
                  onChange={setRule}
                />
              )}
              <MoneyField
                label={<Trans>The loss</Trans>}
                hint={
                  ruling.lossFrom === 'CLAIMS' ? (
                    <Trans>Left empty: what was agreed to of the claims.</Trans>
                  ) : (
                    <Trans>Left empty: what the facts of the case say.</Trans>
                  )
                }
                placeholder={ruling.loss ? groupedNumber(majorOf(ruling.loss.amountMinor, currency)) : undefined}
                currency={currency}
                value={typed}
                onChange={setTyped}
                error={lossMinor === undefined && t`Write an amount with at most two decimals.`}
              />
            </div>
            <SplitForm
              // Another rule begins with its own shares.
              key={ruling.rule.name}
              requestId={requestId}
              version={version}
              ruling={ruling}
              loss={lossMinor ? { amountMinor: lossMinor, currency } : null}
              onReload={reload}
              onDone={onDone}
            />
          </div>
          <aside
            aria-label={t`What the rule says`}
            className="flex min-w-0 flex-col gap-3 self-start rounded-card bg-page p-3"
          >
            <h3 className="text-body font-semibold">{ruling.rule.label.text}</h3>
            {ruling.toBeFoundOut && (
              <Banner>
                <Trans>The rule leaves it to people: find out who it was, and propose shares.</Trans>
              </Banner>
            )}
            <p className="text-small">
              {ruling.handOver ? (
                <Trans>Hand-over: {t(handOverWords[ruling.handOver])}</Trans>
              ) : (
                <Trans>No hand-over is on record.</Trans>
              )}
            </p>
            <TraceList steps={[ruling.trace]} />
          </aside>
        </div>
      )}
    </Card>
  );
}
