import { Trans } from '@lingui/react/macro';
import { PageBar } from '../../app/page-bar';

export function HomePage() {
  return (
    <PageBar>
      <Trans>Queue</Trans>
    </PageBar>
  );
}
