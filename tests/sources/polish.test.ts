import { describe, expect, test } from 'vitest';
import { drawn } from '../kit/attributions.ts';

type Row = readonly [why: string, text: string, ...expected: string[]];

function table(title: string, rows: readonly Row[]) {
  describe(title, () => {
    test.each(rows)('%s', (_, text, ...expected) => {
      expect(drawn(text)).toEqual(expected);
    });
  });
}

table('Polish: the cue before what is said', [
  [
    'a że-clause',
    'Rzeczniczka wojewody Ewa Lis powiedziała, że most zamknięto w nocy.',
    'Ewa Lis: most zamknięto w nocy',
  ],
  [
    'the verb without a subject goes on with who spoke last',
    'Rzeczniczka wojewody Ewa Lis powiedziała, że most zamknięto. Dodała, że objazd wyznaczono przez Brzeg.',
    'Ewa Lis: most zamknięto',
    'Ewa Lis: objazd wyznaczono przez Brzeg',
  ],
  [
    'a time before the subject belongs to the frame',
    'Na konferencji prasowej komendant powiatowy PSP st. bryg. Marek Wąs powiedział, że pożar ugaszono.',
    'Marek Wąs: pożar ugaszono',
  ],
  [
    'an apposition between name and verb',
    'Adam Zych, dyrektor szpitala w Nysie, poinformował, że przyjęto 14 rannych.',
    'Adam Zych: przyjęto 14 rannych',
  ],
  [
    'a relative clause between subject and verb',
    'Mieszkanka bloku, która widziała pożar, powiedziała, że ogień wybuchł na parterze.',
    'mieszkanka bloku: ogień wybuchł na parterze',
  ],
  [
    'the subject of a coordinate clause is its own',
    'Policja poinformowała, że zatrzymano trzech mężczyzn, a prokuratura zapowiedziała, że postawi im zarzuty.',
    'policja: zatrzymano trzech mężczyzn',
    'prokuratura: postawi im zarzuty',
  ],
  [
    'a contrast ends what is said',
    'Dyżurny zapowiadał, że utrudnienia potrwają do południa, tymczasem drogę odblokowano wieczorem.',
    'dyżurny: utrudnienia potrwają do południa',
  ],
  [
    'so does a semicolon',
    'Organizatorzy szacują, że w marszu szło 20 tys. osób; według policji było ich 8 tys.',
    'organizatorzy: w marszu szło 20 tys. osób',
    'policja: było ich 8 tys',
  ],
  [
    'whom somebody accuses of what',
    'Ukraina oskarżyła Rosję o ostrzelanie szkoły we wtorek.',
    'Ukraina: oskarżyła Rosję o ostrzelanie szkoły we wtorek',
  ],
  [
    'an idiom',
    'Minister zwrócił uwagę, że most zamknięto w maju.',
    'minister: most zamknięto w maju',
  ],
  [
    'what is denied',
    'Biały Dom zaprzecza, by prezydent rozmawiał z dyktatorem.',
    'Biały Dom: prezydent rozmawiał z dyktatorem',
  ],
  [
    'a noun phrase is content after some verbs',
    'Policja potwierdza pierwszą ofiarę śmiertelną.',
    'policja: potwierdza pierwszą ofiarę śmiertelną',
  ],
  [
    'it may stand first',
    'O śmierci reżysera poinformowała w poniedziałek rodzina.',
    'rodzina: O śmierci reżysera',
  ],
  [
    '"o tym" means the sentence before',
    'W sobotę spłonął magazyn opon. Poinformował o tym dyżurny komendy miejskiej.',
    'dyżurny komendy miejskiej: W sobotę spłonął magazyn opon',
  ],
  [
    'an infinitive after a verb of phase',
    'Barykady rosły, a mieszkańcy zaczęli zgłaszać, że brakuje chleba.',
    'mieszkańcy: brakuje chleba',
  ],
]);

table('Polish: a subject that another verb has', [
  [
    'the frame and the other verb part ways',
    'Premier podpisał ustawę i zapowiedział, że wejdzie w życie w maju.',
    'premier: wejdzie w życie w maju',
  ],
  [
    'a second cue of one speaker',
    'Rzecznik potwierdził śmierć kierowcy i dodał, że pasażer przeżył.',
    'rzecznik: potwierdził śmierć kierowcy',
    'rzecznik: pasażer przeżył',
  ],
  [
    'several people who speak share the subject of the sentence',
    'Strażacy, jak mówią, dotarli na miejsce po północy.',
    'strażacy: Strażacy | dotarli na miejsce po północy',
  ],
]);

