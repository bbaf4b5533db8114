import type { EventGrammar } from '#events/grammar.ts';
import type { Block, Token } from '#text/types.ts';
import type { TimexMention } from '#timex/types.ts';
import { tokenAt } from '#text/lists.ts';
import { lastAt } from '#text/search.ts';

/** How far back what leads to a comparison may stand, in tokens: "compared with a loss of $4.2 million, or 7 cents for each share, a year ago". */
const FIGURES = 20;
/** The same for other times: "more than in 2019". */
const NEAR = 4;

/** What a comparison is told with; see `EventGrammar`. */
type ComparingWords = Pick<
  EventGrammar,
  'comparing' | 'amountFrom' | 'setAgainst' | 'beforeCompared' | 'rejects'
>;

/** "more than 20", "ponad 20 … niż 5": the word only blurs the number behind it. */
const blurs = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.kind === 'number' &&
  /^(more|less|fewer|other)$/.test(tokenAt(tokens, at - 1)?.norm ?? '');

/** Signs of money before a number ("from $20 million"). */
const MONEY = /^[$€£¥]$/;

function isAmount(tokens: readonly Token[], at: number): boolean {
  const { kind, norm } = tokens[at] ?? { kind: 'mark', norm: '' };
  return kind === 'number' || (kind === 'mark' && MONEY.test(norm));
}

/** Whether a word leads to a comparison; "from 6am" leads to the time itself, which begins at `time`. */
function leadsToComparison(
  tokens: readonly Token[],
  at: number,
  time: number,
  words: ComparingWords,
): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (at + 1 === time && words.setAgainst.has(norm)) return true;
  return words.comparing.has(norm)
    ? !blurs(tokens, at)
    : words.amountFrom.has(norm) && at + 1 < time && isAmount(tokens, at + 1);
}

/** What an amount may end with: "$4 million, a year ago", "7 cents a share a year ago". */
const AMOUNT_END = /^(million|billion|trillion|mln|mld|share|cents|%)$/;

/** Whether a figure stands right before a token, a comma aside: one of two that are compared. */
function isBehindFigure(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)?.norm === ',' ? at - 2 : at - 1;
  return AMOUNT_END.test(tokenAt(tokens, before)?.norm ?? '');
}

const isBack = ({ meaning }: TimexMention) => meaning.kind === 'offset' && meaning.direction < 0;

/** Whether a word within reach before a token leads to a comparison. */
function isLedTo(tokens: readonly Token[], at: number, reach: number, words: ComparingWords) {
  for (let before = Math.max(0, at - reach); before < at; before += 1)
    if (leadsToComparison(tokens, before, at, words)) return true;
  return false;
}

/** Whether a time before another one ("a year ago") is set against something. */
const isBackCompared = (tokens: readonly Token[], at: number, words: ComparingWords): boolean =>
  isBehindFigure(tokens, at) ||
  words.beforeCompared.has(tokenAt(tokens, at - 1)?.norm ?? '') ||
  isLedTo(tokens, at, FIGURES, words);

/** "in 1927, not 1917": a time set right. */
const isRejected = (tokens: readonly Token[], at: number, { rejects }: ComparingWords): boolean =>
  rejects.has(tokenAt(tokens, at - 1)?.norm ?? '') && tokenAt(tokens, at - 2)?.norm === ',';

/**
 * Tells which expressions of a block only say what something is compared with: times right behind
 * "than", distances in time behind an amount that another is set against ("from $40 million a year
 * ago", "wobec 39 mln zł rok wcześniej") and those that say so themselves ("the year-earlier quarter").
 */
export function comparisonFinder({ sentences }: Block, words: ComparingWords | undefined) {
  return (mention: TimexMention): boolean => {
    if (!words) return false;
    if ('compares' in mention.meaning) return true;
    const tokens = sentences[lastAt(sentences, mention.start)]?.tokens ?? [];
    const at = lastAt(tokens, mention.start);
    if (isRejected(tokens, at, words)) return true;
    return isBack(mention) ? isBackCompared(tokens, at, words) : isLedTo(tokens, at, NEAR, words);
  };
}
