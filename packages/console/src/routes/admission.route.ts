import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAdmissionSearch } from '../app/admission-search';
import { deskRoute } from '../app/desk-route';
import { withWords } from '../app/load-messages';
import { gateWords } from '../app/room-words';

/** Who may enter where, and who not yet. */
export const admissionsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/admission',
  validateSearch: readAdmissionSearch,
  component: lazyRouteComponent(
    () => withWords(gateWords, import('../features/admission/admissions-page')),
    'AdmissionsPage',
  ),
});

/** One person's admission to one place. */
export const admissionRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/admission/$id',
  component: lazyRouteComponent(
    () => withWords(gateWords, import('../features/admission/admission-page')),
    'AdmissionPage',
  ),
});

/** What firms have left as security. */
export const depositsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/admission/deposits',
  component: lazyRouteComponent(
    () => withWords(gateWords, import('../features/admission/deposits-page')),
    'DepositsPage',
  ),
});