table('Polish: the cue after or inside what is said', [
  [
    'a clause behind a dash',
    'Most zamknięto w nocy – poinformowała w środę rzeczniczka wojewody Ewa Lis.',
    'Ewa Lis: Most zamknięto w nocy',
  ],
  [
    'behind a comma',
    'Most zamknięto w nocy, powiedziała Ewa Lis.',
    'Ewa Lis: Most zamknięto w nocy',
  ],
  [
    'a participle between verb and subject',
    'Wyrok jest łagodny – mówił w południe, kończąc rozprawę, sędzia Jan Kos.',
    'Jan Kos: Wyrok jest łagodny',
  ],
  [
    '"jak" in front',
    'Jak przekazała asp. Monika Król z opolskiej policji, kierowca uciekł z miejsca wypadku.',
    'Monika Król: kierowca uciekł z miejsca wypadku',
  ],
  [
    '"jak" in the middle',
    'Kierowca, jak ustaliła policja, był nietrzeźwy.',
    'policja: Kierowca | był nietrzeźwy',
  ],
  [
    '"jak" between dashes',
    'Do bójki doszło – jak relacjonują świadkowie – tuż po meczu.',
    'świadkowie: Do bójki doszło | tuż po meczu',
  ],
  [
    'it covers its own sentence only',
    'Jak ustalili policjanci, tir najechał na volvo. Kierowca był trzeźwy.',
    'policjanci: tir najechał na volvo',
  ],
  [
    'a connective ties the next sentence to a report that ended with its speaker',
    'Most runął w środę, powiedziała burmistrz Anna Wit. Jednak w czwartek ruszyła naprawa.',
    'Anna Wit: Most runął w środę',
    'Anna Wit: Jednak w czwartek ruszyła naprawa',
  ],
]);

table('Polish: prepositions and other markers', [
  [
    'według with a comma',
    'Według naocznych świadków, w mieście słychać strzały.',
    'naoczni świadkowie: w mieście słychać strzały',
  ],
  [
    'without one, up to the subject of the clause',
    'Według policji kierowca uciekł.',
    'policja: kierowca uciekł',
  ],
  [
    'a genitive attribute stays with the source',
    'Według rzecznika praw obywatelskich przepis naruszał konstytucję.',
    'rzecznik praw obywatelskich: przepis naruszał konstytucję',
  ],
  [
    'findings belong to who found them',
    'Według wstępnych ustaleń śledczych do napaści doszło w parku.',
    'śledczy: do napaści doszło w parku',
  ],
  [
    'zdaniem',
    'Zdaniem burmistrza Bytowa Ryszarda Sylki droga zostanie otwarta w piątek.',
    'Ryszard Sylka: droga zostanie otwarta w piątek',
  ],
  [
    'a pronoun after it',
    'Gubernator Serhij Hajdaj przekazał, że ostrzelano szkołę. Według niego zginęły dwie osoby.',
    'Serhij Hajdaj: ostrzelano szkołę',
    'Serhij Hajdaj: zginęły dwie osoby',
  ],
  [
    'a possessive before it',
    'Premier Jan Lis ocenił, że decyzję podjęto za późno. Jego zdaniem granicę należało zamknąć w maju.',
    'Jan Lis: decyzję podjęto za późno',
    'Jan Lis: granicę należało zamknąć w maju',
  ],
  [
    'jak wynika z',
    'Jak wynika z raportu NIK, w 2019 roku wydano dwa razy więcej.',
    'raport NIK: w 2019 roku wydano dwa razy więcej',
  ],
  [
    'z … wynika, że',
    'Z informacji przekazanych przez policję wynika, że kierowca zasłabł.',
    'policja: kierowca zasłabł',
  ],
  [
    'zgodnie z is a source only for what is said',
    'Zgodnie z prawem szkoły otworzą się we wrześniu. Zgodnie z komunikatem kuratorium otworzą się w październiku.',
    'komunikat kuratorium: otworzą się w październiku',
  ],
]);

