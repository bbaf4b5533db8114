import type { VerbReading } from '#clauses/types.ts';
import type { Span, Token } from '#text/types.ts';

/** What sort of speaker a source is. */
export type SourceKind =
  'outlet' | 'agency' | 'official' | 'person' | 'witness' | 'group' | 'document' | 'post';

/** Somebody who says something, as one place of the text names them. */
export interface SourceMention {
  /** Null when the source is taken over from an earlier sentence (a pronoun, a quotation that runs on). */
  readonly span: Span | null;
  /** Base form, without article or title, in the text's own words; a pronoun is already resolved. */
  readonly name: string;
  readonly kind: SourceKind;
  /** What all names of one outlet share ("PAP", "Polska Agencja Prasowa"): its name in the pack's table. */
  readonly sameAs?: string;
}

/**
 * Source, cue and content of one attribution (after PARC and PolNeAR). `frame` is what a label must
 * drop: source, cue, conjunction and the punctuation around them. An empty `chain` is a report
 * that nobody vouches for ("allegedly", "podobno") or whose speaker the text doesn't tell.
 */
export interface AttributionMention {
  /** Nearest to the event first: eyewitnesses, then the correspondent, then the agency. */
  readonly chain: readonly SourceMention[];
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly frame: readonly Span[];
  /** "reportedly", "podobno": said without vouching for it. */
  readonly hedged: boolean;
}

/** Number and gender, as far as a form tells them; `mp` is the Polish masculine-personal plural. */
export interface Agreement {
  readonly number?: 'sg' | 'pl';
  readonly gender?: 'm' | 'f' | 'n' | 'mp';
}

/**
 * One form of a verb that attributes.
 *
 * - `speech` takes a clause, direct speech, or stands in parenthesis ("said", "powiedziała").
 * - `quote` takes direct speech only ("sighed", "śmieje się").
 * - `perception` attributes when witnesses or an outlet's own people perceive ("reporters heard").
 */
export interface CueVerb {
  readonly kind: 'speech' | 'quote' | 'perception';
  readonly form: 'finite' | 'participle' | 'impersonal';
  readonly agreement: Agreement;
  /** A noun phrase can be its content ("confirmed the death", "potwierdza pierwszą ofiarę"). */
  readonly object: boolean;
  /** What is said needs its conjunction ("found that"): a bare clause or noun phrase is no content. */
  readonly conjunction: boolean;
  /** It wants or denies: its content may open with "żeby", "by". */
  readonly wish: boolean;
  /** It says something only where it is negated ("nie ukrywa, że"). */
  readonly negated?: boolean;
  /** The one who is told stands after it without a preposition ("told Reuters", "powiedział PAP"). */
  readonly addressee: boolean;
}

/** Case that a preposition or verb asks of the noun after it; 'nom' where a language has no cases. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';

/**
 * Words that stand before a source. `source` opens an attribution of its own ("according to"); a
 * `nearer` or `farther` one adds a link to the attribution around it ("citing X", "quoted by X").
 */
export interface SourceMarker {
  readonly words: readonly string[];
  readonly role: 'source' | 'nearer' | 'farther';
  readonly governs: Case;
  /** Said without vouching for it ("według nieoficjalnych informacji"). */
  readonly hedged?: boolean;
  /** The marker itself points back to its source ("jego zdaniem"): no noun phrase follows. */
  readonly means?: Agreement;
  /** Who stands behind it prints what others say: a name that no table has is an outlet's. */
  readonly prints?: true;
  /** Only a source of this kind counts ("zgodnie z komunikatem", not "zgodnie z prawem"). */
  readonly only?: readonly SourceKind[];
  /** Only behind a word like this, a few tokens before it ("dowiedział się PAP od rzecznika"). */
  readonly behind?: RegExp;
}

/** Tokens of one block and the text they come from. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The verb group whose finite or last word stands at a token; null for any other word. */
  readonly verbAt: (at: number) => VerbReading | null;
}

