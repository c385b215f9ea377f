import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What no file of the project has: the reader should meet one way to do a thing. */
const restrictedSyntax = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Write a union of literals: an enum is code where a type suffices.',
  },
  { selector: "TSModuleDeclaration[kind='namespace']", message: 'A file is the namespace.' },
  {
    selector: 'TSParameterProperty',
    message: 'Declare the property and assign it, so that a class shows its state.',
  },
];
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a thing has one name wherever it is used.',
};

/** The engine decides from its arguments alone, so that it answers the same in browser, server and replay. */
const impure = [
  'process',
  'window',
  'document',
  'fetch',
  'navigator',
  'localStorage',
  'sessionStorage',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'console',
  'globalThis',
  'self',
  'Buffer',
];

const testFiles = ['**/*.test.ts', '**/*.fixture.ts', 'tests/**'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      'data/',
      'engine/generated/definition-validator.*',
      'runtime/api/generated/',
    ],
  },
  {
    // A check that can be silenced where it speaks is no check: change the rule here, for everybody, or the code.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      // A function may be async because its port is, or because Fastify takes plugins so.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      'no-restricted-syntax': ['error', ...restrictedSyntax, noDefaultExport],
      // It unfolds recursive types without remembering where it was: on an expression tree it never ends.
      '@typescript-eslint/no-base-to-string': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Written by a program, but committed and read like any other: an object that the format leaves open is `{}`.
    files: ['engine/generated/definition-types.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    files: ['engine/**/*.ts'],
    ignores: testFiles,
    rules: {
      'no-restricted-globals': [
        'error',
        ...impure.map((name) => ({ name, message: 'The engine is pure: hand it in through the context.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is handed in through the context.' },
        { object: 'Math', property: 'random', message: 'Chance is handed in through the context.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'The engine runs in a browser too.' }] },
      ],
      'no-restricted-syntax': [
        'error',
        ...restrictedSyntax,
        noDefaultExport,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is handed in.' },
        { selector: "CallExpression[callee.name='Date']", message: 'Time is handed in.' },
        {
          selector: 'ImportExpression',
          message: 'The engine answers at once: import at the top of the file.',
        },
      ],
    },
  },
  {
    files: ['components/**/*.ts', 'designer/**/*.ts', 'runtime/portal/**/*.ts', 'runtime/desk/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // In a modal dialog, HTML asks for it: focus must go to what the dialog is about.
      'lit-a11y/no-autofocus': 'off',
      // A table whose rows are laid out as blocks on a small screen loses its roles unless they are written.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // The tags of `lit/static-html.js` are chosen once, from a list of our own.
    files: ['components/fields/field-elements.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  {
    // Its label and its keys belong to the input; options are reached by `aria-activedescendant`.
    files: ['components/combobox/combobox.ts'],
    rules: { 'lit-a11y/accessible-name': 'off', 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    // The frame of an app listens for clicks on the links within it; a key on a link is a click too.
    files: ['designer/web/app/*.ts', 'runtime/desk/web/app/*.ts'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    files: testFiles,
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Storybook, Vite and Vitest read the default export of a file.
    files: ['**/*.stories.ts', '.storybook/*.ts', '*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax] },
  },
  {
    // React finds the elements of JSX in a namespace of its own.
    files: ['examples/agency-react/thutuc-elements.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } },
  },
);
