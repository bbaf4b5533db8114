/** What `readStory` throws: `path` says where in the file, `message` says it in words. */
export interface StoryError extends Error {
  readonly name: 'StoryError';
  /** 'events[3].when.start'; empty for the whole. */
  readonly path: string;
}

/** @example storyError('events[3].id', 'is missing').message // 'not a story: events[3].id is missing' */
export function storyError(path: string, what: string): StoryError {
  const error = new Error(`not a story: ${path || 'it'} ${what}`);
  return Object.assign(error, { name: 'StoryError' as const, path });
}

/** True for the errors of `readStory`, false for any other value that was thrown. */
export function isStoryError(error: unknown): error is StoryError {
  return error instanceof Error && error.name === 'StoryError';
}

/**
 * Gives `value` back as a fresh T, or throws a StoryError that names `path`, its place in the file.
 */
export type Check<T> = (value: unknown, path: string) => T;

/** A field that may be absent. */
interface Optional<T> {
  readonly optional: Check<T>;
}

/** One check for each field of T, no more and no less: a field the types gain does not compile here. */
type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<T[K]> : Check<T[K]>;
};

/** Longest piece of a wrong value that a message quotes, in characters. */
const QUOTED = 60;

/** The value as a message shows it: strings as in JSON, cut short; of lists and objects only the kind. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') {
    const whole = value.length <= QUOTED;
    return whole ? JSON.stringify(value) : `${JSON.stringify(value.slice(0, QUOTED))}…`;
  }
  if (Array.isArray(value)) return '[…]';
  if (isObject(value)) return '{…}';
  return typeof value === 'function' ? 'a function' : String(value);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** 'events[3]' and 'id' make 'events[3].id'. */
const inside = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

/** The same for any key, which may be no plain word: then it stands quoted in brackets. */
const insideAny = (path: string, key: string) =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? inside(path, key) : `${path}[${quoted(key)}]`;

/** A check by a yes-or-no question; `what` ends the sentence "events[3].id is not …". */
function only<T>(what: string, fits: (value: unknown) => value is T): Check<T> {
  return (value, path) => {
    if (fits(value)) return value;
    throw storyError(path, `is not ${what}: ${quoted(value)}`);
  };
}

export const text = only('a text', (value) => typeof value === 'string');

export const id = only(
  'an id',
  (value): value is string => typeof value === 'string' && value !== '',
);

export const flag = only('true or false', (value) => typeof value === 'boolean');

const isNumber = (value: unknown): value is number => Number.isFinite(value);

export const number = only('a number', isNumber);

/** A whole number that is not below `least`. */
export const wholeNumber = (least: number): Check<number> =>
  only(
    `a whole number from ${String(least)}`,
    (value): value is number => Number.isInteger(value) && (value as number) >= least,
  );

export const fraction = only(
  'a number from 0 to 1',
  (value): value is number => isNumber(value) && value >= 0 && value <= 1,
);

/** A text of which `fits` is true; `what` says what it has to be. */
export const textThat = (what: string, fits: (value: string) => boolean): Check<string> =>
  only(what, (value): value is string => typeof value === 'string' && fits(value));

/** A text that is not empty. */
export const filledText = textThat('a text that is not empty', (value) => value !== '');

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Check<T> {
  const known: ReadonlySet<unknown> = new Set(words);
  return only(`one of ${words.join(', ')}`, (value): value is T => known.has(value));
}

/** The same for a union type: a record, so that a word that is missing here does not compile. */
export function oneOfThe<T extends string>(words: Readonly<Record<T, true>>): Check<T> {
  return oneOf(Object.keys(words) as T[]);
}

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, path) =>
    value === null ? null : check(value, path);

export const optional = <T>(check: Check<T>): Optional<T> => ({ optional: check });

/** A list of which each element passes. */
export const list =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw storyError(path, `is not a list: ${quoted(value)}`);
    // Unlike `map` it does not pass over holes.
    return Array.from<unknown, T>(value, (element, index) =>
      check(element, `${path}[${String(index)}]`),
    );
  };

/** An object with these fields and no others; the result has them in this order. */
export function object<T extends object>(fields: Fields<T>): Check<T> {
  const entries = Object.entries<Optional<unknown> | Check<unknown>>(fields);
  return (value, path) => {
    if (!isObject(value)) throw storyError(path, `is not an object: ${quoted(value)}`);
    const result: Record<string, unknown> = {};
    for (const [key, field] of entries) {
      const found = Object.hasOwn(value, key) ? value[key] : undefined;
      const required = typeof field === 'function';
      if (found !== undefined) {
        result[key] = (required ? field : field.optional)(found, inside(path, key));
      } else if (required) {
        throw storyError(inside(path, key), 'is missing');
      }
    }
    // After the fields, so that a file of another version is told its version.
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key))
        throw storyError(insideAny(path, key), 'is not a known field');
    }
    return result as T; // each field was checked by the check that `Fields<T>` asks for it
  };
}

/** An object whose field `kind` says which of these checks it has to pass. */
export function ofKind<T extends { readonly kind: string }>(checks: {
  readonly [K in T['kind']]: Check<Extract<T, { readonly kind: K }>>;
}): Check<T> {
  const kind = oneOf(Object.keys(checks) as T['kind'][]);
  return (value, path) => {
    if (!isObject(value)) throw storyError(path, `is not an object: ${quoted(value)}`);
    const at = inside(path, 'kind');
    if (!Object.hasOwn(value, 'kind')) throw storyError(at, 'is missing');
    return checks[kind(value['kind'], at)](value, path);
  };
}
