import type { Agreement, Words } from '#sources/types.ts';
import { norm, surface } from '#sources/words.ts';

/** Sets of closed-class words are written as one string of blank-separated forms. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = wordSet(
  'the a an this that these those our any no every each some several many most other',
);

export const POSSESSIVES: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ['his', { number: 'sg', gender: 'm' }],
  ['her', { number: 'sg', gender: 'f' }],
  ['its', { number: 'sg', gender: 'n' }],
  ['their', { number: 'pl' }],
]);

export const PRONOUNS: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ['he', { number: 'sg', gender: 'm' }],
  ['she', { number: 'sg', gender: 'f' }],
  ['it', { number: 'sg', gender: 'n' }],
  ['they', { number: 'pl' }],
]);

/** Pronouns that are nobody the text could name, or the reader, or the writer. */
export const NOBODY = wordSet(
  'i we you one both everyone nobody someone no anyone there this that',
);

export const OBJECT_PRONOUNS = wordSet('me us him her them you it everyone');

export const COMPLEMENTIZERS = wordSet('that');

export const RELATIVES = wordSet('who whom whose which where what');

/** "who", but not the WHO. */
export function isRelative(words: Words, at: number): boolean {
  return RELATIVES.has(norm(words, at)) && surface(words, at) !== 'WHO';
}

/** "Republicans", "Ukrainians": many, and no surname. */
export const PEOPLES = /(?:ians|icans|exans|crats|ists|ites|elis|aqis)$/;

export const CONJUNCTIONS = wordSet('and but or while whereas although though yet');

export const SUBORDINATORS = wordSet(
  'after before when while because since until unless if although though as once whether whereas so than',
);

export const PREPOSITIONS = wordSet(
  `in on at by for from with of to about after before during over under into through near outside
  inside between among against across around behind beyond despite following since until upon within
  without like amid per via toward towards above below off onto`,
);

export const AUXILIARIES = wordSet(
  `has have had is are was were be been being also later then earlier previously reportedly
  publicly initially first since repeatedly recently often now still already just once again
  further not did does do long always sometimes ever famously consistently frequently originally
  openly finally formally firmly strongly angrily quietly similarly specifically explicitly routinely
  briefly proudly correctly falsely rightly wrongly jokingly directly immediately promptly generally`,
);

/** Forms that make a finite verb group by themselves: a clause is near. */
export const FINITE = wordSet(
  `is are was were am has have had will would can could may might must shall should do does did
  isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't didn't don't
  doesn't he's she's it's they're we're i'm there's that's they'll he'll she'll it'll they'd he'd she'd
  came went saw took made got gave found left lost won held kept began began ran fell rose broke
  brought caught chose drew drove flew fought grew hit hurt knew led met paid put sent set shook shot
  shut sold spent stood struck swept threw tore told understood wore wrote became built cut burst fled
  heard hid said sank spread stole`,
);

export const MODALS = wordSet(
  'to will would can could may might must shall should cannot let please',
);

export const NEGATIONS = wordSet(
  `not never no n't didn't don't doesn't won't wouldn't hasn't haven't hadn't couldn't can't cannot
  refused declined refuses declines without neither nor`,
);

export const ADVERBS = wordSet(
  `also later then earlier previously publicly initially first repeatedly recently often now still
  already just again further today yesterday tonight tomorrow overnight monday tuesday wednesday
  thursday friday saturday sunday late early shortly separately meanwhile however additionally
  long always sometimes ever famously consistently frequently originally openly formally firmly
  strongly angrily quietly similarly specifically explicitly routinely briefly proudly correctly
  falsely rightly wrongly jokingly directly immediately promptly generally
  bluntly simply flatly privately anonymously afterward afterwards once only instead finally
  morning afternoon evening night last this week`,
);

export const WEEKDAYS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december jan feb mar apr aug sept oct nov dec today yesterday`,
);

/** Nouns after a preposition that tell the occasion of saying, not who says it. */
export const OCCASIONS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december statement interview conference briefing speech tweet
  post letter email e-mail message telephone phone call twitter facebook telegram x instagram court
  parliament testimony reporters journalists lawmakers condition response reaction memo blog
  video broadcast press television radio news remarks address hearing ceremony rally meeting
  morning afternoon evening night noon midnight week month year time today yesterday late early
  jan feb aug sept oct nov dec announcement report article telegraph trial event debate`,
);

export const HEDGES = wordSet(
  'reportedly allegedly purportedly supposedly apparently unconfirmed alleged',
);
