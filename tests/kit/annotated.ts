/** A case of a spec file: sentences with the expected readings written into them. */
export interface SpecCase {
  /** The comment above it: what it shows. */
  readonly title: string;
  readonly dct: string;
  /** "Spłonęła {wczoraj = 2024-03-11}." */
  readonly annotated: string;
}

export interface Annotation {
  readonly start: number;
  readonly end: number;
  /** TIMEX3 value, its mod if it has one, its interval after "@" where a row asks for it. */
  readonly reading: string;
}

const MARK = /\{([^{}]+?) = ([^{}]+?)\}/g;

/** Takes the marks out of an annotated text. */
export function readAnnotated(annotated: string): { text: string; annotations: Annotation[] } {
  const annotations: Annotation[] = [];
  let text = '';
  let from = 0;
  for (const match of annotated.matchAll(MARK)) {
    text += annotated.slice(from, match.index);
    const start = text.length;
    text += match[1] ?? '';
    annotations.push({ start, end: text.length, reading: match[2] ?? '' });
    from = match.index + match[0].length;
  }
  text += annotated.slice(from);
  if (/[{}]/.test(text)) throw new Error(`broken mark in: ${annotated}`);
  return { text, annotations };
}

/** Writes the marks into a text. */
export function writeAnnotated(text: string, annotations: readonly Annotation[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, reading } of annotations) {
    out += `${text.slice(from, start)}{${text.slice(start, end)} = ${reading}}`;
    from = end;
  }
  return out + text.slice(from);
}

/**
 * Reads a spec file: cases are separated by blank lines; each has a `# title`, where it differs from
 * the case before a `dct: …` line, and its sentences. Throws on a malformed case.
 */
export function readSpecs(source: string, defaultDct: string): SpecCase[] {
  let dct = defaultDct;
  return source
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .flatMap((block) => {
      const lines = block.trim().split('\n');
      const title = lines
        .filter((line) => line.startsWith('# '))
        .map((line) => line.slice(2))
        .join(' ');
      const told = lines.find((line) => line.startsWith('dct: '));
      if (told) dct = told.slice(5).trim();
      const rows = lines.filter((line) => !line.startsWith('# ') && !line.startsWith('dct: '));
      if (title === '') throw new Error(`a case without a title: ${block}`);
      return rows.map((annotated) => ({
        title: rows.length > 1 ? `${title}: ${annotated}` : title,
        dct,
        annotated,
      }));
    });
}
