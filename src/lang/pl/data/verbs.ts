/**
 * Polish verbs of the news, by conjugation. Past forms are read by their endings and need no list;
 * the present needs one, because its endings are also those of nouns.
 *
 * Aspect decides what a present form means: of an imperfective verb it is the present, of a
 * perfective one the future ("zbiera się" meets, "zbierze się" will meet).
 */

/** Infinitives in -ać with -a, -ają in the third person; imperfective. */
export const AM_IMPERFECTIVE = `
przyjeżdżać odjeżdżać orzekać trafiać odpływać  badać biegać błagać brakować chować czekać czytać dbać dotykać działać domagać dopuszczać dostarczać doprowadzać
dodawać grać gadać kochać kopać korzystać kołysać latać mieszkać mijać mieć narzekać napadać namawiać
naruszać nadawać należać nalegać obawiać obciążać obliczać obniżać obracać oceniać ochraniać
oczekiwać oddawać odmawiać odpowiadać odrzucać odwiedzać ogłaszać ograniczać omawiać opisywać opowiadać opuszczać
 osiągać oskarżać ostrzegać oświadczać otaczać otwierać oznaczać oznajmiać padać pamiętać pękać płukać
 podkreślać podnosić podobać podpalać podważać poganiać pogarszać pojawiać pokonywać polegać polecać
pomagać ponaglać poprawiać poprzedzać popychać poruszać posiadać poszerzać potwierdzać powiększać
powtarzać pozwalać poznawać pożyczać pragnąć przebywać przedostawać przedłużać przedstawiać przejeżdżać
 przekonywać przemawiać przenikać przepadać przepraszać przerywać przesuwać przeszukiwać przewidywać przewracać
przybywać przypadać przypominać przypuszczać przyspieszać przyśpieszać przyznawać pytać rozbijać rozmawiać rozpatrywać
rozpoczynać rozrastać rozszerzać rozważać rozwijać ruszać rzucać słuchać składać skarżać spadać spełniać spierać spotykać
sprawiać sprawdzać sprzeciwiać sprzedawać sprzątać strzelać stawiać starać stwarzać stwierdzać szukać tłumaczać
trwać trzymać tykać uciekać uczestniczać udzielać uderzać ujawniać ukrywać umacniać umieszczać umierać umożliwiać
pociągać ściągać przyciągać wyciągać zaciągać unikać wynikać zatykać przyspieszać rozjaśniać zagęszczać upadać upływać upominać uprawniać uprzedzać uruchamiać ustalać ustawiać usuwać utrudniać uznawać uważać używać
 wchłaniać wciągać wdrażać wkraczać włączać wpadać wpływać wprowadzać wracać wspominać wspierać wstrząsać
wybierać wybijać wybuchać wychwalać wyjaśniać wyjeżdżać wykluczać wymagać wymieniać wymykać wypadać
wypełniać wypływać wypowiadać wyrażać wyruszać wysyłać wystarczać wystawiać wyłączać wywierać wyznaczać wzbraniać
wzbudzać wzmacniać wznawiać wzrastać wzywać zabierać zabijać zachęcać zachwalać zaczepiać zaczynać zadawać zagrażać
zakładać zalecać zależać zalewać zamieniać zamierzać zamieszczać zamykać zanikać zapadać zapalać zapewniać zapominać
zapowiadać zapraszać zaprzeczać zarabiać zarzucać zasłaniać zaskakiwać zastanawiać zatapiać zatrudniać zauważać zawierać
zawracać zaznaczać zbierać zbliżać zderzać zdobywać zdradzać zezwalać zgłaszać zjawiać zmagać zmieniać zmierzać
zmniejszać zmuszać znać znikać zwalniać zwiększać zwlekać zwracać zwyciężać żądać żegnać wystrzeliwać kłaniać
błyskać pływać umykać wspinać nagradzać zestrzeliwać docierać odbierać nabierać pobierać rozbierać dobierać przebierać
ubierać wydobywać odbywać ubywać bywać nabywać pozbywać wpychać odpychać umieszczać przewracać wykańczać
 mrugać łapać sięgać dosięgać ścigać pościgać drgać targać dręczać nękać czuwać rozpaczać odpoczywać
wypoczywać spoczywać zażywać przeżywać dożywać ożywiać obrywać zrywać urywać porywać wyrywać skrywać nakrywać odkrywać
wykrywać pokrywać zakrywać rozgrywać wygrywać przegrywać odgrywać nagrywać zagrywać zsiadać wsiadać wysiadać posiadać
obsiadać osiadać siadać zasiadać wypowiadać spowiadać`;

