import { RadioCards } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { RuleChoiceFragment } from '../gql/graphql';
import { approvalSubjectWords } from '../words/approval-words';

export const RuleChoiceParts = graphql(`
  fragment RuleChoice on ApprovalRule {
    rule {
      name
      label {
        text
      }
    }
    subject
    steps {
      board
      posts {
        name
        label {
          text
        }
      }
    }
  }
`);

export interface RuleChoiceProps {
  rules: readonly FragmentType<typeof RuleChoiceParts>[];
  value: string | null;
  onChange: (rule: string) => void;
  error?: string;
}

/** By which rule of the policy it is asked, each with whom it would ask. */
export function RuleChoice({ rules, value, onChange, error }: RuleChoiceProps) {
  const { t } = useLingui();
  return (
    <RadioCards<string>
      label={<Trans>What should be agreed to</Trans>}
      error={error}
      cards={readFragment(RuleChoiceParts, rules).map((rule) => ({
        value: rule.rule.name,
        title: rule.rule.label.text,
        description: `${t(approvalSubjectWords[rule.subject])} · ${rule.steps.length === 0 ? t`nobody need agree` : whoIsAsked(rule.steps)}`,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** `the head → the deputy + the manager`: steps in order, posts side by side. */
export const whoIsAsked = (steps: RuleChoiceFragment['steps']): string =>
  steps.map(({ posts }) => posts.map(({ label }) => label.text).join(' + ')).join(' → ');
