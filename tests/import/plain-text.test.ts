import { expect, test } from 'vitest';
import { plainText } from '#import/plain-text.ts';

test.each([
  ['<p>One</p><p>two<br/>three</p>', 'One two three', 'blocks part words'],
  ['a <b>b</b>c', 'a bc', 'other tags do not'],
  ['a<script>x</script>b<style>y', 'a b', 'scripts go, with what is in them, closed or not'],
  ['a<script x', 'a', 'so does one whose tag is cut off'],
  ['a<!-- x -->b<!-- y', 'a b', 'and comments'],
  ['if a <b then', 'if a <b then', 'what never closes is no tag'],
  ['<a title="x" href="y">z</a> <y', 'z <y', 'neither is it behind others'],
  ['&bdquo;a&rdquo; &#322; &#xD800; &amp;lt;', '„a” ł \uFFFD &lt;', 'entities are read once'],
])('%j has the words %j: %s', (html, words) => {
  expect(plainText(html)).toBe(words);
});

// Each would be a second or more by the square of its length; the bound leaves room for a busy machine.
test.each(['<a href="', '<h1 ', '<script ', '<!--', '</p ', '<style', '&#x', '<a<p>'])(
  'a hundred thousand times %j costs what it is long',
  (piece) => {
    const cost = (times: number) => {
      const html = piece.repeat(times);
      const before = process.cpuUsage();
      for (let i = 0; i < 5; i += 1) plainText(html);
      return process.cpuUsage(before).user;
    };
    cost(1000);
    expect(cost(100_000) / Math.max(1000, cost(10_000))).toBeLessThan(50);
  },
);
