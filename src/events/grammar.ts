import type { VerbGroup } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import type { LabelGrammar } from './label-grammar.ts';

/** What a verb tells, for the question whether its clause tells an event. */
export type VerbClass =
  /** Says or thinks; what it says may be an event. */
  | 'speech'
  /** Says and thereby does, when a noun is its object: "declared an emergency", "zażądał 15 lat". */
  | 'act-of-speech'
  /** An act of speech also when a clause tells what, if somebody else reports it: "ordered them to". */
  | 'command'
  /** Sees or hears: an event when a noun says what. */
  | 'perception'
  /** Holds, doesn't happen. */
  | 'state'
  /** Only says how long ("trwał dwie godziny", "forty years pass"). */
  | 'extent'
  /** "doszło do", "occurred": tells when what the nouns around it name happened. */
  | 'happening'
  | 'other';

/** The word that tells an event where no verb does. */
export interface NominalHead {
  readonly at: number;
  /** Dictionary form. */
  readonly lemma: string;
  /** 'noun' names the event ("a blast"), 'state' what has become of something ("roads closed"). */
  readonly kind: 'noun' | 'state';
}

/** A quantity's kind by the stems of the words around the number. */
export interface QuantityKind {
  readonly kind: string;
  readonly stems: readonly string[];
}

/** What a verb tells together with a noun. */
export interface ActPhrase {
  readonly act: string;
  readonly nouns: readonly string[];
  /** A word that must stand by the verb ("put … out"); empty for none. */
  readonly beside: string;
}

