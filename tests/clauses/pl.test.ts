import { expect, test } from 'vitest';
import { drawClauses } from '../kit/clauses.ts';

const ROWS: readonly {
  readonly why: string;
  readonly text: string;
  readonly clauses: readonly string[];
}[] = [
  {
    why: 'past by ending',
    text: 'Strażacy ugasili pożar hali.',
    clauses: ['main «Strażacy ugasili pożar hali» ugasić past'],
  },
  {
    why: 'past feminine, consonant stem',
    text: 'Rzeka wylała i przerwała wał.',
    clauses: ['main «Rzeka wylała» wylać past', 'main+ «i przerwała wał» przerwać past'],
  },
  {
    why: 'noun in -ł is no verb',
    text: 'Oddział zamknął kanał przy stole.',
    clauses: ['main «Oddział zamknął kanał przy stole» zamknąć past'],
  },
  {
    why: 'nouns in -ły and -ła',
    text: 'Siły specjalne opuściły szkołę.',
    clauses: ['main «Siły specjalne opuściły szkołę» opuścić past'],
  },
  {
    why: 'adjective "były"',
    text: 'Były minister zeznawał przed komisją.',
    clauses: ['main «Były minister zeznawał przed komisją» zeznawać past'],
  },
  {
    why: '"była" as copula: what has been done to something is the state it is in',
    text: 'Droga była zamknięta przez trzy godziny.',
    clauses: ['main «Droga była zamknięta przez trzy godziny» zamknąć past passive state'],
  },
  {
    why: 'impersonal -no, -to',
    text: 'W nocy ewakuowano szpital i zamknięto most.',
    clauses: [
      'main «W nocy ewakuowano szpital» ewakuować past passive',
      'main+ «i zamknięto most» zamknąć past passive',
    ],
  },
  {
    why: 'adverb in -no',
    text: 'Rano było zimno.',
    clauses: ['main «Rano było zimno» być past state'],
  },
  {
    why: 'passive with zostać',
    text: 'Mężczyzna został zatrzymany przez policję.',
    clauses: ['main «Mężczyzna został zatrzymany przez policję» zatrzymać past passive'],
  },
  {
    why: 'genitive after a numeral',
    text: 'Dwadzieścia osób zostało rannych.',
    clauses: ['main «Dwadzieścia osób zostało rannych» ranić past passive'],
  },
  {
    why: 'passive with być',
    text: 'Sklep był obserwowany od tygodnia.',
    clauses: ['main «Sklep był obserwowany od tygodnia» obserwować past passive'],
  },
  {
    why: 'compound future with a past form',
    text: 'Sąd będzie rozpatrywał sprawę w maju.',
    clauses: ['main «Sąd będzie rozpatrywał sprawę w maju» rozpatrywać future'],
  },
  {
    why: 'compound future with an infinitive',
    text: 'Będą strzelać do skutku.',
    clauses: ['main «Będą strzelać do skutku» strzelać future'],
  },
  {
    why: 'perfective present is the future',
    text: 'Jutro zbierze się rząd.',
    clauses: ['main «Jutro zbierze się rząd» zebrać future'],
  },
  {
    why: 'derived imperfectives of any root tell the present',
    text: 'Z placu dobiegają krzyki, a z rury wycieka woda.',
    clauses: [
      'main «Z placu dobiegają krzyki» dobiegać present',
      'main+ «a z rury wycieka woda» wyciekać present',
    ],
  },
  {
    why: 'imperfective present',
    text: 'Rząd zbiera się w poniedziałki.',
    clauses: ['main «Rząd zbiera się w poniedziałki» zbierać present'],
  },
  {
    why: '-uje of a perfective verb',
    text: 'Minister zrezygnuje w piątek.',
    clauses: ['main «Minister zrezygnuje w piątek» zrezygnować future'],
  },
  {
    why: '-uje of an imperfective verb',
    text: 'Minister apeluje o spokój.',
    clauses: ['main «Minister apeluje o spokój» apelować present'],
  },
  {
    why: 'ma + infinitive is a plan',
    text: 'Komisja ma wydać raport w czerwcu.',
    clauses: ['main «Komisja ma wydać raport w czerwcu» wydać future plan'],
  },
  {
    why: 'ma without one is having',
    text: 'Komisja ma pięciu członków.',
    clauses: ['main «Komisja ma pięciu członków» mieć present state'],
  },
  {
    why: 'miał + infinitive is hearsay',
    text: 'Kierowca miał przejechać na czerwonym świetle.',
    clauses: ['main «Kierowca miał przejechać na czerwonym świetle» przejechać past hearsay'],
  },
  {
    why: 'miał zostać + participle',
    text: 'Ciało miało zostać znalezione w lesie.',
    clauses: ['main «Ciało miało zostać znalezione w lesie» znaleźć past hearsay passive'],
  },
  {
    why: 'infinitive of a noun after ma',
    text: 'Klub ma szansę wrócić do ligi.',
    clauses: ['main «Klub ma szansę wrócić do ligi» mieć present state'],
  },
  {
    why: 'może + infinitive is possible',
    text: 'Liczba ofiar może wzrosnąć.',
    clauses: ['main «Liczba ofiar może wzrosnąć» wzrosnąć present possible'],
  },
  {
    why: 'duty',
    text: 'Mieszkańcy powinni zostać w domach.',
    clauses: ['main «Mieszkańcy powinni zostać w domach» zostać present duty'],
  },
  {
    why: 'predicative of duty in the past',
    text: 'Trzeba było czekać na pomoc.',
    clauses: ['main «Trzeba było czekać na pomoc» czekać past duty'],
  },
  {
    why: 'plan by verb',
    text: 'Spółka zamierza zamknąć kopalnię.',
    clauses: ['main «Spółka zamierza zamknąć kopalnię» zamknąć future plan'],
  },
  {
    why: 'conditional',
    text: 'Umowa wygasłaby w marcu.',
    clauses: ['main «Umowa wygasłaby w marcu» wygasnąć past conditional'],
  },
  {
    why: 'conditional apart from its verb',
    text: 'Wtedy byśmy zapłacili więcej.',
    clauses: ['main «Wtedy byśmy zapłacili więcej» zapłacić past conditional'],
  },
  {
    why: 'imperative of the third person',
    text: 'Niech minister wyjaśni sprawę.',
    clauses: ['main «Niech minister wyjaśni sprawę» wyjaśnić future imperative'],
  },
  {
    why: 'imperative of the second person',
    text: 'Nie wchodźcie na lód!',
    clauses: ['main «Nie wchodźcie na lód» wchodźcie present imperative not'],
  },
  {
    why: 'negation',
    text: 'Pociąg nie odjechał o czasie.',
    clauses: ['main «Pociąg nie odjechał o czasie» odjechać past not'],
  },
  {
    why: 'negation before się',
    text: 'Nikt się nie zgłosił.',
    clauses: ['main «Nikt się nie zgłosił» zgłosić past not'],
  },
  {
    why: 'phase verb and infinitive',
    text: 'Woda zaczęła opadać.',
    clauses: ['main «Woda zaczęła opadać» opadać past'],
  },
  {
    why: 'reflexive becoming',
    text: 'Sytuacja stała się groźna.',
    clauses: ['main «Sytuacja stała się groźna» stać past'],
  },
  {
    why: 'standing is a state',
    text: 'Samochód stał przed domem.',
    clauses: ['main «Samochód stał przed domem» stać past state'],
  },
  {
    why: 'content with że',
    text: 'Rzecznik powiedział, że pociąg się wykoleił.',
    clauses: [
      'main «Rzecznik powiedział» powiedzieć past',
      'content «że pociąg się wykoleił» wykoleić past',
    ],
  },
  {
    why: 'content inside content',
    text: 'Radio podało, że świadkowie mówią, że auto spłonęło.',
    clauses: [
      'main «Radio podało» podać past',
      'content «że świadkowie mówią» mówić present',
      'content «że auto spłonęło» spłonąć past',
    ],
  },
  {
    why: 'content coordinated',
    text: 'Podał, że dwie osoby zginęły, a pięć trafiło do szpitala.',
    clauses: [
      'main «Podał» podać past',
      'content «że dwie osoby zginęły» zginąć past',
      'content+ «a pięć trafiło do szpitala» trafić past',
    ],
  },
  {
    why: 'relative in the middle',
    text: 'Mężczyzna, który uciekł z aresztu, wrócił do miasta.',
    clauses: [
      'main «Mężczyzna, który uciekł z aresztu, wrócił do miasta» wrócić past',
      'relative «który uciekł z aresztu» uciec past',
    ],
  },
  {
    why: 'relative with a preposition',
    text: 'Zawalił się most, po którym jechał autobus.',
    clauses: [
      'main «Zawalił się most» zawalić past',
      'relative «po którym jechał autobus» jechać past',
    ],
  },
  {
    why: 'relative at the end',
    text: 'Policja szuka kierowcy, który zbiegł.',
    clauses: ['main «Policja szuka kierowcy» szukać present', 'relative «który zbiegł» zbiec past'],
  },
  {
    why: 'relative with gdzie',
    text: 'Trafił do Rygi, gdzie podjął pracę.',
    clauses: ['main «Trafił do Rygi» trafić past', 'relative «gdzie podjął pracę» podjąć past'],
  },
  {
    why: 'time clause first',
    text: 'Gdy straż dojechała, dach już płonął.',
    clauses: ['main «dach już płonął» płonąć past', 'time «Gdy straż dojechała» dojechać past'],
  },
  {
    why: 'time clause of several words',
    text: 'Po tym, jak prezes odszedł, kurs spadł.',
    clauses: ['main «kurs spadł» spaść past', 'time «Po tym, jak prezes odszedł» odejść past'],
  },
  {
    why: 'time clause last',
    text: 'Uciekli, zanim przyjechała policja.',
    clauses: ['main «Uciekli» uciec past', 'time «zanim przyjechała policja» przyjechać past'],
  },
  {
    why: 'condition',
    text: 'Jeśli spadnie deszcz, mecz się nie odbędzie.',
    clauses: [
      'main «mecz się nie odbędzie» odbyć future not',
      'condition «Jeśli spadnie deszcz» spaść future',
    ],
  },
  {
    why: 'condition with a clitic',
    text: 'Gdybyśmy wiedzieli, zostalibyśmy w domu.',
    clauses: [
      'main «zostalibyśmy w domu» zostać past conditional',
      'condition «Gdybyśmy wiedzieli» wiedzieć past state',
    ],
  },
  {
    why: 'reason',
    text: 'Lot odwołano, bo zamarzł pas.',
    clauses: ['main «Lot odwołano» odwołać past passive', 'reason «bo zamarzł pas» zamarznąć past'],
  },
  {
    why: 'concession',
    text: 'Choć padało, tłum nie odszedł.',
    clauses: ['main «tłum nie odszedł» odejść past not', 'concession «Choć padało» padać past'],
  },
  {
    why: 'purpose',
    text: 'Wrócił, żeby zabrać dokumenty.',
    clauses: ['main «Wrócił» wrócić past', 'purpose «żeby zabrać dokumenty» –'],
  },
  {
    why: 'comment first',
    text: 'Jak podaje policja, kierowca był pijany.',
    clauses: [
      'main «kierowca był pijany» być past state',
      'comment «Jak podaje policja» podawać present',
    ],
  },
  {
    why: 'inverted speech verb after a comma',
    text: 'Ładunek wybuchł o świcie, poinformowała armia.',
    clauses: [
      'main «Ładunek wybuchł o świcie» wybuchnąć past',
      'main «poinformowała armia» poinformować past',
    ],
  },
  {
    why: 'inverted speech verb after a dash',
    text: '– Nic nie widziałem – powiedział sąsiad.',
    clauses: [
      'main «Nic nie widziałem» widzieć past not',
      'main «powiedział sąsiad» powiedzieć past',
    ],
  },
  {
    why: 'colon announces',
    text: 'Wojewoda zdecydował: lekcji nie będzie.',
    clauses: [
      'main «Wojewoda zdecydował» zdecydować past',
      'content «lekcji nie będzie» być future not state',
    ],
  },
  {
    why: 'coordination with one subject',
    text: 'Napastnik rzucił nóż i uciekł.',
    clauses: ['main «Napastnik rzucił nóż» rzucić past', 'main+ «i uciekł» uciec past'],
  },
  {
    why: 'coordination with a comma and a',
    text: 'Jedni płakali, a inni krzyczeli.',
    clauses: ['main «Jedni płakali» płakać past', 'main+ «a inni krzyczeli» krzyczeć past'],
  },
  {
    why: 'asyndetic coordination',
    text: 'Weszli, sprawdzili, wyszli.',
    clauses: [
      'main «Weszli» wejść past',
      'main+ «sprawdzili» sprawdzić past',
      'main+ «wyszli» wyjść past',
    ],
  },
  {
    why: 'coordination of nouns is none',
    text: 'Strażacy i policjanci przeszukali dom.',
    clauses: ['main «Strażacy i policjanci przeszukali dom» przeszukać past'],
  },
  {
    why: 'a subject of two halves',
    text: 'Anna wyjechała do Rzymu, a Piotr i Paweł zostali w kraju.',
    clauses: [
      'main «Anna wyjechała do Rzymu» wyjechać past',
      'main+ «a Piotr i Paweł zostali w kraju» zostać past',
    ],
  },
  {
    why: 'participle clause',
    text: 'Uciekł, zostawiając broń.',
    clauses: ['main «Uciekł» uciec past', 'participle «zostawiając broń» zostawiać present'],
  },
  {
    why: 'participle clause first',
    text: 'Jadąc do pracy, potrącił rowerzystę.',
    clauses: [
      'main «potrącił rowerzystę» potrącić past',
      'participle «Jadąc do pracy» jechać present',
    ],
  },
  {
    why: 'participle without a comma',
    text: 'Zajęli ratusz podpalając go.',
    clauses: ['main «Zajęli ratusz» zająć past', 'participle «podpalając go» podpalać present'],
  },
  {
    why: 'brackets are no clause',
    text: 'Spółka (dawniej Huta) zbankrutowała.',
    clauses: ['main «Spółka (dawniej Huta) zbankrutowała» zbankrutować past'],
  },
  {
    why: 'brackets with a clause',
    text: 'Kurs (wcześniej rósł) spadł.',
    clauses: ['main «Kurs (wcześniej rósł) spadł» spaść past', 'main «wcześniej rósł» rosnąć past'],
  },
  {
    why: 'quoted name',
    text: 'Zespół „Cisza” zagrał w Gdyni.',
    clauses: ['main «Zespół „Cisza” zagrał w Gdyni» zagrać past'],
  },
  {
    why: 'no verb at all',
    text: 'Pożar w centrum miasta.',
    clauses: ['main «Pożar w centrum miasta» –'],
  },
  {
    why: 'co roku opens nothing',
    text: 'Co roku ginie tu kilka osób.',
    clauses: ['main «Co roku ginie tu kilka osób» ginąć present'],
  },
  {
    why: 'słychać stands for a verb',
    text: 'W mieście słychać strzały.',
    clauses: ['main «W mieście słychać strzały» słychać present'],
  },
  {
    why: 'nie wolno',
    text: 'Na plac nie wolno wchodzić.',
    clauses: ['main «Na plac nie wolno wchodzić» wchodzić present duty not'],
  },
  {
    why: 'capital inside is a name',
    text: 'Wczoraj Rafał Kowal wygrał bieg.',
    clauses: ['main «Wczoraj Rafał Kowal wygrał bieg» wygrać past'],
  },
];

test.each(ROWS)('pl: $why', ({ text, clauses }) => {
  expect(drawClauses('pl', text)).toEqual(clauses);
});
