import type { Agreement } from '#sources/types.ts';

/** Sets of closed-class words are written as one string of blank-separated forms. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Open what was said. */
export const COMPLEMENTIZERS = wordSet('że iż jakoby');

/** Open what is wanted or denied ("zaprzecza, by"); after any other verb they tell a purpose. */
export const WISHES = wordSet('żeby aby by ażeby');

/** No noun phrase goes on over these. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([...COMPLEMENTIZERS, ...WISHES, 'czy']);

export const RELATIVES = wordSet(
  `który która które którzy którego której któremu którym którą których którymi co kto gdzie`,
);

export const CONJUNCTIONS = wordSet('i oraz a ale lecz zaś albo lub jednak ani bądź');

/** Words that open a clause and name nobody, though a sentence gives them a capital. */
export const OPENERS = wordSet(
  `kiedy gdy jeśli jeżeli choć chociaż ponieważ gdyż bo więc zatem dlatego bowiem niemniej
  mimo jako skoro odkąd dopóki zanim podczas gdyby jakby niech oto ale lecz dziś dzisiaj wczoraj wtedy wówczas potem
  teraz tak nie tu tam tutaj stąd stamtąd skąd dokąd nikt nic ktoś coś wszystko zresztą przecież
  owszem być może trzeba można warto wreszcie poza oprócz zamiast dzięki wobec według zdaniem razem tylko nawet`,
);

export const CONTRASTS = wordSet('tymczasem natomiast');

export const PREPOSITIONS = wordSet(
  `w we na z ze do od po przed przy o u za nad pod bez dla jako przez między wśród wobec podczas przeciw
  przeciwko według wg zdaniem dzięki mimo około ok ku spod sprzed znad poza oprócz ds wraz`,
);

/** Words that may stand between a subject, its verb and the conjunction and change nothing. */
export const ADVERBS = wordSet(
  `też także również już jeszcze potem później następnie wcześniej teraz dziś dzisiaj wczoraj jutro
  niedawno rano wieczorem nocą południem popołudniem jednocześnie zarazem jednak bowiem natomiast
  wreszcie ponadto dodatkowo oficjalnie nieoficjalnie wstępnie krótko stanowczo wprost publicznie
  początkowo ostatecznie niedługo później tymczasem zgodnie jednoznacznie anonimowo dotąd tylko
  ręce rękami głową ręką ramionami
  właśnie się dalej ponownie otwarcie szczerze rzekomo podobno kilkakrotnie wielokrotnie`,
);

/** Nouns after a preposition that tell the time or the occasion of saying, not who says it. */
export const OCCASIONS = wordSet(
  `poniedziałek wtorek środę czwartek piątek sobotę niedzielę weekend poniedziałkowy wtorkowy środowy
  czwartkowy piątkowy sobotni niedzielny poniedziałkowym wtorkowym środowym czwartkowym piątkowym
  sobotnim niedzielnym wtorkowe czwartkowe rozmowie rozmowy wywiadzie wywiadu komunikacie oświadczeniu
  konferencji konferencję briefingu mediach radiu telewizji programie antenie twitterze facebooku
  instagramie telegramie platformie serwisie wpisie liście raporcie materiale artykule odpowiedzi
  pytanie pytania południe wieczór ranek noc nocy godz godzinie początku końcu trakcie czasie
  przerwie sejmie senacie sądzie tym tej ten tę temat sprawie związku kontekście piśmie mailu
  reportażu podcaście depeszy relacji przesłaniu nagraniu orędziu przemówieniu twitcie konwencji
  spotkaniu wiecu posiedzeniu rozprawie procesie dniu dzień miesiącu tygodniu roku wczesnym późnym
  porannym wieczornym poranny wieczorny reutersowi miejscu`,
);

/** Endings of a passive participle in any case. */
export const PARTICIPLE = /(?:an|on|ęt|yt)(?:[yaei]|ego|ej|ych|emu|ym|ymi|ą)$/;

export const NEGATIONS = wordSet('nie');

export const HEDGES = wordSet(
  'podobno rzekomo ponoć nieoficjalnie jakoby rzekomy rzekoma rzekome rzekomi',
);

/** Determiners and quantifiers that a base form drops. */
export const DETERMINERS = wordSet(
  `jego jej ich swój swoja ten ta to ci te tego tej tych temu tym tymi tę tą nasz nasza nasze nasi naszego naszej naszych
  naszemu naszym sam sama sami samego pewien pewna pewnego pewnej jakiś jakaś pierwszy pierwsza
  kilku kilkoro kilkunastu kilkudziesięciu wielu wiele część części większość większości obaj obie
  obu ówczesny ówczesna ówczesnego inny inna inni innych innego innej
  niektórzy niektórych niektóre liczni licznych pozostali pozostałych`,
);

/** Pronouns that can be a subject, with what they agree with; the relative ones point to the left. */
export const SUBJECT_PRONOUNS: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ['on', { number: 'sg', gender: 'm' }],
  ['ona', { number: 'sg', gender: 'f' }],
  ['oni', { number: 'pl', gender: 'mp' }],
  ['one', { number: 'pl' }],
]);

/** After a preposition: "według niego". */
export const OBLIQUE_PRONOUNS: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ['niego', { number: 'sg', gender: 'm' }],
  ['nim', { number: 'sg', gender: 'm' }],
  ['niej', { number: 'sg', gender: 'f' }],
  ['nią', { number: 'sg', gender: 'f' }],
  ['nich', { number: 'pl' }],
  ['nimi', { number: 'pl' }],
]);

export const NUMERALS = wordSet(
  `dwa dwaj dwie dwóch dwoje dwojga dwu trzy trzej trzech troje cztery czterej czterech pięć pięciu
  sześć sześciu siedmiu ośmiu dziewięciu dziesięciu jednego jednej obu`,
);

/** Relative pronouns in the nominative: "który powiedział" speaks of the noun before the comma. */
export const SUBJECT_RELATIVES: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ['który', { number: 'sg', gender: 'm' }],
  ['która', { number: 'sg', gender: 'f' }],
  ['które', {}],
  ['którzy', { number: 'pl', gender: 'mp' }],
]);

/** Dative pronouns: who is told, and no link of the chain. */
export const DATIVE_PRONOUNS = wordSet('mi mu jej im nam wam ci mnie jemu sobie');

/** Pronouns that name a source by themselves ("niektórzy twierdzili"). */
export const LONE_SOURCES = wordSet(
  'niektórzy inni jedni drudzy część większość wielu kilku wszyscy nieliczni',
);

/** Forms of "być" and modal verbs: a noun phrase has ended before them. */
export const VERB_WORDS = wordSet(
  `jest są był była było byli były będzie będą ma mają miał miała miało mieli miały może mogą mógł
  mogła można trzeba należy został została zostało zostali zostały zostanie zostaną musi muszą
  chce chcą nie się by`,
);
