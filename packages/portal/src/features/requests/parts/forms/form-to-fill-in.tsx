import { Banner, Button, Card, formatWeekdayDate, TextArea, useOnline, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type SubmitEvent, useState } from 'react';
import { issueOf } from '../../../../change/issue-of';
import { RefusalWords } from '../../../../change/refusal-words';
import { useChange } from '../../../../change/use-change';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useFrame } from '../../../../time/use-frame';
import { DecisionActions } from '../../decision-actions';

const FormToFillInParts = graphql(`
  fragment FormToFillIn on VisitRecord {
    name
    label {
      text
    }
    states {
      name
      label {
        text
      }
      known
    }
  }
`);
const WriteVisitRecord = graphql(`
  mutation WriteVisitRecord($input: WriteVisitRecordInput!) {
    writeVisitRecord(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          id
        }
      }
      ...Refusal
    }
  }
`);

export interface FormToFillInProps {
  visitId: string;
  /** When the visit was; ISO 8601. */
  startsAt: string;
  form: FragmentType<typeof FormToFillInParts>;
  onChanged: () => void;
}

/** A form of the policy that is the customer's own to fill in after a visit: a field for each thing it states. */
export function FormToFillIn({ visitId, startsAt, form, onChanged }: FormToFillInProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const online = useOnline();
  const toast = useToast();
  const write = useChange(WriteVisitRecord);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [pressed, setPressed] = useState(false);
  const { name: record, label, states } = readFragment(FormToFillInParts, form);
  const asked = states
    .filter(({ known }) => !known)
    .map((state) => ({ ...state, text: texts[state.name]?.trim() ?? '' }));
  const issues = asked.map(({ name, text }, index) =>
    pressed && !text
      ? t`Please write a few words here.`
      : (issueOf(write.refused, `states.${name}`) ?? issueOf(write.refused, `states.${index}`)),
  );
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPressed(true);
    const empty = asked.findIndex(({ text }) => !text);
    if (empty >= 0) {
      event.currentTarget.querySelectorAll('textarea')[empty]?.focus();
      return;
    }
    const said = asked.map(({ name, text }) => ({ name, text }));
    if (!(await write.run({ visitId, record, states: said }))) return;
    toast({ text: t`Thank you. We have your words.` });
    onChanged();
  };
  return (
    <Card title={<Trans>A few words about the visit</Trans>}>
      <form noValidate data-screen-only className="flex flex-col gap-4" onSubmit={(event) => void send(event)}>
        <p className="text-small text-ink-soft">
          {label.text} · {formatWeekdayDate(startsAt, frame)}
        </p>
        {asked.map((state, index) => (
          <TextArea
            key={state.name}
            label={state.label.text}
            required
            rows={2}
            maxLength={2000}
            value={texts[state.name] ?? ''}
            error={issues[index]}
            onChange={(event) => setTexts({ ...texts, [state.name]: event.target.value })}
          />
        ))}
        {!online && (
          <Banner tone="offline" className="rounded-control">
            <Trans>You are offline. Send it once you are connected again; what you wrote stays here.</Trans>
          </Banner>
        )}
        <RefusalWords refused={issues.some(Boolean) ? null : write.refused} onReload={onChanged} />
        <DecisionActions>
          <Button type="submit" variant="primary" wide busy={write.busy} disabled={!online}>
            {t`Send your words`}
          </Button>
        </DecisionActions>
      </form>
    </Card>
  );
}