/** Infinitives in -ać with -a, -ają; perfective. */
export const AM_PERFECTIVE = `
wytrzymać posłuchać pochować zadbać odszukać popadać doczekać dokonać dotrzymać dodać nadać oddać odegrać odwołać odzyskać otrzymać pokonać poczekać podać
poddać podołać pogadać pokochać pomieszkać poszukać posprzątać postrzelać poskładać poszarpać potrwać
powołać powstrzymać poznać pożegnać przebadać przeczekać przeczytać przegrać przekonać przesłuchać
przetrwać przetrzymać przywołać przywitać przyznać przytrzymać rozdać rozegrać rozpoznać rozgadać skonać
skopać sprzedać sprostać spotkać schować udać ukochać upolować ustrzelać usłuchać utrzymać uzyskać uznać
 wybadać wydać wygrać wykonać wykopać wyczekać wyznać wysłuchać wystrzelać wstrzymać wywołać zadać
zagrać zaczekać zapoznać zapytać zatrzymać zawołać zbadać zdać zdołać zeznać złapać zyskać zwołać zamieszkać zapamiętać
 zostać oszukać odczytać dograć nagrać wyszukać wyłapać połapać poplątać przełamać złamać
załamać włamać wyłamać odłamać złapać przekopać zakopać pokopać rozstrzelać zastrzelać ostrzelać
 `;

/** Infinitives in -ić, -yć with -i/-y, -ą; imperfective. A prefix makes them perfective. */
export const I_IMPERFECTIVE = `
dzwonić bawić brudzić brzmić budzić burzyć bronić błądzić cenić chronić chwalić cieszyć czcić czynić czyścić ćwiczyć
dążyć dotyczyć doświadczyć drażnić drwić dusić dziwić dzielić gasić głosić gnębić gonić gościć gromadzić grozić gubić
hańbić jeździć karmić kłócić kończyć kosić krążyć kręcić krwawić leczyć liczyć łączyć
lubić łowić łudzić marnić martwić marzyć męczyć mieścić mierzyć mnożyć modlić mówić mylić niszczyć nosić
niepokoić nudzić obchodzić patrzyć palić pędzić pieścić płacić płoszyć płonić pławić prosić prowadzić przeczyć
radzić robić rodzić rządzić sądzić sadzić skarżyć służyć smucić spieszyć śpieszyć stawić straszyć stroić
 święcić szerzyć szkodzić szkolić szczycić szpecić szydzić ścigić śledzić śmiecić świadczyć świecić tańczyć tracić
tłumaczyć toczyć trapić trudnić stanowić trwonić tropić truć tworzyć twierdzić tyczyć uczyć uczestniczyć wabić walczyć walić ważyć
warzyć wątpić wędzić wierzyć winić witić włóczyć wozić wodzić wróżyć wstydzić zdobić złościć znaczyć
żalić żenić życzyć chodzić wchodzić wychodzić przychodzić podchodzić odchodzić dochodzić nadchodzić zachodzić przechodzić
pochodzić obchodzić schodzić rozchodzić wynosić przynosić donosić odnosić podnosić wnosić znosić ponosić przenosić zanosić
unosić roznosić wnosić przywozić wywozić dowozić odwozić zawozić przewozić zwozić dowodzić wywodzić uwodzić zawodzić
przewodzić uchodzić nawodzić powodzić prawić ciążyć różnić tłoczyć
mrozić parzyć suszyć cofić brodzić sączyć smażyć `;

