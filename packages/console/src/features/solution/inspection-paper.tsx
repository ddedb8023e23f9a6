import { Button, buttonClass } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { useOpenInspectionPaper } from './use-open-inspection-paper';

const InspectionPaperParts = graphql(`
  fragment InspectionPaper on QualityInspection {
    id
    body
    paperSha256
    paperType
    paperLooks {
      id
      by {
        displayName
      }
      byCustomer
      at
    }
  }
`);

export interface InspectionPaperProps {
  inspection: FragmentType<typeof InspectionPaperParts>;
  /** It was looked at: who has seen it is one more. */
  onOpened: () => void;
}

/** What the inspection body wrote: opened on the record, with its fingerprint and whoever looked at it. */
export function InspectionPaper({ inspection, onOpened }: InspectionPaperProps) {
  const { t } = useLingui();
  const open = useOpenInspectionPaper();
  const [url, setUrl] = useState<string | null>(null);
  const { id, body, paperSha256, paperType, paperLooks } = readFragment(InspectionPaperParts, inspection);
  if (!paperSha256) return null;
  const look = async () => {
    const opened = await open.run({ inspectionId: id });
    if (!opened) return;
    setUrl(opened.url);
    onOpened();
  };
  return (
    <div className="flex flex-col items-start gap-2 rounded-control bg-sunken p-3">
      {url && paperType?.startsWith('image/') && (
        <img src={url} alt={t`Paper of ${body}`} className="max-h-[70dvh] max-w-full object-contain" />
      )}
      {url && !paperType?.startsWith('image/') && (
        <a href={url} download className={buttonClass({ variant: 'secondary' })}>
          <FileText aria-hidden className="size-4" /> <Trans>Download the paper</Trans>
        </a>
      )}
      {!url && (
        <Button busy={open.busy} onClick={() => void look()}>
          <FileText aria-hidden className="size-4" /> <Trans>Open its paper</Trans>
        </Button>
      )}
      <RefusalBanner refused={open.refused} />
      <p className="font-mono text-caption break-all text-ink-soft">
        <Trans>Fingerprint (SHA-256)</Trans> {paperSha256}
      </p>
      <details className="text-caption text-ink-soft">
        <summary className="cursor-pointer">
          <Plural value={paperLooks.length} _0="Nobody has opened it yet" one="Opened once" other="Opened # times" />
        </summary>
        <ul className="mt-1">
          {paperLooks.map((look) => (
            <li key={look.id}>
              {look.byCustomer ? t`The customer` : look.by?.displayName} · <Moment at={look.at} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
