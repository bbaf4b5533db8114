import { expect, test } from 'vitest';
import { loadServer } from '../../scripts/serve-load.mjs';

test('a hundred connections at a time are all answered', async () => {
  expect(await loadServer(2000, 100)).toMatchObject({ answered: 2000, failed: 0 });
});
