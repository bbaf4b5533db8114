import { formatOfText } from '#app/reading/format.ts';
import { readSource, type FileFault } from './source-file.ts';
import { readTextFile } from './text-file.ts';

/** Where what comes in goes. */
export interface IntakePage {
  /** Zone of events that come without an article. */
  readonly zone: () => string;
  /** True while one more report of the open story is written. */
  readonly isReport: () => boolean;
  readonly takeText: (text: string) => void;
  readonly takeReport: (source: string) => void;
}

/** Takes in files and pages: as the text of a story, or as a report while one is written. */
export class Intake {
  #fault: FileFault | null = $state.raw(null);
  readonly #page: IntakePage;

  constructor(page: IntakePage) {
    this.#page = page;
  }

  /** Why the last file could not be opened. */
  get fault(): FileFault | null {
    return this.#fault;
  }

  dismiss(): void {
    this.#fault = null;
  }

  async takeFile(file: File): Promise<void> {
    const reading = await readTextFile(file);
    if ('text' in reading) await this.takeSource(reading.text, file.name);
    else this.#fault = { ...reading, name: file.name };
  }

  /** Takes what a file of any format holds, or a whole page that was pasted. */
  async takeSource(source: string, name = ''): Promise<void> {
    const reading = await readSource(source, name, this.#page.zone());
    this.#fault = 'failure' in reading ? reading : null;
    if ('failure' in reading) return;
    if (!this.#page.isReport()) this.#page.takeText(reading.text);
    else if (formatOfText(reading.text) === 'story')
      this.#fault = { failure: 'no-report', name, size: source.length };
    else this.#page.takeReport(reading.text);
  }
}
