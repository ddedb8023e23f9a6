import { Button, Card, StateChip, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { RefusalBanner } from '../../../change/refusal-banner';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Moment } from '../../../time/moment';
import { useAcknowledgePolicy } from '../use-acknowledge-policy';
import { useToAcknowledge } from '../use-to-acknowledge';

const AcknowledgementsCardParts = graphql(`
  fragment AcknowledgementsCard on PolicyVersion {
    id
    state
    inForceFrom
    acknowledgements {
      department
      by {
        id
        displayName
        department {
          name
          label {
            text
          }
        }
      }
      at
    }
    awaitedAcknowledgements {
      department
      label {
        text
      }
    }
  }
`);

export interface AcknowledgementsCardProps {
  version: FragmentType<typeof AcknowledgementsCardParts>;
  onChanged: () => void;
}

/** Which departments have said that they read the version, and which have not. */
export function AcknowledgementsCard({ version, onChanged }: AcknowledgementsCardProps) {
  const { t } = useLingui();
  const toast = useToast();
  const acknowledge = useAcknowledgePolicy();
  const { id, inForceFrom, acknowledgements, awaitedAcknowledgements } = readFragment(
    AcknowledgementsCardParts,
    version,
  );
  const asked = useToAcknowledge();
  const mine = asked.versions.some((one) => one.id === id);
  const say = async () => {
    if (!(await acknowledge.run({ policyVersionId: id }))) return;
    toast({ text: t`It is recorded that you read it.` });
    asked.renew();
    onChanged();
  };
  return (
    <Card
      title={<Trans>Read by the departments</Trans>}
      footer={
        mine && (
          <Button variant="primary" busy={acknowledge.busy} onClick={() => void say()}>
            <Trans>We have read it</Trans>
          </Button>
        )
      }
    >
      {!inForceFrom && (
        <p className="text-small text-ink-soft">
          <Trans>Departments are asked once it has a day from which it is in force.</Trans>
        </p>
      )}
      <ul className="flex flex-col gap-2 text-small">
        {acknowledgements.map(({ department, by, at }) => (
          <li key={department ?? by?.id ?? at} className="flex flex-wrap items-center gap-2">
            <StateChip state="met">
              <Trans>read</Trans>
            </StateChip>
            <span className="font-semibold">{by?.department?.label.text ?? department ?? by?.displayName}</span>
            <span className="text-caption text-ink-soft">
              {by?.displayName} · <Moment at={at} />
            </span>
          </li>
        ))}
        {inForceFrom &&
          awaitedAcknowledgements.map(({ department, label }) => (
            <li key={department ?? label.text} className="flex flex-wrap items-center gap-2">
              <StateChip state="risk">
                <Trans>not yet</Trans>
              </StateChip>
              <span>{label.text}</span>
            </li>
          ))}
      </ul>
      <RefusalBanner refused={acknowledge.refused} onReload={onChanged} />
    </Card>
  );
}
