import type { Created, Timex } from '#anchoring/types.ts';
import type { Clause, VerbGroup } from '#clauses/types.ts';
import type { AttributionMention } from '#sources/types.ts';
import type { Block, Sentence, Span, Token } from '#text/types.ts';
import type { Granularity, Interval } from '#time/types.ts';

/** Where an event lies: inside `interval`; an open side says that it may go on beyond it. */
export interface EventTime {
  readonly interval: Interval;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly granularity: Granularity;
  readonly approximate: boolean;
}

/** How the time is known; `story` adds 'edited'. */
export type EventBasis = 'stated' | 'carried' | 'relative' | 'bounded';

export type EventStatus = 'asserted' | 'hedged' | 'planned' | 'negated';

/** A number with what it counts: "748 … rannych". A range, "about" and "dozens" have two bounds; `max` is null for "at least". */
export interface QuantityDraft extends Span {
  /** Id of the document. */
  readonly document: string;
  /** 'killed', 'injured', 'detained', 'evacuated', 'money' … or 'count' for the rest. */
  readonly kind: string;
  readonly min: number;
  readonly max: number | null;
  /** Currency or unit of measure as written; null for things that are counted. */
  readonly unit: string | null;
  /** What is counted, in the text's words. */
  readonly of: string;
}

/** One step of why an event has its time, as data; `explain` puts it into words. */
export type EventStep =
  /** An expression in the event's own clause says when. */
  | { readonly code: 'event-stated'; readonly expression: string }
  /** The time told before in the same report goes on. */
  | { readonly code: 'event-carried'; readonly expression: string | null }
  /** The time comes from another clause ("when a bus overturned on Monday"). */
  | { readonly code: 'event-relative'; readonly expression: string | null; readonly words: Span }
  /** Nothing says when: from the day before the report to the end of its day. */
  | { readonly code: 'event-bounded'; readonly of: 'document' | 'post' | 'entry' };

/** One place that tells an event. */
export interface EventMention extends Span {
  /** Id of the document. */
  readonly document: string;
  /** The verb group that tells it. */
  readonly head: Span;
}

/** An attribution by its place among those of its document. */
export interface Said {
  readonly document: string;
  readonly index: number;
}

/** An event before it gets an id and its times are written out. */
export interface EventDraft {
  /** First the fullest telling, then the others in the order of documents and text. */
  readonly mentions: readonly EventMention[];
  /** One line, at most about 90 characters. */
  readonly label: string;
  /** The whole content of the clause, without who says so. */
  readonly full: string;
  readonly language: string;
  readonly when: EventTime;
  readonly basis: EventBasis;
  readonly status: EventStatus;
  /** Ids of the expressions that give the time. */
  readonly expressions: readonly string[];
  readonly attributions: readonly Said[];
  readonly quantities: readonly QuantityDraft[];
  readonly why: readonly EventStep[];
}

/** A block with its clauses, as `parse` hands it on; `grammar` is null in a language without a pack. */
export interface EventBlock {
  readonly block: Block;
  readonly sentences: readonly {
    readonly sentence: Sentence;
    readonly clauses: readonly Clause[];
  }[];
  readonly grammar: EventGrammar | null;
}

/** One telling in a conflict: of which event, by whom, and what differs. */
export interface VersionDraft {
  readonly event: EventDraft;
  readonly mention: EventMention;
  /** Empty: the paper itself says so. */
  readonly attributions: readonly Said[];
  readonly quantity: QuantityDraft | null;
  readonly when: EventTime | null;
}

/** Tellings of one happening that contradict each other. */
export interface ConflictDraft {
  readonly kind: 'quantity' | 'time';
  readonly versions: readonly VersionDraft[];
}

/** What a story's documents tell together. */
export interface ToldEvents {
  readonly events: readonly EventDraft[];
  readonly conflicts: readonly ConflictDraft[];
}

/** One document as `events` reads it. */
export interface EventInput {
  /** Its id. */
  readonly document: string;
  readonly text: string;
  readonly blocks: readonly EventBlock[];
  /** All expressions of the document, in text order. */
  readonly timexes: readonly Timex[];
  readonly attributions: readonly AttributionMention[];
  readonly created: Created;
}

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