/** Token indexes, start included, end excluded. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * One speaker as a noun phrase names it. `reference` says what must be looked up: `name` is complete
 * or a surname; `pronoun` and `elided` ("dodał, że") stand for the last fitting source; `description`
 * ("the spokesman") may stand for a named one; `possessive` ("his office") needs the owner's name.
 */
export interface SourceReading extends Range {
  readonly name: string;
  readonly kind: SourceKind;
  readonly reference: 'name' | 'pronoun' | 'elided' | 'description' | 'possessive';
  readonly agreement: Agreement;
  /** True for a named human being: its last word is a surname. */
  readonly person: boolean;
  readonly sameAs?: string | undefined;
  /** The base form is a guess from an oblique case: the same name in the nominative knows better. */
  readonly guessed?: boolean | undefined;
  /** A person who is told: a link only if the text knows them for a reporter. */
  readonly told?: boolean | undefined;
  /** An institution's noun ("ministerstwo", "company"), base form: it may stand for the whole name later. */
  readonly head?: string | undefined;
  /** Lower-case role nouns that stand by the name ("rzecznik", "spokesman"), base form. */
  readonly roles: readonly string[];
}

/** A noun phrase in the role of a source, with all links of the chain that it names, nearest first. */
export interface SourcePhrase extends Range {
  readonly links: readonly SourceReading[];
  /** The subject of another verb before, which the cue shares ("announced an arrest and said"). */
  readonly shared?: boolean;
  /** Others who say the same, each with its links: "policja i prokuratura", "Ann Lee and Tom Reed". */
  readonly besides?: readonly (readonly SourceReading[])[];
  /** What the links have told stands before them ("relacja kapitana"): as good as a document. */
  readonly told?: boolean;
}

/** Where a language looks for the subject of a cue: no further left than `first`, right than `last`. */
export interface SubjectWindow extends Range {
  /** The stretch with one speaker that the cue stands in. */
  readonly voice: Range;
  readonly cue: number;
  readonly verb: CueVerb;
  /** First token of the cue with its auxiliaries and adverbs. */
  readonly cueFirst: number;
  /** True when direct speech, a comma or "jak" stands right before the cue: the subject follows. */
  readonly inverted: boolean;
}

/**
 * What follows a cue: a clause with no conjunction ("said on Monday he had left": at "he"), an
 * object ("announced a strike"), or adverbials only ("said on Monday").
 */
export interface CueTail {
  readonly kind: 'clause' | 'object' | 'adverbials';
  readonly at: number;
}