/** Of these, the prefixed verbs of motion stay imperfective: "przychodzi" comes, "wynosi" carries out. */
export const MOTION = `chodzić nosić wozić wodzić jeździć`;

/** Infinitives in -ić, -yć that are perfective without a prefix, or whose base is not used alone. */
export const I_PERFECTIVE = `
ochrzcić uspokoić skupić odwiesić podwyższyć ocieplić przejaśnić zachmurzyć rozpogodzić wyjawić uchwalić poślubić uniewinnić
odsłonić zasłonić osłonić przysłonić wyłonić zadzwonić skruszyć starczyć chwycić kupić rzucić puścić stracić trafić wrócić skoczyć stawić strzelić ruszyć zwolnić zwrócić odwrócić przewrócić powrócić
wkroczyć przekroczyć wykroczyć odskoczyć wyskoczyć zaskoczyć uderzyć zderzyć wydarzyć zdarzyć zauważyć zobaczyć wystarczyć
dostarczyć oświadczyć doświadczyć poświadczyć zaświadczyć uczcić zaliczyć rozliczyć policzyć obliczyć zakończyć skończyć
ukończyć dokończyć wykończyć zrobić wyrobić przerobić zarobić odrobić dorobić zabronić obronić uchronić ochronić wprowadzić
przeprowadzić doprowadzić odprowadzić wyprowadzić naprowadzić sprowadzić poprowadzić uprowadzić potwierdzić stwierdzić
zatwierdzić ustalić oddalić wydalić ujawnić uprawnić zapewnić upewnić wyjaśnić objaśnić zmienić wymienić zamienić odmienić
przemienić ocenić docenić uwolnić zezwolić pozwolić ogłosić zgłosić wygłosić ochłodzić zgromadzić
zniszczyć wyniszczyć przedłużyć wydłużyć złożyć założyć położyć włożyć wyłożyć przełożyć odłożyć dołożyć ułożyć rozłożyć
nałożyć obłożyć umieścić zamieścić pomieścić wznowić odnowić ponowić ustanowić postanowić zastanowić
omówić odmówić namówić zamówić umówić przemówić wymówić zabawić pozbawić poprawić naprawić wyprawić przyprawić sprawić
odprawić zaprawić uprawić rozprawić przedstawić ustawić wystawić zostawić pozostawić dostawić postawić odstawić zastawić
nastawić wstawić sprzeciwić zjawić pojawić objawić utrudnić zatrudnić uniemożliwić umożliwić uruchomić powiadomić zawiadomić
uświadomić zgromadzić zatopić utopić roztopić stopić podpalić spalić zapalić wypalić rozpalić obalić zwalić zawalić powalić
oddzielić wydzielić podzielić udzielić przydzielić rozdzielić zestrzelić zastrzelić postrzelić wystrzelić
zranić zmusić wymusić przymusić poprosić zaprosić przeprosić przyspieszyć przyśpieszyć pospieszyć wyruszyć poruszyć naruszyć
wzruszyć wzburzyć zburzyć oburzyć oskarżyć zaskarżyć poskarżyć zbliżyć przybliżyć obniżyć poniżyć zniżyć zwiększyć powiększyć
zmniejszyć pomniejszyć pogorszyć polepszyć ulepszyć ograniczyć zgodzić pogodzić ugodzić zaszkodzić uszkodzić obudzić wzbudzić
pobudzić zwyciężyć zaciążyć obciążyć odciążyć nadążyć zdążyć podążyć otoczyć potoczyć stoczyć zatoczyć przytoczyć wtoczyć
roztoczyć wyskoczyć zaprzeczyć przeznaczyć oznaczyć zaznaczyć wyznaczyć naznaczyć odznaczyć wyłączyć włączyć połączyć
dołączyć rozłączyć przyłączyć załączyć odłączyć wyleczyć uleczyć nauczyć pouczyć oduczyć wyuczyć odliczyć wyliczyć przeliczyć
zaprzysiężyć wypełnić spełnić dopełnić zapełnić popełnić uzupełnić przepełnić napełnić wzmocnić umocnić zwolnić spóźnić
opóźnić rozpocznić wyróżnić odróżnić opuścić wypuścić dopuścić wpuścić przepuścić spuścić odpuścić rozpuścić popuścić zapuścić
upuścić przypuścić stworzyć utworzyć otworzyć wytworzyć odtworzyć przetworzyć powtórzyć wypłacić zapłacić opłacić spłacić
odpłacić przepłacić utracić potrącić strącić wtrącić zatracić wytracić nawrócić zawrócić przywrócić wywrócić skrócić ukrócić
oczyścić wyczyścić zanieczyścić zagościć ugościć uprościć zachęcić zniechęcić poświęcić wyświęcić uświęcić
zakręcić skręcić wykręcić nakręcić odkręcić przekręcić udusić zgasić ugasić wygasić dogasić przygasić
zagrozić pogrozić zawiesić powiesić wywiesić zmieścić pomścić zemścić zwężyć zagnieździć ustąpić wystąpić nastąpić
przystąpić wstąpić zastąpić odstąpić postąpić dostąpić obstąpić pochwycić zachwycić uchwycić ozdobić przyozdobić
wzniecić oświecić naświetlić wyświetlić określić podkreślić skreślić wykreślić nakreślić zamyślić
wymyślić pomyślić przemyślić rozmyślić domyślić zniewolić zadowolić wyzwolić przyzwolić wydalić ocalić utrwalić rozwalić
zabezpieczyć ubezpieczyć wyprzedzić poprzedzić uprzedzić zdradzić doradzić poradzić naradzić zaradzić odradzić wyrządzić
zarządzić urządzić sporządzić przyrządzić nawiedzić odwiedzić zwiedzić dowiedzić sprawdzić osądzić zasądzić rozsądzić posądzić
przesądzić usadzić wysadzić osadzić posadzić zasadzić obsadzić wsadzić przesadzić urodzić narodzić odrodzić zrodzić
nagrodzić wynagrodzić zagrodzić ogrodzić odgrodzić przegrodzić zaczepić przyczepić odczepić
zaszczepić wyszczepić oślepić olśnić zaślepić przylepić oblepić zlepić rozlepić pokropić zakropić zatrąbić otrąbić
wytrąbić wyłudzić zbudzić wzgardzić pogardzić `;

