import type { TextLanguage } from '#text/types.ts';
import { withAccents } from './accents.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const MONTHS = `
  styczeń stycznia styczniu styczniem sty stycz luty lutego lutym lut marzec marca marcu marcem mar
  kwiecień kwietnia kwietniu kwietniem kwi kwiec maj maja maju majem czerwiec czerwca czerwcu
  czerwcem cze czerw lipiec lipca lipcu lipcem lip sierpień sierpnia sierpniu sierpniem sie sierp
  wrzesień września wrześniu wrześniem wrz wrzes październik października październiku
  październikiem paź paźdz listopad listopada listopadzie listopadem lis list grudzień grudnia
  grudniu grudniem gru grudz`;

const WEEKDAYS = `
  poniedziałek poniedziałku poniedziałkiem poniedziałki pon pn wtorek wtorku wtorkiem wtorki wt
  środa środę środy środzie środą śr czwartek czwartku czwartkiem czwartki czw cz piątek piątku
  piątkiem piątki pt sobota sobotę soboty sobocie sobotą sob sb niedziela niedzielę niedzieli
  niedzielą niedziele niedz nd ndz`;

const FUNCTION_WORDS = words(`
  a aby albo ale ależ ani aż bez bo bowiem by byli był była było były byłby być będą będzie choć
  chyba ci co coś czego czy czyli dla dlaczego dlatego do dziś dzisiaj gdy gdyby gdzie go i ich ile
  im inne inni iż ja jak jaki jakie jakiś jako jakoby je jeden jedna jednak jednym jego jej jemu
  jeszcze jest jestem jeśli jeżeli już każdy kiedy kilka kilku kto która które którego której który
  których którym którymi którzy którą ktoś ku lecz lub ma mają mają mamy mi mimo między mną mnie
  może można mu my na nad nam nami nas nasz natomiast nawet nich nie nic nią nim nimi niż no o obok
  od odkąd on ona one oni ono oraz pan pani pod podczas po poza ponad ponieważ poprzez potem przed
  przede przez przy przeciwko raz również sam się sobie są ta tak taki takie tam te tego tej też temu
  ten to tu tutaj twój ty tych tylko tym tymi u w wam was we według wobec więc wraz wszyscy wszystko
  wśród z za zaś ze został została zostało zostały zostali znów że żaden żeby`);

const OWN_WORDS = [...FUNCTION_WORDS, ...words(MONTHS), ...words(WEEKDAYS)];

export const plText: TextLanguage = {
  code: 'pl',
  functionWords: FUNCTION_WORDS,
  letters: 'ąćęłńśźż',
  withLetters: (word, before) => withAccents(word, before, OWN_WORDS),
  abbreviations: words(`
    abp adm al ang arch asp b bł bp bryg chor czyt d del dep doc dot dr ds dyr ew ewent fot franc gen gm
    godz hab hr im insp inż in kard kmdr kom kpr kpt ks lek łac m m.in maks mec med mgr miejsc min
    mjr mł muz nadbryg nadinsp nadkom niem np nt o ob ok oprac os p pl płd płk płn plut podinsp
    podkom podpułk por post pow pp ppłk ppor prez prof prok przew ps pt red reż ros rozdz rys
    rzecz s sekr sen sierż sp st ś.p śp śr św szt tel tj tow tyt tzn tzw ukr ul ur wg wicedyr wicemin
    wiceprez wiceprzew wł woj wsch wsp wyd zach zast zob zm`),
  closingAbbreviations: words(`
    bdb bln bm br cd cdn cyt egz etc godz i.in in itd itp kw m
    mies min mld mln n.e n.p.m nn o.o os p.n.e proc pt r rr s.a s.c sek sp.j st sz śr św szt tys
    ub ub.m ub.r w ww zł`),
  numberAbbreviations: words('art nr par pkt poz rozdz str t tab ust vol zał'),
  continuations: words(`
    cet cest gmt utc chf eur euro gbp pln rub uah usd gw gwh kw kwh mw mwh tw twh vat`),
  countedEndings: ['ów', 'ek', 'jan', 'kan', 'zbów', 'szek', 'nek'],
  numberedNames: [
    'armi',
    'batalion',
    'bieg',
    'brygad',
    'dywizj',
    'dywizjon',
    'eskadr',
    'festiwal',
    'flotyll',
    'kompani',
    'kongres',
    'korpus',
    'lig',
    'maraton',
    'mistrzostw',
    'międzynarodow',
    'ogólnopolsk',
    'pułk',
    'rajd',
    'zjazd',
    'szwadron',
    'tour',
    'wojskow',
  ],
  surnameInitials: true,
  middleInitialNames: words(`
    alfred arthur benjamin charles david donald donalda dwight edward franklin franklina george
    george'a harry harry'ego henry howard james jamesa john johna joseph josepha lyndon mary michael
    paul philip philipa richard robert samuel samuela susan thomas william williama`),
  dashDialogue: true,
  speechVerbs: words(`
    dodał dodała dodaje krzyknął krzyknęła mówi mówił mówiła oświadczył oświadczyła pisał pisze podał
    powiedział powiedziała pyta pytał pytała stwierdził zapewnia zapytał zapytała zawołał`),
  stampWords: words(`
    aktualizacja aktualizacji aktual aktualizowano akt dodano dodana dodane dodany embargo komunikat modyfikacja modyfikacji opublikowano opublikowany opublikowana
    publikacja publikacji publikować stan utworzenia utworzono wysłano zaktualizowano zamieszczono`),
  stampOpeners: words('do nie'),
  monthWords: words(MONTHS),
  weekdayWords: words(WEEKDAYS),
  dateParticles: words(`
    data o godz godzina godzinie godziny ok około z dnia dn dzień na w r roku rok czas czasu lokalnego
    polskiego prasowy nr i do od wczoraj dziś dzisiaj przed po południu rano wieczorem koniec końca
    początek początku połowa połowie przełomie wiosną latem jesienią zimą`),
  headlineMarkers: words(`
    pilne ważne uwaga wideo film zdjęcia foto galeria relacja aktualizacja komunikat felieton
    opinia wywiad sonda quiz sport kraj świat`),
};
