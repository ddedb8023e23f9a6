import { Banner, Button, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { RefusalBanner } from '../../../change/refusal-banner';
import { useAcknowledgePolicy } from '../use-acknowledge-policy';
import { useToAcknowledge } from '../use-to-acknowledge';

/** Where one is asked to read the version, the place to say that one did. */
export function AcknowledgeBanner({ policyVersionId }: { policyVersionId: string }) {
  const { t } = useLingui();
  const toast = useToast();
  const acknowledge = useAcknowledgePolicy();
  const { versions, renew } = useToAcknowledge();
  if (!versions.some(({ id }) => id === policyVersionId)) return null;
  const say = async () => {
    if (!(await acknowledge.run({ policyVersionId }))) return;
    toast({ text: t`It is recorded that you read it.` });
    renew();
  };
  return (
    <div data-screen-only>
      <Banner
        action={
          <Button busy={acknowledge.busy} onClick={() => void say()}>
            <Trans>We have read it</Trans>
          </Button>
        }
      >
        <Trans>You are asked to read this version, and to say so.</Trans>
      </Banner>
      <RefusalBanner refused={acknowledge.refused} onReload={renew} />
    </div>
  );
}