/** What `sources` needs to know of a language: data, and the few rules in which languages differ. */
export interface AttributionGrammar {
  readonly language: string;
  readonly verbs: (text: string, tokens: readonly Token[]) => readonly VerbReading[];
  /** The cue verb at a token, unless the word is something else there ("the reports", "Said"). */
  readonly cue: (words: Words, at: number) => CueVerb | null;
  /** False for a word that is no cue wherever it stands. */
  readonly mayCue: (word: string) => boolean;
  /** By their first word. */
  readonly markers: ReadonlyMap<string, readonly SourceMarker[]>;
  /** "że", "that": open what was said. */
  readonly complementizers: ReadonlySet<string>;
  /** "żeby", "by": open it after verbs that want or deny. */
  readonly wishComplementizers: ReadonlySet<string>;
  /** "jak", "as": make a cue clause a parenthesis. */
  readonly parenthesizers: ReadonlySet<string>;
  /** "who", "który": open a clause about the source. */
  readonly relatives: ReadonlySet<string>;
  /** True for the participle of a reduced relative clause ("a report dated Monday"), where a language has them. */
  readonly goesOn?: (words: Words, at: number) => boolean;
  /** Those of them that are the subject of their clause: "who", "którzy", not "których". */
  readonly subjectRelatives: ReadonlySet<string>;
  /** Words that open what is said of a speaker behind the name: "a shopkeeper", "whose". */
  readonly asides: ReadonlySet<string>;
  /** "and", "a": may open a coordinate clause with a speaker of its own. */
  readonly conjunctions: ReadonlySet<string>;
  /** "tymczasem", "natomiast": after a comma they end what was said. */
  readonly contrasts: ReadonlySet<string>;
  /** "nie", "not", "refused": a cue after them says nothing. */
  readonly negations: ReadonlySet<string>;
  /** "has", "was", "would": may stand between subject and cue. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words that don't change what a cue does: "also", "wczoraj", "on", "w". */
  readonly adverbs: ReadonlySet<string>;
  /** Whether one of those adverbs is part of a name here ("Paul Friday told"). */
  readonly isName: (words: Words, at: number) => boolean;
  readonly prepositions: ReadonlySet<string>;
  /** "reportedly", "podobno", "nieoficjalnie". */
  readonly hedges: ReadonlySet<string>;
  /** "o czym", "co": open a clause about all that its sentence has said before. */
  readonly sententials: readonly (readonly string[])[];
  /** "to", "wszystko": a relative clause behind them speaks of them, not of the sentence. */
  readonly demonstratives: ReadonlySet<string>;
  /** "to": opens the infinitive that a passive of saying governs ("was said to have"). */
  readonly infinitives: ReadonlySet<string>;
  /** "about it", "o tym": what was said is the sentence before. */
  readonly anaphors: readonly (readonly string[])[];
  /** Whether a dash opens direct speech. */
  readonly dialogueDash: boolean;
  /** What stands after a cue and the one who is told. */
  readonly afterCue: (words: Words, range: Range) => CueTail;
  /** Words that open a credit line in a post: "via". */
  readonly credits: ReadonlySet<string>;
  /** "jednak", "however": a sentence they open goes on with what the one before reports. */
  readonly connectives: ReadonlySet<string>;
  /** Words by which a press release calls itself one, each a phrase in lower case. */
  readonly releaseMarks: readonly (readonly string[])[];
  /** Words by which an interview calls itself one ("rozmowa z"), each a phrase in lower case. */
  readonly interviewMarks: readonly (readonly string[])[];
  /** Nouns for the people of an outlet ("dziennikarka", "reporter"), base form. */
  readonly staff: ReadonlySet<string>;
  /** Role nouns that stand for a name just given ("polityk", "the researcher"), base form. */
  readonly variations: ReadonlySet<string>;
  /** Sets of nouns that may stand for each other ("ministerstwo resort"), base form. */
  readonly sameHeads: readonly ReadonlySet<string>[];
  /** What an office is called instead ("szef resortu"), by name, with the roles of those who hold it. */
  readonly periphrases: ReadonlyMap<string, readonly string[]>;
  /** Prepositions that a noun phrase told may have ("poinformować o"). */
  readonly objectPrepositions: ReadonlySet<string>;
  /** What an issuer calls itself in its own release ("spółka", "the company"), base form. */
  readonly ownNames: ReadonlySet<string>;
  /** Null when the cue has no subject of its own; no links when it names nobody ("those who", "I"). */
  readonly subject: (words: Words, window: SubjectWindow) => SourcePhrase | null;
  /** The one who is told, right after the cue: "told the court", "powiedział PAP". */
  readonly addressee: (words: Words, range: Range) => SourcePhrase | null;
  /** The noun phrase that starts at `first`, in the given case. */
  readonly source: (words: Words, range: Range, governed: Case) => SourcePhrase | null;
  /** People and outlets named in a stretch, in text order: whom a later word may mean. */
  readonly people: (words: Words, range: Range) => readonly SourceReading[];
  /** Key under which forms of one name are equal ("Nowaka", "Nowakowi"). */
  readonly nameKey: (word: string) => string;
}
