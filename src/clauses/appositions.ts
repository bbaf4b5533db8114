import type { Piece } from './pieces.ts';
import type { ClauseGrammar } from './types.ts';

/**
 * "…, the mayor, Domingo Quispe, told the radio": what stands between the commas before a verb of saying
 * is its subject with an apposition, no part of the clause before. Only where commas are a matter of
 * taste; elsewhere they tell where a clause ends.
 */
export function withAppositions(
  pieces: readonly Piece[],
  grammar: ClauseGrammar,
): readonly Piece[] {
  if (grammar.fenced || pieces.length < SUBJECT + 2) return pieces;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const subject = joined.slice(-SUBJECT);
    const [first] = subject;
    if (first && joined.length > SUBJECT && tells(piece, grammar) && subject.every(isBare)) {
      joined.length -= SUBJECT;
      joined.push({ ...first, last: piece.last, verb: piece.verb });
    } else joined.push(piece);
  }
  return joined;
}

/** A role and a name, or a name and a role: in pieces. */
const SUBJECT = 2;

const isBare = ({ border, verb, first, last }: Piece): boolean =>
  border === 'comma' && verb === null && last > first;

/** A verb of saying that stands first after a comma, with no subject behind it. */
function tells({ border, verb, first, last }: Piece, grammar: ClauseGrammar): boolean {
  if (border !== 'comma' || !verb?.finite || verb.first !== first) return false;
  if (!grammar.isSpeech(verb.lemma)) return false;
  return grammar.tellsWhom(verb.lemma) || verb.last >= last;
}
