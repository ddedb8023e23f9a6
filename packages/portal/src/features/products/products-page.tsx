import { Trans } from '@lingui/react/macro';
import { PageHeading } from '../../app/page-heading';

export function ProductsPage() {
  return (
    <PageHeading>
      <Trans>My products</Trans>
    </PageHeading>
  );
}
