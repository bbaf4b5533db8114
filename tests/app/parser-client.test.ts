import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ParserClient, type ParserWorker } from '#app/reading/parser-client.ts';
import type { Job, ReadReply, ReadRequest } from '#app/reading/protocol.ts';
import { splitStory } from '#app/reading/story-parts.ts';
import { storyOf } from './story-of.ts';

const STORY = storyOf({ events: 3, expressions: 3 });

/** Everything that happened, in order: what workers were asked and what the page heard. */
let log: string[];
let workers: FakeWorker[];

class FakeWorker implements ParserWorker {
  onmessage: Worker['onmessage'] = null;
  onmessageerror: Worker['onmessageerror'] = null;
  onerror: Worker['onerror'] = null;
  requests: ReadRequest[] = [];
  readonly #name: string;

  constructor() {
    workers.push(this);
    this.#name = `worker ${String(workers.length)}`;
  }

  postMessage(request: unknown) {
    this.requests.push(request as ReadRequest);
    log.push(`${this.#name} reads ${(request as ReadRequest).content}`);
  }

  terminate() {
    log.push(`${this.#name} ends`);
  }

  send(reply: ReadReply) {
    this.onmessage?.call(this as unknown as Worker, { data: reply } as MessageEvent);
  }

  /** Answers its nth request with the story. */
  answer(n: number) {
    for (const part of splitStory(STORY, 2))
      this.send({ id: this.requests[n]!.id, part, fixed: false });
  }

  crash() {
    this.onerror?.call(this as unknown as Worker, { message: 'out of memory' } as ErrorEvent);
  }
}

function open() {
  return new ParserClient(() => new FakeWorker(), {
    onstory: (story) => log.push(`a story of ${String(story.events.length)}`),
    onfailure: (failure, message) => log.push(`${failure}: ${message}`),
  });
}

const job = (content: string): Job => ({ content, format: 'text', options: {} });

beforeEach(() => {
  log = [];
  workers = [];
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a text is read and the next one by the same worker', () => {
  const client = open();
  client.read(job('A'));
  workers[0]!.answer(0);
  client.read(job('B'));
  workers[0]!.answer(1);
  expect(log).toEqual(['worker 1 reads A', 'a story of 3', 'worker 1 reads B', 'a story of 3']);
});

test('of three quick texts the first is dropped, the second never read, the last one heard of', () => {
  const client = open();
  client.read(job('A'));
  client.read(job('B'));
  client.read(job('C'));
  workers[0]!.answer(0);
  workers[0]!.answer(1);
  expect(log).toEqual(['worker 1 reads A', 'worker 1 reads C', 'a story of 3']);
});

test('a long reading is stopped when a newer text has waited', () => {
  const client = open();
  client.read(job('long'));
  client.read(job('new'));
  vi.advanceTimersByTime(1_000);
  workers[1]!.answer(0);
  expect(log).toEqual([
    'worker 1 reads long',
    'worker 1 ends',
    'worker 2 reads new',
    'a story of 3',
  ]);
});

test('a cancelled reading ends unheard, and what it still says is ignored', () => {
  const client = open();
  client.read(job('A'));
  client.cancel();
  workers[0]!.answer(0);
  vi.advanceTimersByTime(1_000);
  expect(log).toEqual(['worker 1 reads A', 'worker 1 ends']);
});

test('after a crash the failure is heard and the next text has a new worker', () => {
  const client = open();
  client.read(job('A'));
  workers[0]!.crash();
  client.read(job('B'));
  expect(log).toEqual([
    'worker 1 reads A',
    'worker 1 ends',
    'fault: out of memory',
    'worker 2 reads B',
  ]);
});

test('a crash over a text that was overtaken is not heard of', () => {
  const client = open();
  client.read(job('A'));
  client.read(job('B'));
  workers[0]!.crash();
  expect(log).toEqual(['worker 1 reads A', 'worker 1 ends', 'worker 2 reads B']);
});

test('a file that is no story is reported with its reason', () => {
  const client = open();
  client.read(job('{}'));
  workers[0]!.send({ id: 1, failure: 'bad-story', message: 'version is missing' });
  expect(log).toEqual(['worker 1 reads {}', 'bad-story: version is missing']);
});

test('a browser without workers is a failure, not an exception', () => {
  const client = new ParserClient(
    () => {
      throw new Error('no workers');
    },
    {
      onstory: () => log.push('story'),
      onfailure: (failure, message) => log.push(`${failure}: ${message}`),
    },
  );
  client.read(job('A'));
  expect(log).toEqual(['fault: Error: no workers']);
});
