/**
 * What Svelte's compiled components call while they write themselves as text (its `svelte/internal/server`,
 * which the build of the embed puts this in the place of): the few functions that the components of
 * `view` need, without what a server needs besides. A function that is missing here stops the build.
 */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Text between tags or in a quoted attribute: nothing in it can become markup. */
export function escape(value: unknown): string {
  return stringify(value).replaceAll(/[&<"]/g, (c) => ENTITIES[c] ?? c);
}

export function stringify(value: unknown): string {
  return value === null || value === undefined ? '' : (value as number).toString();
}

export function attr(name: string, value: unknown, isBoolean = false): string {
  if (value === null || value === undefined || (isBoolean && value === false)) return '';
  return ` ${name}="${isBoolean ? '' : escape(value)}"`;
}

/** The attributes of a spread; components spread no handlers. */
export function attributes(all: Readonly<Record<string, unknown>>): string {
  return Object.entries(all)
    .map(([name, value]) => attr(name, value))
    .join('');
}

export function attr_class(
  value: string,
  hash?: string,
  switches: Readonly<Record<string, unknown>> = {},
): string {
  const on = Object.keys(switches).filter((name) => Boolean(switches[name]));
  return attr('class', [value, hash, ...on].filter(Boolean).join(' '));
}

export function attr_style(
  value: string,
  directives: Readonly<Record<string, unknown>> = {},
): string {
  const own = Object.entries(directives).map(([name, each]) => `${name}:${stringify(each)}`);
  return attr('style', [value, ...own].filter(Boolean).join(';'));
}

/** A value that is worked out once, when it is first asked for. */
export function derived<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: work() }).value;
}

export function ensure_array_like<T>(list: ArrayLike<T> | Iterable<T> | null): ArrayLike<T> {
  if (list === null) return [];
  return 'length' in list ? list : Array.from(list);
}

/** Nobody reads bound properties of what is only text. */
export function bind_props(): void {
  // nothing to bind
}

export function props_id(text: Pick<ComponentText, 'global'>): string {
  return text.global.uid();
}

interface Stylesheet {
  readonly hash: string;
  readonly code: string;
}

/** Where compiled components write to. */
export class ComponentText {
  text = '';
  readonly #styles: Map<string, string>;
  #ids = 0;

  /** @param styles where components put their styles, by their marks */
  constructor(styles: Map<string, string>) {
    this.#styles = styles;
  }

  readonly global = {
    css: {
      add: ({ hash, code }: Stylesheet) => {
        this.#styles.set(hash, code);
      },
    },
    uid: () => `t${String((this.#ids += 1))}`,
  };

  push(piece: string | (() => string)): void {
    this.text += typeof piece === 'string' ? piece : piece();
  }

  component(write: (to: this) => void): void {
    write(this);
  }
}