/** What `events` needs to know of a language. */
export interface EventGrammar {
  readonly code: string;
  /** Class of a verb by its dictionary form; `reflexive` as in "stać się". */
  readonly verbClass: (lemma: string, reflexive: boolean) => VerbClass;
  /** Dictionary form of the verb that joins a subject and a predicate. */
  readonly copula: string;
  /** "zaprzecza", "denied": what hangs on it did not happen. */
  readonly denies: (lemma: string) => boolean;
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
  /** "ale", "lecz": what follows contradicts what was to be. */
  readonly contrasts: ReadonlySet<string>;
  /** States that somebody spends hours at: "sit", "work", "stać". */
  readonly activity: (lemma: string) => boolean;
  /** True for "stay shut", "pozostać zamknięty". */
  readonly staysSo: (tokens: readonly Token[], verb: VerbGroup) => boolean;
  /** "have": with something that happens for its object it tells an event to come ("has a hearing"). */
  readonly owns: ReadonlySet<string>;
  /** True for verbs whose present beside a time to come is a plan ("arrives today", "obejmuje urząd"). */
  readonly timetabled: (lemma: string) => boolean;
  /** "answered with a goal": a verb of saying that does something; `next` is the word after it. */
  readonly actsBy: (lemma: string, next: string) => boolean;
  /** "zostać": with a length of time it says how much is left. */
  readonly isLeft: (verb: VerbGroup) => boolean;
  /** Words before what is only a part of what is told ("including three on Monday"); space-separated. */
  readonly partOpeners: readonly string[];
  /** True when a time after the verb is that of what somebody is accused of ("of stealing a van in 2019"). */
  readonly isOfCharge: (tokens: readonly Token[], verb: VerbGroup, first: number) => boolean;
  /** "everything", "wszystko": subjects that name nothing ("it all began"). */
  readonly anything: ReadonlySet<string>;
  /** Words after "be" that tell a change: "over", "out", "na miejscu"; phrases are space-separated. */
  readonly predicates: readonly string[];
  /** "than", "niż": what follows is only compared with. */
  readonly comparing: ReadonlySet<string>;
  /** "after", "po tym , jak": openers whose clause comes before the main one; and "before". */
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** True when a time expression describes a noun ("a New Year's Day rise", "piątkowy trening"). */
  readonly describesNoun: (tokens: readonly Token[], first: number, last: number) => boolean;
  /** Token of the participle a time belongs to ("The probe, launched in 2011"); -1 for none. */
  readonly participleBefore: (tokens: readonly Token[], first: number) => number;
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
  /** True when a length of time says how long the event took, not what a noun measures. */
  readonly tellsLength: (tokens: readonly Token[], first: number, last: number) => boolean;
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
  /** "at most", "up to". */
  readonly atMost: readonly string[];
  /** "about", "nearly", "około". */
  readonly roughly: readonly string[];
  /** What stands between the two numbers of a range ("to", "do"), with what must open it ("between … and") or ''. */
  readonly rangeJoints: ReadonlyMap<string, string>;
  /** What a verb does, where several verbs in any language do the same ("die", "zginąć": 'killed'). */
  readonly acts: ReadonlyMap<string, string>;
  /** Verbs that leave it to other words what happened ("trafić do szpitala", "were taken to hospital"). */
  readonly lightVerbs: ReadonlySet<string>;
}

/** Where an expression stands with what goes with it. */
export interface TokenRange {
  /** The first token with prepositions and particles; `first` is that of the expression itself. */
  readonly start: number;
  readonly first: number;
  /** Past its last token. */
  readonly last: number;
  /** Tokens of the clause's verb, end excluded. */
  readonly verb: { readonly first: number; readonly last: number };
}

/** A man, a woman, a thing, or several. */
export type PronounKind = 'he' | 'she' | 'it' | 'they';

