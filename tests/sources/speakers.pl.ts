import type { Row } from './who-says.pl.ts';

/** How a Polish text names its speakers: titles, appositions, names like months, links of a chain. */
export const POLISH_SPEAKERS: readonly Row[] = [
  [
    'tytuł i nazwisko',
    'Oddziałem kieruje dr Grażyna Okoń. – W poniedziałek zamknęliśmy trzy sale – mówi dr Okoń.',
    'zamknęliśmy: Grażyna Okoń',
  ],
  [
    'urząd i nazwisko',
    'Burmistrz Elżbieta Zima odwiedziła szkołę. Hala ruszy w czerwcu, zapowiedziała burmistrz Zima.',
    'ruszy: Elżbieta Zima',
  ],
  [
    'miesiąc jako nazwisko',
    '– Dach naprawimy do piątku – obiecuje kierownik budowy Adam Wrzesień.',
    'naprawimy: Adam Wrzesień',
  ],
  [
    'dzień tygodnia jako nazwisko',
    '– Pompy stanęły o czwartej – relacjonuje kpt. Ewa Środa z powiatowej komendy.',
    'stanęły: Ewa Środa',
  ],
  [
    'radna i nazwisko',
    'Most zostanie zamknięty w maju, powiedziała radna Beata Sobota.',
    'zamknięty: Beata Sobota',
  ],
  [
    'samo nazwisko wraca do pełnego',
    'Radna Beata Sobota przyszła spóźniona. Sobota dodała, że most zamknięto w maju.',
    'zamknięto: Beata Sobota',
  ],
  [
    'opis, przecinek, nazwisko',
    'Nurkowie zbadają wrak w maju, zapowiedział wiceminister obrony, Hubert Luty.',
    'zbadają: Hubert Luty',
  ],
  [
    'cytat idzie dalej',
    '– Usłyszeliśmy huk – mówi Joanna Feld, pielęgniarka. – Potem zgasło światło. Ktoś otworzył drzwi.',
    'zgasło: Joanna Feld',
    'otworzył: Joanna Feld',
  ],
  [
    'zaimek po cytacie',
    '– Usłyszeliśmy huk – mówi Joanna Feld. Jej zdaniem światło zgasło dopiero po północy.',
    'zgasło: Joanna Feld',
  ],
  [
    'podmiot domyślny po cytacie',
    '– Usłyszeliśmy huk – mówi Joanna Feld. Dodaje, że światło zgasło po północy.',
    'zgasło: Joanna Feld',
  ],
  [
    'gazeta powołuje się na współpracownika',
    '„Gazeta Krakowska” podała w niedzielę, powołując się na byłego współpracownika, że pilota zwolniono w maju.',
    'zwolniono: były współpracownik → Gazeta Krakowska',
  ],
  ['zeznał policji', 'Kierowca powiedział policji, że zasnął za kierownicą.', 'zasnął: kierowca'],
  [
    'mówił radzie',
    'Inżynier Mirosława Stern powiedziała radnym, że zapora pękła w marcu.',
    'pękła: Mirosława Stern',
  ],
  [
    'dwaj urzędnicy z miasta, cytowani przez gazetę',
    'Rozmowy zerwano we wtorek – wynika z relacji dwóch urzędników z Ottawy, cytowanych przez agencję Reuters.',
    'zerwano: dwaj urzędnicy z Ottawy → Reuters',
  ],
  [
    'według dwóch urzędników',
    'Według dwóch urzędników z Ottawy cytowanych przez Reutersa rozmowy zerwano we wtorek.',
    'zerwano: dwaj urzędnicy z Ottawy → Reuters',
  ],
  [
    'instytucja nie na początku zdania',
    'W poniedziałek przed szpitalem protestowała Izba Pielęgniarek. Podkreśliła, że rozmowy zerwano w maju.',
    'zerwano: Izba Pielęgniarek',
  ],
  [
    'resort nie na początku zdania',
    'We wtorek projekt opublikowało Ministerstwo Zdrowia. Podkreśliło, że ustawa wejdzie w życie w maju.',
    'wejdzie: Ministerstwo Zdrowia',
  ],
  [
    'sąd nie na początku zdania',
    'W piątek skargę oddalił Sąd Okręgowy w Łodzi. Podkreślił, że umowę podpisano w maju.',
    'podpisano: Sąd Okręgowy w Łodzi',
  ],
  [
    'nagranie w sieci',
    'Nagranie opublikowane w internecie pokazuje, że ciężarówka uderzyła w mur.',
    'uderzyła: nagranie',
  ],
  [
    'tak brzmiał komunikat',
    '„Prąd wróci w czwartek” – tak brzmiał komunikat operatora.',
    'wróci: komunikat operatora',
  ],
  [
    'dwa słowa komunikatu',
    '„Lot odwołany” – tak brzmiał komunikat na tablicy.',
    'odwołany: komunikat na tablicy',
  ],
  [
    'po cytacie zdanie od redakcji',
    '„Ocaliliśmy dziesięć miejsc pracy.” Strajk zaczął się w poniedziałek.',
    'zaczął się: –',
  ],
  [
    'z informacji gazety wynika',
    'Umowa jest gotowa – podaje „Rzeczpospolita”. Z jej informacji wynika, że w nocy prezes złożył dymisję.',
    'złożył: Rzeczpospolita',
  ],
  [
    'z ustaleń portalu wynika',
    'O sprawie jako pierwszy poinformował Onet. Z jego ustaleń wynika, że prezes odszedł w maju.',
    'odszedł: Onet',
  ],
  [
    'nie krył rozczarowania',
    'Trener, który w maju odszedł z klubu, nie krył rozczarowania.',
    'odszedł: –',
  ],
  [
    'nie kryła radości',
    'Aktorka, która w sobotę odebrała nagrodę, nie kryła radości.',
    'odebrała: –',
  ],
  ['nie ukrywa, że', 'Trener nie ukrywa, że w maju odszedł z klubu.', 'odszedł: trener'],
];
