import fc from 'fast-check';
import { decodeText } from '#app/compose/text-file.ts';
import { answerLine } from '#cli/batch-line.ts';
import { runCli } from '../../cli/run-cli.ts';
import { holds, target } from '../target.ts';
import { anyBytes, anyDate, anyLanguage, anyText, anyWords, anyZone } from '../texts.ts';

/** Never the start of an option that writes a file. */
const stray = anyWords.map((words) => (/^-+[or]/.test(words) ? `x${words}` : words));

const option = fc.oneof(
  fc.tuple(fc.constant('--created'), anyDate),
  fc.tuple(fc.constant('--time-zone'), anyZone),
  fc.tuple(fc.constant('--lang'), anyLanguage),
  fc.tuple(fc.constant('--prefer'), fc.constantFrom('past', 'future', 'soon')),
  fc.tuple(
    fc.constant('--format'),
    fc.constantFrom('json', 'csv', 'ics', 'timelinejs', 'timeml', 'markwhen', 'html', 'doc'),
  ),
  fc.tuple(fc.constantFrom('--size', '--scale', '--theme', '--port', '--jobs', '-j'), stray),
  fc.tuple(fc.constantFrom('--help', '-h', '--', '-', '--version', '--created', '--format=')),
  fc.tuple(stray),
);

const commandLine = fc
  .tuple(
    fc.constantFrom('parse', 'parse', 'parse', 'batch', 'serve', 'help', '', 'constructor'),
    fc.boolean(),
    fc.array(option, { maxLength: 4 }),
  )
  .map(([command, standardInput, options]) => [
    command,
    ...(standardInput ? ['-'] : []),
    ...options.flat(),
  ]);

/** Exit code 0 or 1, or 2 with one line that says why; nothing else is ever thrown. */
const cli = target({
  name: 'command line',
  share: 40_000,
  inputs: fc.record({ args: commandLine, bytes: anyBytes }),
  check: async ({ args, bytes }) => {
    const { code, stderr } = await runCli(args, { stdin: Uint8Array.from(bytes) });
    holds([0, 1, 2].includes(code), `exit code ${String(code)}`);
    if (code === 2 && args[0] !== '') {
      holds(
        stderr
          .trimEnd()
          .split('\n')
          .every((line) => /^(?:dateline|note: )/.test(line)),
        `one line: ${stderr}`,
      );
      holds(!/\n +at /.test(stderr), 'no stack');
    }
  },
});

const fields = fc.record(
  {
    id: fc.oneof(anyWords, fc.integer(), fc.constant(null)),
    text: fc.oneof(anyText, fc.constant(7)),
    created: anyDate,
    timeZone: anyZone,
    lang: anyLanguage,
    title: anyWords,
  },
  { requiredKeys: ['text'] },
);

const batchLine = target({
  name: 'batch line',
  share: 40_000,
  inputs: fc.oneof(
    anyBytes,
    fields.map((record) => [...new TextEncoder().encode(JSON.stringify(record))]),
  ),
  check: (bytes) => {
    const answer = answerLine({
      number: 1,
      bytes: Uint8Array.from(bytes),
      size: bytes.length,
      ended: true,
    });
    if (answer === null) return;
    holds(!answer.json.includes('\n'), 'an answer is one line');
    const read: unknown = JSON.parse(answer.json);
    holds(
      typeof read === 'object' && read !== null && ('story' in read || 'error' in read),
      'it is an answer',
    );
    holds(!/call stack/.test(answer.failed ? answer.json : ''), 'no overflow');
  },
});

const files = target({
  name: 'file',
  share: 20_000,
  inputs: anyBytes,
  check: (bytes) => {
    const text = decodeText(Uint8Array.from(bytes));
    holds(text === null || !/\p{Cs}/u.test(text), 'what is decoded has no half characters');
  },
});

export const CLI_TARGETS = [cli, batchLine, files];
