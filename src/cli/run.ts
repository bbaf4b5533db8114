import { isStoryError } from '#story/check.ts';
import type { CommandName } from './arguments.ts';
import { batch } from './batch.ts';
import { failure, isFailure, systemCode } from './failure.ts';
import { COMMAND_HELP, GENERAL_HELP } from './help.ts';
import { parse } from './parse.ts';
import { serve } from './serve.ts';
import { tell, write, type Terminal } from './terminal.ts';

/** A command takes its arguments and gives the exit code. */
type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<CommandName, Command>> = { parse, batch, serve };

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/**
 * Runs a command line (without 'node' and the program's name).
 *
 * @returns exit code: 0 done, 1 some inputs failed, 2 wrong usage or an input that cannot be read
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    if (isCommand(name)) return await runCommand(name, rest, terminal);
    return await answer(name, rest, terminal);
  } catch (error) {
    if (systemCode(error) === 'EPIPE') return 0; // the reader, `head` for one, has had enough
    const message = userMessage(error);
    if (message === null) throw error;
    tell(terminal, `dateline${isCommand(name) ? ` ${name}` : ''}: ${message}`);
    return 2;
  }
}

async function runCommand(
  name: CommandName,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (!asksForHelp(args)) return COMMANDS[name](args, terminal);
  await write(terminal.stdout, COMMAND_HELP[name]);
  return 0;
}

/** Help counts wherever it stands, whatever else is wrong; after '--' come only file names. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

/** What is said where no command was given. */
async function answer(name: string, rest: readonly string[], terminal: Terminal): Promise<number> {
  const about = rest[0] ?? '';
  switch (name) {
    case '--version':
    case '-v':
      await write(terminal.stdout, `${terminal.version()}\n`);
      return 0;
    case 'help':
    case '--help':
    case '-h':
      await write(terminal.stdout, isCommand(about) ? COMMAND_HELP[about] : GENERAL_HELP);
      return 0;
    case '':
      terminal.stderr.write(GENERAL_HELP);
      return 2;
    default:
      throw failure(
        `unknown command: ${name}; known: ${Object.keys(COMMANDS).join(', ')}. See: dateline --help`,
      );
  }
}

/** The line for an error that the user can mend, null for a fault of the program. */
function userMessage(error: unknown): string | null {
  const known = isFailure(error) || isStoryError(error) || error instanceof RangeError;
  if (known) return error.message;
  return null;
}
