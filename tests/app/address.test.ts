import { expect, test } from 'vitest';
import { NO_FILTER, isFilterStep, isFiltering, type Filter } from '#app/find/filter.ts';
import { readAddress, writeAddress, type Address } from '#app/address.ts';

const NOTHING: Address = {
  story: null,
  paste: false,
  language: null,
  theme: null,
  event: null,
  time: null,
  view: 'timeline',
  sort: 'time',
  filter: NO_FILTER,
};

const ADDRESSES: readonly (readonly [string, Partial<Address>])[] = [
  ['', {}],
  ['?story=01-almaty.pl', { story: '01-almaty.pl' }],
  ['?story=a+%26+b%3F', { story: 'a & b?' }],
  ['?paste=1', { paste: true }],
  [
    '?story=s&lang=pl&theme=dark&event=e5-1a2b3c',
    { story: 's', language: 'pl', theme: 'dark', event: 'e5-1a2b3c' },
  ],
  ['?story=s&time=t3', { story: 's', time: 't3' }],
  ['?story=s&view=telling', { story: 's', view: 'telling' }],
  ['?story=s&view=list&sort=source', { story: 's', view: 'list', sort: 'source' }],
  [
    '?story=s&find=ko%C5%9B%C4%87+ognia',
    { story: 's', filter: { ...NO_FILTER, words: 'kość ognia' } },
  ],
  [
    '?paste=1&source=s2&status=hedged&basis=carried&from=2022-01-05&to=-000043-03-15',
    {
      paste: true,
      filter: {
        ...{ words: '', source: 's2', status: 'hedged', basis: 'carried' },
        ...{ from: '2022-01-05', to: '-000043-03-15' },
      },
    },
  ],
];

test.each(ADDRESSES)('%j is read and written back', (search, address) => {
  expect(readAddress(search)).toEqual({ ...NOTHING, ...address });
  expect(writeAddress({ ...NOTHING, ...address })).toBe(search);
});

const UNREADABLE: readonly (readonly [string, string])[] = [
  ['?lang=de', 'a language the page does not speak'],
  ['?theme=pink', 'a theme there is not'],
  ['?view=3d', 'a view there is not'],
  ['?status=maybe&basis=guess', 'a status and a basis there are not'],
  ['?from=2022-02-30&to=2022-01-05T10:00&source=', 'days that are none, and no source'],
  ['?utm_source=x#story=s', 'what others append'],
];

test.each(UNREADABLE)('%j says nothing: %s', (search) => {
  expect(readAddress(search)).toEqual(NOTHING);
});

const STEPS: readonly (readonly [string, Partial<Filter>, Partial<Filter>, boolean])[] = [
  ['the first letter of a search', {}, { words: 'f' }, true],
  ['going on with typing', { words: 'f' }, { words: 'fire' }, false],
  ['emptying the field', { words: 'fire' }, { words: '' }, true],
  ['choosing a status', { words: 'fire' }, { words: 'fire', status: 'hedged' }, true],
  ['choosing another', { status: 'hedged' }, { status: 'planned' }, true],
  ['a day typed digit by digit', { from: '0202-01-01' }, { from: '2022-01-01' }, false],
  ['clearing all', { words: 'fire', to: '2022-01-01' }, {}, true],
  ['nothing', { words: 'fire' }, { words: 'fire' }, false],
];

test.each(STEPS)('the back button and %s', (_what, before, after, isStep) => {
  expect(isFilterStep({ ...NO_FILTER, ...before }, { ...NO_FILTER, ...after })).toBe(isStep);
});

test('blanks alone ask for nothing', () => {
  expect(isFiltering({ ...NO_FILTER, words: '  ' })).toBe(false);
});
