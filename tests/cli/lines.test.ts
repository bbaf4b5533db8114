import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '#cli/lines.ts';

async function linesOf(chunks: readonly string[], limit = 1000) {
  const found: string[] = [];
  const stream = Readable.from(chunks.map((c) => Buffer.from(c)));
  for await (const lines of splitLines(stream, limit))
    for (const { number, bytes } of lines)
      found.push(`${String(number)} ${bytes ? Buffer.from(bytes).toString() : 'too long'}`);
  return found;
}

test.each<[title: string, chunks: string[], lines: string[]]>([
  ['nothing', [], []],
  ['one line', ['a\n'], ['1 a']],
  ['a last line without a line feed', ['a\nb'], ['1 a', '2 b']],
  ['empty lines are counted', ['\n\nc\n'], ['1 ', '2 ', '3 c']],
  ['a line over many chunks', ['a', 'b', '', 'c\nd', 'e'], ['1 abc', '2 de']],
  ['a chunk that is a line feed', ['a', '\n', 'b'], ['1 a', '2 b']],
  ['a line of the limit', ['abcdef\n'], ['1 abcdef']],
  ['a line over the limit', ['abcdefg\nh\n'], ['1 too long', '2 h']],
  ['a line over the limit in chunks', ['abcd', 'efgh', 'ijkl', 'm\nn'], ['1 too long', '2 n']],
  ['a last line over the limit', ['a\nabcd', 'efg'], ['1 a', '2 too long']],
])('%s', async (_title, chunks, lines) => {
  expect(await linesOf(chunks, 6)).toEqual(lines);
});

test('however a text is cut into chunks, its lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'ż', '\n') })),
      async (chunks) => {
        expect(await linesOf(chunks)).toEqual(await linesOf([chunks.join('')]));
      },
    ),
  );
});

test('a line without end is passed over, not kept', async () => {
  let sent = 0;
  const chunk = Buffer.alloc(64 * 1024, 'x');
  async function* endless() {
    while (sent++ < 8000) yield await Promise.resolve(chunk); // 500 MB
  }
  const before = process.memoryUsage().rss;
  const lines = [];
  for await (const some of splitLines(endless(), 1024 * 1024)) lines.push(...some);
  expect(lines).toEqual([{ number: 1, bytes: null, size: 8000 * chunk.length, ended: false }]);
  expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(100);
});
