// Who may know whom: docs/architecture.md, "Who may know whom". One entry per row or exception of that table.
const API = '^packages/api/src';
const TEST = '(/testing/|\\.(test|fixture|arbitrary|test-kit)\\.)';
// Everything in the kernel is pure but these, which are its dealings with the world.
const IMPURE = '(database|graphql|jobs|paper|personal-data|read)';
const PURE_KERNEL = `${API}/kernel/(?!${IMPURE}/)`;
const SCHEMA = '^packages/schema/';
const inModule = (rest) => `${API}/modules/[^/]+/${rest}`;
const NOT_LOCAL = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'];
// What a module declares, for others to point at beside its front door.
const DECLARED = inModule('[^/]+\\.(view|access|entity)\\.ts$');
const RESOLVERS = inModule('graphql/[^/]+\\.(query|mutation|subscription)\\.ts$');
// Concepts point at each other as a request at its visits and a visit at its request: lazily, in thunks.
const POINTS_LAZILY = `${API}/modules/[^/]+/([^/]+\\.(view|access|sql)|graphql/[^/]+\\.type)\\.ts$`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, via: { pathNot: POINTS_LAZILY } },
    },
    {
      // Two packages are types only.
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: ['/src/gql/|\\?', '^(pdfmake/interfaces|@graphql-typed-document-node/core)'],
      },
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
      name: 'commands-and-jobs-know-no-graphql',
      severity: 'error',
      from: { path: inModule('(commands|jobs)/'), pathNot: TEST },
      to: { path: [inModule('graphql/'), 'node_modules/type-graphql/'] },
    },
    {
      name: 'queries-know-only-the-shapes-they-answer-in',
      severity: 'error',
      from: { path: `${API}/modules/([^/]+)/queries/`, pathNot: TEST },
      to: {
        path: [inModule('graphql/'), 'node_modules/type-graphql/'],
        pathNot: `${API}/modules/$1/graphql/[^/]+\\.(type|input)\\.ts$`,
      },
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
      to: {
        path: `${API}/modules/`,
        pathNot: [`${API}/modules/$1/`, inModule('index\\.ts$'), DECLARED, inModule('graphql/')],
      },
    },
    {
      name: 'only-graphql-knows-other-modules-graphql',
      severity: 'error',
      from: { path: `${API}/modules/([^/]+)/(?!graphql/)`, pathNot: TEST },
      to: { path: inModule('graphql/'), pathNot: `${API}/modules/$1/` },
    },
    {
      name: 'resolvers-are-for-the-app-alone',
      severity: 'error',
      from: { path: `${API}/modules/([^/]+)/`, pathNot: TEST },
      to: { path: RESOLVERS, pathNot: `${API}/modules/$1/` },
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
