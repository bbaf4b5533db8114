/**
 * Polish verbs by what they tell, in the infinitive.
 */

/** States: they hold, nothing happens. */
export const STATIVE_VERBS = `
być mieć istnieć należeć wiedzieć znać chcieć mieszkać leżeć stać wisieć uczestniczyć zastanawiać nazywać znosić wynosić liczyć uchodzić brakować kosztować znajdować mieścić
pozostawać przebywać uważać wierzyć myśleć lubić kochać nienawidzić obawiać bać sądzić czuć pamiętać rozumieć potrzebować
oznaczać traktować krążyć wydawać zdawać dotyczyć winić obwiniać polegać zależeć pochodzić nosić różnić nazywać wyglądać przypominać woleć umieć potrafić
móc musieć powinien można trzeba należy warto wolno wiadomo widać składać obejmować zawierać posiadać dysponować
stanowić graniczyć bywać zasługiwać wymagać cieszyć wątpić spodziewać oczekiwać ufać szanować podobać interesować
żyć służyć łączyć dzielić sprzyjać wiązać cechować charakteryzować reprezentować panować rządzić kierować pełnić zajmować
wystarczać starać usiłować pasować odpowiadać mierzyć ważyć zamieszkiwać znaczyć obowiązywać przysługiwać zwać marzyć pragnąć
przewyższać przekraczać tkwić figurować posługiwać wykorzystywać prowadzić pracować działać funkcjonować budzić
korzystać specjalizować zatrudniać utrzymywać widnieć cierpieć chorować nudzić martwić niepokoić
tęsknić zazdrościć szczycić opierać dominować przeważać`;

/** Saying, writing, thinking aloud: what they say may be news, that they say it is not. */
export const SPEECH_VERBS = `
ostrzegać powiedzieć mówić powiadać rzec odrzec dodać dodawać podać podawać poinformować informować oświadczyć
oświadczać potwierdzić potwierdzać zaprzeczyć zaprzeczać twierdzić utrzymywać uważać sądzić wyjaśnić
wyjaśniać tłumaczyć wytłumaczyć zaznaczyć zaznaczać podkreślić podkreślać zauważyć zauważać wskazać wskazywać przyznać
przyznawać zapewnić zapewniać zapowiedzieć zapowiadać ogłaszać komunikować zakomunikować donieść donosić napisać pisać
relacjonować zrelacjonować opowiedzieć opowiadać opisywać wspomnieć wspominać przypomnieć przypominać ocenić oceniać
skomentować komentować wypytać wypytywać rozpytywać przepytać przepytywać odpowiedzieć odpowiadać odpierać odeprzeć pytać zapytać spytać dopytywać cytować zacytować raportować
zaraportować meldować zameldować sugerować zasugerować deklarować zadeklarować powtórzyć powtarzać zeznać zeznawać wyznać
wyznawać ujawniać ustalić ustalać wynikać wyliczać wyliczyć argumentować przekonywać przekonać apelować 
 alarmować krytykować chwalić pochwalić dziękować podziękować gratulować
pogratulować namawiać namówić zachęcać radzić doradzać zalecać zalecić rekomendować nalegać postulować
podsumować podsumowywać konkludować żartować zażartować wyrazić wyrażać dementować zdementować
 szacować oszacować prognozować przewidywać przewidzieć spekulować przypuszczać domyślać dowiedzieć
dowodzić argumentować wymienić wymieniać uprzedzić uprzedzać powiadomić powiadamiać zawiadomić zawiadamiać
 zamieszczać udostępnić udostępniać tweetować mawiać
rozumieć zrozumieć myśleć pomyśleć wierzyć uwierzyć spierać czytać wykluczać wykluczyć`;

/** What a timetable, a calendar of events or a deadline fixes. */
export const TIMETABLED_VERBS = `
obejmować wracać przyjeżdżać wyjeżdżać odjeżdżać przylatywać odlatywać wylatywać przybywać odpływać wypływać wyruszać ruszać
startować zaczynać rozpoczynać kończyć spotykać zbierać grać gościć podejmować trafiać wchodzić przechodzić odchodzić
otwierać zamykać odbywać orzekać debiutować głosować czekać występować upływać mijać wygasać wybierać jechać lecieć żegnać
przenosić stawać zasiadać przejmować wznawiać planować zamierzać szykować`;

/** What is arranged to be at a time, in the infinitive after "miał". */
export const ARRANGED_VERBS = `
wrócić powrócić przyjechać przyjść przylecieć przybyć rozpocząć zacząć ruszyć wyruszyć zakończyć skończyć odbyć otworzyć trwać
potrwać obowiązywać zapaść stawić wystąpić zagrać spotkać`;

/** Verbs of ending: "nie ustaje" says that it goes on. */
export const CEASING_VERBS = `
ustać ustawać przestać przestawać ucichnąć cichnąć milknąć umilknąć słabnąć zelżeć maleć skończyć kończyć zaprzestać zaprzestawać
zniknąć znikać wygasnąć wygasać mijać minąć`;

