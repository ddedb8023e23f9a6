import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { HotlineLink } from '../../app/hotline-link';
import { useViewer } from '../../app/viewer';

/** Who serves the customer, and their telephone. */
export function HelpCard() {
  const { name, hotline } = useViewer().organization;
  const organization = name.text;
  if (!hotline) return null;
  return (
    <Card title={<Trans>Rather talk to someone?</Trans>}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-soft">{organization}</p>
        <HotlineLink />
      </div>
    </Card>
  );
}
