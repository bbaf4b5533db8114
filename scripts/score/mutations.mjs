/**
 * A piece of a changed text: what is written, and the stretch of the original that it stands for,
 * which is empty where something was put in.
 *
 * @typedef {{ written: string, start: number, end: number }} Piece
 */

/**
 * A text after a change: each of its code units knows the stretch of the original it stands for.
 *
 * @typedef {{ text: string, starts: number[], ends: number[], kept: number }} Mutated
 */

const piece = (written, start, end) => ({ written, start, end });

/** @returns {Mutated} the pieces put together; of the original, what lies before `kept` is still there */
function assemble(pieces, kept) {
  const starts = [];
  const ends = [];
  for (const { written, start, end } of pieces) {
    const alike = written.length === end - start;
    for (let k = 0; k < written.length; k += 1) {
      starts.push(alike ? start + k : start);
      ends.push(alike ? start + k + 1 : end);
    }
  }
  return { text: pieces.map(({ written }) => written).join(''), starts, ends, kept };
}

/** Every match of `pattern` written otherwise, the rest as it was. */
function rewrite(text, pattern, write) {
  const pieces = [];
  let at = 0;
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    pieces.push(piece(text.slice(at, match.index), at, match.index));
    pieces.push(piece(write(match[0], count, match), match.index, end));
    at = end;
    count += 1;
  }
  pieces.push(piece(text.slice(at), at, text.length));
  return assemble(pieces, text.length);
}

const bare = (letter) =>
  letter.normalize('NFD').replaceAll(/\p{M}/gu, '').replace('ł', 'l').replace('Ł', 'L');

/** Neighbouring paragraphs change places: the second comes first, the fourth third. */
function swapLines(text) {
  const lines = [...text.matchAll(/[^\n]*(?:\n+|$)/g)]
    .map((match) => piece(match[0], match.index, match.index + match[0].length))
    .filter(({ written }) => written !== '');
  const swapped = [];
  for (let i = 0; i < lines.length; i += 2) {
    const [first, second] = lines.slice(i, i + 2);
    // The last line has no line end to take along.
    const needsEnd = second && !second.written.endsWith('\n');
    if (second) swapped.push(second);
    if (needsEnd) swapped.push(piece('\n\n', text.length, text.length));
    swapped.push(first);
  }
  return assemble(swapped, text.length);
}

function cut(text) {
  const half = Math.floor(text.length / 2);
  return assemble([piece(text.slice(0, half), 0, half)], half);
}

/** Lines of at most 72 characters, as mail and old terminals wrap them. */
function wrapLines(text) {
  let column = 0;
  return rewrite(text, / (?=(\S*))|\n/g, (written, _count, match) => {
    const end = match.index + 1 + (match[1]?.length ?? 0);
    const breaks = written === '\n' || end - column > 72;
    if (breaks) column = match.index + 1;
    return breaks ? '\n' : written;
  });
}

const TAGS = { '„': '&bdquo;', '”': '&rdquo;', '“': '&ldquo;', '"': '&quot;', '’': '&rsquo;' };

/** As source of a web page that was pasted: tags around paragraphs and words, entities. */
const toHtml = (text) =>
  rewrite(text, /\n+|[„”“"’]|(?<= \p{L}) |(?<=[.!?]) (?=\p{Lu}\p{L}+)/gu, (written) => {
    if (written.includes('\n')) return `</p>${written}<p class="text">`;
    if (written === ' ') return '&nbsp;';
    return TAGS[written] ?? written;
  });

const STRAY = ['🔥 ', '\u200fשלום עולם\u200e ', '👨‍👩‍👧 ', '\u202bمرحبا\u202c ', '❗️ '];

/**
 * What happens to a text on its way: each takes a text and gives the changed one with the way back.
 * `happens`: readers paste such texts every day, and little may be lost.
 *
 * @type {Record<string, { happens: boolean, apply: (text: string) => Mutated }>}
 */
export const MUTATIONS = {
  unchanged: {
    happens: true,
    apply: (text) => assemble([piece(text, 0, text.length)], text.length),
  },
  'no diacritics': { happens: true, apply: (text) => rewrite(text, /(?=\P{ASCII})\p{L}/gu, bare) },
  'NBSP for spaces': { happens: true, apply: (text) => rewrite(text, / /g, () => '\u00a0') },
  'doubled spaces': { happens: true, apply: (text) => rewrite(text, / /g, () => '  ') },
  'hard-wrapped lines': { happens: true, apply: wrapLines },
  'straight quotes': {
    happens: true,
    apply: (text) =>
      rewrite(text, /[„”“«»‘’]/g, (mark) => (mark === '‘' || mark === '’' ? "'" : '"')),
  },
  'dashes and quotes of a scan': {
    happens: false,
    apply: (text) =>
      rewrite(text, /[–—„”“]|(?<=\d)-(?=\d)/g, (mark) => {
        if (mark === '„') return ',,';
        if (mark === '”' || mark === '“') return "''";
        return mark === '-' ? '—' : '-';
      }),
  },
  'lower case': {
    happens: false,
    apply: (text) => rewrite(text, /\p{Lu}/gu, (c) => c.toLowerCase()),
  },
  'upper case': {
    happens: false,
    apply: (text) => rewrite(text, /\p{Ll}/gu, (c) => c.toUpperCase()),
  },
  'source of a web page': { happens: false, apply: toHtml },
  'RTL words and emoji put in': {
    happens: false,
    apply: (text) => rewrite(text, /(?<=[.!?,] )(?=\p{L})/gu, (_, n) => STRAY[n % STRAY.length]),
  },
  'paragraphs swapped': { happens: false, apply: swapLines },
  'cut in the middle': { happens: false, apply: cut },
};

/** The stretch of the original that a span of the changed text stands for. */
export function spanBack({ starts, ends }, { start, end }) {
  const first = Math.min(...starts.slice(start, end));
  return { start: first, end: Math.max(first, ...ends.slice(start, end)) };
}

/** A story of the changed text with its expressions and mentions at their places in the original. */
export function storyBack(mutated, story) {
  const back = (part) => ({ ...part, ...spanBack(mutated, part) });
  return {
    ...story,
    expressions: story.expressions.map(back),
    events: story.events.map((event) => ({ ...event, mentions: event.mentions.map(back) })),
  };
}