/** Verbs without an object: a noun right behind them is who or what did it ("zgasł generator"). */
export const INTRANSITIVE_VERBS = `
zgasnąć gasnąć zginąć ginąć umrzeć zemrzeć wybuchnąć runąć spłonąć płonąć pęknąć paść upaść spaść opaść wypaść wpaść przepaść
powstać powstawać nastąpić nadejść nadciągnąć wystąpić zniknąć ustać umilknąć zamilknąć ucichnąć stanąć ruszyć wyruszyć
przyjechać przyjść przybyć przylecieć przypłynąć dotrzeć dojechać wjechać wyjechać odjechać zjechać nadjechać wejść wyjść wylądować
wystartować wyrosnąć wzrosnąć rosnąć spadać zmaleć podrożeć stanieć zdrożeć zabrzmieć zawyć zatonąć utonąć zamarznąć wyschnąć
trwać potrwać przetrwać działać kursować krążyć zapaść dobiec minąć upłynąć zostać pozostać wzejść zajść zadrżeć eksplodować`;

/** Verbs that do something to something: a noun after them is hardly who does it. */
export const TRANSITIVE_VERBS = `
zostać pozostać obronić zamknąć zamykać otworzyć otwierać uruchomić uruchamiać zdobyć zdobywać podpisać podpisywać złożyć składać wydać wydawać
wypuścić kupić kupować sprzedać sprzedawać ukraść zabrać objąć obejmować dostać dostawać otrzymać odebrać napisać założyć zakładać
zbudować budować wynająć zwolnić zwalniać zatrudnić przejąć przejmować pokonać podjąć podejmować pobić zaatakować zrobić stracić
zarobić przekazać przelać wpłacić wypłacić odzyskać porzucić przyjąć przyjmować odrzucić poprzeć ogłosić zapowiedzieć przedstawić
usłyszeć znaleźć odnaleźć zauważyć wygłosić odwołać przesłuchać wyłudzić zapłacić oddać dodać zawiesić wznowić rozpocząć
zakończyć ukończyć skończyć zdać poślubić wystawić obejrzeć zwiedzić odwiedzić pobrać dołożyć zyskać otoczyć zająć zniszczyć
naprawić wymienić poprowadzić prowadzić wprowadzić zaprezentować pokazać nagrać zagrać skomponować namalować zaprojektować
zastrzelić zabić zranić potrącić uderzyć okraść napaść wykupić wybudować przebudować wyremontować wyciągnąć uratować postawić
użyć używać szukać poszukiwać bronić pilnować dokonać dokonywać uniknąć unikać żądać zażądać odmówić domagać strzec próbować spróbować
zachować zachowywać zatrzymać zatrzymywać aresztować wygrać wygrywać przegrać przegrywać ponieść ponosić odnieść odnosić zmienić zmieniać
zbadać badać sprawdzić sprawdzać zabezpieczyć zabezpieczać ujawnić ujawniać odkryć odkrywać zawrzeć zawierać zerwać zrywać przerwać
przerywać wysłać wysyłać przysłać dostarczyć dostarczać przewieźć przywieźć wywieźć wywozić zawieźć przynieść wynieść nieść wziąć brać zebrać zbierać
opuścić opuszczać przekroczyć przekraczać osiągnąć osiągać uzyskać uzyskiwać wykonać wykonywać wykryć wykrywać przyznać przyznawać nadać
nadawać skazać skazywać uniewinnić oskarżyć oskarżać pozwać wezwać wzywać wskazać wybrać wybierać powołać powoływać mianować wyznaczyć wyznaczać
utworzyć tworzyć stworzyć zorganizować organizować przygotować przygotowywać przeprowadzić przeprowadzać przeżyć przeżywać rozbić rozbijać
złamać łamać zranić podpalić podpalać ugasić gasić zalać zalewać ewakuować uszkodzić uszkadzać zepsuć rozebrać rozbierać usunąć usuwać zlikwidować
likwidować ograniczyć ograniczać zwiększyć zwiększać zmniejszyć zmniejszać podnieść podnosić obniżyć obniżać podwyższyć włączyć włączać wyłączyć
wyłączać odłączyć dołączyć połączyć łączyć podzielić dzielić zainwestować wydać spłacić spłacać pożyczyć pożyczać otrzymywać pobierać
przeczytać czytać przetłumaczyć opublikować publikować wyemitować wyreżyserować wykładać studiować poznać poznawać spotkać spotykać zaprosić
zapraszać poprosić prosić pożegnać żegnać powitać witać wspierać wesprzeć pomóc chronić ocalić porwać porywać uwięzić więzić zmusić zmuszać
zgwałcić oszukać oszukiwać wymusić napadać obrabować zrabować włamać schować ukryć ukrywać zakopać odkopać znieść znosić zatwierdzić zatwierdzać
uchwalić uchwalać odrzucać zaskarżyć zaskarżać zaproponować proponować obiecać obiecywać zaplanować przełożyć przekładać przesunąć przesuwać
wylosować wygrywać trenować poprowadzić reprezentować zastąpić zastępować dogonić wyprzedzić wyprzedzać nakręcić kręcić nadzorować zdradzić
podejmować rozwiązać rozwiązywać wypowiedzieć wypowiadać rozpoczynać kończyć kontynuować odprawić odprawiać posadzić sadzić zasadzić oczyścić czyścić
odbudować odnowić odnawiać pomalować zburzyć burzyć wyważyć podać podawać odłożyć wnieść wnosić ostrzelać ostrzeliwać zbombardować zestrzelić zdobywać
opanować opanowywać zaminować blokować zablokować odblokować stwierdzić nałożyć nakładać zaskoczyć przekonać nauczyć uczyć szkolić wyszkolić leczyć
wyleczyć operować zoperować zaszczepić szczepić karmić nakarmić adoptować wychować wychowywać urodzić porzucać`;
