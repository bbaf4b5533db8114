import { expect, test } from 'vitest';
import { readAddress, writeAddress, type Address } from '#app/address.ts';

const NOTHING: Address = {
  story: null,
  paste: false,
  language: null,
  theme: null,
  event: null,
  time: null,
  telling: false,
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
  ['?story=s&view=telling', { story: 's', telling: true }],
];

test.each(ADDRESSES)('%j is read and written back', (search, address) => {
  expect(readAddress(search)).toEqual({ ...NOTHING, ...address });
  expect(writeAddress({ ...NOTHING, ...address })).toBe(search);
});

const UNREADABLE: readonly (readonly [string, string])[] = [
  ['?lang=de', 'a language the page does not speak'],
  ['?theme=pink', 'a theme there is not'],
  ['?view=3d', 'a view there is not'],
  ['?utm_source=x#story=s', 'what others append'],
];

test.each(UNREADABLE)('%j says nothing: %s', (search) => {
  expect(readAddress(search)).toEqual(NOTHING);
});