/** What a label needs to know of a language. */
interface LabelGrammar {
  /** Prepositions, which open a phrase that a label may end before. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that go with a time: "on Thursday", "w czwartek". */
  readonly timePrepositions: ReadonlySet<string>;
  /** "since", "od": with a denial their time stays in the label. */
  readonly sinceWhen: ReadonlySet<string>;
  /** Relative adverbs that nothing replaces and a label doesn't need ("where", "gdzie"). */
  readonly relativeAdverbs: ReadonlySet<string>;
  /** Conjunctions and adverbs that lead over from the sentence before ("jednak", "however"). */
  readonly connectors: ReadonlySet<string>;
  /** "and", "że": words that join phrases and clauses. */
  readonly joints: ReadonlySet<string>;
  /** Words that explain the word before: "czyli", "namely". */
  readonly glosses: ReadonlySet<string>;
  /** Adverbs that only point at the time told before: "wówczas", "then". */
  readonly pointing: ReadonlySet<string>;
  /** Particles that go with a time ("już", "dopiero", "just"). */
  readonly particles: ReadonlySet<string>;
  /** Relative pronouns that are the subject of their clause ("który", "who"). */
  readonly subjectPronouns: ReadonlySet<string>;
  /** True where nouns change with what governs them: one after a preposition is no subject. */
  readonly cases: boolean;
  /** True when the word may be the subject or begin it: no preposition, no object form. */
  readonly beginsSubject: (word: string) => boolean;
  /** True when the verb group leaves its subject to be known ("i ostrzegło"), given the one before. */
  readonly sharesSubject: (verb: VerbGroup, before: VerbGroup, next: Token | undefined) => boolean;
  /** A phrase as the name of the event that its noun is ("eksplozji gazu": "eksplozja gazu"); null when it is none. */
  readonly eventName: (phrase: readonly string[]) => string | null;
  /** Past form of a participle ("killing": "killed"), where participle clauses tell events; null when unknown. */
  readonly past: (participle: string) => string | null;
  /** What a pronoun in the role of the subject stands for; null for any other word. */
  readonly pronoun: (word: string) => PronounKind | null;
  /** Whether a noun phrase, in lower case and as written, can be what such a pronoun stands for. */
  readonly fits: (kind: PronounKind, words: readonly string[], name: string) => boolean;
  /** Whom or what a possessive belongs to ("its", "her"); null for any other word. */
  readonly possessive: (word: string) => PronounKind | null;
  /** True when a phrase has a person's given name ("Ann Lee"). */
  readonly hasGivenName: (words: readonly string[]) => boolean;
  /** Verbs whose "it" may mean nothing: "it was clear", "it took days". */
  readonly impersonal: ReadonlySet<string>;
  /** Adverbs that may stand before a verb and are no subject ("immediately", "natychmiast"). */
  readonly isAdverb: (word: string) => boolean;
  /** Case forms of a pronoun in the role of the object with how the noun it means ends: "ją", "-ę". */
  readonly objectEndings: ReadonlyMap<string, string>;
  /** Whether a noun phrase can own something that is called "its", "his", "her" or "their". */
  readonly owns: (kind: PronounKind, words: readonly string[], name: string) => boolean;
  /** True for a time that can't be taken out: "bins due on Monday", "Saturday's 2-1 win", "dwa lata". */
  readonly holdsTime: (tokens: readonly Token[], time: TokenRange) => boolean;
  /** True for a time that no preposition of place goes with: of "turned himself in an hour later" "in" stays. */
  readonly standsAlone: (tokens: readonly Token[], time: TokenRange) => boolean;
  /** Dictionary forms of verbs that say nothing without their time: "is set for Monday", "zaplanowano na". */
  readonly schedules: ReadonlySet<string>;
  /** What counts time before "before" or "after": "hours before the deadline". */
  readonly timeUnits: ReadonlySet<string>;
  readonly countsFrom: ReadonlySet<string>;
  /** "cały": goes with the time that it stands before. */
  readonly wholes: ReadonlySet<string>;
  /** Words without meaning of their own, left out when two tellings are compared. */
  readonly stopWords: ReadonlySet<string>;
}
