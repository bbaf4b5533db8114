import type { Edit } from '#story/edit-types.ts';
import type { Mention, Story } from '#story/types.ts';
import type { Address, View } from './address.ts';
import { jobOf, type Draft } from './compose/draft.ts';
import type { DraftStore } from './compose/draft-store.svelte.ts';
import { NO_FILTER } from './find/filter.ts';
import { Finding } from './find/finding.svelte.ts';
import { Intake } from './compose/intake.svelte.ts';
import { formatOfFile } from './reading/format.ts';
import { Editor } from './edit/editor.svelte.ts';
import { WhenReader } from './edit/when-reader.ts';
import type { Awaited, FetchStatus, Open } from './opened.ts';
import type { Sort } from './list/sort.ts';
import { Pointing } from './pointing.svelte.ts';
import { Reader } from './reading/reader.svelte.ts';
import type { ParserWorker } from './reading/parser-client.ts';
import { StoryCatalog } from './reading/story-catalog.svelte.ts';
import { fetchStory } from './reading/story-list.ts';
import { Reports } from './reports/reports.svelte.ts';
import type { SharedStory } from './share/story-link.ts';
import type { Spotlight } from './spotlight.ts';
import { indexStory, type StoryIndex } from './story-index.ts';
import { eventTarget, isSame, placeIn, type Target } from './target.ts';

/** Everything the explorer knows, and all that a reader can do in it. */
export class Explorer {
  #storyStatus: FetchStatus = $state('ready');
  #open: Open | null = $state.raw(null);
  #composing = $state(false);
  #index: StoryIndex | null = $state.raw(null);
  #spotlight: Spotlight | null = $state.raw(null);
  view: View = $state('timeline');
  /** Order of the list. */
  sort: Sort = $state('time');
  /** Selected as soon as the story of the address is there. */
  #awaited: Awaited | null = null;
  #fetching = new AbortController();
  /** Text or JSON of the story of the list that is open. */
  content = '';