table('Polish: direct speech', [
  [
    'dialogue between dashes runs over sentences',
    '– Śmigłowiec wylądował na drodze. Rannych zabrał do Katowic – informuje asp. szt. Barbara Nowak z policji. Kierowca był trzeźwy.',
    'Barbara Nowak: Śmigłowiec wylądował na drodze. Rannych zabrał do Katowic',
  ],
  [
    'and goes on after its frame',
    '– Woda wdarła się do piwnic – opowiada Jan Kaczmarek, sołtys Lipek. – Straż przyjechała po godzinie.',
    'Jan Kaczmarek: Woda wdarła się do piwnic',
    'Jan Kaczmarek: Straż przyjechała po godzinie.',
  ],
  [
    'a relative clause about the speaker is the paper’s own',
    '– Siedzieliśmy na dachu – mówi nam pan Grzegorz z Lipek, którego zdjęła stamtąd załoga śmigłowca.',
    'Grzegorz: Siedzieliśmy na dachu',
  ],
  [
    'quotation marks',
    'Sąsiedzi mówią o tym samym. „Dzwoniłam trzy dni temu. Przyjechali wieczorem” – opowiada pani Maria z parteru.',
    'Maria: Dzwoniłam trzy dni temu. Przyjechali wieczorem',
  ],
  [
    'a colon before them',
    'Świadek relacjonował: „Ktoś krzyczał, potem padły dwa strzały”.',
    'świadek: Ktoś krzyczał, potem padły dwa strzały',
  ],
  [
    'dialogue after a colon runs to the end of the paragraph',
    'Jan Nowak, sąsiad ofiar, wspomina: – Usłyszałem huk około drugiej. Wybiegłem na podwórko.',
    'Jan Nowak: Usłyszałem huk około drugiej. Wybiegłem na podwórko',
  ],
  [
    'a last turn without a frame',
    'Kości odkopano latem. – Pierwszą znalazł student – wspomina Karolina Wencel. – Długo nikt nie wiedział, co to jest.',
    'Karolina Wencel: Pierwszą znalazł student',
    'Karolina Wencel: Długo nikt nie wiedział, co to jest.',
  ],
  [
    'an unknown noun behind the verb',
    '„Wszyscy na ziemię” – zabrzmiały megafony.',
    'megafony: Wszyscy na ziemię',
  ],
  [
    'those who say it are nobody the text names',
    '„Ci, którzy uciekli, mówią, że ktoś strzelał” – powiedziała Ewa Lis.',
    'Ewa Lis: Ci, którzy uciekli, mówią, że ktoś strzelał',
  ],
  ['titles in quotation marks are no speech', 'Górnicy z kopalni „Wujek” stanęli w poniedziałek.'],
  [
    'a name signs it without a verb',
    '„To był cud. Wszyscy wyszli sami” – Jan Nowak, strażak z Brzegu.',
    'Jan Nowak: To był cud. Wszyscy wyszli sami',
  ],
  [
    'an entry of a live blog with its speaker',
    '10:15 Minister zdrowia: szpitale wznowią przyjęcia w piątek. Na miejscu są dwa zespoły.',
    'minister zdrowia: szpitale wznowią przyjęcia w piątek',
  ],
  [
    'the answers of an interview',
    [
      'Rzeka wróci latem. Rozmowa z hydrolożką Anną Wit',
      'Kiedy poziom wody zaczął spadać?',
      'W połowie maja. W czerwcu odsłoniły się mielizny.',
      'Czy to się powtórzy?',
      'Tak. W zeszłym roku zamknęliśmy trzy przeprawy.',
    ].join('\n\n'),
    'Anna Wit: W połowie maja. W czerwcu odsłoniły się mielizny.',
    'Anna Wit: Tak. W zeszłym roku zamknęliśmy trzy przeprawy.',
  ],
  [
    'a headline with its speaker',
    'Policja: dwie osoby ranne w Lublinie\n\nW wypadku pod Lublinem ranne zostały dwie osoby.',
    'policja: dwie osoby ranne w Lublinie',
  ],
]);

