import { Trans } from '@lingui/react/macro';
import { PageHeading } from '../../app/page-heading';

export function ProgressPage() {
  return (
    <PageHeading>
      <Trans>Progress</Trans>
    </PageHeading>
  );
}