/** What `events` needs to know of a language. */
export interface EventGrammar {
  readonly code: string;
  /** Class of a verb by its dictionary form; `reflexive` as in "stać się". */
  readonly verbClass: (lemma: string, reflexive: boolean) => VerbClass;
  /** Dictionary form of the verb that joins a subject and a predicate. */
  readonly copula: string;
  /** "zaprzecza", "denied", "nie potwierdziły się", "are false": what hangs on it did not happen. */
  readonly denies: (verb: VerbGroup, tokens: readonly Token[]) => boolean;
  /** "ustaje", "stops": denied, it says that something goes on. */
  readonly ceases: (lemma: string) => boolean;
  /** True when a present form can tell what is going on ("strzela", "is flying"), as against habits. */
  readonly presentTells: (verb: VerbGroup) => boolean;
  /** Adverbs that say somebody doesn't vouch for it. */
  readonly hedges: ReadonlySet<string>;
  /** "nobody", "nikt": make a clause negative by themselves. */
  readonly nobody: ReadonlySet<string>;
  /** "no", "neither": make the clause negative that their noun is the subject or the object of. */
  readonly noughts: ReadonlySet<string>;
  /** Words after them that make something else of them: "no longer", "no fewer than". */
  readonly afterNought: ReadonlySet<string>;
  /** "hardly": denies the verb right after it. */
  readonly negates: ReadonlySet<string>;
  /** "until": what did not happen until some time happened then. */
  readonly afterAll: ReadonlySet<string>;
  /** "refuse to", "odmówić": says that something was not done; `next` is the word after the verb. */
  readonly refuses: (lemma: string, next: string) => boolean;
  /** "it all began", "it took an hour": a subject that stands for nothing; `at` is its token. */
  readonly isExpletive: (tokens: readonly Token[], at: number, lemma: string) => boolean;
  /** "miał wyjechać": also says what was to be, when it was still ahead or came to nothing. */
  readonly wasTo: (verb: VerbGroup) => boolean;
  /** Words of what had come about by a time ("już"). */
  readonly already: ReadonlySet<string>;
  /** Verbs whose past "was to" tells a plan rather than hearsay when a time stands by ("miała wrócić o 16"). */
  readonly arranged: (lemma: string) => boolean;
  /** "ale", "lecz": what follows contradicts what was to be. */
  readonly contrasts: ReadonlySet<string>;
  /** States that somebody spends hours at: "sit", "work", "stać". */
  readonly activity: (lemma: string) => boolean;
  /** True for "stay shut", "pozostać zamknięty". */
  readonly staysSo: (tokens: readonly Token[], verb: VerbGroup) => boolean;
  /** Verbs of what is in force or in service: since a day they tell that it came to be so. */
  readonly isInForce?: (lemma: string, weekly: boolean) => boolean;
  /** Words behind the copula of what is in force: with a stretch of time they tell it ("is in effect until Friday"). */
  readonly inForce: readonly string[];
  /** "have": with something that happens for its object it tells an event to come ("has a hearing"). */
  readonly owns: ReadonlySet<string>;
  /** True for verbs whose present beside a time to come is a plan ("arrives today", "obejmuje urząd"). */
  readonly timetabled: (lemma: string) => boolean;
  /** Forms of verbs that oblige: with a time to come they tell a plan ("must report by noon on Friday"). */
  readonly obliges: ReadonlySet<string>;
  /**
   * Whether the verb says that what was set took place, or not, so that the time it was set for is the
   * event's ("the trial, scheduled for Friday, never took place"); `participle` is a token index.
   */
  readonly takesPlace: (tokens: readonly Token[], verb: VerbGroup, participle: number) => boolean;
  /** "answered with a goal": a verb of saying that does something; `next` is the word after it. */
  readonly actsBy: (lemma: string, next: string, after: string) => boolean;
  /** "trwać": in the past, with a length of time, it tells that something went on so long. */
  readonly measures: (lemma: string) => boolean;
  /** "zostać": with a length of time it says how much is left. */
  readonly isLeft: (verb: VerbGroup) => boolean;
  /** Words before what is only a part of what is told ("including three on Monday"); space-separated. */
  readonly partOpeners: readonly string[];
  /** True when a time after the verb is that of what somebody is accused of ("of stealing a van in 2019"). */
  readonly isOfCharge: (tokens: readonly Token[], verb: VerbGroup, first: number) => boolean;
  /** "everything", "wszystko": subjects that name nothing ("it all began"). */
  readonly anything: ReadonlySet<string>;
  /** A turn of events ("trouble began", "przełom nastąpił") that a clause of time with an opener ("when") spells out. */
  readonly turns: Readonly<Record<'nouns' | 'verbs' | 'openers', ReadonlySet<string>>>;
  /** Words after "be" that tell a change: "over", "out", "na miejscu"; phrases are space-separated. */
  readonly predicates: readonly string[];
  /** "than", "niż": what follows is only compared with. */
  readonly comparing: ReadonlySet<string>;
  /** Prepositions that compare one amount with another ("from $20 million"); with other nouns they don't. */
  readonly amountFrom: ReadonlySet<string>;
  /** Prepositions that compare with the time right behind them ("wobec grudnia"). */
  readonly setAgainst: ReadonlySet<string>;
  /** "in 1927, not 1917": words after a comma that say which time is not meant. */
  readonly rejects: ReadonlySet<string>;
  /** Words right before a distance in time that is compared with ("up from a year ago"). */
  readonly beforeCompared: ReadonlySet<string>;
  /** "after", "po tym , jak": openers whose clause comes before the main one; and "before". */
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Openers of what has not come yet, with a negated verb ("dopóki nie podpiszą"). */
  readonly notYet: ReadonlySet<string>;
  /** "two weeks before the vote": words between a length of time and what it counts from, with the direction. */
  readonly distance: ReadonlyMap<string, 1 | -1>;
  /** True when a time expression describes a noun ("a New Year's Day rise", "piątkowy trening"). */
  readonly describesNoun: (tokens: readonly Token[], first: number, last: number) => boolean;
  /** Verbs whose participle tells with what words something was done (", demanding the release of"). */
  readonly wishes?: ReadonlySet<string>;
  /** Openers after which the progressive tells what went on meanwhile ("as traders were packing up"). */
  readonly meanwhile?: ReadonlySet<string>;
  /** True for a verb with the word after it by which readers are asked for help ("appealed for"). */
  readonly appeals?: (lemma: string, next: string) => boolean;
  /** True for a form of a noun for what adds up over a period: "revenue", "zysku". */
  readonly isFlow: (word: string) => boolean;
  /** True for a verb with the words after it that only say something ("offered her condolences", "gave the wrong time"). */
  readonly onlySays?: (lemma: string, rest: readonly string[]) => boolean;
  /** Verbs of thinking, and pronouns of the speaker right before them: what they think is no event. */
  readonly thinks?: ReadonlySet<string>;
  readonly first?: ReadonlySet<string>;
  /** Dictionary forms of what a court does at the end of a trial ("jail", "skazać"). */
  readonly verdicts: ReadonlySet<string>;
  /** Token of the participle a time belongs to ("The probe, launched in 2011"); -1 for none. */
  readonly participleBefore: (tokens: readonly Token[], first: number) => number;
  /** "since": before a noun with its time, what the perfect tells goes on from then. */
  readonly since?: ReadonlySet<string>;
  /** "again": between two times of what happened at both. */
  readonly again: ReadonlySet<string>;
  /** "during", "podczas": before a noun with its time they say when ("at Monday's hearing"). */
  readonly during: ReadonlySet<string>;
  /** True for a noun that names an event, in any of its forms. */
  readonly isEventNoun: (word: string) => boolean;
  /** What tells an event in a clause without a verb ("Pożar hali", "Internet down"); null for nothing. */
  readonly headOf: (tokens: readonly Token[], own: readonly number[]) => NominalHead | null;
  /** True for a circumstance of what is told ("had been drinking"). */
  readonly isBackground: (verb: VerbGroup) => boolean;
  /** True for a word after which a clause is only a charge ("podejrzany o to, że"). */
  readonly suspects: (word: string) => boolean;
  /** "anyone", "każdy": what they did is no event. */
  readonly anybody: ReadonlySet<string>;
  /** True where an infinitive with its own times begins ("to repay"); absent where it never does. */
  readonly isInfinitive?: (tokens: readonly Token[], at: number) => boolean;
  /** True when a length of time says how long the event took, not what a noun measures or what comes of the verb. */
  readonly tellsLength: (
    tokens: readonly Token[],
    first: number,
    last: number,
    lemma: string,
  ) => boolean;
  /** True where a verb's own form says whether it goes on or gets done (Polish aspect). */
  readonly hasAspect: boolean;
  /** Openers of clauses that ask or mean anybody: "whether", "czy", "kto". */
  readonly questions: ReadonlySet<string>;
  /** True where participle clauses tell events of their own ("…, killing twelve"). */
  readonly tellsByParticiple: boolean;
  readonly label: LabelGrammar;
  readonly quantities: readonly QuantityKind[];
  readonly numbers: ReadonlyMap<string, number>;
  /** "tys", "million": what a number before it is multiplied by. */
  readonly factors: ReadonlyMap<string, number>;
  /** Currencies and measures, as they are written by a number. */
  readonly units: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
  /** Kind of what a unit measures: '%' is 'percentage'. */
  readonly unitKinds: ReadonlyMap<string, string>;
  /** Numbers that are no exact ones, with their bounds: "dozens", "kilkudziesięciu". */
  readonly vagueNumbers: ReadonlyMap<string, readonly [min: number, max: number | null]>;
  /** "at least", "co najmniej", right before a number; words space-separated. */
  readonly atLeast: readonly string[];
  /** Phrases that make a length of time exact ("sixty years to the day after …"). */
  readonly toTheDay: readonly string[];
  /** "at most", "up to". */
  readonly atMost: readonly string[];
  /** "about", "nearly", "około". */
  readonly roughly: readonly string[];
  /** What stands between the two numbers of a range ("to", "do"), with what must open it ("between … and") or ''. */
  readonly rangeJoints: ReadonlyMap<string, string>;
  /** What a verb does, where several verbs in any language do the same ("die", "zginąć": 'killed'). */
  readonly acts: ReadonlyMap<string, string>;
  /** What a verb does together with a noun ("the blaze was put out": 'fire-out'). */
  readonly actPhrases: ReadonlyMap<string, readonly ActPhrase[]>;
  /** One verb for those that tell the same ("strike": "hit"), by dictionary form. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** Verbs that leave it to other words what happened ("trafić do szpitala", "were taken to hospital"). */
  readonly lightVerbs: ReadonlySet<string>;
}
