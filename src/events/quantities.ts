import type { Token } from '#text/types.ts';
import type { VerbView } from './scene.ts';
import type { EventGrammar, QuantityDraft } from './types.ts';

/** How many words after a number name what it counts. */
const COUNTED = 3;

/** Numbers of a clause with what they count: "748 funkcjonariuszy … rannych", "$2 million". */
export function quantitiesOf(text: string, view: VerbView): QuantityDraft[] {
  const { own, tokens, grammar } = view;
  const found: QuantityDraft[] = [];
  let past = -1;
  for (const at of own) {
    const start = tokens[at]?.start ?? 0;
    if (at < past || isTimed(view, start)) continue;
    const number = numberAt(tokens, at, grammar);
    if (!number) continue;
    const drafted = quantity(text, view, at, number);
    if (drafted.of !== '' || drafted.unit !== null) found.push(drafted);
    past = number.next;
  }
  return found;
}

function isTimed({ times }: VerbView, offset: number): boolean {
  return times.some(({ start, end }) => start <= offset && offset < end);
}

interface NumberReading {
  readonly value: number;
  /** Token index past the number, its groups of digits, decimals and factors. */
  readonly next: number;
}

function numberAt(
  tokens: readonly Token[],
  at: number,
  grammar: EventGrammar,
): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind !== 'number') {
    const value = grammar.numbers.get(token.norm);
    return value === undefined ? null : withFactor(tokens, value, at + 1, grammar);
  }
  if (isPartOfName(tokens, at)) return null;
  let digits = token.norm;
  let next = at + 1;
  while (isGroup(tokens, next)) {
    digits += tokens[next + 1]?.norm ?? '';
    next += 2;
  }
  while (isSpacedGroup(tokens, next)) {
    digits += tokens[next]?.norm ?? '';
    next += 1;
  }
  if (isDecimal(tokens, next)) {
    digits += `.${tokens[next + 1]?.norm ?? ''}`;
    next += 2;
  }
  return withFactor(tokens, Number(digits), next, grammar);
}

/** "A1", "Route-44", "No. 7" and clock times are names, not numbers. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token) return false;
  if (!token.spaceBefore && (before.kind !== 'mark' || before.norm === '-')) return true;
  const next = tokens[at + 1];
  if (next?.norm === '-' && !next.spaceBefore) return true;
  return next?.norm === ':' && tokens[at + 2]?.kind === 'number';
}

/** "11,300": a comma and three digits, with no space. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at + 1];
  return (
    tokens[at]?.norm === ',' &&
    digits?.kind === 'number' &&
    !digits.spaceBefore &&
    digits.norm.length === 3
  );
}

/** "10 000": three digits after a space. */
function isSpacedGroup(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at];
  return (
    digits?.kind === 'number' && digits.norm.length === 3 && (tokens[at - 1]?.norm.length ?? 9) <= 3
  );
}

/** "1,6" and "1.2": a mark and one or two digits, with no space. */
function isDecimal(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.norm;
  const digits = tokens[at + 1];
  return (
    (mark === ',' || mark === '.') &&
    digits?.kind === 'number' &&
    !digits.spaceBefore &&
    digits.norm.length < 3
  );
}

function withFactor(
  tokens: readonly Token[],
  value: number,
  next: number,
  { factors }: EventGrammar,
): NumberReading {
  const factor = factors.get(tokens[next]?.norm ?? '');
  if (factor === undefined) return { value, next };
  const dotted = tokens[next + 1]?.norm === '.' && !tokens[next + 1]?.spaceBefore;
  return { value: Math.round(value * factor * 100) / 100, next: next + (dotted ? 2 : 1) };
}

function quantity(
  text: string,
  view: VerbView,
  at: number,
  { value, next }: NumberReading,
): QuantityDraft {
  const { tokens, grammar } = view;
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[next]?.norm ?? '';
  const unit = grammar.units.has(before) ? before : grammar.units.has(after) ? after : null;
  const last = unit === null || unit === before ? next : next + 1;
  const of = unit === null ? countedAfter(text, view, next) : [];
  const end = tokens[of.at(-1) ?? last - 1]?.end ?? 0;
  const atLeast = grammar.atLeast.some((words) => endsWith(tokens, at, words.split(' ')));
  return {
    start: tokens[unit === before && unit !== null ? at - 1 : at]?.start ?? 0,
    end,
    kind: unit !== null && grammar.currencies.has(unit) ? 'money' : kindOf(view, at),
    min: value,
    max: atLeast ? null : value,
    unit,
    of: of.map((index) => text.slice(tokens[index]?.start, tokens[index]?.end)).join(' '),
  };
}

function countedAfter(text: string, view: VerbView, next: number): number[] {
  const { tokens, grammar, own, verb } = view;
  const counted: number[] = [];
  for (let at = next; at < next + COUNTED; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !own.includes(at) || at === verb.at) break;
    if (isTimed(view, token.start) || isCapital(text, token)) break;
    if (grammar.label.prepositions.has(token.norm) || grammar.label.joints.has(token.norm)) break;
    counted.push(at);
  }
  return counted;
}

/** "3 Maja", "Route 44 North": a name goes on, nothing is counted. */
function isCapital(text: string, { start }: Token): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}

function endsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at - words.length + index]?.norm === word);
}

/** Kind by the nearest telling word after the number, else before it: "18 zabitych", "killed 18". */
function kindOf({ own, tokens, grammar }: VerbView, at: number): string {
  const after = own.filter((index) => index > at);
  const until = after.findIndex((index) => tokens[index]?.norm === ',');
  const near = until < 0 ? after : after.slice(0, until);
  return kindAmong([...near, ...own.filter((index) => index < at).reverse(), ...after]);

  function kindAmong(indexes: readonly number[]): string {
    for (const index of indexes) {
      const word = tokens[index]?.norm ?? '';
      const found = grammar.quantities.find(({ stems }) =>
        stems.some((stem) => word.startsWith(stem)),
      );
      if (found) return found.kind;
    }
    return 'count';
  }
}
