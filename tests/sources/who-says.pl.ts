/**
 * Why, text, and who vouches for what: "words of the clause: source, nearest first → next link".
 * "–" is the text itself, "?" somebody it doesn't name.
 */
export type Row = readonly [why: string, text: string, ...answers: string[]];

export const POLISH: readonly Row[] = [
  [
    'a title right behind its noun is no speech',
    'Zmarła językoznawczyni Halina Drozd, autorka „Słownika gwar Kaszub środkowych” – podał Instytut Bałtycki w Gdańsku.',
    'Zmarła: Instytut Bałtycki w Gdańsku',
  ],
  [
    'behind a dash the subject follows the verb, whatever stands before',
    'Premier ma przylecieć jutro – dowiedziało się Radio Sudety.',
    'przylecieć: Radio Sudety',
  ],
  [
    'an interview with somebody whom only the lines below the headline name',
    '„Góra poczeka”. Rozmowa z ratowniczką\n\nZ Justyną Grzelak, ratowniczką z Karpacza, rozmawia Marek Szulc.\n\nJak wyglądał weekend?\n\n– W sobotę ruszyliśmy po trzech studentów.\n\nDużo już pani widziała?\n\n– Przysięgę złożyłam w 2009 roku.',
    'ruszyliśmy: Justyna Grzelak',
    'złożyłam: Justyna Grzelak',
  ],
  [
    'who told those who tell stands nearer',
    'Pielęgniarki odejdą od łóżek w poniedziałek – dowiedziało się Radio Łęczyca od przewodniczącej związku Ilony Bąk.',
    'odejdą: Ilona Bąk → Radio Łęczyca',
  ],
  [
    'a station is called by noun and name, in any case',
    'Most zamkną w lipcu – mówi wójt w rozmowie z Radiem Sudety.',
    'zamkną: wójt → Radio Sudety',
  ],
  [
    'figures belong to the name that they are tight to',
    'Most zamkną w lipcu, ustalił portal Łuków24.',
    'zamkną: Łuków24',
  ],
  [
    '„według którego”: the noun before the comma, for the relative clause only',
    'Zadzwoniliśmy do sołtysa, według którego most zamkną w lipcu.',
    'Zadzwoniliśmy: –',
    'zamkną: sołtys',
  ],
  [
    '„zdaniem którego”, a person by name',
    'Rozmawialiśmy z wójtem Janem Rakiem, zdaniem którego droga powstanie w lipcu.',
    'powstanie: Jan Rak',
  ],
  [
    '„na którego powołuje się” behind one who is only somebody’s friend',
    'Według kolegi, na którego powołuje się Radio Wiatr, nastolatek wsiadł w środę do autobusu.',
    'wsiadł: kolega → Radio Wiatr',
  ],
  // Direct speech with the speaker behind it.
  [
    'a court in the instrumental is where it was said',
    '– Kazał mi antydatować faktury – zeznała w czwartek przed Sądem Okręgowym w Kielcach księgowa Anna Lis.',
    'Kazał: Anna Lis',
  ],
  [
    'an outlet that no table has, in the dative',
    '– W marcu podjęłam decyzję – mówi „Kurierowi Zabrowskiemu” radna Olga Wrzesień.',
    'podjęłam: Olga Wrzesień → Kurier Zabrowski',
  ],
  [
    'a verb that speaks only beside direct speech',
    'Adam Nowak nie przyznaje się do winy. – W styczniu wręczyłem jej wypowiedzenie – rzucił na korytarzu.',
    'wręczyłem: Adam Nowak',
  ],
  [
    'a gesture beside direct speech',
    '– Kwiaty przemarzły w godzinę – załamuje ręce sadownik Kazimierz Lipa.',
    'przemarzły: Kazimierz Lipa',
  ],
  [
    'a firm with a name in the plural',
    'Od poniedziałku pociągi zastąpią autobusy – zapowiadają Polskie Linie Regionalne.',
    'zastąpią: Polskie Linie Regionalne',
  ],
  [
    'who reports a loss is no source of it',
    'Syn zniknął w piątek. Rodzice zgłosili zaginięcie następnego dnia.',
    'zgłosili: –',
  ],
  // Prepositions and fixed phrases.
  [
    '„w ocenie”, institution',
    'W ocenie Najwyższej Izby Kontroli gmina straciła trzy miliony złotych. Radni spierali się o to w czwartek.',
    'straciła: Najwyższa Izba Kontroli',
    'spierali: –',
  ],
  [
    '„jak wynika z” with a possessor',
    'Jak wynika z ustaleń prokuratury, ogień podłożono w dwóch miejscach.',
    'podłożono: prokuratura',
  ],
  [
    '„z raportu wynika”',
    'Z raportu Międzynarodowej Agencji Energetycznej wynika, że popyt na ropę spadł.',
    'spadł: raport Międzynarodowej Agencji Energetycznej',
  ],
  [
    '„jak dowiedział się”, an outlet',
    'Jak dowiedziała się „Rzeczpospolita”, spółka złożyła wniosek o upadłość.',
    'złożyła: Rzeczpospolita',
  ],
  [
    '„jak dowiedział się”, a reporter',
    'Jak dowiedział się nieoficjalnie reporter RMF FM, zatrzymano byłego wiceministra.',
    'zatrzymano: reporter → RMF FM',
  ],
  [
    '„ze słów” with „wynika”',
    'Ze słów świadków wynika, że autobus przejechał na czerwonym świetle.',
    'przejechał: świadkowie',
  ],
  [
    '„w relacji”',
    'W relacji ocalałych górników strop runął kilka minut po szóstej.',
    'runął: ocalali górnicy',
  ],
  [
    '„w komunikacie” names who issued it',
    'W komunikacie opublikowanym w sobotę Orlen przekazał, że rafineria wznowiła pracę.',
    'wznowiła: Orlen',
  ],
  [
    '„przekazał w komunikacie” behind',
    'Lawina porwała trzech narciarzy – przekazał w komunikacie TOPR.',
    'porwała: TOPR',
  ],
  [
    '„powołując się na” behind a verb of the outlet',
    'Dziennik „Bild” napisał, powołując się na źródła w rządzie, że minister poda się do dymisji.',
    'poda: źródła w rządzie → Bild',
  ],
  [
    '„cytowany przez”, with the outlet in the accusative',
    'Podróż skrócono o dwa dni – powiedział cytowany przez agencję Interfax rzecznik Kremla Dmitrij Pieskow.',
    'skrócono: Dmitrij Pieskow → Interfax',
  ],
  [
    '„w rozmowie z” behind the speech',
    '– Wody gruntowe opadły o metr – mówi w rozmowie z PAP hydrolog Tomasz Żak.',
    'opadły: Tomasz Żak → PAP',
  ],
  [
    '„w rozmowie z naszą redakcją” adds no link',
    '– Zamykamy kino w marcu – mówi w rozmowie z nami właścicielka, Ewa Drozd.',
    'Zamykamy: Ewa Drozd',
  ],
  [
    '„na antenie”',
    'Minister rolnictwa zapowiedział na antenie Polskiego Radia, że skup ruszy w lipcu.',
    'ruszy: minister rolnictwa → Polskie Radio',
  ],
  [
    '„według” and a date',
    'Według opublikowanego w środę sondażu IBRiS partia straciła cztery punkty.',
    'straciła: sondaż IBRiS',
  ],
  [
    '„zdaniem” with a coordinate',
    'Zdaniem policji i straży pożarnej ogień zaprószył lokator.',
    'zaprószył: policja & straż pożarna',
  ],
  [
    '„zgodnie z relacją”',
    'Zgodnie z relacją kapitana jacht nabrał wody w nocy z piątku na sobotę.',
    'nabrał: kapitan',
  ],
  ['„według” inside', 'Sprawca, według śledczych, działał sam.', 'działał: śledczy'],
  ['„w opinii”', 'W opinii biegłego hamulce zawiodły tuż przed zakrętem.', 'zawiodły: biegły'],
  [
    '„o czym poinformował”',
    'W nocy runęła wieża kościoła, o czym poinformował proboszcz.',
    'runęła: proboszcz',
  ],
  [
    '„co potwierdził”',
    'Zarząd odwołano w poniedziałek, co potwierdziła rzeczniczka spółki Anna Maj.',
    'odwołano: Anna Maj',
  ],
  [
    '„jak twierdzi” in the middle',
    'Kierowca, jak sam twierdzi, nie widział znaku.',
    'widział: kierowca',
  ],
  [
    '„jak czytamy w”',
    'Jak czytamy w komunikacie kopalni, wydobycie wstrzymano w niedzielę.',
    'wstrzymano: komunikat kopalni',
  ],
  [
    '„jak podano w komunikacie”',
    'Jak podano w komunikacie uczelni, rektor zrezygnował w maju.',
    'zrezygnował: komunikat uczelni',
  ],

  // Verbs and nouns of saying.
  [
    'neuter past',
    'Ministerstwo Zdrowia podało, że w styczniu zachorowało trzysta osób.',
    'zachorowało: Ministerstwo Zdrowia',
  ],
  ['present plural', 'Lekarze mówią, że dziecko przeżyło cudem.', 'przeżyło: lekarze'],
  ['impersonal', 'W szpitalu podano, że pacjenta wypisano w środę.', 'wypisano: ?'],
  [
    'a passive with its agent',
    'Stan klęski został ogłoszony przez wojewodę. Most zamknięto.',
    'zamknięto: –',
  ],
  [
    '„poinformowano” with a place',
    'Na stronie NASA poinformowano, że sonda weszła na orbitę.',
    'weszła: NASA',
  ],
  [
    'a noun of saying: „informację … potwierdził”',
    'Informację o zatrzymaniu senatora potwierdziło CBA.',
    'zatrzymaniu: CBA',
  ],
  [
    'a noun of saying with że',
    'Informację, że szpital zamknięto, potwierdził starosta Jan Kot.',
    'zamknięto: Jan Kot',
  ],
  [
    'verb in front of the subject',
    'Potwierdził to rzecznik KWP w Katowicach. Dodał, że sprawcę zatrzymano w sobotę.',
    'zatrzymano: rzecznik KWP w Katowicach',
  ],
  [
    '„poinformował o”',
    'O pożarze hali poinformowało Rządowe Centrum Bezpieczeństwa.',
    'pożarze: Rządowe Centrum Bezpieczeństwa',
  ],
  ['an announcement is the actor’s own deed', 'Prezydent zapowiedział weto do ustawy.', 'weto: –'],
  [
    '„skarżył się”',
    'Lokatorzy skarżyli się, że windy nie działały przez miesiąc.',
    'działały: lokatorzy',
  ],
  ['„zeznał”', 'Przed sądem świadek zeznał, że widział oskarżonego na dworcu.', 'widział: świadek'],
  [
    '„przyznał”',
    'Prezes klubu Adam Gwóźdź przyznał, że zaległości spłacono dopiero w maju.',
    'spłacono: Adam Gwóźdź',
  ],
  [
    '„napisał na X”',
    'Premier Donald Tusk napisał na platformie X, że umowę podpisano w nocy.',
    'podpisano: Donald Tusk',
  ],
  [
    'a post with a colon',
    '„Umowa podpisana dziś rano” – napisał na Facebooku burmistrz Ełku Piotr Wilga.',
    'podpisana: Piotr Wilga',
  ],
  [
    'a label with its place',
    'Tusk na platformie X: podpisaliśmy umowę\n\nDonald Tusk podpisał umowę w Brukseli.',
    'podpisaliśmy: Donald Tusk',
    'podpisał: –',
  ],
  [
    '„wyjaśniała”',
    'Sędzia Maria Rój wyjaśniała, że rozprawę odroczono z powodu choroby obrońcy.',
    'odroczono: Maria Rój',
  ],
  ['„raport stwierdza”', 'Raport stwierdza, że pilot zszedł zbyt nisko.', 'zszedł: raport'],
  ['„komunikat głosi”', 'Jak głosi komunikat, mecz przełożono na wtorek.', 'przełożono: komunikat'],
  [
    '„badania wykazały”',
    'Badania naukowców z Uniwersytetu Gdańskiego wykazały, że lodowiec cofnął się o kilometr.',
    'cofnął: badania naukowców z Uniwersytetu Gdańskiego',
  ],
  [
    '„ustaliła”',
    'Komisja ustaliła, że wykolejenie spowodował pęknięty tor.',
    'spowodował: komisja',
  ],
  [
    'not „uważać na”',
    'Kierowcy powinni uważać na oblodzone drogi. Most zamknięto w nocy.',
    'zamknięto: –',
  ],
  [
    '„miał powiedzieć” is hearsay',
    'Trener miał powiedzieć, że odchodzi w czerwcu.',
    'odchodzi: trener',
  ],

  // Direct speech.
  [
    'quotation marks, verb first',
    '„Straciliśmy wszystko w jedną noc” – mówi Halina Sroka z Lądka-Zdroju.',
    'Straciliśmy: Halina Sroka',
  ],
  [
    'straight quotation marks',
    '"Prąd wyłączono o czwartej", twierdzi jeden z mieszkańców.',
    'wyłączono: jeden z mieszkańców',
  ],
  ['guillemets', '«Pociąg stał w polu trzy godziny» – opowiadała pasażerka.', 'stał: pasażerka'],
  [
    'an em dash',
    '— Ogień pojawił się na poddaszu — relacjonuje mł. bryg. Karol Bień.',
    'pojawił: Karol Bień',
  ],
  [
    'speech in two pieces',
    '– Zamknęliśmy tamę o ósmej – mówi Jerzy Wąsik, kierownik zbiornika. – Woda opadła dopiero wieczorem.',
    'Zamknęliśmy: Jerzy Wąsik',
    'opadła: Jerzy Wąsik',
  ],
  [
    'speech over two paragraphs',
    '– Schron zalało w poniedziałek – opowiada Nina Kruk.\n\n– We wtorek przyjechało wojsko – dodaje.',
    'zalało: Nina Kruk',
    'przyjechało: Nina Kruk',
  ],
  [
    'a new speaker after the first',
    '– Zderzyły się dwa auta – mówi asp. Ewa Lech. – Nikt nie zginął.\n\n– Widziałem to z okna – dodaje Roman Zdun, mieszkaniec kamienicy.',
    'Zderzyły: Ewa Lech',
    'zginął: Ewa Lech',
    'Widziałem: Roman Zdun',
  ],
  [
    'speech, then the paper’s own sentence',
    '„Nie było ofiar” – powiedział komendant. Pożar ugaszono po północy.',
    'ugaszono: –',
  ],
  [
    'quoted words inside',
    'Burmistrz nazwał decyzję „błędem”. Most zamknięto w maju.',
    'zamknięto: –',
  ],
  [
    'no subject: the last speaker',
    'Strażacy dotarli po kwadransie – relacjonuje Alicja Pazur. – Dach już płonął – dodaje.',
    'dotarli: Alicja Pazur',
    'płonął: Alicja Pazur',
  ],
  [
    'a noun for the speaker behind',
    '– Wyłowiono trzy ciała – podkreśliła rzeczniczka.',
    'Wyłowiono: rzeczniczka',
  ],

  // Back to a name.
  [
    '„dodała”',
    'Dyrektorka szpitala Irena Maślak poinformowała, że oddział zamknięto. Dodała, że pacjentów przewieziono do Nysy.',
    'zamknięto: Irena Maślak',
    'przewieziono: Irena Maślak',
  ],
  [
    '„rzeczniczka” is the one named',
    'Most otwarto w piątek – poinformowała Julia Wit, rzeczniczka GDDKiA. Jak zaznaczyła rzeczniczka, prace trwały rok.',
    'otwarto: Julia Wit',
    'trwały: Julia Wit',
  ],
  [
    '„minister” is the one named',
    'Minister klimatu Paulina Hen zapowiedziała zmiany. Zdaniem minister decyzja zapadła w nocy.',
    'zapadła: Paulina Hen',
  ],
  [
    'a surname alone',
    'Prokurator Andrzej Bury prowadzi sprawę od maja. Bury przekazał, że zatrzymano cztery osoby.',
    'zatrzymano: Andrzej Bury',
  ],
  [
    'a surname in the genitive',
    'Selekcjoner Michał Probierz ogłosił kadrę. Zdaniem Probierza drużyna zagrała słabo.',
    'zagrała: Michał Probierz',
  ],
  [
    'the institution again',
    'Ministerstwo Obrony Narodowej podało, że dron spadł na łące. Resort dodał, że nikt nie ucierpiał.',
    'spadł: Ministerstwo Obrony Narodowej',
    'ucierpiał: Ministerstwo Obrony Narodowej',
  ],
  [
    'the company again',
    'Spółka PKP Energetyka poinformowała, że awarię usunięto. Według spółki prąd wrócił o szóstej.',
    'usunięto: PKP Energetyka',
    'wrócił: PKP Energetyka',
  ],
  [
    'the agency again',
    'Agencja AFP podała, że rozejm zerwano. Według agencji ostrzelano dwa miasta.',
    'zerwano: AFP',
    'ostrzelano: AFP',
  ],
  [
    '„jak dodał”',
    'Wiceminister Jan Grab mówił, że rozmowy zerwano. Jak dodał, delegacja wyjechała w nocy.',
    'wyjechała: Jan Grab',
  ],
  [
    '„jej zdaniem”',
    'Hydrolożka Maria Bąk mówi, że rzeka wysycha. Jej zdaniem ostatnia wielka woda przyszła w 2010 roku.',
    'przyszła: Maria Bąk',
  ],

  // Chains.
  [
    'the agency quotes the mayor, the site the agency',
    'Jak podał portal Onet za agencją Ukrinform, mer Charkowa Ihor Terechow poinformował, że zginęły dwie osoby.',
    'zginęły: Ihor Terechow → Ukrinform → Onet',
  ],
  [
    '„za PAP”',
    'Minister odwiedził chorych – podaje Radio ZET za PAP.',
    'odwiedził: PAP → Radio ZET',
  ],
  [
    'three links',
    'Reuters podał, powołując się na ministerstwo obrony, że według wywiadu kolumna ruszyła w nocy.',
    'ruszyła: wywiad → ministerstwo obrony → Reuters',
  ],
  [
    '„cytowani przez”',
    'Naoczni świadkowie cytowani przez BBC twierdzą, że żołnierze strzelali w tłum.',
    'strzelali: naoczni świadkowie → BBC',
  ],
  [
    'told an agency',
    'Lekarz ze szpitala w Gazie powiedział agencji AP, że przywieziono dwadzieścia ciał.',
    'przywieziono: lekarz ze szpitala w Gazie → AP',
  ],
  [
    'told the police: no link',
    'Kobieta zeznała policjantom, że męża widziała ostatni raz w maju.',
    'widziała: kobieta',
  ],
  [
    'the chief of an office, quoted by a paper',
    '„Granicę zamknięto o północy” – cytuje szefa MSWiA „Gazeta Wyborcza”.',
    'zamknięto: szef MSWiA → Gazeta Wyborcza',
  ],

  // Names.
  [
    'a double-barrelled name',
    'Zdaniem Małgorzaty Kidawy-Błońskiej głosowanie przełożono zgodnie z regulaminem.',
    'przełożono: Małgorzata Kidawa-Błońska',
  ],
  [
    'a foreign name, declined',
    'Według Emmanuela Macrona rozmowy zakończono w Paryżu.',
    'zakończono: Emmanuel Macron',
  ],
  [
    'a foreign name with a particle',
    'Według Ursuli von der Leyen pakiet przyjęto w czerwcu.',
    'przyjęto: Ursula von der Leyen',
  ],
  [
    'a genitive that two names could have, beside the name itself',
    'Zdaniem Jana Fredry zawiniła dyrekcja. Jan Fredro kieruje teatrem od maja.',
    'zawiniła: Jan Fredro',
  ],
  [
    'a name in -ek',
    'Według Adama Michałka sztuczne lodowisko zamknięto.',
    'zamknięto: Adam Michałek',
  ],
  [
    'an adjectival feminine name',
    'Zdaniem posłanki Joanny Zielińskiej ustawę przepchnięto nocą.',
    'przepchnięto: Joanna Zielińska',
  ],
  [
    'a woman with a noun for a surname',
    'Według rzeczniczki Katarzyny Wrony tamę otwarto.',
    'otwarto: Katarzyna Wrona',
  ],
  ['an acronym', 'Jak podał IMGW, w nocy spadło 80 litrów deszczu.', 'spadło: IMGW'],
  [
    'an acronym with a hyphened ending',
    'Z danych GUS-u wynika, że bezrobocie wzrosło.',
    'wzrosło: GUS',
  ],
  [
    'an acronym in the genitive',
    'Według NATO samoloty naruszyły przestrzeń powietrzną.',
    'naruszyły: NATO',
  ],
  [
    'rank and abbreviated titles',
    'Zdarzenie wyjaśniamy – mówi podkom. Robert Szumiata z KRP Warszawa V. Auto spłonęło nad ranem – dodaje policjant.',
    'spłonęło: Robert Szumiata',
  ],
  [
    '„szef” of an office',
    'Szef Kancelarii Premiera Michał Dworczyk poinformował, że dane wykradziono.',
    'wykradziono: Michał Dworczyk',
  ],
  [
    'an official without a name',
    'Rzecznik prasowy Komendy Stołecznej Policji poinformował, że zatrzymano nożownika.',
    'zatrzymano: rzecznik prasowy Komendy Stołecznej Policji',
  ],
  [
    'a national body',
    'Służba Bezpieczeństwa Ukrainy twierdzi, że udaremniła zamach.',
    'udaremniła: Służba Bezpieczeństwa Ukrainy',
  ],
  [
    'a plural group with adjectives',
    'Zdaniem zachodnich dyplomatów rozejm zerwano celowo.',
    'zerwano: zachodni dyplomaci',
  ],
  [
    'two people',
    'Posłowie Jan Rak i Ewa Flis twierdzą, że głosy policzono źle.',
    'policzono: Jan Rak & Ewa Flis',
  ],

  // The text itself says so.
  [
    'a plain report',
    'W Radomiu runął balkon. Dwie osoby trafiły do szpitala. Policja zamknęła ulicę.',
    'runął: –',
    'trafiły: –',
    'zamknęła: –',
  ],
  ['a cause is no content', 'Straż pożarna ewakuowała ludzi, bo groził wybuch.', 'ewakuowała: –'],
  [
    'attributed once, not twice',
    'Według policji kierowca uciekł. Samochód znaleziono rano w lesie.',
    'uciekł: policja',
    'znaleziono: –',
  ],
  [
    'a verb of asking',
    'Policja prosi świadków o kontakt. Do napadu doszło we wtorek.',
    'doszło: –',
  ],
  [
    'what the speaker does is told by the paper',
    'Premier wrócił z urlopu i ogłosił, że granica zostanie zamknięta.',
    'wrócił: –',
    'zamknięta: premier',
  ],
  // A second series: short reports.
  [
    'a firefighter again by what he is',
    'W Wałbrzychu zawaliła się kamienica. Spod gruzów wydobyto dwie osoby – przekazał st. kpt. Tomasz Klimas z dolnośląskiej straży pożarnej. Jak dodał strażak, budynek od roku stał pusty.',
    'zawaliła: –',
    'wydobyto: Tomasz Klimas',
    'stał: Tomasz Klimas',
  ],
  [
    'an age for a name',
    '31-latek tłumaczył funkcjonariuszom, że zasnął za kierownicą. Mężczyzna trafił do aresztu.',
    'zasnął: 31-latek',
    'trafił: –',
  ],
  [
    'an institution that answers',
    '„Nikt nas nie uprzedził” – skarżą się mieszkańcy Jelcza. Urząd gminy odpiera, że ogłoszenia wywieszono w lutym.',
    'uprzedził: mieszkańcy Jelcza',
    'wywieszono: urząd gminy',
  ],
  [
    'a role before a name, and a bare role after it',
    'Zdaniem byłego trenera kadry Adama Nawałki zespół źle wszedł w mecz. „Zabrakło nam odwagi” – ocenił z kolei kapitan drużyny.',
    'wszedł: Adam Nawałka',
    'Zabrakło: kapitan drużyny',
  ],
  [
    'researchers of a university',
    'Naukowcy z Uniwersytetu Jagiellońskiego odkryli, że jaskinię zamieszkiwano już 40 tysięcy lat temu. O odkryciu napisało czasopismo „Nature”.',
    'zamieszkiwano: naukowcy z Uniwersytetu Jagiellońskiego',
  ],
  [
    'data that a body has gathered',
    'Według wstępnych danych Państwowej Komisji Wyborczej do północy zagłosowało 61 procent uprawnionych.',
    'zagłosowało: Państwowa Komisja Wyborcza',
  ],
  [
    'a noun whose plural is its singular',
    'Prokuratura Rejonowa w Mielcu poinformowała w piątek, że umorzyła śledztwo. Śledczy uznali, że kierowca nie mógł uniknąć zderzenia.',
    'umorzyła: Prokuratura Rejonowa w Mielcu',
    'mógł: śledczy',
  ],
  [
    'a nationality before an institution, and a name alone',
    'Izraelska armia podała, że zestrzeliła trzy rakiety. Hamas twierdzi, że trafił w lotnisko.',
    'zestrzeliła: izraelska armia',
    'trafił: Hamas',
  ],
  [
    'an unnamed man on duty',
    'Turyści utknęli na szlaku, o czym zaalarmowali ratowników TOPR. Śmigłowiec wystartował o świcie – poinformował dyżurny ratownik.',
    'wystartował: dyżurny ratownik',
  ],
  [
    'a station that found out',
    'Jak ustaliło Radio Kraków, przetarg unieważniono. Spółka Tramwaje Krakowskie nie komentuje sprawy.',
    'unieważniono: Radio Kraków',
  ],
  [
    'what somebody does not hide',
    'Wójt Marek Cieślak nie ukrywa, że gmina straciła na umowie.',
    'straciła: Marek Cieślak',
  ],
  [
    'two speakers in one sentence',
    'Rosyjskie ministerstwo obrony oświadczyło, że nad Biełgorodem strącono dwa drony; gubernator Wiaczesław Gładkow dodał, że ranna została kobieta.',
    'strącono: rosyjskie ministerstwo obrony',
    'ranna: Wiaczesław Gładkow',
  ],
  [
    'speech before and behind an officer with titles',
    '– Pierwszy sygnał dostaliśmy o 4.12. Na miejsce pojechało sześć zastępów – relacjonuje oficer prasowa płockich strażaków mł. kpt. Dorota Frąckowiak. – O ósmej ogień był już opanowany.',
    'dostaliśmy: Dorota Frąckowiak',
    'pojechało: Dorota Frąckowiak',
    'opanowany: Dorota Frąckowiak',
  ],
  [
    'who announces and who assures',
    'Związkowcy z Solidarności zapowiadają, że strajk zacznie się w poniedziałek. Zarząd kopalni zapewnia, że pensje wypłaci na czas.',
    'zacznie: związkowcy z Solidarności',
    'wypłaci: zarząd kopalni',
  ],
  [
    'a lawyer between commas',
    'Sąd orzekł, że umowa jest nieważna. Obrończyni oskarżonego, mec. Alicja Rudnik, zapowiedziała, że złoży apelację.',
    'nieważna: sąd',
    'złoży: Alicja Rudnik',
  ],
  [
    'rumours that nobody signs',
    'W mediach społecznościowych pojawiły się informacje, że zapora pękła. Wojewoda zdementował te doniesienia.',
    'pękła: ?',
  ],
  [
    'an interview with a paper',
    'Premier Węgier Viktor Orban powiedział w wywiadzie dla „Bilda”, że rozmowy pokojowe zaczną się w kwietniu.',
    'zaczną: Viktor Orban → Bild',
  ],
  [
    'a spokesman of somebody named',
    'Amerykański sekretarz stanu Antony Blinken zaznaczył, że sojusznicy dostarczyli już czołgi. Jego rzecznik dodał, że kolejne są w drodze.',
    'dostarczyli: Antony Blinken',
    'drodze: rzecznik',
  ],
  [
    'a woman minister, then the head of the ministry',
    'Ministra edukacji Barbara Nowacka poinformowała, że egzamin przesunięto. Szefowa resortu podkreśliła, że nikt nie straci punktów.',
    'przesunięto: Barbara Nowacka',
    'straci: Barbara Nowacka',
  ],
  [
    'a verb between dashes',
    'Sprawca – wynika z nagrań monitoringu – wszedł tylnymi drzwiami.',
    'wszedł: nagrania monitoringu',
  ],
  [
    'what a player admitted, and what the paper saw',
    'Po meczu Robert Lewandowski przyznał, że grał z urazem. Napastnik zszedł z boiska w 70. minucie.',
    'grał: Robert Lewandowski',
    'zszedł: –',
  ],
  [
    'a ministry by its acronym',
    'Francuska minister spraw zagranicznych Catherine Colonna ogłosiła ewakuację ambasady. Pierwszy samolot wylądował w Paryżu w środę, podało MSZ.',
    'wylądował: MSZ',
  ],
  [
    'a document and who issued it',
    'Zgodnie z oświadczeniem przewoźnika pociąg ruszył z opóźnieniem, bo zepsuła się lokomotywa.',
    'ruszył: oświadczenie przewoźnika',
  ],
  [
    'a priest',
    'Proboszcz i organista widzieli, jak runęła wieża. „Myślałem, że to trzęsienie ziemi” – wspomina ksiądz Zenon Bryk.',
    'trzęsienie: Zenon Bryk',
  ],
  [
    'a service before a colon',
    'Straż Graniczna informuje: minionej doby granicę próbowało przekroczyć 80 osób.',
    'próbowało: Straż Graniczna',
  ],
  [
    'a station in front of a name',
    'W rozmowie z Polsat News Szymon Hołownia stwierdził, że koalicja przetrwała kryzys.',
    'przetrwała: Szymon Hołownia → Polsat News',
  ],
  [
    'a station that is told',
    '„Wyszła po chleb i nie wróciła” – powiedziała TVN24 siostra zaginionej.',
    'Wyszła: siostra zaginionej → TVN24',
  ],
  [
    'experts before a colon',
    'Hydrolodzy ostrzegają: Odra przekroczy stan alarmowy w nocy.',
    'przekroczy: hydrolodzy',
  ],
  [
    'two officials who contradict',
    'Jak mówi Irena Kot, sołtyska Zalesia, droga jest nieprzejezdna od wtorku. Wójt Karol Ząb zapewnia z kolei, że odśnieżono ją w środę.',
    'nieprzejezdna: Irena Kot',
    'odśnieżono: Karol Ząb',
  ],
  // A third series.
  [
    'a conservator and a verb without subject',
    'Wojewódzki konserwator zabytków Marta Gil poinformowała w czwartek, że wstrzymała prace przy dworcu. Jak wyjaśniła, robotnicy natrafili na mury z XV wieku.',
    'wstrzymała: Marta Gil',
    'natrafili: Marta Gil',
  ],
  [
    'what a document of a body says',
    'Z komunikatu Rady Polityki Pieniężnej wynika, że stopy pozostaną bez zmian do września.',
    'pozostaną: komunikat Rady Polityki Pieniężnej',
  ],
  [
    'a chief without a name',
    'Jak przyznaje sam prezes, spółka zwolniła już 40 osób.',
    'zwolniła: prezes',
  ],
  [
    'a player and a doctor of his club',
    'Zawodnik Śląska Wrocław Piotr Samiec-Talar trafił do szpitala. „Ma złamany nos” – przekazał lekarz klubu Wojciech Sznajder.',
    'trafił: –',
    'złamany: Wojciech Sznajder',
  ],
  [
    'the portal again',
    'O zatruciu rzeki jako pierwszy poinformował Onet. Według portalu ścieki spuszczano nocą.',
    'spuszczano: Onet',
  ],
  [
    'a minister in parliament',
    'Minister finansów zapowiedział w Sejmie, że podatek zniknie w 2025 roku. Opozycja nie wierzy w te zapewnienia.',
    'zniknie: minister finansów',
  ],
  [
    'a caller',
    'Kobieta zadzwoniła na numer alarmowy i powiedziała, że sąsiad strzela z balkonu. Policjanci zatrzymali 52-latka.',
    'strzela: kobieta',
    'zatrzymali: –',
  ],
  [
    'a farmer with tears',
    '„Spaliło się wszystko, zostały tylko mury” – opowiada ze łzami w oczach Józefa Marciniak, właścicielka gospodarstwa.',
    'Spaliło: Józefa Marciniak',
  ],
  [
    'an outlet before its verb',
    'CNN, powołując się na amerykańskich urzędników, podaje, że okręt zatonął w niedzielę.',
    'zatonął: amerykańscy urzędnicy → CNN',
  ],
  [
    'one of several who tell reporters',
    'Jeden ze świadków relacjonował dziennikarzom, że kierowca wyskoczył z jadącego auta.',
    'wyskoczył: jeden ze świadków',
  ],
  [
    'a foreign name that isn’t declined',
    'Zdaniem Amnesty International w obozie zmarło co najmniej dwanaście osób.',
    'zmarło: Amnesty International',
  ],
  [
    'a pope',
    'Papież Franciszek powiedział w niedzielę, że modlił się za ofiary. Ojciec Święty odwiedził szpital.',
    'modlił: Franciszek',
    'odwiedził: –',
  ],
  [
    'a lawyer with "wskazuje"',
    'Adwokat rodziny, Marcin Zych, wskazuje, że sekcję przeprowadzono dopiero po tygodniu.',
    'przeprowadzono: Marcin Zych',
  ],
  [
    'an operator in the plural',
    'Polskie Sieci Elektroenergetyczne podały, że w południe padł rekord zużycia energii.',
    'padł: Polskie Sieci Elektroenergetyczne',
  ],
  [
    'a parenthesis between dashes',
    'Ewakuację zarządził burmistrz. Akcja – jak zapewniają strażacy – przebiegła spokojnie.',
    'przebiegła: strażacy',
  ],
  [
    'an expert in court',
    '– Jechał za szybko, ścinał zakręty – ocenia biegły sądowy. – Hamował dopiero przed uderzeniem.',
    'Jechał: biegły sądowy',
    'Hamował: biegły sądowy',
  ],
  [
    'a firm that announces',
    'Wskutek nawałnicy prąd straciło 3 tys. domów. Energa zapowiada, że awarie usunie do wieczora.',
    'straciło: –',
    'usunie: Energa',
  ],
  [
    'an unknown given name behind a place',
    'Dyrektor zoo w Opolu Lesław Sobieraj mówi, że żyrafa urodziła się w nocy. Zdaniem weterynarzy młode jest zdrowe.',
    'urodziła: Lesław Sobieraj',
    'zdrowe: weterynarze',
  ],
  [
    'a club that writes of itself',
    'Lech Poznań poinformował na swojej stronie, że rozwiązał kontrakt z bramkarzem.',
    'rozwiązał: Lech Poznań',
  ],
  [
    'the politician again',
    '„The Times” ujawnił, że poseł wziął łapówkę. Polityk zaprzecza, by przyjął pieniądze.',
    'wziął: The Times',
  ],
  [
    'a headline with a general staff',
    'Sztab Generalny Ukrainy: rosyjskie wojska wycofały się z Czasiw Jaru',
    'wycofały: Sztab Generalny Ukrainy',
  ],
  [
    'an appeal is no content',
    'Policja apeluje, by nie wchodzić na lód. W sobotę pod Giżyckiem utonął wędkarz.',
    'utonął: –',
  ],
  [
    'a title of several words, in the instrumental',
    '„Nie wiedzieliśmy o niczym” – zapewnia w rozmowie z „Gazetą Polską Codziennie” wójt Anna Lis.',
    'wiedzieliśmy: Anna Lis → Gazeta Polska Codziennie',
  ],
  [
    'in the genitive, adjectives on both sides',
    'Prezes w wywiadzie dla „Nowej Trybuny Opolskiej” ujawnił, że fabryka stanęła w środę.',
    'stanęła: prezes → Nowa Trybuna Opolska',
  ],
  [
    'a title in an oblique case is no subject',
    'Most zamknięto w środę, mówi w rozmowie z „Kurierem Sądeckim” starosta Jan Kot.',
    'zamknięto: Jan Kot → Kurier Sądecki',
  ],
  [
    'nor is a name behind the noun for an outlet',
    '„Most zamknięto w środę” – mówi w rozmowie z portalem Sądeczanin starosta Jan Kot.',
    'zamknięto: Jan Kot → Sądeczanin',
  ],
  [
    'a plural title in the dative',
    'Jan Kot powiedział „Wieściom Podwarszawskim”, że most zamknięto w środę.',
    'zamknięto: Jan Kot → Wieści Podwarszawskie',
  ],
];
