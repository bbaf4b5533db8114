import { describe, expect, test } from 'vitest';
import * as own from '../../src/embed/svelte-server.ts';
// @ts-expect-error -- Svelte gives no types for what compiled components call
// eslint-disable-next-line svelte/no-svelte-internal -- what ours is compared with
import * as svelte from 'svelte/internal/server';

const real = svelte as typeof own;

const VALUES = ['plain', '', '"><script>&amp;', 0, -1.5, true, null, undefined, '\u202Eabc'];

describe.each(VALUES)('the value %j is written as Svelte writes it', (value) => {
  test('as text', () => {
    // Quotation marks are harmless there; ours are written out as well.
    expect(own.escape(value)).toBe(real.escape(value).replaceAll('"', '&quot;'));
  });
  test('as an attribute', () => {
    expect(own.attr('fill', value)).toBe(real.attr('fill', value));
  });
});

test.each([
  ['card', 'X', { on: true, off: false }],
  ['', 'X', {}],
] as const)('the class %j with its switches', (value, hash, switches) => {
  expect(own.attr_class(value, hash, switches)).toBe(real.attr_class(value, hash, switches));
});

test('all attributes of a spread', () => {
  const all = { x: 1, y: -2.5, title: 'a "b" <c>' };
  expect(own.attributes(all)).toBe(real.attributes(all));
});
