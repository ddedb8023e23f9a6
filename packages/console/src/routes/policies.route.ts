import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../app/desk-route';
import { textIn } from '../app/text-in';
import { withWords } from '../app/load-messages';
import { ruleWords } from '../app/room-words';

export const policiesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies',
  component: lazyRouteComponent(
    () => withWords(ruleWords, import('../features/policies/policies-page')),
    'PoliciesPage',
  ),
});

/** One version of a policy by the names people use: `/policies/P16/3`. */
export const policyRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies/$code/$number',
  component: lazyRouteComponent(() => withWords(ruleWords, import('../features/policies/policy-frame')), 'PolicyFrame'),
});

/** `clause`: the clause whose rules are shown. `find`: words looked for. */
export const policyReaderRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { clause?: string; find?: string } =>
    textIn(search, ['clause', 'find']),
  component: lazyRouteComponent(
    () => withWords(ruleWords, import('../features/policies/reader/reader-page')),
    'ReaderPage',
  ),
});

/** `with`: the number of the version it is compared with; the one it was drafted from unless given. */
export const policyChangesRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: '/changes',
  validateSearch: (search: Record<string, unknown>): { with?: string } => textIn(search, ['with']),
  component: lazyRouteComponent(
    () => withWords(ruleWords, import('../features/policies/changes/changes-page')),
    'ChangesPage',
  ),
});

export const policyHistoryRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: '/history',
  component: lazyRouteComponent(
    () => withWords(ruleWords, import('../features/policies/history/history-page')),
    'HistoryPage',
  ),
});

/** `line`: where in the text to begin. */
export const policyEditorRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: '/edit',
  validateSearch: ({ line }: Record<string, unknown>): { line?: number } =>
    Number.isInteger(line) && Number(line) > 0 ? { line: Number(line) } : {},
  component: lazyRouteComponent(
    () => withWords(ruleWords, import('../features/policies/editor/editor-page')),
    'EditorPage',
  ),
});

export const policyReplayRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: '/replay',
  component: lazyRouteComponent(
    () => withWords(ruleWords, import('../features/policies/replay/replay-page')),
    'ReplayPage',
  ),
});
