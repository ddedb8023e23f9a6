import { Button, Card, lazyDialog, Menu, StateChip, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { MoreHorizontal } from 'lucide-react';
import { Suspense, useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { Day } from '../../time/day';
import { ExpiryText } from './expiry-text';
import type { FilePartProps } from './person-query';
import { certificateWords } from './person-words';
import { useRestoreCertificate } from './use-restore-certificate';

const CertificateDialog = lazyDialog(() =>
  import('./certificate-dialog').then(({ CertificateDialog: it }) => ({ default: it })),
);
const EndDialog = lazyDialog(() =>
  import('./end-certificate-dialog').then(({ EndCertificateDialog: it }) => ({ default: it })),
);

/** What somebody holds, what runs out, and what no longer counts. */
export function CertificatesCard({ person, onChanged }: FilePartProps) {
  const { t } = useLingui();
  const toast = useToast();
  const restore = useRestoreCertificate();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<string | null>(null);
  const { certificates, viewerMayManage } = person;
  const bringBack = async (certificateId: string) => {
    if (await restore.run({ certificateId })) toast({ text: t`It counts again.` });
    onChanged();
  };
  const done = () => {
    setAdding(false);
    setEnding(null);
    onChanged();
  };
  return (
    <Card
      title={<Trans>Certificates</Trans>}
      aside={
        viewerMayManage && (
          <Button onClick={() => setAdding(true)}>
            <Trans>Add</Trans>
          </Button>
        )
      }
    >
      {certificates.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>None on record.</Trans>
        </p>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {certificates.map(({ id, kind, title, number, issuedOn, expiresOn, endedOn, endedReason, daysLeft }) => (
          <li key={id} className="flex items-start gap-3 py-2 text-small first:pt-0 last:pb-0">
            <span className="min-w-0 flex-1">
              <span className="font-semibold">{t(certificateWords[kind])}</span> · {title}
              <span data-numeric className="block text-caption text-ink-soft">
                {number?.replace(/^\*{4,}/, '***')} ·{' '}
                <Trans>
                  since <Day on={issuedOn} />
                </Trans>
                {endedReason && <> · {endedReason}</>}
              </span>
            </span>
            {endedOn ? (
              <StateChip state="paused">
                <Trans>ended</Trans>
              </StateChip>
            ) : expiresOn && daysLeft != null ? (
              <ExpiryText expiresOn={expiresOn} daysLeft={daysLeft} />
            ) : (
              <span className="text-caption text-ink-soft">{t`does not run out`}</span>
            )}
            {viewerMayManage && (
              <Menu
                align="end"
                trigger={
                  <Button variant="quiet" aria-label={t`More about ${title}`}>
                    <MoreHorizontal aria-hidden />
                  </Button>
                }
                groups={[
                  [
                    endedOn
                      ? { key: 'restore', label: t`Let it count again`, onSelect: () => void bringBack(id) }
                      : { key: 'end', label: t`End it`, onSelect: () => setEnding(id) },
                  ],
                ]}
              />
            )}
          </li>
        ))}
      </ul>
      <RefusalBanner refused={restore.refused} onReload={onChanged} />
      <Suspense fallback={null}>
        {adding && <CertificateDialog person={person} onClose={() => setAdding(false)} onChanged={done} />}
        {ending && (
          <EndDialog
            certificateId={ending}
            onClose={() => setEnding(null)}
            onDone={done}
            onUndo={(id) => void bringBack(id)}
          />
        )}
      </Suspense>
    </Card>
  );
}
