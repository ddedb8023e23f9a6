import { CustodyStage } from '@aftercare/schema';
import { Button, Card, classNames, lazyDialog } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleDashed, TriangleAlert } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useViewer } from '../../app/viewer';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { custodyStageWords } from '../../words/liability-words';
import { mayRecordCustody } from './may-decide';

const SignCustodyDialog = lazyDialog(() =>
  import('./sign-custody-dialog').then(({ SignCustodyDialog: it }) => ({ default: it })),
);

const CustodyCardParts = graphql(`
  fragment CustodyCard on ServiceRequest {
    id
    version
    custody {
      id
      stage
      signed
      signedBy
      signature {
        id
        url
      }
      handedOverAt
      forcedBy {
        label {
          text
        }
      }
      note
      recordedBy {
        id
        displayName
      }
    }
  }
`);

export interface CustodyCardProps {
  request: FragmentType<typeof CustodyCardParts>;
  onChanged: () => void;
}

const sign = 'mt-0.5 grid size-6 shrink-0 place-items-center rounded-full [&_svg]:size-3.5';

/** Through whose hands the goods went, who signed, and where they went on without a signature. */
export function CustodyCard({ request, onChanged }: CustodyCardProps) {
  const { t } = useLingui();
  const { roles } = useViewer();
  const [recording, setRecording] = useState(false);
  const { id: requestId, version, custody } = readFragment(CustodyCardParts, request);
  const stages = Object.values(CustodyStage);
  const next = stages.find((stage) => !custody.some((record) => record.stage === stage));
  const last = custody.at(-1)?.handedOverAt;
  return (
    <Card
      title={<Trans>Hand-overs</Trans>}
      aside={
        next && mayRecordCustody(roles) && <Button onClick={() => setRecording(true)}>{t`Record the next`}</Button>
      }
    >
      <ol aria-label={t`Hand-overs`} className="flex flex-col gap-3 text-small">
        {stages.map((stage) => {
          const record = custody.find((one) => one.stage === stage);
          return (
            <li key={stage} className="flex gap-3">
              <span
                aria-hidden
                className={classNames(
                  sign,
                  !record ? 'bg-sunken text-ink-soft' : record.signed ? 'bg-ok-bg text-ok' : 'bg-broken-bg text-broken',
                )}
              >
                {!record ? <CircleDashed /> : record.signed ? <Check /> : <TriangleAlert />}
              </span>
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-baseline gap-x-2">
                  <span className="font-semibold">{t(custodyStageWords[stage])}</span>
                  {record ? (
                    <span className={record.signed ? undefined : 'text-broken'}>
                      {record.signed ? <Trans>signed by {record.signedBy}</Trans> : <Trans>went on unsigned</Trans>}
                    </span>
                  ) : (
                    <span className="text-ink-soft">{stage === next ? t`comes next` : t`not on record`}</span>
                  )}
                </p>
                {record && (
                  <p className="text-caption text-ink-soft">
                    <Moment at={record.handedOverAt} />
                    {record.forcedBy && (
                      <>
                        {' · '}
                        <Trans>by order of {record.forcedBy.label.text}</Trans>
                      </>
                    )}
                    {record.recordedBy?.displayName && (
                      <>
                        {' · '}
                        <Trans>recorded by {record.recordedBy.displayName}</Trans>
                      </>
                    )}
                  </p>
                )}
                {record?.signature && (
                  <img
                    src={record.signature.url}
                    alt={t`Signature of ${record.signedBy}`}
                    className="mt-1.5 h-12 rounded-control border border-line bg-white object-contain px-2"
                  />
                )}
                {record?.note && <p className="break-words">{record.note}</p>}
              </div>
            </li>
          );
        })}
      </ol>
      {recording && next && (
        <Suspense fallback={null}>
          <SignCustodyDialog
            requestId={requestId}
            version={version}
            stage={next}
            after={last ?? null}
            onClose={() => setRecording(false)}
            onReload={onChanged}
            onDone={() => {
              setRecording(false);
              onChanged();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
