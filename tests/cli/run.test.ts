import { expect, test } from 'vitest';
import { COMMAND_HELP, GENERAL_HELP } from '#cli/help.ts';
import { runCli } from './run-cli.ts';

test.each<[args: string[], code: number, stdout: string, stderr: string]>([
  [['--version'], 0, '1.2.3\n', ''],
  [['-v'], 0, '1.2.3\n', ''],
  [['--help'], 0, GENERAL_HELP, ''],
  [['help'], 0, GENERAL_HELP, ''],
  [['help', 'batch'], 0, COMMAND_HELP.batch, ''],
  [['parse', '--help'], 0, COMMAND_HELP.parse, ''],
  [['serve', '-h'], 0, COMMAND_HELP.serve, ''],
  [['batch', 'a', 'b', '--nonsense', '-h'], 0, COMMAND_HELP.batch, ''],
  [[], 2, '', GENERAL_HELP],
  [
    ['pares', 'x.md'],
    2,
    '',
    'dateline: unknown command: pares; known: parse, batch, serve. See: dateline --help\n',
  ],
  [
    ['toString'],
    2,
    '',
    'dateline: unknown command: toString; known: parse, batch, serve. See: dateline --help\n',
  ],
  [
    ['--nonsense'],
    2,
    '',
    'dateline: unknown command: --nonsense; known: parse, batch, serve. See: dateline --help\n',
  ],
])('dateline %j', async (args, code, stdout, stderr) => {
  expect(await runCli(args)).toEqual({ code, stdout, stderr });
});

test('help fits into a terminal of 100 columns', () => {
  const lines = [GENERAL_HELP, ...Object.values(COMMAND_HELP)].join('').split('\n');
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
});
