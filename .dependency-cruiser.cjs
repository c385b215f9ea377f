/**
 * Who may import whom: the table of CONTRIBUTING.md, as rules.
 *
 * `npm run check` reads the outcome through tests/run/import-rules.ts, which also fails when too few modules were
 * cruised: a compiler that the cruiser does not know gives none, and then no rule is broken.
 */

/** Tests and stories may look inside; they lie beside the unit, or in tests/. */
const tests = '(\\.test|\\.fixture|\\.stories)\\.ts$|^tests/|^\\.storybook/';

/** Folder (as a pattern) to the folders it may import, besides itself. */
const folders = {
  engine: [],
  components: ['engine'],
  'runtime/api': ['engine', 'runtime/build'],
  'runtime/client': ['engine', 'runtime/api'],
  'runtime/server': ['engine', 'runtime/api'],
  'runtime/portal': ['engine', 'components', 'runtime/api', 'runtime/client'],
  'runtime/desk': ['engine', 'components', 'runtime/api', 'runtime/client', 'runtime/portal'],
  'runtime/embed': ['engine', 'components', 'runtime/api', 'runtime/client', 'runtime/portal'],
  designer: ['engine', 'components', 'runtime/api', 'runtime/client'],
  'runtime/cli': ['engine', 'runtime/api', 'runtime/client', 'runtime/server', 'runtime/portal'],
  'runtime/build': ['engine', 'runtime/api', 'runtime/server'],
};

/** The files through which a folder is entered from another one. */
const doors = [
  '^engine/index\\.ts$',
  '^engine/authoring/index\\.ts$',
  '^components/((combobox|fields|form|notice|own-kinds|service|styles)/)?index\\.ts$',
  '^components/tokens/.*\\.css$',
  '^runtime/(api|client|server)/index\\.ts$',
  '^runtime/client/registries/index\\.ts$',
  '^runtime/portal/(server|web/(application|case))/index\\.ts$',
  '^designer/index\\.ts$',
  // Two programs of the build work as one: types of the API are written with the generator of types.
  '^runtime/build/(generate-types|schema-files)\\.ts$',
  '^runtime/api/generate-api-types\\.ts$',
];

const names = Object.keys(folders);
const inFolder = (name) => `^${name}/`;

const allowedFolders = names.map((name) => ({
  name: `${name.replace('/', '-')}-imports`,
  comment: `${name} may import ${['itself', ...folders[name]].join(', ')}.`,
  severity: 'error',
  from: { path: inFolder(name), pathNot: tests },
  to: {
    path: '^(engine|components|designer|examples|runtime/[^/]+)/',
    pathNot: [name, ...folders[name]].map(inFolder),
  },
}));

const throughDoors = names.map((name) => ({
  name: `${name.replace('/', '-')}-by-the-door`,
  comment: `${name} is entered through its index.ts.`,
  severity: 'error',
  from: { pathNot: [inFolder(name), tests] },
  to: { path: inFolder(name), pathNot: doors },
}));

/** npm packages that one place alone may know. */
const keepers = {
  xstate: '^engine/workflow/machine\\.ts$',
  'lezer-feel': '^engine/feel/parser/',
  marked: '^engine/markdown/',
  handlebars: '^(engine/template|runtime/(server/papers|portal/server))/',
  pdfmake: '^runtime/server/papers/',
  '@photostructure/sqlite': '^runtime/server/store/sqlite/',
  mongodb: '^runtime/server/store/mongo/',
};

const kept = Object.entries(keepers).map(([name, keeper]) => ({
  name: `only-one-place-knows-${name.replace(/\W+/g, '-')}`,
  comment: 'A library that is known in one place can be replaced in one place.',
  severity: 'error',
  from: { pathNot: [keeper, tests] },
  to: { path: `^node_modules/${name}/` },
}));

module.exports = {
  forbidden: [
    ...allowedFolders,
    ...throughDoors,
    ...kept,
    {
      name: 'no-rings',
      comment: 'A ring of imports has no beginning from which to read it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'engine-is-pure',
      comment:
        'The engine runs in a browser as on a server: no Node, and no package but its parsers and its machine.',
      severity: 'error',
      from: { path: '^engine/', pathNot: [tests, '^engine/generated/'] },
      to: {
        path: '.',
        pathNot: ['^engine/', '^node_modules/(lezer-feel|@lezer/common|handlebars|marked|xstate)/'],
        // The shape of an error of the generated checks is Ajv's; its code stays out.
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'browser-code-has-no-node',
      severity: 'error',
      from: {
        path: ['^components/', '^designer/', '^runtime/client/', '^runtime/(portal|desk|embed)/web/'],
        pathNot: tests,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'definitions-are-data',
      comment: 'Only tests and builds read a definition by its path; anything else is handed one.',
      severity: 'error',
      from: {
        path: '^(engine|components|designer|runtime)/',
        pathNot: [tests, '^runtime/build/', '^components/.*(stories|story-kit)'],
      },
      to: { path: '^definitions/' },
    },
    {
      name: 'not-to-dev-dep',
      comment: 'What runs in production must be installed there.',
      severity: 'error',
      from: {
        path: '^(engine|components|designer|runtime)/',
        pathNot: [tests, '\\.stories\\.ts$', '^components/story-kit/', '^runtime/build/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      // A module that the build itself writes has no file, and of what is built there may be none yet.
      to: { couldNotResolve: true, pathNot: '^(virtual:|thutuc/)' },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|storybook-static)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.cjs', '.json', '.css'],
    },
  },
};