/** Verbs with -e in the third person, irregular stems: infinitive, he, they; imperfective unless "+". */
export const E_VERBS = `
odetchnąć odetchnie odetchną +|opaść opadnie opadną +|przepaść przepadnie przepadną +|dopaść dopadnie dopadną +
utknąć utknie utkną +|ochłonąć ochłonie ochłoną +|pochłonąć pochłonie pochłoną +|sypnąć sypnie sypną +|lunąć lunie luną +
zgadnąć zgadnie zgadną +|odgadnąć odgadnie odgadną +|utonąć utonie utoną +|zalec zalegnie zalegną +|rozlec rozlegnie rozlegną +
błysnąć błyśnie błysną +|rozbłysnąć rozbłyśnie rozbłysną +|ścisnąć ściśnie ścisną +|nacisnąć naciśnie nacisną +|zawisnąć zawiśnie zawisną +
wzejść wzejdzie wzejdą +|powiać powieje powieją +|zawiać zawieje zawieją +|wynająć wynajmie wynajmą +|otrzeć otrze otrą +
opowiedzieć opowie opowiedzą +|odpowiedzieć odpowie odpowiedzą +|wypowiedzieć wypowie wypowiedzą +|rozesłać roześle roześlą +
zasiąść zasiądzie zasiądą +|wsiąść wsiądzie wsiądą +|wysiąść wysiądzie wysiądą +|osiąść osiądzie osiądą +|złapać złapie złapią +
oddać odda oddadzą +|poddać podda poddadzą +|wydać wyda wydadzą +|sprzedać sprzeda sprzedadzą +|rozdać rozda rozdadzą +
zadać zada zadadzą +|nadać nada nadadzą +|dodać doda dodadzą +|przydać przyda przydadzą +|udać uda udadzą +|podać poda podadzą +
spojrzeć spojrzy spojrzą +|obejrzeć obejrzy obejrzą +|przejrzeć przejrzy przejrzą +|zajrzeć zajrzy zajrzą +
grzmieć grzmi grzmią|zagrzmieć zagrzmi zagrzmią +
iść idzie idą|jechać jedzie jadą|brać bierze biorą|prać pierze piorą|pisać pisze piszą|kazać każe każą|wiązać wiąże wiążą
skakać skacze skaczą|płakać płacze płaczą|kłamać kłamie kłamią|łamać łamie łamią|kopać kopie kopią|drapać drapie drapią
sypać sypie sypią|kąpać kąpie kąpią|karać karze karzą|orać orze orzą|słać śle ślą|ciąć tnie tną|bić bije biją|pić pije piją
wić wije wiją|gnić gnije gniją|żyć żyje żyją|myć myje myją|szyć szyje szyją|kryć kryje kryją|wyć wyje wyją|czuć czuje czują
psuć psuje psują|truć truje trują|kuć kuje kują|lać leje leją|siać sieje sieją|wiać wieje wieją|śmiać śmieje śmieją
dziać dzieje dzieją|chcieć chce chcą|móc może mogą|biec biegnie biegną|ciec cieknie ciekną|strzec strzeże strzegą
piec piecze pieką|tłuc tłucze tłuką|wlec wlecze wloką|nieść niesie niosą|wieźć wiezie wiozą|wieść wiedzie wiodą
kraść kradnie kradną|kłaść kładzie kładą|paść padnie padną +|siąść siądzie siądą +|usiąść usiądzie usiądą +|spaść spadnie spadną +
wpaść wpadnie wpadną +|upaść upadnie upadną +|napaść napadnie napadną +|zapaść zapadnie zapadną +|jeść je jedzą
zjeść zje zjedzą +|wiedzieć wie wiedzą|powiedzieć powie powiedzą +|dowiedzieć dowie dowiedzą +|umieć umie umieją
rozumieć rozumie rozumieją|zrozumieć zrozumie zrozumieją +|śmieć śmie śmieją|dać da dadzą +|rosnąć rośnie rosną
płynąć płynie płyną|płonąć płonie płoną|ginąć ginie giną|tonąć tonie toną|ciągnąć ciągnie ciągną|pchnąć pchnie pchną +
pragnąć pragnie pragną|marznąć marznie marzną|gasnąć gaśnie gasną|słabnąć słabnie słabną|cichnąć cichnie cichną
pęknąć pęknie pękną +|wybuchnąć wybuchnie wybuchną +|krzyknąć krzyknie krzykną +|zniknąć zniknie znikną +
uniknąć uniknie unikną +|przeniknąć przeniknie przenikną +|wyniknąć wyniknie wynikną +|runąć runie runą +
stanąć stanie staną +|powstać powstanie powstaną +|zostać zostanie zostaną +|pozostać pozostanie pozostaną +
dostać dostanie dostaną +|wstać wstanie wstaną +|przestać przestanie przestaną +|nastać nastanie nastaną +
rozstać rozstanie rozstaną +|zastać zastanie zastaną +|minąć minie miną +|upłynąć upłynie upłyną +|zginąć zginie zginą +
zacząć zacznie zaczną +|rozpocząć rozpocznie rozpoczną +|począć pocznie poczną +|odpocząć odpocznie odpoczną +
wziąć weźmie wezmą +|zająć zajmie zajmą +|przyjąć przyjmie przyjmą +|podjąć podejmie podejmą +|objąć obejmie obejmą +
przejąć przejmie przejmą +|zdjąć zdejmie zdejmą +|wyjąć wyjmie wyjmą +|ująć ujmie ujmą +|ściąć zetnie zetną +
umrzeć umrze umrą +|wymrzeć wymrze wymrą +|zmrzeć zmrze zmrą +|trzeć trze trą|dotrzeć dotrze dotrą +|przeć prze prą
wesprzeć wesprze wesprą +|oprzeć oprze oprą +|poprzeć poprze poprą +|zawrzeć zawrze zawrą +|otwrzeć otworzy otworzą +
znaleźć znajdzie znajdą +|odnaleźć odnajdzie odnajdą +|pójść pójdzie pójdą +|przyjść przyjdzie przyjdą +|wyjść wyjdzie wyjdą +
wejść wejdzie wejdą +|zejść zejdzie zejdą +|dojść dojdzie dojdą +|odejść odejdzie odejdą +|podejść podejdzie podejdą +
nadejść nadejdzie nadejdą +|przejść przejdzie przejdą +|zajść zajdzie zajdą +|obejść obejdzie obejdą +|rozejść rozejdzie rozejdą +
odbyć odbędzie odbędą +|przybyć przybędzie przybędą +|zdobyć zdobędzie zdobędą +|nabyć nabędzie nabędą +|pozbyć pozbędzie pozbędą +|wydobyć wydobędzie wydobędą +|przebyć przebędzie przebędą +
jąć jmie jmą|piąć pnie pną|lec legnie legną +|ulec ulegnie ulegną +|polec polegnie polegną +|uciec ucieknie uciekną +
wrzeć wre wrą|mleć miele mielą|zebrać zbierze zbiorą +|rozebrać rozbierze rozbiorą +|odebrać odbierze odbiorą +
nazwać nazwie nazwą +|wezwać wezwie wezwą +|zwać zwie zwą|rwać rwie rwą|zerwać zerwie zerwą +|wyrwać wyrwie wyrwą +
porwać porwie porwą +|przerwać przerwie przerwą +|oderwać oderwie oderwą +|rozerwać rozerwie rozerwą +|wyrzec wyrzeknie wyrzekną +
urosnąć urośnie urosną +|ssać ssie ssą|dąć dmie dmą|grzęznąć grzęźnie grzęzną|moknąć moknie mokną|schnąć schnie schną
sięgnąć sięgnie sięgną +|kwitnąć kwitnie kwitną|przysiąc przysięgnie przysięgną +|gryźć gryzie gryzą|leźć lezie lezą
mknąć mknie mkną|zamknąć zamknie zamkną +|wymknąć wymknie wymkną +|kichnąć kichnie kichną +|tknąć tknie tkną +
zetknąć zetknie zetkną +|dotknąć dotknie dotkną +|natknąć natknie natkną +|spocząć spocznie spoczną +|kląć klnie klną
użyć użyje użyją +|zużyć zużyje zużyją +|wtargnąć wtargnie wtargną +|osiągnąć osiągnie osiągną +|rozstrzygnąć rozstrzygnie rozstrzygną +|ruszyć ruszy ruszą +|posłać pośle poślą +|wysłać wyśle wyślą +|przesłać prześle prześlą +|nadesłać nadeśle nadeślą +|odesłać odeśle odeślą +
bać boi boją|stać stoi stoją|spać śpi śpią|widzieć widzi widzą|siedzieć siedzi siedzą|lecieć leci lecą|musieć musi muszą
słyszeć słyszy słyszą|usłyszeć usłyszy usłyszą +|leżeć leży leżą|należeć należy należą|zależeć zależy zależą|myśleć myśli myślą
krzyczeć krzyczy krzyczą|milczeć milczy milczą|grzmieć grzmi grzmią|boleć boli bolą|wisieć wisi wiszą|cierpieć cierpi cierpią
drżeć drży drżą|pachnieć pachnie pachną|woleć woli wolą|kończyć kończy kończą|zobaczyć zobaczy zobaczą +
istnieć istnieje istnieją|maleć maleje maleją|szaleć szaleje szaleją|topnieć topnieje topnieją|mieć ma mają
wrzeszczeć wrzeszczy wrzeszczą|płacić płaci płacą|gnieść gniecie gniotą|zgnieść zgniecie zgniotą +|pleść plecie plotą
mieść miecie miotą|łgać łże łżą|drzeć drze drą|potrafić potrafi potrafią|zdołać zdoła zdołają +
obawiać obawia obawiają|dawać daje dają|podawać podaje podają|wydawać wydaje wydają|dodawać dodaje dodają
oddawać oddaje oddają|nadawać nadaje nadają|zadawać zadaje zadają|sprzedawać sprzedaje sprzedają|przyznawać przyznaje przyznają
uznawać uznaje uznają|poznawać poznaje poznają|rozpoznawać rozpoznaje rozpoznają|zeznawać zeznaje zeznają|wyznawać wyznaje wyznają
stawać staje stają|zostawać zostaje zostają|pozostawać pozostaje pozostają|dostawać dostaje dostają|wstawać wstaje wstają
powstawać powstaje powstają|przestawać przestaje przestają|ustawać ustaje ustają|nastawać nastaje nastają|udawać udaje udają
poddawać poddaje poddają|rozdawać rozdaje rozdają|zdawać zdaje zdają|przedostawać przedostaje przedostają|przekazać przekaże przekażą +
pokazać pokaże pokażą +|wskazać wskaże wskażą +|skazać skaże skażą +|ukazać ukaże ukażą +|okazać okaże okażą +|zakazać zakaże zakażą +
nakazać nakaże nakażą +|rozkazać rozkaże rozkażą +|wykazać wykaże wykażą +`;