  readonly catalog = new StoryCatalog();
  readonly drafts: DraftStore;
  readonly pointing = new Pointing();
  readonly finding = new Finding(() => this.#index, this.pointing);
  readonly reader: Reader;
  readonly editor: Editor;
  readonly whenReader: WhenReader;
  readonly reports: Reports;
  readonly intake = new Intake({
    zone: () => this.drafts.draft.zone,
    isReport: () => this.reports.writing !== null,
    takeText: (text) => {
      this.takeText(text);
    },
    takeReport: (source) => {
      this.reports.take(source);
    },
  });

  constructor(drafts: DraftStore, startWorker: () => ParserWorker) {
    this.drafts = drafts;
    drafts.onreplaced = () => {
      if (this.#open?.kind === 'draft') this.#readDraft();
    };
    this.whenReader = new WhenReader(startWorker);
    this.editor = new Editor(drafts, {
      isOwn: () => this.#open?.kind === 'draft',
      adopt: () => {
        this.#adopt();
      },
      reread: () => {
        this.#readDraft();
      },
      show: (story) => {
        this.#show(story);
      },
    });
    this.reports = new Reports(this.editor, () => this.#index?.story ?? null);
    this.reader = new Reader(startWorker, (story) => {
      this.#take(story && this.editor.take(story));
    });
  }

  get storyStatus(): FetchStatus {
    return this.#storyStatus;
  }

  get open(): Open | null {
    return this.#open;
  }

  /** True while the reader's own text is written rather than read, or there is nothing to read yet. */
  get writing(): boolean {
    return this.#open?.kind === 'draft' && (this.#composing || !this.#index);
  }

  /** The story on the screen; null when there is none to show. */
  get index(): StoryIndex | null {
    return this.#index;
  }

  get spotlight(): Spotlight | null {
    return this.#spotlight;
  }

  /** What of the address this view decides. */
  get place(): Pick<Address, 'story' | 'paste' | 'event' | 'time' | 'view' | 'sort' | 'filter'> {
    const { selected } = this.pointing;
    return {
      story: this.#open?.kind === 'story' ? this.#open.id : null,
      paste: this.#open?.kind === 'draft',
      event: selected?.event ?? null,
      time: selected?.time ?? null,
      view: this.view,
      sort: this.sort,
      filter: this.finding.filter,
    };
  }

  /**
   * Fetches the list of stories and opens what the address names, else the first story.
   *
   * @param shared becomes another story of the reader's own, if the address is of such a one
   */
  async start(address: Address, shared: SharedStory | null = null): Promise<void> {
    this.#look(address);
    const started = this.drafts.start();
    if (address.paste) {
      await started;
      if (shared) this.takeText(shared.text, shared.zone, shared.edits);
      this.openDraft(address);
    }
    await this.catalog.fetch();
    if (!this.#open) await this.goTo(address);
  }

  /** Shows what an address names. */
  async goTo(address: Address): Promise<void> {
    this.#look(address);
    const id = address.story ?? this.catalog.stories[0]?.id;
    if (this.#isOpen(address.paste ? null : id)) {
      this.finding.set(address.filter);
      this.#selectNamed(address);
    } else if (address.paste) this.openDraft(address);
    else if (id !== undefined) await this.openStory(id, address);
  }

  async openStory(id: string, awaited: Awaited | null = null): Promise<void> {
    this.#leave(awaited?.filter);
    this.#open = { kind: 'story', id };
    this.#composing = false;
    this.#awaited = awaited;
    this.#storyStatus = 'loading';
    const { signal } = this.#fetching;
    try {
      const content = await fetchStory(id, signal);
      if (signal.aborted) return;
      this.#storyStatus = content === null ? 'missing' : 'ready';
      if (content === null) this.reader.clear();
      else {
        this.content = content;
        this.reader.read({ content, format: formatOfFile(id), options: {} });
      }
    } catch {
      if (signal.aborted) return;
      this.#storyStatus = 'failed';
      this.reader.clear();
    }
  }

  /** Goes to the reader's own text: to its marks when there is one, else to where it is written. */
  openDraft(awaited: Awaited | null = null): void {
    this.#leave(awaited?.filter);
    this.#open = { kind: 'draft' };
    this.#storyStatus = 'ready';
    this.#composing = !this.drafts.hasText;
    this.#awaited = awaited;
    this.#readDraft();
  }

  /** Opens one of the reader's own stories. */
  async openOwn(id: string): Promise<void> {
    if (await this.drafts.open(id)) this.openDraft();
  }

  /** Closes the reader's own story that is open, because it was deleted. */
  forgetOwn(): void {
    this.drafts.forget();
    if (this.#open?.kind === 'draft') this.openDraft();
  }

  /** Opens the text for writing. */
  compose(): void {
    this.reports.finish();
    this.#composing = true;
  }

  /** Shows the marks in the text that was written. */
  showMarks(): void {
    this.reports.finish();
    this.#composing = !this.drafts.hasText;
  }

  changeDraft(change: Partial<Draft>): void {
    this.intake.dismiss();
    this.drafts.change(change);
    this.#readDraft();
  }

  /** Takes a whole text, pasted or from a file; the one before can be brought back. */
  takeText(text: string, zone?: string, edits?: readonly Edit[]): void {
    this.#leave();
    this.#open = { kind: 'draft' };
    this.#storyStatus = 'ready';
    this.intake.dismiss();
    this.drafts.replace(text, zone, edits);
    this.#composing = !this.drafts.hasText;
    this.#readDraft();
  }

  restoreText(): void {
    this.drafts.restore();
    this.#readDraft();
  }

  /** Points out a place of the article. */
  show(spotlight: Spotlight | null): void {
    this.#spotlight = spotlight;
    if (spotlight) this.#composing = false;
    if (spotlight) this.reports.finish();
  }

  select(target: Target | null): void {
    this.#spotlight = null;
    this.pointing.select(target);
  }

  /** Selects what is pointed at, or lets go of it when it is selected already. */
  toggle(target: Target | null): void {
    this.select(isSame(this.pointing.selected, target) ? null : target);
  }

  /** Lets go of all that is pointed at, selected or shown. */
  release(): void {
    this.select(null);
  }

  /** Where in the text a target stands: the expression, else the clause of the event. */
  placeOf(target: Target): Mention | null {
    return this.#index && placeIn(this.#index, target, this.reports.current);
  }

  #readDraft(): void {
    const job = jobOf(this.drafts.draft);
    if (job) this.reader.read(job);
    else this.reader.clear();
  }

  #leave(filter = NO_FILTER): void {
    this.#fetching.abort();
    this.#fetching = new AbortController();
    this.intake.dismiss();
    this.#awaited = null;
    this.reports.leave();
    this.select(null);
    this.finding.set(filter);
  }

  /** Makes a story of the list the reader's own, because they begin to correct it. */
  #adopt(): void {
    this.drafts.replace(this.content, '');
    this.#open = { kind: 'draft' };
  }

  /** Puts an edited story in the place of the one before; what is pointed at stays. */
  #show(story: Story): void {
    this.#index = indexStory(story);
    this.pointing.follow(this.#index);
  }

  #take(story: Story | null): void {
    this.#index = story && indexStory(story);
    if (story && this.#open?.kind === 'draft') this.drafts.entitle(story.title);
    this.#spotlight = null;
    this.pointing.follow(this.#index);
    const awaited = this.#awaited;
    if (!this.#index || !awaited) return;
    this.#awaited = null;
    this.#selectNamed(awaited);
  }

  #look({ view, sort }: Address): void {
    this.view = view;
    this.sort = sort;
  }

  /** Selects what an address names, if the story has it. */
  #selectNamed({ event, time }: Awaited): void {
    this.pointing.select(event === null && time === null ? null : { ...eventTarget(event), time });
    this.pointing.follow(this.#index);
  }

  /** @param id of a story of the list; null for the reader's own */
  #isOpen(id: string | null | undefined): boolean {
    if (!this.#index || this.#open === null) return false;
    return this.#open.kind === 'story' ? this.#open.id === id : id === null;
  }
}
