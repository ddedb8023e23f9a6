// Who may know whom: docs/architecture.md, "Who may know whom". One entry per row or exception of that table.
const API = '^packages/api/src';
const TEST = '\\.(test|fixture|arbitrary|test-kit)\\.';
// Everything in the kernel is pure but these, which are its dealings with the world.
const IMPURE = '(database|graphql|paper|personal-data|read)';
const PURE_KERNEL = `${API}/kernel/(?!${IMPURE}/)`;
const SCHEMA = '^packages/schema/';
const inModule = (rest) => `${API}/modules/[^/]+/${rest}`;
const NOT_LOCAL = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'];
const TYPE_ONLY = ['type-only'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: TYPE_ONLY } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '/src/gql/|\\?' },
    },
    {
      name: 'schema-imports-nothing',
      severity: 'error',
      from: { path: `${SCHEMA}src`, pathNot: TEST },
      to: { pathNot: `${SCHEMA}src` },
    },
    {
      name: 'pure-kernel-knows-only-itself-and-the-contract',
      severity: 'error',
      from: { path: PURE_KERNEL, pathNot: TEST },
      to: { pathNot: [PURE_KERNEL, SCHEMA] },
    },
    {
      name: 'kernel-knows-no-module',
      severity: 'error',
      from: { path: `${API}/kernel/`, pathNot: TEST },
      to: { path: `${API}/(modules|app)/` },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: `${API}/modules/([^/]+)/domain/`, pathNot: TEST },
      to: { pathNot: [`${API}/modules/$1/domain/`, PURE_KERNEL, SCHEMA] },
    },
    {
      name: 'access-and-events-know-no-database',
      severity: 'error',
      from: { path: inModule('[^/]+\\.(access|events)\\.ts$') },
      to: { dependencyTypes: NOT_LOCAL },
    },
    {
      name: 'entities-know-the-orm-and-each-other',
      severity: 'error',
      from: { path: inModule('[^/]+\\.entity\\.ts$') },
      to: { pathNot: ['\\.entity\\.ts$', `${API}/kernel/`, SCHEMA, '@mikro-orm/'] },
    },
    {
      name: 'commands-and-queries-know-no-graphql',
      severity: 'error',
      from: { path: inModule('(commands|queries|jobs)/'), pathNot: TEST },
      to: { path: [inModule('graphql/'), 'node_modules/type-graphql/'] },
    },
    {
      name: 'graphql-touches-no-orm',
      severity: 'error',
      from: { path: inModule('graphql/'), pathNot: TEST },
      to: { path: ['node_modules/@mikro-orm/', '\\.entity\\.ts$'] },
    },
    {
      name: 'other-modules-by-the-front-door',
      severity: 'error',
      from: { path: `${API}/modules/([^/]+)/`, pathNot: TEST },
      to: { path: `${API}/modules/`, pathNot: [`${API}/modules/$1/`, inModule('index\\.ts$'), '\\.entity\\.ts$'] },
    },
    {
      name: 'modules-know-no-app',
      severity: 'error',
      from: { path: `${API}/modules/`, pathNot: TEST },
      to: { path: `${API}/app/` },
    },
    {
      name: 'nobody-runs-on-test-support',
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: [TEST, `${API}/testing/`] },
      to: { path: [`${API}/testing/`, TEST, 'node_modules/(vitest|fast-check|playwright-core)/'] },
    },
    {
      name: 'faces-know-no-api-and-not-each-other',
      severity: 'error',
      from: { path: '^packages/(portal|console)/src' },
      to: { path: '^packages/', pathNot: ['^packages/$1/', '^packages/ui/', SCHEMA] },
    },
    {
      name: 'ui-knows-no-face',
      severity: 'error',
      from: { path: '^packages/ui/' },
      to: { path: '^packages/', pathNot: ['^packages/ui/', SCHEMA] },
    },
    {
      name: 'features-know-no-feature',
      severity: 'error',
      from: { path: '^packages/(portal|console)/src/features/([^/]+)/', pathNot: TEST },
      to: { path: '^packages/$1/src/features/', pathNot: '^packages/$1/src/features/$2/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', 'packages/schema/dist'] },
    exclude: { path: '/src/gql/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
};
