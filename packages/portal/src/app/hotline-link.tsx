import { buttonClass } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Phone } from 'lucide-react';
import { useViewer } from './viewer';

/** Calls the organization. Nothing where it has no hotline. */
export function HotlineLink() {
  const { hotline } = useViewer().organization;
  if (!hotline) return null;
  return (
    <a href={`tel:${hotline}`} className={buttonClass()}>
      <Phone aria-hidden className="size-4.5" />
      <Trans>Call {hotline}</Trans>
    </a>
  );
}
