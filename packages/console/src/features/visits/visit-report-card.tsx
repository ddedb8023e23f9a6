import { Button, buttonClass, Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText, Signature } from 'lucide-react';
import { useState } from 'react';
import type { FieldVisit } from '../../field/field-visit';
import type { LocalVisit } from '../../field/local-visit';
import { Moment } from '../../time/moment';
import { FieldReportBody } from './field-report-body';
import { RefuseSignatureDialog } from './refuse-signature-dialog';
import { ReportPreviewBody } from './report-preview-body';
import { SignReportDialog } from './sign-report-dialog';
import { useShownReport } from './use-shown-report';

/** The report: shown to the customer before they sign, and the paper afterwards. */
export function VisitReportCard({ local }: { local: LocalVisit }) {
  const { visit, waiting } = local;
  const { id: visitId, state, allowedActions, report, request } = visit;
  const shown = useShownReport(local);
  // What is signed is what was read: not what came while the pen was in the hand.
  const [asking, setAsking] = useState<{ for: 'SIGN' | 'REFUSE'; contentHash: string } | null>(null);
  const close = () => setAsking(null);
  if (report) return <ClosedReport report={report} />;
  if (state === 'SIGNED' && waiting.length > 0) {
    return (
      <Card title={<Trans>The report is closed on this phone</Trans>}>
        <p className="text-small text-ink-soft">
          <Trans>It is sent as soon as there is a network. The paper is there then.</Trans>
        </p>
      </Card>
    );
  }
  if (!allowedActions.includes('SIGN')) return null;
  if (!shown) return null;
  const ask = (what: 'SIGN' | 'REFUSE') => setAsking({ for: what, contentHash: shown.hash });
  return (
    <Card
      title={<Trans>Report to be signed</Trans>}
      footer={
        <>
          {allowedActions.includes('REFUSE_SIGNATURE') && (
            <Button className="min-h-12" onClick={() => ask('REFUSE')}>
              <Trans>Customer will not sign</Trans>
            </Button>
          )}
          <Button
            variant="primary"
            className="min-h-12 flex-1"
            icon={<Signature aria-hidden className="size-4" />}
            onClick={() => ask('SIGN')}
          >
            <Trans>Hand over to sign</Trans>
          </Button>
        </>
      }
    >
      {shown.content ? (
        <ReportPreviewBody content={shown.content} />
      ) : (
        <FieldReportBody local={shown.local} statement={shown.statement} />
      )}
      {asking?.for === 'SIGN' && (
        <SignReportDialog
          visitId={visitId}
          contentHash={asking.contentHash}
          customerName={request?.customer?.name ?? ''}
          onClose={close}
        />
      )}
      {asking?.for === 'REFUSE' && (
        <RefuseSignatureDialog visitId={visitId} contentHash={asking.contentHash} onClose={close} />
      )}
    </Card>
  );
}

function ClosedReport({ report }: { report: NonNullable<FieldVisit['report']> }) {
  const { t } = useLingui();
  const { number, signedAt, signerName, signatureValid, refusalReason, paperUrl } = report;
  return (
    <Card
      title={<Trans>Service report {number}</Trans>}
      aside={
        signedAt && (
          <StateChip state={signatureValid ? 'met' : 'broken'}>
            {signatureValid ? t`Signed and unchanged` : t`Changed after signing`}
          </StateChip>
        )
      }
    >
      <p className="mb-3 text-small">
        {signerName && <Trans>Signed by {signerName}</Trans>}
        {refusalReason && <Trans>Signature refused: {refusalReason}</Trans>}
        {signedAt && (
          <>
            {' · '}
            <Moment at={signedAt} />
          </>
        )}
      </p>
      <a href={paperUrl} target="_blank" rel="noreferrer" className={`${buttonClass({ wide: true })} min-h-12`}>
        <FileText aria-hidden className="size-4" /> <Trans>Open the report (PDF)</Trans>
      </a>
    </Card>
  );
}
