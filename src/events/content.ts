import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import { phraseAt } from './phrases.ts';
import { inFrame, type ClauseView } from './scene.ts';

/**
 * Tokens of a clause that tell what happened: its own, without opener, attribution frame, glosses and
 * what leads over from the sentence before ("jednak", "but").
 */
export function contentOf(view: ClauseView): readonly number[] {
  return (view.memo.content ??= readContent(view));
}

function readContent(view: ClauseView): readonly number[] {
  const { own, tokens, clause } = view;
  const glossed = glosses(view);
  const from = clause.first + openerLength(view);
  const kept = own.filter(
    (at) => at >= from && !inFrame(view, tokens[at]?.start ?? 0) && !glossed.has(at),
  );
  return withoutLead(view, beforeSpeaker(view, kept));
}

/** `…," says Ann Lee, a baker`: what follows the speech and who speaks is of them. */
function beforeSpeaker(view: ClauseView, kept: readonly number[]): readonly number[] {
  const { verb, own, tokens } = view;
  if (!verb) return kept;
  const end = endOfSpeech(view, kept);
  if (end !== null) return kept.filter((at) => at < end);
  if (view.frames.length === 0) return kept;
  const cue = own.findIndex((at) => at >= verb.last && inFrame(view, tokens[at]?.start ?? 0));
  const before = own[cue - 1];
  if (before === undefined || !CLOSING.has(normAt(tokens, before))) return kept;
  return kept.filter((at) => at < before);
}

const CLOSING = new Set(['"', '”', '’', '»', '–', '—']);

/** `I lost to her," Lee laughs`: where a clause leaves the quotation that it begins in; null where it doesn't. */
function endOfSpeech({ verb, tokens }: ClauseView, kept: readonly number[]): number | null {
  const last = kept.at(-1) ?? -1;
  const end = kept.find((at) => QUOTES.has(normAt(tokens, at)));
  if (end === undefined || !verb || end < verb.last || end === last) return null;
  const comma = normAt(tokens, end - 1) === ',' || normAt(tokens, end + 1) === ',';
  return comma ? end : null;
}

const QUOTES = new Set(['"', '”', '»']);

/** Without the marks and connectors that tokens of a clause begin with. */
export function withoutLead(view: ClauseView, indexes: readonly number[]): number[] {
  const { tokens, grammar } = view;
  const { connectors, leads } = grammar.label;
  const start = indexes.findIndex((at) => !leadsOver(connectors, tokens[at]));
  if (start < 0) return [];
  const kept = indexes.slice(start);
  const words = phraseAt(leads, tokens, kept[0] ?? -1);
  return words ? withoutLead(view, kept.slice(words.length)) : kept;
}

function leadsOver(connectors: ReadonlySet<string>, token: Token | undefined): boolean {
  return token?.kind === 'mark' ? LEADING.has(token.norm) : connectors.has(token?.norm ?? '');
}

const LEADING = new Set([',', '–', '—', '-', ':', '.']);

/** Openers go, but for relative pronouns in a case of their own ("którego zdjęła załoga"). */
function openerLength({ clause, grammar }: ClauseView): number {
  if (clause.opener === null) return 0;
  const words = clause.opener.split(' ');
  const { subjectPronouns, relativeAdverbs } = grammar.label;
  const dropped = subjectPronouns.has(clause.opener) || relativeAdverbs.has(clause.opener);
  return clause.kind === 'relative' && !dropped ? 0 : words.length;
}

const NO_TOKENS: ReadonlySet<number> = new Set();

/** "25 lutego, czyli na tydzień przed napaścią,": a gloss up to its comma. */
function glosses({ own, tokens, grammar }: ClauseView): ReadonlySet<number> {
  if (!own.some((at) => grammar.label.glosses.has(normAt(tokens, at)))) return NO_TOKENS;
  const found = new Set<number>();
  let inside = false;
  for (const at of own) {
    const norm = normAt(tokens, at);
    if (grammar.label.glosses.has(norm)) inside = true;
    else if (norm === ',') inside = false;
    if (inside) found.add(at);
  }
  return found;
}