/** Foreign and native bases in -ować that are imperfective; a prefix makes them perfective ("wydrukuje"). */
export const OWAC_BASES = `
sumować inaugurować adresować akceptować alarmować analizować angażować apelować asekurować asfaltować atakować balansować bankrutować
barykadować blokować bombardować brakować budować buntować celować chorować cytować datować debatować debiutować decydować
dedykować deklarować demolować demonstrować denerwować desygnować detonować diagnozować dominować dopingować drukować
dyktować dyskutować dziękować dyżurować emigrować emitować finansować fotografować formować formułować fundować głosować
gratulować grupować gotować hamować handlować hospitalizować identyfikować ignorować ilustrować imprezować informować
inicjować instalować integrować interesować interpretować interweniować inwestować izolować kalkulować kandydować kapitulować
kasować kierować klasyfikować kolidować komentować kompletować komplikować koncentrować konfiskować konsultować kontaktować
kontrolować kontynuować konwojować koordynować korygować kosztować kreować krytykować kształtować kupować kursować kwalifikować
kwestionować kwitować lansować likwidować lobbować lokalizować lokować ładować lądować ładować malować manifestować
maszerować meldować mobilizować modernizować modyfikować monitorować montować mordować motywować naruszować
negocjować niepokojować niwelować nokautować nominować normalizować notować obserwować obowiązywować oferować okupować
operować opiekować organizować orientować pacyfikować pakować panować parkować patrolować pielęgnować pilnować pikietować
planować plądrować podróżować polować popularyzować potrzebować pozować pracować praktykować
prezentować procesować produkować prognozować projektować promować prosperować protestować prowokować próbować przypisować
publikować punktować rabować rachować raportować ratować realizować reagować recytować redukować reformować
regulować rejestrować reklamować rekomendować rekonstruować rekrutować relacjonować remontować reperować represjonować
reprezentować respektować restrukturyzować rezerwować rezygnować rokować ruinować ryzykować rysować sabotować
sankcjonować segregować selekcjonować serwować skandować spacerować spekulować sponsorować sprawować
stabilizować startować sterować stosować strajkować studiować sugerować sygnalizować symbolizować symulować szacować
szantażować szanować szczepować szokować szturmować szykować ślubować świętować tamować tankować telefonować terroryzować
testować tolerować torować torpedować torturować traktować transmitować transportować trenować triumfować tytułować
unieruchomować unieważniować usiłować warunkować wędrować wetować wiosłować wizytować wotować 
 żartować żeglować żerować żałować szpiegować egzekwować eksploatować eksportować
importować dekretować delegować ekshumować
 internować implodować kolonizować konstytuować nacjonalizować 
pasteryzować skanować skutkować tarasować triumfować żyrować grasować`;

