import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { PageBar } from '../../app/page-bar';
import { IntakeForm } from './intake-form';

const route = getRouteApi('/desk/intake');

/** Takes a request for somebody else: by phone, by mail, at the counter. */
export function IntakePage() {
  const { customer } = route.useSearch();
  return (
    <>
      <PageBar>
        <Trans>New request</Trans>
      </PageBar>
      <IntakeForm key={customer} customerId={customer ?? null} />
    </>
  );
}
