import { Button, buttonClass, Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText, Signature } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { RefuseSignatureDialog } from './refuse-signature-dialog';
import { ReportPreviewBody } from './report-preview-body';
import { SignReportDialog } from './sign-report-dialog';

const VisitReportParts = graphql(`
  fragment VisitReport on Visit {
    id
    version
    state
    allowedActions
    reportPreview {
      contentHash
      content
    }
    report {
      id
      number
      signedAt
      signerName
      refusalReason
      paperUrl
      signatureValid
      contentHash
    }
    request {
      id
      customer {
        id
        name
      }
    }
  }
`);

export interface VisitReportCardProps {
  visit: FragmentType<typeof VisitReportParts>;
  onChanged: () => void;
}

/** The report: shown to the customer before they sign, and the paper afterwards. */
export function VisitReportCard({ visit, onChanged }: VisitReportCardProps) {
  const { t } = useLingui();
  const {
    id: visitId,
    version,
    allowedActions,
    report,
    reportPreview,
    request,
  } = readFragment(VisitReportParts, visit);
  const [asking, setAsking] = useState<'SIGN' | 'REFUSE' | null>(null);
  const close = () => setAsking(null);
  if (report) {
    return (
      <Card
        title={<Trans>Service report {report.number}</Trans>}
        aside={
          report.signedAt && (
            <StateChip state={report.signatureValid ? 'met' : 'broken'}>
              {report.signatureValid ? t`Signed and unchanged` : t`Changed after signing`}
            </StateChip>
          )
        }
      >
        <p className="mb-3 text-small">
          {report.signerName && <Trans>Signed by {report.signerName}</Trans>}
          {report.refusalReason && <Trans>Signature refused: {report.refusalReason}</Trans>}
          {report.signedAt && (
            <>
              {' · '}
              <Moment at={report.signedAt} />
            </>
          )}
        </p>
        <a
          href={report.paperUrl}
          target="_blank"
          rel="noreferrer"
          className={`${buttonClass({ wide: true })} min-h-12`}
        >
          <FileText aria-hidden className="size-4" /> <Trans>Open the report (PDF)</Trans>
        </a>
      </Card>
    );
  }
  const maySign = allowedActions.includes('SIGN');
  if (!reportPreview || !maySign) return null;
  const signing = { visitId, version, contentHash: reportPreview.contentHash, onClose: close, onChanged };
  return (
    <Card
      title={<Trans>Report to be signed</Trans>}
      footer={
        <>
          {allowedActions.includes('REFUSE_SIGNATURE') && (
            <Button className="min-h-12" onClick={() => setAsking('REFUSE')}>
              <Trans>Customer will not sign</Trans>
            </Button>
          )}
          <Button
            variant="primary"
            className="min-h-12 flex-1"
            icon={<Signature aria-hidden className="size-4" />}
            onClick={() => setAsking('SIGN')}
          >
            <Trans>Hand over to sign</Trans>
          </Button>
        </>
      }
    >
      <ReportPreviewBody content={reportPreview.content} />
      {asking === 'SIGN' && <SignReportDialog {...signing} customerName={request?.customer?.name ?? ''} />}
      {asking === 'REFUSE' && <RefuseSignatureDialog {...signing} />}
    </Card>
  );
}
