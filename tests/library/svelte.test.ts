import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#library/svelte.ts';
import View from '#view/Timeline.svelte';
import { forPackage, sourcesOf } from '../../scripts/svelte-source.ts';

const SRC = join(import.meta.dirname, '../../src');

test('the component takes and offers what its declaration says', () => {
  // The types are the test: a property that the component does not take, or takes otherwise, does not compile.
  const component: typeof Timeline = View;
  expect(component).toBeTypeOf('function');
});

describe('the sources of the component in a package', () => {
  const { forSvelte, modules } = sourcesOf(SRC, 'view/Timeline.svelte');

  test('they are all found', () => {
    expect(forSvelte).toEqual(
      expect.arrayContaining(['view/Timeline.svelte', 'view/zoom-state.svelte.ts']),
    );
    expect(modules).toContain('layout/timeline.ts');
    expect([...forSvelte, ...modules].filter((file) => !existsSync(join(SRC, file)))).toEqual([]);
  });

  test.each(forSvelte)('%s imports what is built, and of packages Svelte alone', (file) => {
    const code = forPackage(SRC, file);
    const names = [...code.matchAll(/\bfrom\s+['"]([^'"]+)['"]/g)].map((match) => match[1]!);
    const wrong = names.filter(
      (name) => name !== 'svelte' && !/^\.\.?\/[\w/.-]+\.(js|svelte)$/.test(name),
    );
    expect(wrong).toEqual([]);
    expect(code).not.toMatch(/\bimport\s+type\b/);
  });
});
