import { parseArgs, type ParseArgsConfig } from 'node:util';
import { failure } from './failure.ts';

export type CommandName = 'parse' | 'batch' | 'serve';

type Options = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * The options and files of a command line; `--help` is known to every command.
 *
 * @throws Failure when there is an option that the command does not know, or one without its value
 */
export function readArguments<const T extends Options>(
  command: CommandName,
  args: readonly string[],
  options: T,
) {
  const all = { ...options, ...HELP };
  try {
    const config = { args: [...args], options: all, allowPositionals: true, strict: true } as const;
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw wrongUsage(command, explain(error, Object.keys(all)));
  }
}

/** What parseArgs found wrong; its advice on options that are file names is left out. */
function explain(error: TypeError, known: readonly string[]): string {
  const [first = error.message] = error.message.split(/(?<=\.) |\n/);
  const sentence = first.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  return sentence.startsWith('unknown option')
    ? `${sentence}; known: ${known.map((option) => `--${option}`).join(', ')}`
    : sentence;
}

export const wrongUsage = (command: CommandName, what: string) =>
  failure(`${what}. See: dateline ${command} --help`);
