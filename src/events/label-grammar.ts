import type { Agreement, VerbGroup } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import type { Inflection } from './inflection.ts';

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

/** Words of a phrase that names a person, end excluded. */
export interface NamedPerson {
  readonly first: number;
  readonly last: number;
  readonly gender: 'm' | 'f';
}

/** What a label needs to know of a language. */
export interface LabelGrammar {
  /** Prepositions, which open a phrase that a label may end before. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that go with a time: "on Thursday", "w czwartek". */
  readonly timePrepositions: ReadonlySet<string>;
  /** What ranks something among others: "lowest", "first", "największy". */
  readonly superlative: RegExp;
  /** Words between such a preposition and its time: "on the Monday", "w ciągu roku". */
  readonly inPhrase: ReadonlySet<string>;
  /** "since", "od": with a denial their time stays in the label. */
  readonly sinceWhen: ReadonlySet<string>;
  /** Relative adverbs that nothing replaces and a label doesn't need ("where", "gdzie"). */
  readonly relativeAdverbs: ReadonlySet<string>;
  /** Conjunctions and adverbs that lead over from the sentence before ("jednak", "however"). */
  readonly connectors: ReadonlySet<string>;
  /** Those of several words: "z kolei", "as a result". */
  readonly leads: readonly string[];
  /** "and", "że": words that join phrases and clauses. */
  readonly joints: ReadonlySet<string>;
  /** Words that explain the word before: "czyli", "namely". */
  readonly glosses: ReadonlySet<string>;
  /** Adverbs that only point at the time told before: "wówczas", "then". */
  readonly pointing: ReadonlySet<string>;
  /** Those of them that stand anywhere in a clause ("akcje jednak podrożały"). */
  readonly floating: ReadonlySet<string>;
  /** Prepositions that tie a noun to the one before: no label ends before "of". */
  readonly tying: ReadonlySet<string>;
  /** A word that wants its object: no label is cut behind "receiving" to spare an "of". */
  readonly wants: (word: string) => boolean;
  /** "whose": the relative pronoun of an owner, where nouns have a genitive ("passengers whose": "passengers'"). */
  readonly whose: ReadonlySet<string>;
  /** Particles that go with a time ("już", "dopiero", "just"). */
  readonly particles: ReadonlySet<string>;
  /** Relative pronouns that are the subject of their clause ("który", "who"). */
  readonly subjectPronouns: ReadonlySet<string>;
  /** True where nouns change with what governs them: one after a preposition is no subject. */
  readonly cases: boolean;
  /** How its nouns are declined; null where they are not. */
  readonly inflection: Inflection | null;
  /** True when the word may be the subject or begin it: no preposition, no object form. */
  readonly beginsSubject: (word: string) => boolean;
  /** Whether a word as written can be the subject of a verb that agrees so. */
  readonly canBeSubject: (word: string, agreement: Agreement | null) => boolean;
  /** The first phrase among words as written that names a person as a subject does; null when none does. */
  readonly personIn: (line: readonly string[]) => NamedPerson | null;
  /** Dictionary forms of verbs after which a noun is what was done to, not who did. */
  readonly transitive: ReadonlySet<string>;
  /** Words before what somebody is: "jako". */
  readonly roles: ReadonlySet<string>;
  /** Pronouns in the role of an object: "go", "mu". */
  readonly obliques: ReadonlySet<string>;
  /**
   * A phrase that leaves its noun out ("another", "the second"), in lower case, with the noun from the
   * phrases before it, nearest first; null where none fits or nothing is left out.
   */
  readonly filled: (
    phrase: readonly string[],
    before: Iterable<readonly string[]>,
  ) => string | null;
  /** The noun of a phrase, in lower case, as it stands behind "140 more"; null where it names nothing that is counted. */
  readonly more?: {
    readonly word: string;
    readonly nounOf: (phrase: readonly string[]) => string | null;
  };
  /** True when the verb group leaves its subject to be known ("i ostrzegło"), given the one before. */
  readonly sharesSubject: (verb: VerbGroup, before: VerbGroup, next: Token | undefined) => boolean;
  /**
   * What somebody says of themselves as it is told of them, by name and pronoun ("I lost my shop": "Ann Lee lost
   * her shop"); null where "we" is meant, too, or what goes with the name is not known.
   */
  readonly reportedOf?: (
    line: string,
    name: string,
    gender: 'he' | 'she' | null,
    present: boolean,
  ) => string | null;
  /** How direct speech is told from what the paper says, and shown; null where its pronouns are not known. */
  readonly quotation: {
    /** Pronouns and possessives of the first and the second person, in lower case. */
    readonly isOfSpeech: (word: string) => boolean;
    /** Opening and closing mark, then those of a quotation inside it. */
    readonly marks: readonly [string, string, string, string];
  } | null;
  /** Whether a noun phrase, in lower case and as written, names a place. */
  readonly isPlace?: (words: readonly string[], name: string) => boolean;
  /** Where something is by the preposition that led there ("to a gym": "at the gym"); null for no place. */
  readonly placed?: (preposition: string, name: string) => string | null;
  /** Finite forms that only go with several: a club "have won". */
  readonly pluralForms?: ReadonlySet<string>;
  /** "do", where "did so" stands for what the clause before tells. */
  readonly standsFor?: string;
  /** Articles, with which a noun phrase begins. */
  readonly articles: ReadonlySet<string>;
  /** "one": stands for a noun named before; empty where no word does. */
  readonly standIn: string;
  /** A phrase as the name of the event that its noun is ("eksplozji gazu": "eksplozja gazu"); null when it is none. */
  readonly eventName: (phrase: readonly string[]) => string | null;
  /** Past form of a participle ("killing": "killed"), where participle clauses tell events; null when unknown. */
  readonly past: (participle: string) => string | null;
  /** A passive participle as the past of its subject, in lower case ("she", "born": "was born"); null where none tells events. */
  readonly wasDone: (subject: readonly string[], participle: string) => string | null;
  /** What a pronoun in the role of the subject stands for; null for any other word. */
  readonly pronoun: (word: string) => PronounKind | null;
  /** Whether a noun phrase, in lower case and as written, can be what such a pronoun stands for. */
  readonly fits: (kind: PronounKind, words: readonly string[], name: string) => boolean;
  /** Whom or what a possessive belongs to ("its", "her"); null for any other word. */
  readonly possessive: (word: string) => PronounKind | null;
  /** Whom or what a pronoun in the role of the object means ("him", "them"); null for any other word. */
  readonly objectPronoun: (word: string) => PronounKind | null;
  /** Prepositions after which a bare name is that of a place: "from Dover". */
  readonly placePrepositions: ReadonlySet<string>;
  /** True for a noun phrase with neither article nor number nor name: "power" in "lost power" is none of several. */
  readonly isBare: (phrase: string) => boolean;
  /** True for a title or a given name, which a person's name begins with. */
  readonly opensName: (word: string) => boolean;
  /** True when a phrase, in lower case and as written, names a person or tells what people are ("the judge"). */
  readonly isHuman: (words: readonly string[], name: string) => boolean;
  /** How many words of a phrase, from its first, name somebody: of "a probe bound" two. */
  readonly core: (words: readonly string[]) => number;
  /** A noun phrase as it is named again within a sentence: "a ship" is "the ship"; `counted` after "14 of". */
  readonly definite: (name: string, counted: boolean) => string;
  /** True for a word that is a noun of the language rather than a name ("rain"). */
  readonly isCommon: (word: string) => boolean;
  /** A phrase that begins its sentence as it stands within one ("Environment minister Lars Lee"); null when unknown. */
  readonly small: (name: string) => string | null;
  /** A name as that of an owner: "Ann Lee's"; `plural` of several who have it ("Rovers'"). */
  readonly genitive: (name: string, plural?: boolean) => string;
  /** Verbs whose "it" may mean nothing: "it was clear", "it took days". */
  readonly impersonal: ReadonlySet<string>;
  /** Verbs with what somebody or something is or becomes: "ran aground", "went dark". */
  readonly linking: ReadonlySet<string>;
  /** Verbs whose object is a place rather than a thing: "left Dover". */
  readonly motion: ReadonlySet<string>;
  /** Verbs with which "her home" is whom and where to ("took her home"), not what is hers. */
  readonly goesHome: ReadonlySet<string>;
  /** Verbs with which "her telling" is whom and what she did: "heard her telling stories". */
  readonly watches: ReadonlySet<string>;
  /** Adverbs that may stand before a verb and are no subject ("immediately", "natychmiast"). */
  readonly isAdverb: (word: string) => boolean;
  /** Case forms of a pronoun in the role of the object with how the noun it means ends: "ją", "-ę". */
  readonly objectEndings: ReadonlyMap<string, string>;
  /**
   * The nominative of a noun that is an object, where its form tells that it has this gender ("firmę":
   * "firma"); `verb` is the form of an impersonal verb right before it ("skradziono skuter"). Else null.
   */
  readonly nominative: (noun: string, gender: string, verb: string | null) => string | null;
  /** Whether a noun phrase can own something that is called "its", "his", "her" or "their". */
  readonly owns: (kind: PronounKind, words: readonly string[], name: string) => boolean;
  /** True for a time that can't be taken out: "bins due on Monday", "Saturday's 2-1 win", "dwa lata". */
  readonly holdsTime: (tokens: readonly Token[], time: TokenRange) => boolean;
  /** How many words from there only point back ("w ten sposób", "z tego powodu"); 0 for none. */
  readonly pointsBack: (tokens: readonly Token[], at: number) => number;
  /** True for a time that no preposition of place goes with: of "turned himself in an hour later" "in" stays. */
  readonly standsAlone: (tokens: readonly Token[], time: TokenRange) => boolean;
  /** Words that go with the verb before them rather than with the noun behind: "washed out the show". */
  readonly verbParticles: ReadonlySet<string>;
  /** Dictionary forms of verbs that say nothing without their time: "is set for Monday", "zaplanowano na". */
  readonly schedules: ReadonlySet<string>;
  /** "set off", "set out": with these behind it such a verb schedules nothing. */
  readonly setsOff?: ReadonlySet<string>;
  /** Verbs of closing and opening, whose object may be one of these periods: "zamknął kwartał stratą". */
  readonly closes: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  /** Words with which a time points at one told before ("tamtej nocy"); it never stays in a label. */
  readonly pointers: ReadonlySet<string>;
  /** Verbs that say how far something goes: "runs from 3 to 9", "potrwa do piątku" need it too. */
  readonly extends: ReadonlySet<string>;
  /** Verbs whose object is a time: "spent the night in a gym". */
  readonly spends: ReadonlySet<string>;
  /** Prepositions of the bounds they need: "until", "do". */
  readonly ends: ReadonlySet<string>;
  /** What counts time before "before" or "after": "hours before the deadline". */
  readonly timeUnits: ReadonlySet<string>;
  readonly countsFrom: ReadonlySet<string>;
  /** "cały": goes with the time that it stands before. */
  readonly wholes: ReadonlySet<string>;
  /** Words without meaning of their own, left out when two tellings are compared. */
  readonly stopWords: ReadonlySet<string>;
}

/** What of it pronouns and the names for them need. */
export type PronounGrammar = Pick<
  LabelGrammar,
  | 'pronoun'
  | 'possessive'
  | 'objectPronoun'
  | 'fits'
  | 'owns'
  | 'placePrepositions'
  | 'opensName'
  | 'isBare'
  | 'articles'
  | 'standIn'
  | 'watches'
  | 'motion'
  | 'isCommon'
  | 'small'
  | 'verbParticles'
  | 'isHuman'
  | 'core'
  | 'definite'
  | 'genitive'
  | 'impersonal'
  | 'goesHome'
  | 'linking'
  | 'isAdverb'
  | 'objectEndings'
>;
