import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const folders = (path) =>
  readdirSync(new URL(path, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** What a language pack may import: the types of the stages it serves, and no other pack. */
const PACK = [
  '#lang/pack.ts',
  '#lang/forms.ts',
  '#time',
  '#text',
  '#clauses',
  '#timex',
  '#sources',
  '#events',
];

const EVENTS = ['#time', '#text', '#clauses', '#timex', '#anchoring', '#sources'];

/**
 * What each folder of src may import besides its own './' files. This table is the architecture:
 * it reads as the way a text takes, and a folder sees only folders above it. src/app is left out
 * because it may import everything and nothing may import it.
 */
const LAYERS = {
  time: ['date-fns', '@date-fns/utc', '@date-fns/tz'],
  text: [],
  clauses: ['#text'],
  timex: ['#time', '#text'],
  anchoring: ['#time', '#text', '#clauses', '#timex'],
  sources: ['#text', '#clauses', '#timex'],
  events: [...EVENTS],
  // What all of events stands on lies in the folder itself; of its parts only labels see another.
  'events/dating': ['#events/[^/]+$', ...EVENTS],
  'events/telling': ['#events/[^/]+$', ...EVENTS],
  'events/labels': ['#events/[^/]+$', '#events/telling', ...EVENTS],
  story: ['#time', '#text', '#clauses', '#timex', '#anchoring', '#sources', '#events'],
  explain: ['#time', '#text', '#timex', '#anchoring', '#events', '#story'],
  lang: ['#time', '#text', '#clauses', '#timex', '#sources', '#events'],
  ...Object.fromEntries(
    folders('src/lang').map((code) => [`lang/${code}`, [`#lang/${code}`, ...PACK]]),
  ),
  parse: [
    '#time',
    '#text',
    '#clauses',
    '#timex',
    '#anchoring',
    '#sources',
    '#events',
    '#story',
    '#explain',
    '#lang',
  ],
  edits: ['#time', '#text', '#story'],
  import: ['#time', '#story', 'd3'],
  layout: ['#time', '#story', 'd3'],
  i18n: [],
  view: ['#time', '#story', '#layout', '#i18n', 'svelte', 'd3'],
  export: ['#time', '#story', '#layout', '#view', '#i18n', 'svelte', 'd3', 'ical-generator'],
  picture: ['#time', '#story', '#layout', '#view', '#i18n', 'svelte'],
  embed: ['#time', '#story', '#layout', '#i18n', '#view', 'svelte'],
  library: [
    '#time',
    '#story',
    '#parse',
    '#import',
    '#export',
    '#picture',
    '#i18n',
    '#view',
    '#embed',
    'svelte',
  ],
  cli: [
    '#story',
    '#parse',
    '#import',
    '#export',
    '#picture',
    '#i18n',
    '#text',
    '@resvg/resvg-js',
    'node:',
    'workerpool',
  ],
};

/** Folders that must give the same answer anywhere, without a browser and without Node. */
const PURE = Object.keys(LAYERS).slice(0, Object.keys(LAYERS).indexOf('view'));

/** What a pure folder may not touch: the browser, Node, the network, the clock, chance. */
const PLATFORM = [
  'window',
  'document',
  'navigator',
  'self',
  'globalThis',
  'process',
  'Buffer',
  'fetch',
  'localStorage',
  'sessionStorage',
  'performance',
  'crypto',
];

const CLOCK = 'This folder has no clock: take the time as an argument.';
const ZONE = "This reads the machine's own time zone: use UTCDate.";
const LOCALE = "This reads the machine's own locale: name one.";

const IMPURE_SYNTAX = [
  ['NewExpression[callee.name=/^(UTC|TZ)?Date$/][arguments.length=0]', CLOCK],
  ["CallExpression[callee.name='Date']", CLOCK],
  ["NewExpression[callee.name='Date'][arguments.length>1]", ZONE],
  ["NewExpression[callee.object.name='Intl'][arguments.length=0]", LOCALE],
  ['CallExpression[callee.property.name=/^toLocale/][arguments.length=0]', LOCALE],
  ["CallExpression[callee.property.name='localeCompare'][arguments.length<2]", LOCALE],
  ['ImportExpression', 'Import at the top, where the layers are checked.'],
].map(([selector, message]) => ({ selector, message }));

/** Ways around the table: a folder may load a neighbour late, but not the app. */
const APP_IMPORT = [
  {
    selector: 'ImportExpression[source.value=/^(#app|\\.\\.)/]',
    message: 'Nothing imports src/app.',
  },
];

/** Ways in which words of an article would become elements of the page. Svelte's {@html} is refused by its own rule. */
const MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'write',
].map((property) => ({
  ...(property === 'write' && { object: 'document' }),
  property,
  message: 'The text of an article is no markup: make elements and text nodes.',
}));

const IMPURE_PROPERTIES = [
  ...MARKUP,
  { object: 'Date', property: 'now', message: CLOCK },
  { object: 'Date', property: 'parse', message: ZONE },
  { object: 'Math', property: 'random', message: 'The same text must give the same story.' },
];

const escaped = (name) => name.replaceAll(/[.]/g, '\\.');

/** One block of configuration per folder: a later, deeper folder overrides its parent. */
function layerRules([layer, allowed]) {
  const names = allowed.map((name) => (name.endsWith(':') ? name : `${escaped(name)}(/|$)`));
  const message = `src/${layer} may import: ./ ${allowed.join(' ')}`;
  return {
    files: [`src/${layer}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `^(?!\\./${names.map((name) => `|${name}`).join('')})`, message }] },
      ],
      'no-restricted-syntax': ['error', ...APP_IMPORT],
      ...(PURE.includes(layer) && {
        'no-restricted-globals': ['error', ...PLATFORM],
        'no-restricted-properties': ['error', ...IMPURE_PROPERTIES],
        'no-restricted-syntax': ['error', ...IMPURE_SYNTAX],
      }),
    },
  };
}

for (const name of folders('src')) {
  if (name !== 'app' && !(name in LAYERS)) throw new Error(`src/${name} has no row in LAYERS`);
}

/** Giants are where trouble sits. Blank lines and comments are free. */
const counted = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A `switch` over the kinds of a meaning counts once, however many kinds there are.
      complexity: ['error', { max: 12, variant: 'modified' }],
      'max-lines': counted(250),
      'max-lines-per-function': counted(60),
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  { files: ['src/**'], rules: { 'no-restricted-properties': ['error', ...MARKUP] } },
  {
    files: ['src/app/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./', message: "Other folders by '#', not '../'." }] },
      ],
    },
  },
  Object.entries(LAYERS).map(layerRules),
  { files: ['src/**'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
  // Tables of words are as long as the language needs.
  { files: ['src/lang/*/data/**'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked },
  {
    files: ['tests/**', 'scripts/**', '*.config.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
