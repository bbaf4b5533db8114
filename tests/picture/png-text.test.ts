import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { withText } from '#picture/png-text.ts';
import { chunksOf, textsOf } from '../kit/png.ts';

/** The smallest PNG there is: one transparent point. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test('texts stand after the header, in UTF-8, and are read back', () => {
  const png = withText(POINT, { Title: 'Zażółć gęślą jaźń', Description: '≤ 5 “quoted” 🔥\n' });
  expect(chunksOf(png).map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  expect(textsOf(png)).toEqual({ Title: 'Zażółć gęślą jaźń', Description: '≤ 5 “quoted” 🔥\n' });
});

test('every chunk has the check sum that its readers expect', () => {
  for (const { body, sum } of chunksOf(withText(POINT, { Title: 'ż' })))
    expect(crc32(body)).toBe(sum);
});

test.each([
  ['a zero byte', 'a\0b', 'ab'],
  ['half a pair', 'a\uD83Db', 'a\uFFFDb'],
])('%s does no harm', (_, text, read) => {
  expect(textsOf(withText(POINT, { Title: text }))).toEqual({ Title: read });
});

test('what is no PNG is refused', () => {
  expect(() => withText(new Uint8Array(40), { Title: 'x' })).toThrow(TypeError);
});
