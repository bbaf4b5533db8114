import type { Story } from '#story/types.ts';
import type { Job, ReadingFailure, ReadReply, ReadRequest, StoryPart } from './protocol.ts';
import { joinParts } from './story-parts.ts';

/** What the client needs of a worker. */
export type ParserWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'
>;

/** Who hears of the end of a job. A job that was cancelled or overtaken ends unheard. */
export interface ParserListener {
  readonly onstory: (story: Story, fixed: boolean) => void;
  readonly onfailure: (failure: ReadingFailure, message: string) => void;
}

/**
 * How long a new job waits for the running one before that is stopped, in milliseconds. A worker
 * takes about as long to start as an article takes to be read, so stopping at once would be slower.
 */
const PATIENCE = 150;

/** Sends texts to the parser's worker, one at a time; the latest wins. */
export class ParserClient {
  readonly #start: () => ParserWorker;
  readonly #listener: ParserListener;
  #worker: ParserWorker | null = null;
  #running: ReadRequest | null = null;
  #waiting: ReadRequest | null = null;
  #parts: StoryPart[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  constructor(start: () => ParserWorker, listener: ParserListener) {
    this.#start = start;
    this.#listener = listener;
  }

  /** Reads a text; whatever was being read before is dropped. */
  read(job: Job): void {
    this.#count += 1;
    const request = { ...job, id: this.#count };
    if (this.#running) {
      this.#waiting = request;
      this.#patience ??= setTimeout(() => {
        this.#stop();
        this.#next();
      }, PATIENCE);
    } else {
      this.#run(request);
    }
  }

  /** Stops reading at once. */
  cancel(): void {
    this.#waiting = null;
    if (this.#running) this.#stop();
  }

  #run(request: ReadRequest): void {
    this.#running = request;
    this.#parts = [];
    try {
      this.#worker ??= this.#open();
      this.#worker.postMessage(request);
    } catch (error) {
      this.#fail('fault', String(error));
    }
  }

  #next(): void {
    const request = this.#waiting;
    this.#waiting = null;
    if (request) this.#run(request);
  }

  #open(): ParserWorker {
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if (data.id === this.#running?.id) this.#take(data);
    };
    worker.onerror = (event) => {
      this.#fail('fault', event.message);
    };
    worker.onmessageerror = () => {
      this.#fail('fault', 'the answer could not be taken in');
    };
    return worker;
  }

  #take(reply: ReadReply): void {
    if (this.#waiting) {
      if ('failure' in reply || reply.part.last) {
        this.#done();
        this.#next();
      }
    } else if ('failure' in reply) {
      this.#done();
      this.#listener.onfailure(reply.failure, reply.message);
    } else {
      this.#parts.push(reply.part);
      if (!reply.part.last) return;
      const parts = this.#parts;
      this.#done();
      this.#listener.onstory(joinParts(parts), reply.fixed);
    }
  }

  /** A broken worker is not used again. */
  #fail(failure: ReadingFailure, message: string): void {
    const overtaken = this.#waiting !== null;
    const idle = this.#running === null;
    this.#stop();
    if (overtaken) this.#next();
    else if (!idle) this.#listener.onfailure(failure, message);
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#done();
  }

  #done(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#running = null;
    this.#parts = [];
  }
}
