import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, PACKED_LIMIT, unpack } from '#story/packed.ts';

test('what is packed comes back, in letters that an address can hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
      const packed = await pack(text);
      expect(packed).toMatch(/^[\w-]*$/);
      expect(await unpack(packed)).toBe(text);
    }),
    { numRuns: 40 },
  );
});

test('a story that is too large for an address is refused, with advice', async () => {
  await expect(pack(randomBytes(60_000).toString('hex'))).rejects.toThrow(
    /too large for an address: \d+ characters packed, at most 60000/,
  );
});

const BAD = [
  ['is cut', 'q1bKzE', /no packed story/],
  ['is no base64', '%%%', /no packed story/],
  ['is too long', 'a'.repeat(PACKED_LIMIT + 1), /too large/],
  [
    'would unpack to very much',
    deflateRawSync(Buffer.alloc(20_000_000, 32)).toString('base64url'),
    /too large/,
  ],
] as const;

test.each(BAD)('what %s is refused', async (_, packed, message) => {
  await expect(unpack(packed)).rejects.toThrow(message);
});
