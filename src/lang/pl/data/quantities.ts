import type { QuantityKind } from '#events/grammar.ts';

/** Kinds by the stems of the words in the same clause; the first that fits. */
export const QUANTITY_KINDS: readonly QuantityKind[] = [
  {
    kind: 'killed',
    stems: ['zgin', 'zabi', 'zmar', 'śmierteln', 'ofiar', 'utoną', 'utonę', 'zamordow'],
  },
  { kind: 'injured', stems: ['rann', 'rani', 'obraże', 'poszkodowan'] },
  { kind: 'missing', stems: ['zagin'] },
  { kind: 'detained', stems: ['zatrzym', 'aresztow', 'ujęt', 'ujęł'] },
  { kind: 'hospitalised', stems: ['szpital', 'hospitaliz'] },
  { kind: 'evacuated', stems: ['ewakuow'] },
  { kind: 'rescued', stems: ['uratow'] },
  { kind: 'magnitude', stems: ['magnitud', 'richtera'] },
  { kind: 'sentence', stems: ['więzieni', 'skaz', 'pozbawieni'] },
];

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    jeden: 1,
    jedna: 1,
    jedno: 1,
    jednego: 1,
    jedną: 1,
    dwa: 2,
    dwie: 2,
    dwaj: 2,
    dwóch: 2,
    dwoje: 2,
    trzy: 3,
    trzej: 3,
    trzech: 3,
    troje: 3,
    cztery: 4,
    czterej: 4,
    czterech: 4,
    czworo: 4,
    pięć: 5,
    pięciu: 5,
    pięcioro: 5,
    sześć: 6,
    sześciu: 6,
    siedem: 7,
    siedmiu: 7,
    osiem: 8,
    ośmiu: 8,
    dziewięć: 9,
    dziewięciu: 9,
    dziesięć: 10,
    dziesięciu: 10,
    jedenaście: 11,
    jedenastu: 11,
    dwanaście: 12,
    dwunastu: 12,
    piętnaście: 15,
    piętnastu: 15,
    dwadzieścia: 20,
    dwudziestu: 20,
    trzydzieści: 30,
    trzydziestu: 30,
    czterdzieści: 40,
    czterdziestu: 40,
    pięćdziesiąt: 50,
    pięćdziesięciu: 50,
    sto: 100,
    stu: 100,
    dwieście: 200,
    trzysta: 300,
    pięćset: 500,
  }),
);

export const FACTORS: ReadonlyMap<string, number> = new Map([
  ['tys', 1000],
  ['tysiąc', 1000],
  ['tysiące', 1000],
  ['tysięcy', 1000],
  ['mln', 1e6],
  ['milion', 1e6],
  ['miliony', 1e6],
  ['milionów', 1e6],
  ['mld', 1e9],
  ['miliard', 1e9],
  ['miliardy', 1e9],
  ['miliardów', 1e9],
]);

export const CURRENCIES: ReadonlySet<string> = new Set([
  'zł',
  'złotych',
  'euro',
  'dolarów',
  'dol',
  '€',
  '$',
  '£',
  'funtów',
]);
export const UNITS: ReadonlySet<string> = new Set([
  ...CURRENCIES,
  ...[
    'km',
    'kilometrów',
    'kilometry',
    'm',
    'metrów',
    'metry',
    'cm',
    'kg',
    'ton',
    'ha',
    'hektarów',
    '%',
    'proc',
    'procent',
  ],
]);

export const UNIT_KINDS: ReadonlyMap<string, string> = new Map([
  ['km', 'distance'],
  ['kilometrów', 'distance'],
  ['kilometry', 'distance'],
  ['m', 'distance'],
  ['metrów', 'distance'],
  ['metry', 'distance'],
  ['cm', 'distance'],
  ['kg', 'weight'],
  ['ton', 'weight'],
  ['ha', 'area'],
  ['hektarów', 'area'],
  ['%', 'percentage'],
  ['proc', 'percentage'],
  ['procent', 'percentage'],
]);

/** By the dictionary: "kilka" is three to nine, "kilkanaście" the teens, "kilkadziesiąt" the tens. */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['kilka', [3, 9]],
  ['kilku', [3, 9]],
  ['kilkoro', [3, 9]],
  ['kilkanaście', [11, 19]],
  ['kilkunastu', [11, 19]],
  ['kilkanaścioro', [11, 19]],
  ['kilkadziesiąt', [20, 99]],
  ['kilkudziesięciu', [20, 99]],
  ['kilkaset', [200, 999]],
  ['kilkuset', [200, 999]],
  ['dziesiątki', [20, null]],
  ['setki', [200, null]],
  ['tysiące', [2000, null]],
]);

/** What verbs and event nouns do, one line an act; the names are the same in every language. */
export const ACTS = `
killed zginąć umrzeć zabić ginąć utonąć zamordować
injured zranić ranić
missing zaginąć zniknąć
detained zatrzymać aresztować ująć
evacuated ewakuować
rescued uratować
hospitalised hospitalizować
fire spłonąć spalić płonąć pożar
explosion wybuchnąć eksplodować wybuch eksplozja
collapse runąć zawalić
collision zderzyć zderzenie
closed zamknąć zamykać
opened otworzyć otwierać
leak wyciec wyciek ulotnić
sentenced skazać
acquitted uniewinnić
resigned zrezygnować ustąpić
derailed wykoleić
sunk zatonąć
signed podpisać`;

/**
 * Acts that a noun and a verb tell together: `act | nouns, in the forms that begin alike | verbs`. The names
 * of the acts are the same in every language.
 */
export const ACT_PHRASES = `
fire-began | pożar ogień ognia płomienie | wybuchnąć pojawić zacząć rozpocząć powstać
fire-controlled | pożar ogień ognia płomienie | opanować
fire-out | pożar ogień ognia płomienie | ugasić zgasić dogasić
inquiry-opened | śledztwo dochodzenie | wszcząć rozpocząć
body-found | ciało zwłoki | znaleźć odnaleźć odkryć
resigned | dymisja rezygnacja | złożyć podać
charged | zarzuty zarzut | usłyszeć postawić przedstawić
emergency-declared | wyjątkowy | ogłosić wprowadzić
power-lost | prąd zasilanie | stracić
strike-began | strajk | rozpocząć zacząć ruszyć
strike-ended | strajk | zakończyć zawiesić`;

/** Verbs that tell the same, each line under its first. */
export const SYNONYMS = `
rozpocząć rozpocząć rozpoczynać zacząć zaczynać ruszyć ruszać
zakończyć zakończyć kończyć skończyć
kupić kupić nabyć zakupić
wzrosnąć wzrosnąć rosnąć zwiększyć podskoczyć
spaść spaść maleć zmaleć zmniejszyć
wygrać wygrać zwyciężyć pokonać
odwołać odwołać anulować
uderzyć uderzyć walnąć
zburzyć zburzyć rozebrać wyburzyć
przełożyć przełożyć odroczyć przesunąć
zagłosować zagłosować głosować
przyjąć przyjąć uchwalić przegłosować zatwierdzić
potwierdzić potwierdzić potwierdzać
ukraść ukraść skraść
zdymisjonować zdymisjonować zwolnić`;

/** They leave it to other words what happened. */
export const LIGHT_VERBS = `być zostać trafić trafiać odnieść doznać ponieść stracić przewieźć zabrać dojść`;
