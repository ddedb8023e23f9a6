import { apiProblem, Button, Dialog, ErrorState, formatMoney, Loading, useLanguage, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '../app/viewer';
import { RefusalBanner } from '../change/refusal-banner';
import { graphql, readFragment } from '../gql';
import { useClauseWords } from '../words/use-clause-words';
import { useSettled } from '../time/use-settled';
import { amountOf, type ApprovalWish, extensionOf, nothingYet } from './approval-wish';
import { AskedWords } from './asked-words';
import { ExtensionFields } from './extension-fields';
import { RuleChoice, RuleChoiceParts, whoIsAsked } from './rule-choice';
import { useAskAgain } from './use-ask-again';
import { useAskApproval } from './use-ask-approval';

const ApprovalRules = graphql(`
  query ApprovalRules($requestId: ID, $amountMinor: String, $minutes: Int, $workingDays: Int) {
    approvalRules(requestId: $requestId, amountMinor: $amountMinor, minutes: $minutes, workingDays: $workingDays) {
      rule {
        name
        label {
          text
        }
      }
      subject
      ...RuleChoice
      promises {
        clockId
        ...ExtensionPromise
      }
      trace {
        clause
        because {
          text
        }
      }
    }
  }
`);

export interface AskApprovalDialogProps {
  /** Left out for a version of the policy. */
  requestId?: string;
  policyVersionId?: string;
  /** What was returned and is asked again. */
  again?: { approvalId: string; version: number; wish: ApprovalWish };
  onClose: () => void;
  onDone: () => void;
}

/** Asks the organization to agree to something about a request: by which rule, what, why, and whom that asks. */
export function AskApprovalDialog({ requestId, policyVersionId, again, onClose, onDone }: AskApprovalDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const language = useLanguage();
  const clauseWords = useClauseWords();
  const { currency } = useViewer().organization;
  const [wish, setWish] = useState<ApprovalWish>(again?.wish ?? nothingYet);
  const [tried, setTried] = useState(false);
  const ask = useAskApproval();
  const askAgain = useAskAgain();
  const money = amountOf(wish.amount, currency);
  const extension = extensionOf(wish);
  // What the policy says follows the figures once they stand still.
  const figures = useSettled(JSON.stringify({ amountMinor: money?.amountMinor, ...extension }));
  const [{ data, error }, reload] = useQuery({
    query: ApprovalRules,
    variables: { requestId: requestId ?? null, ...(JSON.parse(figures) as object) },
  });
  const change = (part: Partial<ApprovalWish>) => setWish((before) => ({ ...before, ...part }));
  const rules = (data?.approvalRules ?? []).filter(
    ({ subject, rule }) =>
      (subject === 'POLICY_VERSION') === (policyVersionId !== undefined) && (!again || rule.name === wish.rule),
  );
  const chosen = rules.find(({ rule }) => rule.name === wish.rule);
  const of = chosen?.subject;
  const refused = ask.refused ?? askAgain.refused;
  const clockId = wish.clockId ?? (chosen?.promises.length === 1 ? chosen.promises[0]?.clockId : null) ?? null;
  const missing = {
    rule: chosen ? undefined : t`Choose what should be agreed to.`,
    title: wish.title.trim() ? undefined : t`Say it in a few words.`,
    reason: wish.reason.trim() ? undefined : t`Give a reason.`,
    amount: money === undefined ? t`Write an amount with at most two decimals.` : undefined,
    extension: of === 'EXTENSION' && !(extension && clockId) ? t`Say how much more time.` : undefined,
    clause: of === 'EXCEPTION' && !wish.clause.trim() ? t`Name the clause.` : undefined,
  };
  const send = async () => {
    setTried(true);
    if (!chosen || Object.values(missing).some(Boolean)) return;
    const words = {
      title: wish.title.trim(),
      reason: wish.reason.trim(),
      amount: money ?? null,
      extension: of === 'EXTENSION' && extension && clockId ? { clockId, ...extension } : null,
      policyVersionId: policyVersionId ?? null,
      exception: of === 'EXCEPTION' ? { clause: wish.clause.trim(), until: wish.until || null } : null,
    };
    const { approvalId, version } = again ?? {};
    const done =
      approvalId !== undefined && version !== undefined
        ? await askAgain.run({ ...words, approvalId, version })
        : await ask.run({ ...words, requestId: requestId ?? null, rule: chosen.rule.name });
    if (!done) return;
    const { number, state } = done.approval;
    toast({ text: state === 'APPROVED' ? t`${number}: nobody need agree, it is agreed to.` : t`${number} is asked.` });
    onDone();
  };
  const steps = chosen && readFragment(RuleChoiceParts, chosen).steps;
  const shown = (issue: string | undefined) => (tried ? issue : undefined);
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={again ? <Trans>Ask again</Trans> : <Trans>Ask for an approval</Trans>}
      description={<Trans>Whoever must agree sees what you write here, and what changes later.</Trans>}
      footer={
        rules.length > 0 && (
          <Button variant="primary" busy={ask.busy || askAgain.busy} onClick={() => void send()}>
            {again ? t`Ask again` : t`Ask`}
          </Button>
        )
      }
    >
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={() => reload()} />}
      {!data && !error && <Loading lines={5} />}
      {data && rules.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>The policy of this request names nothing to be agreed to, or the request was not assessed yet.</Trans>
        </p>
      )}
      {rules.length > 0 && (
        <div className="flex flex-col gap-4">
          {!again && (
            <RuleChoice
              rules={rules}
              value={wish.rule}
              onChange={(rule) => change({ rule, clockId: null })}
              error={shown(missing.rule)}
            />
          )}
          {chosen && of === 'EXTENSION' && (
            <ExtensionFields
              promises={chosen.promises}
              wish={{ ...wish, clockId }}
              onChange={change}
              error={shown(missing.extension)}
            />
          )}
          {chosen && (
            <AskedWords
              wish={wish}
              onChange={change}
              exception={of === 'EXCEPTION'}
              issues={tried ? missing : {}}
              refused={refused}
            />
          )}
          {chosen && steps && (
            <p aria-live="polite" className="rounded-card bg-sunken p-3 text-small">
              {steps.length === 0 ? (
                <Trans>By the policy nobody need agree: it is recorded as agreed to at once.</Trans>
              ) : (
                <>
                  <Trans>
                    Is asked: <span className="font-semibold">{whoIsAsked(steps)}</span>
                  </Trans>
                  {money && <> · {formatMoney(money, language)}</>}
                </>
              )}
              <span className="block text-caption text-ink-soft">
                {chosen.trace.because?.text && <>{chosen.trace.because.text} · </>}
                {clauseWords(chosen.trace.clause)}
              </span>
            </p>
          )}
          <RefusalBanner refused={refused} onReload={() => reload({ requestPolicy: 'network-only' })} />
        </div>
      )}
    </Dialog>
  );
}
