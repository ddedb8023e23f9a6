import type { ClaimKind } from '@aftercare/schema';
import { Button, RadioCards, TextArea, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '../../app/viewer';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { graphql } from '../../gql';
import { Amount } from '../../money/amount';
import { useSettled } from '../../time/use-settled';
import { claimKindWords } from '../../words/claim-words';
import { ClaimedLineFields } from './claimed-line-fields';
import { claimedTotal, emptyLine, lineInput, lineIssues } from './draft-lines';
import { requestStateWords } from '../../words/request-words';
import { useSubmitClaim } from './use-submit-claim';

const ClaimedRequest = graphql(`
  query ClaimedRequest($number: String!) {
    requestByNumber(number: $number) {
      id
      number
      version
      title
      state
      customer {
        id
        name
      }
    }
  }
`);

export interface SubmitClaimDialogProps {
  onClose: () => void;
  onEntered: (claimId: string) => void;
}

/** Enters a claim for a customer: on which request, what for, line by line with what it comes to. */
export function SubmitClaimDialog({ onClose, onEntered }: SubmitClaimDialogProps) {
  const { t } = useLingui();
  const { currency } = useViewer().organization;
  const submit = useSubmitClaim();
  const [number, setNumber] = useState('');
  const wanted = useSettled(number.trim());
  const [{ data, fetching }, again] = useQuery({
    query: ClaimedRequest,
    variables: { number: wanted },
    pause: wanted === '',
  });
  const [kind, setKind] = useState<ClaimKind>('RETURN');
  const [lines, setLines] = useState(() => [emptyLine()]);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const request = wanted === number.trim() && wanted !== '' ? data?.requestByNumber : null;
  const total = claimedTotal(lines, currency);
  const send = async () => {
    setTried(true);
    if (!request || lines.some((line) => lineIssues(line, currency).length > 0)) return;
    const { id: requestId, version } = request;
    const done = await submit.run({
      requestId,
      version,
      kind,
      lines: lines.map((line) => lineInput(line, currency)),
      note: note.trim() || null,
    });
    if (done) onEntered(done.claim.id);
  };
  return (
    <ChangeDialog
      wide
      title={<Trans>Enter a claim</Trans>}
      description={<Trans>The customer follows it from now on.</Trans>}
      label={<Trans>Enter the claim</Trans>}
      change={submit}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={() => again({ requestPolicy: 'network-only' })}
    >
      <TextField
        label={<Trans>Number of the request</Trans>}
        placeholder="R-2026-000001"
        hint={
          request
            ? `${request.title} · ${request.customer?.name ?? ''} · ${t(requestStateWords[request.state])}`
            : undefined
        }
        value={number}
        onChange={({ target }) => setNumber(target.value)}
        error={
          wanted !== '' && data && !fetching && !request
            ? t`There is no such request.`
            : tried && !request
              ? t`Write the number of the request.`
              : undefined
        }
      />
      <RadioCards<ClaimKind>
        label={<Trans>What is claimed</Trans>}
        layout="grid"
        cards={[
          { value: 'RETURN', title: t(claimKindWords.RETURN), description: t`Goods back, money back` },
          { value: 'COMPENSATE', title: t(claimKindWords.COMPENSATE), description: t`Goods stay, money is paid` },
          { value: 'EXCHANGE', title: t(claimKindWords.EXCHANGE), description: t`Goods back, sound ones come` },
        ]}
        value={kind}
        onChange={setKind}
      />
      {lines.map((line, place) => (
        <ClaimedLineFields
          key={line.key}
          place={place}
          line={line}
          currency={currency}
          issues={tried ? lineIssues(line, currency) : []}
          refused={(field) => issueOf(submit.refused, `lines.${place}.${field}`)}
          onChange={(next) => setLines((before) => before.map((one) => (one.key === line.key ? next : one)))}
          onRemove={
            lines.length > 1 ? () => setLines((before) => before.filter(({ key }) => key !== line.key)) : undefined
          }
        />
      ))}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Button
          icon={<Plus aria-hidden className="size-4" />}
          disabled={lines.length >= 100}
          onClick={() => setLines((before) => [...before, emptyLine()])}
        >
          <Trans>One more line</Trans>
        </Button>
        <p aria-live="polite" className="text-body font-semibold">
          <Trans>
            In all <Amount of={{ amountMinor: total, currency }} />
          </Trans>
        </p>
      </div>
      <TextArea
        optional
        label={<Trans>Note</Trans>}
        rows={3}
        maxLength={2000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={issueOf(submit.refused, 'note')}
      />
    </ChangeDialog>
  );
}
