import { Button, Card, KeyValueList, Menu } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { WordedChange } from '../../../change/worded-change';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Moment } from '../../../time/moment';
import { useDropInvestigation } from '../use-drop-investigation';
import { ConcludeDialog } from './conclude-dialog';

const ConclusionCardParts = graphql(`
  fragment ConclusionCard on Investigation {
    id
    version
    state
    recommendation
    toldCustomer
    endReason
    endedAt
    endedBy {
      id
      displayName
    }
    allowedActions
    findings {
      id
    }
  }
`);

export interface ConclusionCardProps {
  investigation: FragmentType<typeof ConclusionCardParts>;
  onChanged: () => void;
}

/** How it ends: what is recommended to colleagues, and what the customer reads. */
export function ConclusionCard({ investigation, onChanged }: ConclusionCardProps) {
  const { t } = useLingui();
  const parts = readFragment(ConclusionCardParts, investigation);
  const { id: investigationId, version, recommendation, toldCustomer, endReason, endedAt, endedBy } = parts;
  const drop = useDropInvestigation();
  const [open, setOpen] = useState<'CONCLUDE' | 'DROP' | null>(null);
  const may = (action: 'CONCLUDE' | 'DROP') => parts.allowedActions.includes(action);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onChanged();
  };
  const text = (words: string) => <span className="break-words whitespace-pre-line">{words}</span>;
  const items = [
    recommendation && { key: 'recommended', term: t`Recommended`, value: text(recommendation) },
    toldCustomer && { key: 'told', term: t`Told the customer`, value: text(toldCustomer) },
    endReason && { key: 'dropped', term: t`Dropped because`, value: text(endReason) },
    endedAt && {
      key: 'ended',
      term: t`Ended`,
      value: (
        <>
          <Moment at={endedAt} /> · {endedBy?.displayName}
        </>
      ),
    },
  ].filter((item) => typeof item === 'object' && item !== null);
  return (
    <Card
      title={<Trans>Recommendation</Trans>}
      aside={
        may('DROP') && (
          <Menu
            trigger={
              <button
                type="button"
                aria-label={t`More about ending it`}
                className="grid min-h-target min-w-target place-items-center rounded-control hover:bg-sunken"
              >
                <Ellipsis aria-hidden className="size-4" />
              </button>
            }
            groups={[
              [{ key: 'drop', label: t`Drop the investigation`, danger: true, onSelect: () => setOpen('DROP') }],
            ]}
          />
        )
      }
      footer={
        may('CONCLUDE') && (
          <Button variant={parts.findings.length > 0 ? 'primary' : 'secondary'} onClick={() => setOpen('CONCLUDE')}>
            <Trans>Conclude the investigation</Trans>
          </Button>
        )
      }
    >
      {items.length > 0 ? (
        <KeyValueList items={items} layout="above" />
      ) : (
        <p className="text-small text-ink-soft">
          <Trans>Concluded once something was found: colleagues read what to do, the customer what it was.</Trans>
        </p>
      )}
      {open === 'CONCLUDE' && (
        <ConcludeDialog {...{ investigationId, version }} onClose={close} onReload={onChanged} onDone={done} />
      )}
      {open === 'DROP' && (
        <WordedChange
          title={<Trans>Drop the investigation</Trans>}
          description={<Trans>It ends without a finding; a survey ahead is called off. Colleagues read why.</Trans>}
          words={<Trans>Reason</Trans>}
          field="reason"
          label={<Trans>Drop it</Trans>}
          danger
          change={drop}
          run={(reason) => drop.run({ investigationId, version, reason })}
          told={t`Dropped.`}
          onClose={close}
          onReload={onChanged}
          onDone={done}
        />
      )}
    </Card>
  );
}