table('Polish: chains', [
  [
    'one speaker inside another',
    'Dziennikarka Ada Bukej poinformowała, że demonstranci, którzy weszli do ratusza, przekazali jej, że zginęło dziesięć osób.',
    'Ada Bukej: demonstranci, którzy weszli do ratusza, przekazali jej, że zginęło dziesięć osób',
    'demonstranci → Ada Bukej: którzy weszli do ratusza | zginęło dziesięć osób',
  ],
  [
    'inside "jak"',
    'Jak poinformował portal The Guardian, urzędnicy podali, że zginęło 18 osób.',
    'The Guardian: urzędnicy podali, że zginęło 18 osób',
    'urzędnicy → The Guardian: zginęło 18 osób',
  ],
  [
    'inside a trailing cue',
    'Wielu protestujących powiedziało, że wyszli na ulice w środę, powiedziała Ada Bukej.',
    'protestujący → Ada Bukej: wyszli na ulice w środę',
    'Ada Bukej: Wielu protestujących powiedziało, że wyszli na ulice w środę',
  ],
  [
    'a correspondent and the agency',
    'Zdaniem korespondenta rosyjskiej agencji Tass wojsko zajęło plac.',
    'korespondent → TASS: wojsko zajęło plac',
  ],
  [
    'the agency that is told',
    '„Strzelali do nas” – powiedział agencji Reutera mieszkaniec centrum.',
    'mieszkaniec centrum → Reuters: Strzelali do nas',
  ],
  [
    'its correspondent told',
    '„Strzelali do nas” – powiedział korespondentowi TASS jeden z rozmówców.',
    'jeden z rozmówców → TASS: Strzelali do nas',
  ],
  [
    'w rozmowie z',
    'Prezydent Krakowa Aleksander Mis w rozmowie z RMF FM zapowiedział, że strefa zacznie działać w lipcu.',
    'Aleksander Mis → RMF FM: strefa zacznie działać w lipcu',
  ],
  [
    'powołując się na',
    'Rozmowy zerwano – podała agencja AFP, powołując się na dwa źródła dyplomatyczne.',
    'dwa źródła dyplomatyczne → AFP: Rozmowy zerwano',
  ],
  [
    'the same before the verb',
    'Agencja AFP, powołując się na źródła dyplomatyczne, podała, że rozmowy zerwano.',
    'źródła dyplomatyczne → AFP: rozmowy zerwano',
  ],
  [
    'cytowany przez',
    'Świadek zdarzenia, cytowany przez portal Onet, twierdzi, że samochód jechał pod prąd.',
    'świadek zdarzenia → Onet: samochód jechał pod prąd',
  ],
  [
    'na których powołuje się',
    'W nocy, według naocznych świadków, na których powołuje się agencja TASS, wybuchła strzelanina.',
    'naoczni świadkowie → TASS: W nocy | wybuchła strzelanina',
  ],
  [
    'an outlet’s reporters are the outlet, and "agencja" the one named before',
    'Informację podała agencja Reutera. Reporterzy agencji słyszeli wybuchy.',
    'Reuters: Informację',
    'Reuters: słyszeli wybuchy',
  ],
  ['policjantom adds no link', 'Kierowca tłumaczył policjantom, że zasnął.', 'kierowca: zasnął'],
]);

table('Polish: nobody, hearsay, and what is no cue', [
  ['impersonal', 'Poinformowano, że lotnisko wznowi pracę.', 'nobody: lotnisko wznowi pracę'],
  ['podobno', 'Podobno wójt podał się do dymisji.', 'nobody?: wójt podał się do dymisji'],
  [
    'nieoficjalnie inside a frame',
    'Jak nieoficjalnie ustalił reporter RMF FM, lokator skarżył się na zapach gazu.',
    'reporter → RMF FM?: lokator skarżył się na zapach gazu',
  ],
  ['what is not said', 'Nie powiedział, kiedy wróci.'],
  ['a verb that only looks like one', 'Podejrzany przyznał się do winy i zapisał się na terapię.'],
  ['a purpose', 'Firma przekazała sprzęt, żeby wzmocnić wał.'],
  ['an object with another preposition', 'W 60. minucie Zieliński podał do Lewandowskiego.'],
  ['according to what is no speaker', 'Według planu most miał stanąć w 2020 roku.'],
  ['somebody learns something', 'Kowalski dowiedział się, że żona wyjechała.'],
  [
    'a preposition opens no speaker',
    'Do Komendy Miejskiej w Brzegu zgłosił się mieszkaniec Zalesia. Podał, że zginął mu rower.',
    'nobody: zginął mu rower',
  ],
  ['a decision without a clause', 'Komitet obrony zdecydował o użyciu siły.'],
]);

