import { testEvents, type EventRow } from '../kit/event-rows.ts';

/** A Thursday. */
const CREATED = '2024-05-16';

const ROWS: readonly EventRow[] = [
  {
    why: 'what goes on now is of the report’s days, not of what was told before',
    text: 'We wtorek runął most. Z okolic rzeki dobiegają trzaski, mówią świadkowie.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Runął most»',
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Z okolic rzeki dobiegają trzaski»',
    ],
  },
  {
    why: 'of which century something is tells nothing of when it burnt down',
    text: 'We wtorek spłonęła XIX-wieczna stodoła.',
    events: ['asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Spłonęła XIX-wieczna stodoła»'],
  },
  {
    why: 'a deed that was not done is told without a time, too',
    text: 'W drużynie gospodarzy nie wystąpił kapitan Piotr Bąk.',
    events: [
      'negated bounded 2024-05-15T00:00/2024-05-17T00:00 «W drużynie gospodarzy nie wystąpił kapitan Piotr Bąk»',
    ],
  },
  {
    why: 'what state somebody was in is none, how long a road was shut is',
    text: 'We wtorek znaleziono turystę. Był przemarznięty, ale cały. Droga była zablokowana trzy godziny.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Znaleziono turystę»',
      'asserted carried 2024-05-14T00:00/2024-05-14T03:00 «Droga była zablokowana trzy godziny»',
    ],
  },
  {
    why: 'an office that began and ended',
    text: 'Katedrą dialektologii kierowała od 1963 do 1998 r.',
    events: ['asserted stated 1963-01-01T00:00/1999-01-01T00:00 «Katedrą dialektologii kierowała»'],
  },
  {
    why: 'who says so tells nothing of what was seen',
    text: 'Jak powiedział rzecznik, płomienie zauważył o godz. 4 kierowca ciężarówki.',
    events: [
      'asserted stated 2024-05-16T04:00/2024-05-16T04:01 «Płomienie zauważył kierowca ciężarówki»',
    ],
  },
  {
    why: '„powtórzyć się” is no speech, a description of something is what was done',
    text: 'W środę rozbłysk powtórzył się. Podobną gwiazdę opisano w 2019 r.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Rozbłysk powtórzył się»',
      'asserted stated 2019-01-01T00:00/2020-01-01T00:00 «Podobną gwiazdę opisano»',
    ],
  },
  {
    why: 'after a marker that points back the time is the clause’s own',
    text: 'Ekonomista Michał Lis zabrał głos. Jego zdaniem w drugiej połowie roku żywność zacznie drożeć.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Ekonomista Michał Lis zabrał głos»',
      'planned stated 2024-07-01T00:00/2025-01-01T00:00 «Żywność zacznie drożeć»',
    ],
  },
  {
    why: '„z końcem” says when, and goes with its preposition',
    text: 'Spółka z końcem czerwca zwolni 300 osób.',
    events: ['planned stated 2024-06-21T00:00/2024-07-01T00:00 «Spółka zwolni 300 osób»'],
  },
  {
    why: '„rana” and „południa” are nouns, not adjectives beside one',
    text: 'Od rana przeczesuje las stu policjantów. Od południa strażacy gaszą halę.',
    events: [
      'asserted stated 2024-05-16T06:00/2024-05-17T00:00 «Przeczesuje las stu policjantów»',
      'asserted stated 2024-05-16T12:00/2024-05-17T00:00 «Strażacy gaszą halę»',
    ],
  },
  {
    why: 'what is held has its day from its adjective, when nothing else tells one',
    text: 'Wtorkowy mecz przerwała burza. Ubiegłoroczną edycję odwołano.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Wtorkowy mecz przerwała burza»',
      'asserted stated 2023-01-01T00:00/2024-01-01T00:00 «Ubiegłoroczną edycję odwołano»',
    ],
  },
  {
    why: 'a state that something was not in is no event; that nobody was hurt is',
    text: 'We wtorek wybuchł pożar. Dom nie był ubezpieczony. Nikt nie został ranny.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Wybuchł pożar»',
      'negated carried 2024-05-14T00:00/2024-05-15T00:00 «Nikt nie został ranny»',
    ],
  },
  {
    why: 'what is in force since a day came into force; an office held is a state',
    text: 'Trzeci stopień zagrożenia obowiązuje od wtorku. Miastem od wtorku rządzi komisarz.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-17T00:00 «Trzeci stopień zagrożenia obowiązuje od wtorku»',
    ],
  },
  {
    why: 'what „jest przewidziany na” a day is planned',
    text: 'Zbiórka jest przewidziana na niedzielę rano.',
    events: [
      'planned stated 2024-05-19T06:00/2024-05-19T10:00 «Zbiórka jest przewidziana na niedzielę rano»',
    ],
  },
  {
    why: 'what will last begins with now, not with what was told of long ago',
    text: 'Właściciel zakopał srebro wiosną 1656 r. i już po nie nie wrócił. Konserwacja potrwa do stycznia.',
    events: [
      'asserted stated 1656-03-01T00:00/1656-06-01T00:00 «Właściciel zakopał srebro»',
      'negated carried 1656-03-01T00:00/1656-06-01T00:00 «Właściciel już po nie nie wrócił»',
      'planned stated 2024-05-16T00:00/2025-02-01T00:00 «Konserwacja potrwa do stycznia»',
    ],
  },
  {
    why: 'an unspoken subject is named in the label',
    text: 'Kierowca tira uderzył we wtorek w barierę. Trafił do szpitala z urazem głowy.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Kierowca tira uderzył w barierę»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «Kierowca tira trafił do szpitala z urazem głowy»',
    ],
  },
  {
    why: 'where a word after the verb may be the subject, nothing is added',
    text: 'Strażak wszedł we wtorek do kamienicy. Runął strop.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Strażak wszedł do kamienicy»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «Runął strop»',
    ],
  },
  {
    why: 'a length told as exact counts back to the clause after it, and no word of it stays',
    text: 'Firma zamknęła zakład 3 maja 2020 r., równo rok po tym, jak otwarto halę.',
    events: [
      'asserted stated 2020-05-03T00:00/2020-05-04T00:00 «Firma zamknęła zakład»',
      'asserted relative 2019-05-03T00:00/2019-05-04T00:00 «Otwarto halę»',
    ],
  },
  {
    why: 'a season in one word is a time, not an adjective',
    text: 'Jesienią wyremontowano amfiteatr, a zimą produkcja ruszy w nowej hali.',
    events: [
      'asserted stated 2023-09-01T00:00/2023-12-01T00:00 «Wyremontowano amfiteatr»',
      'planned stated 2024-12-01T00:00/2025-03-01T00:00 «Produkcja ruszy w nowej hali»',
    ],
  },
  {
    why: '„przeszło” before a number is no verb, „ostrzał” none either',
    text: 'Ostrzał ustał we wtorek. Zginęło przeszło 20 osób.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Ostrzał ustał»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «Zginęło przeszło 20 osób»',
    ],
  },
  {
    why: 'what there is nowhere to do is no plan',
    text: '– Nie mamy dokąd iść – mówi nauczycielka.',
    events: [],
  },
  {
    why: 'what had come about by an hour',
    text: 'O godz. 18 ratownicy byli już w bazie.',
    events: ['asserted stated 2024-05-16T18:00/2024-05-16T18:01 «Ratownicy byli już w bazie»'],
  },
  {
    why: 'who says so may stand before the verb',
    text: 'Zwłoki kierowcy, pisze dziennik, odnaleziono we wtorek w rzece.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Zwłoki kierowcy odnaleziono w rzece»',
    ],
  },
  {
    why: 'a place before the verb puts the subject after it',
    text: 'Żołnierze strzelali we wtorek do samochodów, a z okolic placu dobiegały wybuchy.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Żołnierze strzelali do samochodów»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «Z okolic placu dobiegały wybuchy»',
    ],
  },
  {
    why: 'a label does not end on what comes before its time',
    text: 'Szkoły pozostaną zamknięte co najmniej do piątku.',
    events: ['planned stated 2024-05-16T00:00/2024-05-18T00:00 «Szkoły pozostaną zamknięte»'],
  },
  {
    why: 'a gloss of the time goes with it',
    text: 'W sobotę, a więc nazajutrz, policjanci zatrzymali 34-latka.',
    events: ['asserted stated 2024-05-12T00:00/2024-05-13T00:00 «Policjanci zatrzymali 34-latka»'],
  },
  {
    why: 'a name keeps its quotation marks',
    text: 'W środę ruszyła akcja „Bezpieczny senior”; potrwa miesiąc.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Ruszyła akcja „Bezpieczny senior”»',
      'planned carried 2024-05-15T00:00/2024-06-15T00:00 «Potrwa miesiąc»',
    ],
  },
  {
    why: 'a noun in the lead role, with no verb',
    text: 'We wtorek wieczorem pożar hali targowej. Cztery osoby ranne.',
    events: [
      'asserted stated 2024-05-14T18:00/2024-05-14T21:00 «Pożar hali targowej»',
      'asserted carried 2024-05-14T18:00/2024-05-14T21:00 «Cztery osoby ranne»',
    ],
  },
  {
    why: 'what has become of something, with no verb',
    text: 'Droga zablokowana od poniedziałku.',
    events: ['asserted stated 2024-05-13T00:00/2024-05-17T00:00 «Droga zablokowana»'],
  },
  {
    why: 'a sentence about what has been told',
    text: 'To trzeci taki wypadek od poniedziałku.',
    events: [],
  },
  {
    why: 'the time of the event that the clause is about',
    text: 'Wtorkowy pożar zniszczył halę.',
    events: ['asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Wtorkowy pożar zniszczył halę»'],
  },
  {
    why: 'the time of what it happened at',
    text: 'Podczas wtorkowego posiedzenia radni zamknęli obrady.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Podczas wtorkowego posiedzenia radni zamknęli obrady»',
    ],
  },
  {
    why: 'a soft adjective of time stays with its noun',
    text: 'W sobotnim koncercie wystąpiła orkiestra.',
    events: [
      'asserted stated 2024-05-11T00:00/2024-05-12T00:00 «W sobotnim koncercie wystąpiła orkiestra»',
    ],
  },
  {
    why: 'the time belongs to the verb after the participle',
    text: 'Zapowiadany start rakiety nie odbył się w środę z powodu wiatru.',
    events: [
      'negated stated 2024-05-15T00:00/2024-05-16T00:00 «Zapowiadany start rakiety nie odbył się z powodu wiatru»',
    ],
  },
  {
    why: 'what somebody is charged with',
    text: 'Mężczyzna jest podejrzany o to, że w środę ukradł obraz.',
    events: ['hedged stated 2024-05-15T00:00/2024-05-16T00:00 «Ukradł obraz»'],
  },
  {
    why: 'what is going on',
    text: 'Nad kanałem trwają poszukiwania dziewczynki.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Nad kanałem trwają poszukiwania dziewczynki»',
    ],
  },
  {
    why: 'what was heard stands in the quotation before',
    text: '„Odejdźcie” – usłyszeli ludzie.',
    events: [],
  },
  {
    why: 'an adjective is no verb',
    text: 'Z północnej ściany uratowano we wtorek 12 osób. Wszyscy są cali i zdrowi.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Z północnej ściany uratowano 12 osób»',
    ],
  },
  {
    why: 'a log tells in the present',
    text: '10:02 – Minister wchodzi do sądu.\n\n11:15 – Sędzia ogłasza przerwę.',
    events: [
      'asserted carried 2024-05-16T10:02/2024-05-16T10:03 «Minister wchodzi do sądu»',
      'asserted carried 2024-05-16T11:15/2024-05-16T11:16 «Sędzia ogłasza przerwę»',
    ],
  },
  {
    why: 'stated in the clause',
    text: 'W środę rano w Gdyni spłonął magazyn farb.',
    events: ['asserted stated 2024-05-15T06:00/2024-05-15T10:00 «W Gdyni spłonął magazyn farb»'],
  },
  {
    why: 'the time of saying is not the time of the event',
    text: 'Jak podała w czwartek policja, kierowca zbiegł z miejsca wypadku.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Kierowca zbiegł z miejsca wypadku»',
    ],
  },
  {
    why: "coordinated verbs are two events, the second has the first's subject",
    text: 'We wtorek napastnik wszedł do banku i zażądał pieniędzy.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Napastnik wszedł do banku»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «Napastnik zażądał pieniędzy»',
    ],
  },
  {
    why: 'carried within the paragraph',
    text: 'W środę o 14 wykoleił się pociąg. Rannych zostało 12 osób.',
    events: [
      'asserted stated 2024-05-15T14:00/2024-05-15T14:01 «Wykoleił się pociąg»',
      'asserted carried 2024-05-15T14:00/2024-05-15T14:01 «Rannych zostało 12 osób»',
    ],
  },
  {
    why: 'the next paragraph takes over the day',
    text: 'W środę o 14 wykoleił się pociąg.\n\nPrezydent miasta odwołał koncert.',
    events: [
      'asserted stated 2024-05-15T14:00/2024-05-15T14:01 «Wykoleił się pociąg»',
      'asserted carried 2024-05-15T00:00/2024-05-16T00:00 «Prezydent miasta odwołał koncert»',
    ],
  },
  {
    why: 'no time at all: the day before and the day of the report',
    text: 'Nieznani sprawcy podpalili samochód, który stał przed domem radnego.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Nieznani sprawcy podpalili samochód»',
    ],
  },
  {
    why: 'a plan with its time',
    text: 'Komisja ma ogłosić wyniki w piątek.',
    events: ['planned stated 2024-05-17T00:00/2024-05-18T00:00 «Komisja ma ogłosić wyniki»'],
  },
  {
    why: 'perfective present is a plan',
    text: 'Jutro zbierze się sztab kryzysowy.',
    events: ['planned stated 2024-05-17T00:00/2024-05-18T00:00 «Zbierze się sztab kryzysowy»'],
  },
  {
    why: 'compound future until a day',
    text: 'Droga będzie zamknięta do niedzieli.',
    events: ['planned stated 2024-05-16T00:00/2024-05-20T00:00 «Droga będzie zamknięta»'],
  },
  {
    why: 'a bare "may" is none',
    text: 'Liczba ofiar może wzrosnąć.',
    events: [],
  },
  {
    why: 'duty is none',
    text: 'Mieszkańcy powinni zostać w domach.',
    events: [],
  },
  {
    why: 'a condition is none, what follows from it is planned',
    text: 'Jeśli rozmowy się nie powiodą, w poniedziałek zacznie się strajk.',
    events: [
      'planned stated 2024-05-20T00:00/2024-05-21T00:00 «Jeśli rozmowy się nie powiodą, zacznie się strajk»',
    ],
  },
  {
    why: 'an appeal is none',
    text: 'Nie wchodźcie na lód!',
    events: [],
  },
  {
    why: 'a question is none',
    text: 'Kto podpalił halę w środę?',
    events: [],
  },
  {
    why: 'a state is none',
    text: 'Kierowca był trzeźwy. Sklep ma dwa wejścia.',
    events: [],
  },
  {
    why: 'a habit is none',
    text: 'Co roku harcerze sprzątają las.',
    events: [],
  },
  {
    why: 'hearsay by its verb',
    text: 'Prezes miał zostać zatrzymany w środę na lotnisku.',
    events: [
      'hedged stated 2024-05-15T00:00/2024-05-16T00:00 «Prezes miał zostać zatrzymany na lotnisku»',
    ],
  },
  {
    why: 'hearsay by an adverb',
    text: 'Sprawca rzekomo uciekł w środę za granicę.',
    events: ['hedged stated 2024-05-15T00:00/2024-05-16T00:00 «Sprawca uciekł za granicę»'],
  },
  {
    why: 'negated',
    text: 'W środę pociąg nie wyjechał z Krakowa.',
    events: ['negated stated 2024-05-15T00:00/2024-05-16T00:00 «Pociąg nie wyjechał z Krakowa»'],
  },
  {
    why: 'what does not stop goes on',
    text: 'W środę deszcz nie ustał.',
    events: ['asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Deszcz nie ustał»'],
  },
  {
    why: 'what is denied did not happen',
    text: 'Spółka zaprzecza, by w środę doszło do wycieku.',
    events: [
      'negated stated 2024-05-15T00:00/2024-05-16T00:00 «Spółka zaprzecza, by doszło do wycieku»',
    ],
  },
  {
    why: 'what nobody reports and at no time is an opinion',
    text: 'Sukces nie zależał od szczęścia.',
    events: [],
  },
  {
    why: 'speech is none, what is said is',
    text: 'Rzecznik powiedział, że w nocy runął dźwig.',
    events: ['asserted stated 2024-05-15T21:00/2024-05-16T06:00 «Runął dźwig»'],
  },
  {
    why: 'announcing is news when a noun says what',
    text: 'Minister ogłosił w środę stan klęski żywiołowej.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Minister ogłosił stan klęski żywiołowej»',
    ],
  },
  {
    why: 'a relative clause tells an event of its own',
    text: 'Zawalił się most, który w środę zamknięto.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Zawalił się most»',
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Most zamknięto»',
    ],
  },
  {
    why: 'its time stays inside it',
    text: 'Mężczyzna, który w 2019 r. uciekł z aresztu, wrócił do miasta.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Mężczyzna wrócił do miasta»',
      'asserted stated 2019-01-01T00:00/2020-01-01T00:00 «Mężczyzna uciekł z aresztu»',
    ],
  },
  {
    why: '"gdy" lends its time to the main clause',
    text: 'Dwie osoby zginęły, gdy w środę zawaliła się kamienica.',
    events: [
      'asserted relative 2024-05-15T00:00/2024-05-16T00:00 «Dwie osoby zginęły»',
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Zawaliła się kamienica»',
    ],
  },
  {
    why: 'the happening in a relative clause dates the main one',
    text: 'Jedna osoba zginęła w pożarze, do którego doszło w środę w nocy.',
    events: [
      'asserted relative 2024-05-15T21:00/2024-05-16T06:00 «Jedna osoba zginęła w pożarze»',
      'asserted stated 2024-05-15T21:00/2024-05-16T06:00 «Pożar»',
    ],
  },
  {
    why: 'a participle clause belongs to its main clause',
    text: 'W środę sprawcy uciekli, zostawiając broń.',
    events: ['asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Sprawcy uciekli»'],
  },
  {
    why: 'a lead is dated by the sentence that tells when',
    text: 'Trzy osoby zostały ranne w wypadku autobusu.\n\nDo zdarzenia doszło w środę o 7.15.',
    events: [
      'asserted relative 2024-05-15T07:15/2024-05-15T07:16 «Trzy osoby zostały ranne w wypadku autobusu»',
      'asserted stated 2024-05-15T07:15/2024-05-15T07:16 «Do zdarzenia doszło»',
    ],
  },
  {
    why: 'a length of time from the time before',
    text: 'W poniedziałek chłopiec trafił do szpitala. Spędził tam dwa dni.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «Chłopiec trafił do szpitala»',
      'asserted carried 2024-05-13T00:00/2024-05-15T00:00 «Chłopiec spędził tam dwa dni»',
    ],
  },
  {
    why: 'the length of a sentence is none',
    text: 'W środę sąd skazał go na 12 lat więzienia.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Sąd skazał go na 12 lat więzienia»',
    ],
  },
  {
    why: '"trwał" in a relative clause tells no event',
    text: 'We wtorek spłonął dom. Pożar, który trwał dwie godziny, ugaszono.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Spłonął dom»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «Pożar ugaszono»',
    ],
  },
  {
    why: 'a time that describes a noun',
    text: 'Prokuratura wszczęła śledztwo w sprawie wypadku z 3 maja.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Prokuratura wszczęła śledztwo w sprawie wypadku z 3 maja»',
    ],
  },
  {
    why: 'what is compared with',
    text: 'W środę sprzedano więcej biletów niż we wtorek.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Sprzedano więcej biletów niż we wtorek»',
    ],
  },
  {
    why: 'an anniversary',
    created: '2021-12-16',
    text: 'Mija dziś dwadzieścia lat od chwili, gdy fala zniosła drewniany most.',
    events: ['asserted relative 2001-12-16T00:00/2001-12-17T00:00 «Fala zniosła drewniany most»'],
  },
  {
    why: 'going on, seen by somebody',
    text: 'Według świadków w porcie słychać wybuchy.',
    events: ['asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «W porcie słychać wybuchy»'],
  },
  {
    why: 'going on since a time',
    text: 'Od środy w górach pada śnieg.',
    events: ['asserted stated 2024-05-15T00:00/2024-05-17T00:00 «W górach pada śnieg»'],
  },
  {
    why: 'seeing with a clause is none',
    text: 'Sąsiedzi widzieli, jak dom płonie.',
    events: [],
  },
  {
    why: 'a subject that names nothing',
    text: 'Wszystko zaczęło się w środę.',
    events: [],
  },
  {
    why: 'one event told twice',
    text: 'W powodzi zginęły 3 osoby. Minister potwierdził, że w powodzi zginęły 3 osoby.',
    events: ['asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «W powodzi zginęły 3 osoby»'],
  },
  {
    why: 'different numbers stay apart',
    text: 'W Pradze zginęły 3 osoby. W Pradze zginęło 5 osób.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «W Pradze zginęły 3 osoby»',
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «W Pradze zginęło 5 osób»',
    ],
  },
  {
    why: 'a headline is told by the body',
    text: 'Zamknięto most w Toruniu\n\nW środę o świcie zamknięto most w Toruniu. Kierowcy stoją w korkach.',
    events: ['asserted stated 2024-05-15T04:00/2024-05-15T07:00 «Zamknięto most w Toruniu»'],
  },
  {
    why: "a past event doesn't take a plan's time",
    text: 'W piątek sejm zagłosuje nad ustawą. Senat odrzucił poprawki.',
    events: [
      'planned stated 2024-05-17T00:00/2024-05-18T00:00 «Sejm zagłosuje nad ustawą»',
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Senat odrzucił poprawki»',
    ],
  },
  {
    why: 'indirect questions are none',
    text: 'W piątek rada zdecyduje, czy szkoła zostanie zamknięta.',
    events: [
      'planned stated 2024-05-17T00:00/2024-05-18T00:00 «Rada zdecyduje, czy szkoła zostanie zamknięta»',
    ],
  },
  {
    why: 'decision with its content after a colon',
    text: 'Wojewoda zdecydował: w czwartek szkoły zostaną zamknięte.',
    events: ['planned stated 2024-05-16T00:00/2024-05-17T00:00 «Szkoły zostaną zamknięte»'],
  },
  {
    why: 'an imperfective state without a time',
    text: 'Firma zatrudniała sto osób i słynęła z jakości.',
    events: [],
  },
  {
    why: 'resigning is no speech',
    text: 'Prezes podał się w środę do dymisji.',
    events: ['asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Prezes podał się do dymisji»'],
  },
  {
    why: 'scheduled is planned',
    text: 'Rozprawę wyznaczono na 12 czerwca.',
    events: [
      'planned stated 2024-06-12T00:00/2024-06-13T00:00 «Rozprawę wyznaczono na 12 czerwca»',
    ],
  },
  {
    why: 'a birth without a date takes no other time',
    text: 'We wtorek zmarła rzeźbiarka. Urodziła się we Lwowie.',
    events: ['asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Zmarła rzeźbiarka»'],
  },
  {
    why: "the time of a participle is not its clause's",
    text: 'Sonda, wystrzelona w 2011 r., minęła w środę księżyc.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Sonda, wystrzelona w 2011 r., minęła księżyc»',
    ],
  },
  {
    why: 'a verb after a preposition is a noun',
    text: 'W środę tuż po przerwie wyrównał Nowak.',
    events: ['asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Tuż po przerwie wyrównał Nowak»'],
  },
  {
    why: 'a happening is labelled by its noun',
    text: 'Dwie osoby zginęły w groźnym wypadku autobusu, do którego doszło w środę pod Radomiem.',
    events: [
      'asserted relative 2024-05-15T00:00/2024-05-16T00:00 «Dwie osoby zginęły w groźnym wypadku autobusu»',
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Groźny wypadek autobusu pod Radomiem»',
    ],
  },
  {
    why: 'the noun goes with its oblique relative',
    text: 'Strażacy uratowali chłopca, któremu w środę pękł pod nogami lód.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Strażacy uratowali chłopca»',
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Strażacy uratowali chłopca, któremu pękł pod nogami lód»',
    ],
  },
  {
    why: "quantities don't change the label",
    text: 'W środę z hotelu ewakuowano 34 osoby, w tym 5 dzieci.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Z hotelu ewakuowano 34 osoby, w tym 5 dzieci»',
    ],
  },
  {
    why: 'a fragment that names no event is none',
    text: 'W środę targ w centrum miasta.',
    events: [],
  },
  {
    why: 'of another voice nothing is taken over',
    text: 'W środę wykoleił się pociąg.\n\nWedług ministra wojsko zamknęło tory.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Wykoleił się pociąg»',
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Wojsko zamknęło tory»',
    ],
  },
  {
    why: 'a new paragraph returns from long ago',
    text: 'Fabrykę zbudowano w 1961 roku.\n\nZarząd zwolnił wszystkich robotników.',
    events: [
      'asserted stated 1961-01-01T00:00/1962-01-01T00:00 «Fabrykę zbudowano»',
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Zarząd zwolnił wszystkich robotników»',
    ],
  },
  {
    why: 'verbs of the weather, and „we”',
    text: 'W sobotę w ciągu dnia przejaśni się, ale wczesnym popołudniem znów zagrzmi. W niedzielę o jedenastej ochrzcimy pięcioro dzieci.',
    events: [
      'planned stated 2024-05-18T06:00/2024-05-18T21:00 «Przejaśni się»',
      'planned stated 2024-05-18T12:00/2024-05-18T14:00 «Znów zagrzmi»',
      'planned stated 2024-05-19T11:00/2024-05-19T11:01 «Ochrzcimy pięcioro dzieci»',
    ],
  },
  {
    why: 'what went on for a time went on from the time told before',
    text: 'Do wybuchu doszło 13 grudnia 1971 r. Akcja ratownicza trwała cztery doby.',
    events: [
      'asserted stated 1971-12-13T00:00/1971-12-14T00:00 «Do wybuchu doszło»',
      'asserted carried 1971-12-13T00:00/1971-12-17T00:00 «Akcja ratownicza trwała cztery doby»',
    ],
  },
  {
    why: 'to call the police is no saying; to warn is',
    text: 'Klientka znalazła szkło w poniedziałek, a producent nazajutrz powiadomił sanepid. W środę inspektorat ostrzegał przed ogórkami.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «Klientka znalazła szkło»',
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Producent powiadomił sanepid»',
    ],
  },
  {
    why: 'the month that „wobec” compares with dates nothing',
    text: 'Ceny w styczniu spadły, a wobec grudnia wzrosły o 1 proc.',
    events: [
      'asserted stated 2024-01-01T00:00/2024-02-01T00:00 «Ceny spadły»',
      'asserted carried 2024-01-01T00:00/2024-02-01T00:00 «Ceny wobec grudnia wzrosły o 1 proc.»',
    ],
  },
  {
    why: 'a distance counts from what the text has told of',
    text: 'Wybory odbędą się 16 czerwca. Kampania ruszy dwa tygodnie przed wyborami.',
    events: [
      'planned stated 2024-06-16T00:00/2024-06-17T00:00 «Wybory odbędą się»',
      'planned relative 2024-06-02T00:00/2024-06-03T00:00 «Kampania ruszy dwa tygodnie przed wyborami»',
    ],
  },
  {
    why: 'a distance from what nobody dates is no length of what happens',
    text: 'W sobotę Wisła pokonała Stal. Kwadrans przed końcem meczu wyrównał Nowak.',
    events: [
      'asserted stated 2024-05-11T00:00/2024-05-12T00:00 «Wisła pokonała Stal»',
      'asserted carried 2024-05-11T00:00/2024-05-12T00:00 «Kwadrans przed końcem meczu wyrównał Nowak»',
    ],
  },
  {
    why: '„dopóki nie” tells what has not come',
    text: 'Zostaniemy na dachu, dopóki nie podpiszą umowy.',
    events: ['planned bounded 2024-05-15T00:00/2024-05-17T00:00 «Zostaniemy na dachu»'],
  },
];

testEvents(ROWS, CREATED);
