import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileMessage } from '#app/page-state.ts';
import { FILE_LIMIT, readTextFile } from '#app/compose/text-file.ts';
import { answerLine, LINE_LIMIT } from '#cli/batch-line.ts';
import { splitLines } from '#cli/lines.ts';
import { en } from '#i18n/messages.en.ts';
import { MOST_LABELS, MOST_MARKS } from '#layout/options.ts';
import { parseStory } from '#parse/parse-story.ts';
import { readScale, readSize } from '#picture/size.ts';
import { pack, PACKED_LIMIT, unpack } from '#story/packed.ts';
import { readStory } from '#story/read.ts';
import { MAX_TEXT_LENGTH } from '#text/limits.ts';
import { runCli } from '../cli/run-cli.ts';
import { sample } from '../story/sample.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/limits.md'), 'utf8');

/** What is said when `call` goes over a limit. */
async function refusal(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it was not refused');
}

async function openTooLarge(): Promise<string> {
  const file = new File([], 'a.txt');
  Object.defineProperty(file, 'size', { value: FILE_LIMIT + 1 });
  const reading = await readTextFile(file);
  if (!('failure' in reading)) return '';
  return fileMessage({ ...reading, name: 'a.txt' }, en).text;
}

async function longLine(): Promise<string> {
  const input = Readable.from([Buffer.alloc(LINE_LIMIT, 32), Buffer.from(' \n')]);
  for await (const [line] of splitLines(input, LINE_LIMIT)) {
    const answer = line && answerLine(line);
    return (JSON.parse(answer?.json ?? '{}') as { error: string }).error;
  }
  return '';
}

const batch = async (jobs: string) => (await runCli(['batch', '--jobs', jobs, '-'])).stderr;

const bomb = () => deflateRawSync(Buffer.alloc(8_000_001, 32)).toString('base64url');

function laterStory() {
  const [event] = sample.events;
  const when = { ...event!.when, start: '+300000-01-01T00:00' };
  return { ...sample, events: [{ ...event, when }] };
}

const LIMITS: readonly (readonly [limit: string, said: () => Promise<string>])[] = [
  ['a text', () => refusal(() => parseStory('x'.repeat(MAX_TEXT_LENGTH + 1)))],
  ['a file', openTooLarge],
  ['a line of a batch', longLine],
  ['threads', () => batch('1025')],
  ['a packed story', () => refusal(() => pack(randomBytes(PACKED_LIMIT).toString('hex')))],
  ['an address', () => refusal(() => unpack('a'.repeat(PACKED_LIMIT + 1)))],
  ['what it unpacks to', () => refusal(() => unpack(bomb()))],
  ['a picture', () => refusal(() => readSize('4001x200'))],
  ['its scale', () => refusal(() => readScale('4'))],
  ['a day', () => refusal(() => parseStory('', { created: '+300000-01-01' }))],
  ['a time in a story', () => refusal(() => readStory(laterStory()))],
];

/** What the page quotes, an ellipsis standing for whatever is there. */
const quotations = [...page.matchAll(/`([^`]+)`/g)].map(([, quoted]) =>
  quoted!.split('…').filter((part) => part.trim() !== ''),
);

const isQuoted = (message: string) =>
  quotations.some(
    (parts) => parts.join('').length > 20 && parts.every((part) => message.includes(part)),
  );

describe('what is over a limit is refused in the words of the page', () => {
  test.each(LIMITS)('%s', async (_, said) => {
    const message = (await said()).replaceAll('\u00a0', ' ');
    expect([message, isQuoted(message)]).toEqual([message, true]);
  });
});

test('what is just within is taken', async () => {
  expect(readSize('4000x200')).toEqual({ width: 4000, height: 200 });
  expect(readScale('3')).toBe(3);
  expect(parseStory('', { created: '+275760-09-12' }).documents[0]?.created.value).toBe(
    '+275760-09-12',
  );
  expect(
    (await unpack(deflateRawSync(Buffer.alloc(8_000_000, 32)).toString('base64url'))).length,
  ).toBe(8_000_000);
});

test.each([
  ['a text', MAX_TEXT_LENGTH],
  ['a file', FILE_LIMIT],
  ['a line', LINE_LIMIT],
  ['a packed story', PACKED_LIMIT],
  ['marks', MOST_MARKS],
])('the page has the number of %s: %i', (_, number) => {
  expect(page).toContain(new Intl.NumberFormat('en').format(number));
});

test('the page has the number of labels, and of lines of front matter', () => {
  expect(page).toContain(`the ${String(MOST_LABELS)} most told events`);
  const matter = (lines: number) => `---\ntitle: A\n${'x: y\n'.repeat(lines - 3)}---\nText.`;
  const titleOf = (source: string) => runCli(['parse', '-'], { stdin: source });
  return Promise.all([titleOf(matter(200)), titleOf(matter(201))]).then(([within, beyond]) => {
    expect(within.stdout).toContain('"title": "A"');
    expect(beyond.stdout).not.toContain('"title": "A"');
  });
});

test('a number of 15 digits is counted, a longer one is a name', () => {
  const counted = (digits: string) =>
    parseStory(`On Monday ${digits} people died in a fire.`, {
      language: 'en',
      created: '2024-03-14',
    }).events[0]?.quantities.map(({ min }) => min);
  expect(counted('9007199254740991')).toEqual([9007199254740991]);
  expect(counted('9007199254740993')).toEqual([]);
});
