import { Card, formatMoment, formatWeekdayDate, KeyValueList } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useFrame } from '../../../../time/use-frame';

const FormWrittenParts = graphql(`
  fragment FormWritten on VisitRecord {
    label {
      text
    }
    states {
      name
      label {
        text
      }
      text
      known
    }
    writtenAt
  }
`);

export interface FormWrittenProps {
  /** When the visit was; ISO 8601. */
  startsAt: string;
  form: FragmentType<typeof FormWrittenParts>;
}

/** What the customer wrote in a form after a visit. */
export function FormWritten({ startsAt, form }: FormWrittenProps) {
  const frame = useFrame();
  const { label, states, writtenAt } = readFragment(FormWrittenParts, form);
  const items = states
    .filter(({ known }) => !known)
    .map(({ name, label: term, text }) => ({
      key: name,
      term: term.text,
      value: <span className="whitespace-pre-wrap">{text}</span>,
    }));
  return (
    <Card title={<Trans>Your words about the visit</Trans>}>
      <div className="flex flex-col gap-3">
        <p className="text-small text-ink-soft">
          {label.text} · {formatWeekdayDate(startsAt, frame)}
        </p>
        <KeyValueList layout="above" items={items} />
        {writtenAt && (
          <p className="text-caption text-ink-soft">
            <Trans>Sent {formatMoment(writtenAt, frame)}</Trans>
          </p>
        )}
      </div>
    </Card>
  );
}
