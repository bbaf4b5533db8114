import type { ParserWorker } from '#app/reading/parser-client.ts';
import type { WhenReply, WhenRequest } from '#app/reading/protocol.ts';
import type { WhenOptions, WhenReading } from '#parse/read-when.ts';

/** Takes the answer: how the words were read, or null when the program is at fault. */
type Answer = (reading: WhenReading | null) => void;

/** Reads times that a person types, in a worker of its own: the other one may be at a long text. */
export class WhenReader {
  readonly #start: () => ParserWorker;
  #worker: ParserWorker | null = null;
  #count = 0;
  #answers = new Map<number, Answer>();

  constructor(start: () => ParserWorker) {
    this.#start = start;
  }

  /** How the words are read; null when the program is at fault. */
  read(words: string, options: WhenOptions): Promise<WhenReading | null> {
    this.#count += 1;
    const request: WhenRequest = { id: this.#count, words, options };
    return new Promise((resolve) => {
      this.#answers.set(request.id, resolve);
      try {
        this.#worker ??= this.#open();
        this.#worker.postMessage(request);
      } catch {
        this.#fail();
      }
    });
  }

  #open(): ParserWorker {
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<WhenReply>) => {
      this.#answers.get(data.id)?.(data.reading);
      this.#answers.delete(data.id);
    };
    const fail = () => {
      this.#fail();
    };
    worker.onerror = fail;
    worker.onmessageerror = fail;
    return worker;
  }

  /** A broken worker is not used again. */
  #fail(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const answer of this.#answers.values()) answer(null);
    this.#answers.clear();
  }
}
