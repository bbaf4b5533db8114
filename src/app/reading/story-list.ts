/** A story that can be chosen. */
export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  /** 'pl', 'en' or another code; '' when unknown. */
  readonly language: string;
}

/** A field of a JSON value; undefined where there is none. */
function fieldOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
}

function entryOf(value: unknown): StoryEntry[] {
  const [id, title, language] = ['id', 'title', 'language'].map((name) => fieldOf(value, name));
  if (typeof id !== 'string' || typeof title !== 'string') return [];
  return [{ id, title, language: typeof language === 'string' ? language : '' }];
}

/**
 * Reads the answer of `stories/index.json`: `{"stories":[{"id","title","language"}]}`. Entries
 * without id or title are left out.
 *
 * @throws TypeError when there is no list of stories in it
 */
export function readStoryList(value: unknown): StoryEntry[] {
  const stories = fieldOf(value, 'stories');
  if (!Array.isArray(stories)) {
    throw new TypeError('not a list of stories: there is no array "stories"');
  }
  return stories.flatMap(entryOf);
}

/** Fetches the list of stories. Rejects when it cannot be had; a missing list (404) is an empty one. */
export async function fetchStoryList(): Promise<StoryEntry[]> {
  const response = await fetch('stories/index.json');
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`stories/index.json: ${response.status}`);
  return readStoryList(await response.json());
}

/** Fetches the file of a story; `null` when there is none. Rejects when it cannot be had. */
export async function fetchStory(id: string, signal: AbortSignal): Promise<string | null> {
  const response = await fetch(`stories/${encodeURIComponent(id)}`, { signal });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`stories/${id}: ${response.status}`);
  return response.text();
}