/** Verbs in -ować that are perfective, or both, though their base isn't listed above or has no prefix. */
export const OWAC_PERFECTIVE = `
podarować darować opanować zwariować zastosować dostosować przystosować uregulować wylosować rozlosować zaszokować
zapakować opakować spakować zrujnować odbudować rozbudować przebudować nadbudować zbudować wybudować pobudować
zatamować zahamować wyhamować pohamować spowodować zachować wychować przechować uchować pochować skosztować
posmakować zasmakować zsynchronizować wynegocjować zadecydować poszybować przyszykować ulokować ukierunkować
skompromitować znokautować rozładować wyładować załadować naładować przeładować wylądować usatysfakcjonować
uratować zamanifestować skapitulować uformować zreformować przeformować zintegrować wmontować zamontować
zmontować uplasować zaplusować`;

/** Verbs in -ować of both aspects: their present is a present, their past tells something done. */
export const OWAC_BOTH = `
ewakuować aresztować mianować awansować anulować abdykować ratyfikować eksplodować deportować ekstradować inaugurować
amputować internować kazać`;

/** Perfective prefixes. */
export const PREFIXES = `do na nad o ob od po pod prze przed przy roz s u w wy wz z za ze ś`;

/** Past stems that end in a consonant, with their infinitives: "znalazł", "znaleźli", "uciekła". */
export const CONSONANT_STEMS = `
szed jść|sz jść|móg móc|mog móc|bieg biec|znalaz znaleźć|znaleź znaleźć|nalaz naleźć|naleź naleźć|niós nieść|nios nieść|nieś nieść
wióz wieźć|wioz wieźć|wieź wieźć|wiód wieść|wiod wieść|wied wieść|pad paść|siad siąść|sied siąść|krad kraść|kład kłaść
jad jeść|jed jeść|mar mrzeć|tar trzeć|par przeć|war wrzeć|dar drzeć|rós rosnąć|ros rosnąć|roś rosnąć|ciek ciec|strzeg strzec
leg lec|rzek rzec|gas gasnąć|gaś gasnąć|buch buchnąć|cich cichnąć|milk milknąć|nik niknąć|brak braknąć|mk mknąć|prysk prysnąć|trysk trysnąć|błys błysnąć|wisn wisnąć|ląk ląknąć|lęk lęknąć|sech schnąć|sch schnąć|marz marznąć
pęk pęknąć|tłuk tłuc|siek siec|piek piec|siąg siąc|sięg sięgnąć|grzeb grzebać|gniót gnieść|gniot gnieść|gniet gnieść
plót pleść|plot pleść|plet pleść|miót mieść|miot mieść|miet mieść|wlók wlec|wlek wlec|wlok wlec|gryz gryźć|gryź gryźć
laz leźć|leź leźć|słab słabnąć|grzęz grzęznąć|grzązł grzęznąć|mók moknąć|mok moknąć|kwit kwitnąć|przykr przykrzeć|bod bóść
wyk wyknąć|wykł wyknąć|tchną tchnąć|strzyg strzyc|przęg prząc|kap kapnąć|bręz bręznąć|blak blaknąć|chud chudnąć|głuch głuchnąć
ślep ślepnąć|rud rudnąć|twardh twardnąć|kłód kłuć|trząs trząść|trzęs trząść|trzęś trząść|pełz pełznąć|stąp stąpić|bled blednąć`;
