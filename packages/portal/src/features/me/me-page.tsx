import { Trans } from '@lingui/react/macro';
import { PageHeading } from '../../app/page-heading';

export function MePage() {
  return (
    <PageHeading>
      <Trans>Me</Trans>
    </PageHeading>
  );
}
