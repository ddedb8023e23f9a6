import { apiProblem, ErrorState, Loading, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RuleChoice, RuleChoiceParts, whoIsAsked } from '../../approval/rule-choice';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { graphql, readFragment } from '../../gql';
import { useSubmitSolution } from './use-submit-solution';

const SolutionRules = graphql(`
  query SolutionRules($requestId: ID!, $amountMinor: String) {
    approvalRules(requestId: $requestId, amountMinor: $amountMinor) {
      rule {
        name
      }
      subject
      ...RuleChoice
    }
  }
`);

export interface SubmitDialogProps {
  requestId: string;
  solutionId: string;
  version: number;
  /** What it costs us: who must agree may depend on it. */
  amountMinor: string | null;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Puts a round to those who must agree to it inside, by the policy. */
export function SubmitDialog({
  requestId,
  solutionId,
  version,
  amountMinor,
  onClose,
  onReload,
  onDone,
}: SubmitDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const submit = useSubmitSolution();
  const [{ data, error }, again] = useQuery({ query: SolutionRules, variables: { requestId, amountMinor } });
  const rules = (data?.approvalRules ?? []).filter(({ subject }) => subject === 'SOLUTION');
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const only = rules.length === 1 ? rules[0] : undefined;
  const rule = only ? only.rule.name : chosen;
  const steps = only ? readFragment(RuleChoiceParts, only).steps : [];
  const send = async () => {
    setTried(true);
    if (rules.length > 1 && !rule) return;
    if (!(await submit.run({ solutionId, version, rule }))) return;
    toast({ text: steps.length > 0 || rules.length > 1 ? t`Submitted. They were asked.` : t`It may be sent now.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Submit the solution</Trans>}
      label={<Trans>Submit it</Trans>}
      change={submit}
      ready={Boolean(data)}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      {error && !data ? (
        <ErrorState problem={apiProblem(error)} onRetry={() => again()} />
      ) : !data ? (
        <Loading lines={2} />
      ) : rules.length > 1 ? (
        <RuleChoice
          rules={rules}
          value={chosen}
          onChange={setChosen}
          error={tried && !chosen ? t`Choose by which rule.` : issueOf(submit.refused, 'rule')}
        />
      ) : steps.length > 0 ? (
        <p className="text-body">
          <Trans>By the policy this asks: {whoIsAsked(steps)}</Trans>
        </p>
      ) : (
        <p className="text-body">
          <Trans>By the policy nobody need agree: it may be sent to the customer at once.</Trans>
        </p>
      )}
    </ChangeDialog>
  );
}
