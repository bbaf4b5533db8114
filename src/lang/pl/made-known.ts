const MAKES_KNOWN = /^(?:poda|ogłosi|ogłasza|ujawni|przedstawi)/;
const KNOWN =
  /^(?:wyniki?|wyrok|werdykt|decyzję|skład|datę|termin|nazwisk[oa]|dane|bilans|listę|raport|oficjalne|wstępne|ostateczne|cząstkowe|sondażowe)$/;

/** Accounts are news by what stands in them ("podała wyniki za drugi kwartał"). */
const OF_ACCOUNTS = /^(?:za|finansow|kwartaln|roczn)/;

/** "podała wyniki": made known, what such a noun names is news, and the verb tells no more. */
export const isMadeKnown = (verb: string, next: string, after: string): boolean =>
  MAKES_KNOWN.test(verb) && KNOWN.test(next) && !OF_ACCOUNTS.test(after);
