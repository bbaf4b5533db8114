import type { Story } from '#story/types.ts';
import { MAX_TEXT_LENGTH } from '#text/limits.ts';
import { ParserClient, type ParserWorker } from './parser-client.ts';
import type { Job, ReadingFailure } from './protocol.ts';

/** How long a reading may take before the page speaks of it, in milliseconds. */
const SLOW = 300;

export type ReaderStatus = 'idle' | 'reading' | 'cancelled' | 'failed' | 'too-large';

/** Length of all texts of a job, in UTF-16 code units. */
function sizeOf({ content, correction }: Job): number {
  const reports = correction?.reports ?? [];
  return reports.reduce((sum, { text }) => sum + text.length, content.length);
}

/** Reads texts in a worker and tells how that stands. While a text is read, the story before stays. */
export class Reader {
  #status: ReaderStatus = $state('idle');
  #failure: ReadingFailure = $state('fault');
  #slow = $state(false);
  #fixed = $state(false);
  #job = $state.raw<Job | null>(null);
  readonly #client: ParserClient;
  readonly #onstory: (story: Story | null) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param start starts the parser's worker
   * @param onstory takes each story that was read, and null when there is none to show any more
   */
  constructor(start: () => ParserWorker, onstory: (story: Story | null) => void) {
    this.#onstory = onstory;
    this.#client = new ParserClient(start, {
      onstory: (story, fixed) => {
        this.#end('idle');
        this.#fixed = fixed;
        onstory(story);
      },
      onfailure: (failure) => {
        this.#failure = failure;
        this.#stop('failed');
      },
    });
  }

  get status(): ReaderStatus {
    return this.#status;
  }

  /** Why, while the status is 'failed'. */
  get failure(): ReadingFailure {
    return this.#failure;
  }

  /** True when a reading has gone on so long that the page should say so. */
  get slow(): boolean {
    return this.#slow;
  }

  /** True when the story is no reading of its texts, so that it can't be read otherwise. */
  get fixed(): boolean {
    return this.#fixed;
  }

  /** Length of the text being read, or read last, in UTF-16 code units. */
  get size(): number {
    return this.#job ? sizeOf(this.#job) : 0;
  }

  read(job: Job): void {
    this.#job = job;
    if (sizeOf(job) > MAX_TEXT_LENGTH) {
      this.#stop('too-large');
      return;
    }
    this.#status = 'reading';
    this.#timer ??= setTimeout(() => {
      this.#slow = true;
    }, SLOW);
    this.#client.read(job);
  }

  /** Reads the last text again, after a failure or a cancelled reading. */
  again(): void {
    if (this.#job) this.read(this.#job);
  }

  /** Stops reading; the story of the text before goes too, so that nothing stale is shown. */
  cancel(): void {
    this.#stop('cancelled');
  }

  /** Forgets everything. */
  clear(): void {
    this.#job = null;
    this.#stop('idle');
  }

  #stop(status: ReaderStatus): void {
    this.#client.cancel();
    this.#end(status);
    this.#onstory(null);
  }

  #end(status: ReaderStatus): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#slow = false;
    this.#status = status;
  }
}
