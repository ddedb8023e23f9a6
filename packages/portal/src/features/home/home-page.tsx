import { Trans } from '@lingui/react/macro';
import { PageHeading } from '../../app/page-heading';

export function HomePage() {
  return (
    <PageHeading>
      <Trans>How can we help?</Trans>
    </PageHeading>
  );
}
