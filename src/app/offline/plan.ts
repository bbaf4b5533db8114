/** Begins the names of the caches that hold the files of one version each. */
const FILES = 'dateline-files-';

/** Cache of the stories that the server offers, as they were seen last. */
export const STORIES_CACHE = 'dateline-stories';

/** Cache of the files of a version. */
export const cacheOf = (version: string) => FILES + version;

/** From where a request is answered. */
export type Way =
  /** The page: the server's, so that a new version is taken at once; the kept one without network. */
  | 'page'
  /** A file of this version whose name stays the same: as the page. */
  | 'named-file'
  /** A story or their list: the same, and what came is kept. */
  | 'story'
  /** A file of any version that is kept; its name has a checksum, so that it never changes. */
  | 'file'
  /** What is none of our business. */
  | 'network';

/**
 * How to answer a request.
 *
 * @param scope address of the folder of the explorer, with a slash at its end
 */
export function wayOf(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  scope: string,
): Way {
  if (method !== 'GET' || !url.startsWith(scope)) return 'network';
  const path = url.slice(scope.length).replace(/[?#].*$/s, '');
  if (path.startsWith('embed/')) return 'named-file';
  if (mode === 'navigate') return path === '' || path === 'index.html' ? 'page' : 'network';
  if (path.startsWith('stories/')) return 'story';
  return path.startsWith('assets/') ? 'file' : 'network';
}

/**
 * Which caches are of no use any more: those of versions before the last one. That one stays, because
 * a page of it may be open and load more of its files.
 *
 * @param names all caches, oldest first, as `caches.keys()` has them
 */
export function outdated(names: readonly string[], version: string): readonly string[] {
  const others = names.filter((name) => name.startsWith(FILES) && name !== cacheOf(version));
  return others.slice(0, -1);
}
