import { Button, Card, EmptyState, KeyValueList, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { WordedChange } from '../../change/worded-change';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { investigationStateLooks, investigationStateWords } from '../../words/investigation-words';
import { ComplainedOf } from './steps/complained-of';
import { useOpenInvestigation } from './use-open-investigation';

const InvestigationHeadParts = graphql(`
  fragment InvestigationHead on ServiceRequest {
    id
    version
    investigationForm {
      viewerMayOpen
    }
    ...ComplainedOf
    investigation {
      id
      number
      state
      purpose
      openedAt
      openedBy {
        id
        displayName
      }
    }
  }
`);

export interface InvestigationHeadProps {
  request: FragmentType<typeof InvestigationHeadParts>;
  onChanged: () => void;
}

/** What is to be found out and since when; where nobody looks yet, the way to begin. */
export function InvestigationHead({ request, onChanged }: InvestigationHeadProps) {
  const { t } = useLingui();
  const parts = readFragment(InvestigationHeadParts, request);
  const { id: requestId, version, investigation, investigationForm } = parts;
  const mayOpen = investigationForm?.viewerMayOpen;
  const open = useOpenInvestigation();
  const [opening, setOpening] = useState(false);
  const begin = mayOpen && (
    <Button variant={investigation ? 'secondary' : 'primary'} onClick={() => setOpening(true)}>
      {investigation ? <Trans>Look again</Trans> : <Trans>Open an investigation</Trans>}
    </Button>
  );
  return (
    <Card
      title={<Trans>What is to be found out</Trans>}
      aside={
        investigation && (
          <StateChip state={investigationStateLooks[investigation.state]}>
            {t(investigationStateWords[investigation.state])}
          </StateChip>
        )
      }
      footer={investigation && investigation.state !== 'OPEN' && begin}
    >
      <div className="flex flex-col gap-3">
        {investigation ? (
          <>
            <p className="text-body break-words whitespace-pre-line">{investigation.purpose}</p>
            <KeyValueList
              items={[
                { key: 'number', term: t`Number`, value: <span data-numeric>{investigation.number}</span> },
                {
                  key: 'opened',
                  term: t({ message: 'Opened', context: 'investigation' }),
                  value: (
                    <>
                      <Moment at={investigation.openedAt} /> · {investigation.openedBy?.displayName}
                    </>
                  ),
                },
              ]}
            />
          </>
        ) : (
          <EmptyState title={<Trans>Nobody looks into this yet</Trans>} level={2} action={begin}>
            {mayOpen ? (
              <Trans>Say what is to be found out; then name a team. The customer is told that somebody looks.</Trans>
            ) : (
              <Trans>Engineering, quality, inspection or a manager opens an investigation.</Trans>
            )}
          </EmptyState>
        )}
        <ComplainedOf request={parts} onChanged={onChanged} />
      </div>
      {opening && (
        <WordedChange
          title={<Trans>Open an investigation</Trans>}
          description={
            <Trans>The customer is told that somebody looks into it. What is written here stays inside.</Trans>
          }
          words={<Trans>What is to be found out</Trans>}
          field="purpose"
          label={<Trans>Open</Trans>}
          change={open}
          run={(purpose) => open.run({ requestId, version, purpose })}
          told={t`The investigation is open. Name its team next.`}
          onClose={() => setOpening(false)}
          onReload={onChanged}
          onDone={() => {
            setOpening(false);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
