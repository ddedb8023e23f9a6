import { createRouter } from '@tanstack/react-router';
import { admissionRoute, admissionsRoute, depositsRoute } from '../routes/admission.route';
import { approvalsRoute } from '../routes/approvals.route';
import { callbacksRoute } from '../routes/callbacks.route';
import { claimsRoute } from '../routes/claims.route';
import { customerRoute, customersRoute } from '../routes/customers.route';
import { dashboardRoute } from '../routes/dashboard.route';
import { targetsRoute } from '../routes/targets.route';
import { deadLettersRoute } from '../routes/dead-letters.route';
import { depotRoute } from '../routes/depot.route';
import { dispatchRoute } from '../routes/dispatch.route';
import { eightDRoute } from '../routes/eight-d.route';
import { homeRoute } from '../routes/home.route';
import { intakeRoute } from '../routes/intake.route';
import { investigationRoute } from '../routes/investigation.route';
import { ledgerRoute } from '../routes/ledger.route';
import { liabilityRoute } from '../routes/liability.route';
import { notificationsRoute } from '../routes/notifications.route';
import {
  policiesRoute,
  policyChangesRoute,
  policyEditorRoute,
  policyHistoryRoute,
  policyReaderRoute,
  policyReplayRoute,
  policyRoute,
} from '../routes/policies.route';
import {
  certificatesRoute,
  peopleRoute,
  personRoute,
  rosterRoute,
  scorecardRoute,
  scorecardsRoute,
} from '../routes/people.route';
import { assetRoute, productsRoute } from '../routes/products.route';
import { promisesRoute } from '../routes/promises.route';
import { queueRoute } from '../routes/queue.route';
import { requestRoute } from '../routes/request.route';
import { stockRoute } from '../routes/stock.route';
import { roundRoute, roundsRoute } from '../routes/rounds.route';
import { signInRoute } from '../routes/sign-in.route';
import { simulatorRoute } from '../routes/simulator.route';
import { solutionRoute } from '../routes/solution.route';
import { syncRoute, visitRoute, visitsRoute } from '../routes/visits.route';
import { deskRoute } from './desk-route';
import { rootRoute } from './root-route';

/** Every route of the console is listed here; `routes/<name>.route.ts` holds its path, lazy page and typed params. */
const routeTree = rootRoute.addChildren([
  signInRoute,
  deskRoute.addChildren([
    homeRoute,
    queueRoute,
    promisesRoute,
    approvalsRoute,
    callbacksRoute,
    requestRoute,
    liabilityRoute,
    investigationRoute,
    solutionRoute,
    eightDRoute,
    intakeRoute,
    dispatchRoute,
    visitsRoute,
    syncRoute,
    visitRoute,
    roundsRoute,
    roundRoute,
    peopleRoute,
    rosterRoute,
    certificatesRoute,
    scorecardsRoute,
    scorecardRoute,
    personRoute,
    customersRoute,
    customerRoute,
    productsRoute,
    assetRoute,
    depotRoute,
    deadLettersRoute,
    stockRoute,
    claimsRoute,
    admissionsRoute,
    depositsRoute,
    admissionRoute,
    ledgerRoute,
    dashboardRoute,
    targetsRoute,
    policiesRoute,
    policyRoute.addChildren([
      policyReaderRoute,
      policyChangesRoute,
      policyHistoryRoute,
      policyEditorRoute,
      policyReplayRoute,
    ]),
    simulatorRoute,
    notificationsRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  basepath: '/console',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