table('Polish: whom a later word means', [
  [
    'a surname has its full name',
    'Wilk zauważył, że dach się zawalił. Strażak Adam Wilk dodał, że nikt nie zginął.',
    'Adam Wilk: dach się zawalił',
    'Adam Wilk: nikt nie zginął',
  ],
  [
    'a role has the name it stood by',
    'Minister obrony Władysław Kowal potwierdził, że atak trwał godzinę. Minister zaznaczył, że nikt nie zginął.',
    'Władysław Kowal: atak trwał godzinę',
    'Władysław Kowal: nikt nie zginął',
  ],
  [
    'gender tells who',
    'Burmistrz Jan Kos powiedział, że wały przerwało. Sołtyska Ewa Lis mówiła, że wieś zalało. Dodał, że ludzi ewakuowano.',
    'Jan Kos: wały przerwało',
    'Ewa Lis: wieś zalało',
    'Jan Kos: ludzi ewakuowano',
  ],
  [
    'a word for the one who has just spoken',
    'Historyk Norman Davies twierdzi, że bitwa trwała trzy dni. Zdaniem badacza zginęło tysiąc osób.',
    'Norman Davies: bitwa trwała trzy dni',
    'Norman Davies: zginęło tysiąc osób',
  ],
  [
    'a nationality',
    'Trener Niels Fredsen ocenił, że mecz był trudny. Duńczyk podkreślił, że padły trzy gole.',
    'Niels Fredsen: mecz był trudny',
    'Niels Fredsen: padły trzy gole',
  ],
  [
    'number tells, too',
    'Naoczni świadkowie donoszą, że padły strzały. Jak mówią, ktoś krzyczał.',
    'naoczni świadkowie: padły strzały',
    'naoczni świadkowie: ktoś krzyczał',
  ],
]);

table('Polish: names in base form', [
  ['surname in -ska', 'Zdaniem Anny Kowalskiej mur runął.', 'Anna Kowalska: mur runął'],
  ['surname in -ski', 'Według Jana Zalewskiego mur runął.', 'Jan Zalewski: mur runął'],
  ['a lost vowel', 'Według Marka Dudka mur runął.', 'Marek Dudek: mur runął'],
  ['no lost vowel', 'Według Adama Wilka mur runął.', 'Adam Wilk: mur runął'],
  ['masculine in -a', 'Zdaniem Piotra Soboty mur runął.', 'Piotr Sobota: mur runął'],
  ['a woman’s name that isn’t declined', 'Zdaniem Anny Nowak mur runął.', 'Anna Nowak: mur runął'],
  ['a foreign surname', 'Według Ady Bukejewej mur runął.', 'Ada Bukejewa: mur runął'],
  [
    'plural with adjective',
    'Według urzędników miejskich mur runął.',
    'urzędnicy miejscy: mur runął',
  ],
  [
    'a noun no table has',
    'Zdaniem politologów zagranicznych mur runął.',
    'politolodzy zagraniczni: mur runął',
  ],
  [
    'an institution',
    'Według Sądu Okręgowego w Łodzi mur runął.',
    'Sąd Okręgowy w Łodzi: mur runął',
  ],
  [
    'an outlet by another name',
    'Według Polskiej Agencji Prasowej mur runął.',
    'Polska Agencja Prasowa: mur runął',
  ],
  ['a hyphened ending', 'Według PAP-u mur runął.', 'PAP: mur runął'],
  [
    'a title in quotation marks',
    'Tygodnik „Niedziela” pisze, że mur runął.',
    'Niedziela: mur runął',
  ],
  [
    'an institution in an oblique case',
    'Według Kanadyjskiego Muzeum Przyrody mur runął.',
    'Kanadyjskie Muzeum Przyrody: mur runął',
  ],
  [
    'a foreign name behind role and club',
    'Mecz był trudny – ocenił trener Kolejorza Niels Fredsen.',
    'Niels Fredsen: Mecz był trudny',
  ],
  [
    'an unknown title is an outlet',
    'Jak podał „Puls Biznesu”, mur runął.',
    'Puls Biznesu: mur runął',
  ],
  ['a site', 'Portal Bytomski.pl podał, że mur runął.', 'Bytomski.pl: mur runął'],
]);
