import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { failure, reason, systemCode } from './failure.ts';
import { cannotRead } from './input.ts';
import { respond, type Site } from './site.ts';
import { write, type Terminal } from './terminal.ts';

/** Only this machine: drafts are nobody else's business. */
const HOST = '127.0.0.1';

const DEFAULT_PORT = 4173;

/** How many ports after the default one are tried. */
const ATTEMPTS = 100;

/**
 * `dateline serve`: the explorer with these stories, until Ctrl+C.
 *
 * @returns exit code, once it has been stopped
 */
export async function serve(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments('serve', args, { port: { type: 'string' } });
  const port = values.port === undefined ? null : portOf(values.port);
  const { appFolder } = terminal;
  if (!existsSync(join(appFolder, 'index.html'))) {
    throw failure(`the explorer is not built: there is no ${appFolder}; run: npm run build`);
  }
  for (const path of positionals) await assertReadable(path);

  const server = serverOf({ appFolder, stories: positionals.length > 0 ? positionals : null });
  const stopped = terminal.untilInterrupted();
  const taken = await listen(server, port);
  await write(terminal.stdout, `Dateline: http://${HOST}:${String(taken)}/\n`);
  if (terminal.stdout.isTTY) await write(terminal.stdout, 'Ctrl+C ends it.\n');
  if (!stopped.aborted) await once(stopped, 'abort');
  server.close();
  server.closeAllConnections();
  return 0;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw failure(`not a port: ${text}; a port is a number from 1 to 65535`);
}

async function assertReadable(path: string): Promise<void> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) await readdir(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

function serverOf(site: Site): Server {
  return createServer((request, response) => {
    respond(site, request, response).catch(() => response.destroy());
  });
}

/** Listens on the port asked for, else on the default one or the next that is free. Gives the port. */
async function listen(server: Server, asked: number | null): Promise<number> {
  const first = asked ?? DEFAULT_PORT;
  const last = asked ?? DEFAULT_PORT + ATTEMPTS;
  for (let port = first; port <= last; port++) {
    try {
      server.listen(port, HOST);
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (error) {
      if (systemCode(error) !== 'EADDRINUSE') {
        throw failure(`cannot listen on port ${String(port)}: ${reason(error)}`);
      }
    }
  }
  const ports =
    first === last ? `port ${String(first)} is` : `ports ${String(first)} to ${String(last)} are`;
  throw failure(`${ports} taken; stop the other program, or choose another: --port N`);
}
