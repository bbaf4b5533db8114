/**
 * Words that end like Polish verbs and are none. The endings are those of the past (-ł, -ła, -ło, -li,
 * -ły) and of the impersonal past (-no, -to).
 */

/** Nouns in -ał, -ił and the like, without the -ł: their instrumental ("materiałem") looks like "I did". */
export const NOUN_STEMS = `
dzia oddzia udzia wydzia podzia przedzia przydzia rozdzia materia kana sygna genera kryszta kapita sza fina półfina
ćwierćfina strza wystrza postrza ostrza zawa nawa upa zapa opa trybuna kardyna orygina arsena wa micha rafa michał rafał pawe
ży ty pomy przemy zmy umy domy wymy rozmy zamy`;

/** Whole words that look like a past form: nouns, adjectives, adverbs, conjunctions, names. */
export const NOT_PAST = `uchwali ustali ocali utrwali zapali spali obali powali rozpali podpali zawali zwali pochwali 
artykuł artykuły kwartał kwartały stół stoły stołu kościół kościoły zespół zespoły dział działy oddział oddziały udział udziały wydział wydziały
podział podziały przedział przedziały przydział rozdział rozdziały materiał materiały kanał kanały kanału sygnał sygnały generał
generały kapitał kapitały kryształ kryształy szał finał finały półfinał półfinały ćwierćfinał strzał strzały strzała wystrzał
wystrzały postrzał postrzały ostrzał ostrzały zawał zawały nawał upał upały zapał trybunał trybunały kardynał kardynały oryginał oryginały
arsenał arsenały wał wały skała skały chwała chwały uchwała uchwały pochwała pochwały ciało ciała skandal tytuł tytuły moduł
moduły szczegół szczegóły protokół protokoły żywioł żywioły anioł anioły dół doły wół woły pół wpół ogół szkoła szkoły
pszczoła pszczoły stodoła stodoły smoła smoły czoło czoła zioło zioła koło koła około dookoła siła siły mogiła mogiły żyła żyły
bryła bryły kobyła przemysł przemysły pomysł pomysły zmysł zmysły umysł umysły domysł domysły wymysł wymysły zamysł namysł
węzeł węzły orzeł orły orła kozioł kozły poseł posła posły źródło źródła dzieło dzieła krzesło krzesła hasło hasła masło masła
światło światła szkło szkła tło tła popiół popioły sokół sokoły cokół bawół muł ból przepływ wpływ
biały biała biało cały cała cało mały mała mało niemało miły miła miło niemiły wspaniały wspaniała doskonały doskonała zwykły
zwykła niezwykły niezwykła nagły nagła ciepły ciepła ciepło okrągły okrągła ubiegły ubiegła odległy odległa rozległy rozległa
zaległy zaległa podległy podległa zuchwały zuchwała niedbały niedbała zły zła zło śmiały śmiała śmiało niestały 
wytrwały wytrwała dojrzały dojrzała niedojrzały przestarzały przestarzała zardzewiały długotrwały długotrwała krótkotrwały krótkotrwała
nietrwały nietrwała ostały oschły oschła smukły smukła wątły wątła podły podła świetny  pozostały pozostała
biegły biegła poległy niedoszły niedoszła niebyły zgniły zgniła zgniło opiły pobladły obłe jasło tępo godło godła
cali mydło skrzydło skrzydła widły wiosło wiosła prawidło rzemiosło rzemiosła pudło pudła radło bydło bydła piekło piekła gardło gardła
jadło sidła kadzidło działo zwierciadło prześcieradło siodło siodła widziadło straszydło wahadło źdźbło piętno igła igły cegła cegły
mgła mgły jodła jemioła miotła miotły perła perły tafla pętla wieża szpula skrytka pała pały gała gały tała chała
michał rafał paweł pawła gaweł michała rafała michałem jagiełło sikawa karol radosław szyła masłowski wisła wisły wisło
nałkowska bełchatów przybyła wła hala bula kula szpital
czyli jeśli jeżeli chwili sali fali skali roli woli niewoli kontroli celi koszuli kuli myśli niedzieli soli kąpieli bieli
cywili mili promili debili stali korali metali medali żali szpitali detali skandali rywali finali kanali tali
hali mali somali nepali bengali bali ali italii angoli gondoli symboli alkoholi patroli idoli moli goli kontroli protokoli
hoteli tuneli modeli paneli foteli karuzeli kapeli parceli obywateli nauczycieli przedstawicieli właścicieli
przyjacieli wielbicieli cieli pościeli topieli izraeli brukseli marsylii sewilli manili chili styli krokodyli motyli badyli
grobli budowli hodowli czapli kropli szabli ulli wróbli ili buli
ciał dział udziałem tył tyły seriali festiwali gali koali kryminali gondoli generała kardynała sił potencjał potencjały współudział kabała bogumił bogumiła
formuli cebuli reguli federali generali liberali oryginali trybunali kali żagli węgli cykli artykuli
symfonii spółdzielni weseli stoli tekstyli fosyli profili azyli`;

/** Past forms that are as often an adjective or a noun: they count when nothing else can be the verb. */
export const AMBIGUOUS_PAST = `
biegli był była byli były stała stały stało trwała trwały trwało przyszła przyszły zeszła zeszły przeszła przeszły upadły upadła dorosła dorosły
ocalały ocalała ocalali zmarły zmarła zmarli umarły umarła umarli poległa polegli powstały powstała powstało pozostali piła piły
działo okazały okazała przybyły przybyła zagasły zbiegły zbiegła osiadły osiadła wyrosły zawiły
przebyły zamarły zamarła rosły oddali stali pali dali bali podał wyła zapadły`;

/** Words in -no, -to and the like that are not an impersonal past. */
export const NOT_IMPERSONAL = `
rano siano kolano wiano kasano milano grono łono czerwono zielono pono mono słono szalono drogo dno okno kino wino lino włókno
sukno płótno drewno gumno ziarno gówno równo trudno łatwo wolno ładno pewno pełno ciemno jasno zimno późno duszno ciasno
głośno smutno nudno modno podobno dawno niedawno zarówno jedno żadno samo ono na to auto konto złoto błoto święto miasto
ciasto gniazdo pisto oto warto czysto prosto często gęsto tęsto pusto tłusto bito żyto sito koryto syto obfito mito lato
kwieto mięto pięto dłuto futro jajo psuto zeto veto weto soweto motto incognito toto getto netto brutto ghetto libretto ultimato
porto esperanto toronto quito lotto risotto espresso kwanto kimono domino kasyno pianino cappuccino trino fono studio inno
piano soprano słoneczno ano wspólno polno wczesno niejedno pismo gwarno okropno straszno południowo mono marno mnogo 
tamto owto poto zato ktoto coto bezto przeto nadto ponadto zbyto dość oto dłużyto kisto sztuto nuto kwarto farto stosunkowo
przykro krwawo rondo sto dwadzieścia tabuto bistro`;

/** Nouns, adjectives and pronouns that look like a present form. */
export const NOT_PRESENT = `osiedla lata przerwę je życie trzecie świecie powiecie użycie nadzieja nadzieję nadzieje powoli opieką rozkoszą śmieci kopią kopie składzie zakładzie
przykładzie układzie wykładzie rozkładzie nakładzie podkładzie pokładzie pary kary wola ceny rany strona wina pracy zmiany rady
stawy sądy raty sprawy dzieje koleje aleje knieje kolei zbroje kroje rodzaje kraje zwyczaje obyczaje tramwaje urodzaje
pokoje wojny myśli straży straż służby chwili celi bali roli dali skali soli sali rogi progi nogi drogi razy męczy miary boje
uszy duszy burzy młodzi winni wodzą nocą mocą pracą placą władzą wiedzą rodziną żoną stroną tobą sobą mną żądzą nędzą uda
obie obiecie mecie secie zawodzie prądzie narodzie obwodzie wywodzie ogrodzie samochodzie zachodzie wschodzie przechodzie
dochodzie pochodzie rozwodzie powodzi powodzie powodzią młodzi łodzi wodzy nogą drogą trwogą głową mową zmową rozmową umową
rozprawie sprawie prawie postawie podstawie ustawie wystawie dostawie obawie zabawie stawie poprawie wyprawie naprawie
mowie umowie rozmowie głowie zdrowie połowie budowie odbudowie radzie naradzie zdradzie żałobie osobie dobie próbie
zgodzie wygodzie szkodzie przygodzie pogodzie urodzie grupie pompie lampie mapie ropie stopie topie kopie sklepie pasie
bazie fazie rozkazie pokazie wskazie razie obrazie okazie nakazie zakazie kasie masie czasie prasie rasie trasie klasie głosie
rosie nosie losie wosie lesie okresie procesie adresie interesie stresie prezesie finezie rzezie więzie
ustanie przystanie mieszkanie ranie stronie obronie ochronie
ją mi ci wy my nią nimi tą moją swoją twoją naszą waszą każdą samą inną jedną
rany miny doliny szkoły budy zimy dymy rymy reżimy klimy maszyny`;

/** Present forms that are as often a noun: they count when nothing else can be the verb. */
export const AMBIGUOUS_PRESENT = `
gra oblicza gości stanie wali pali uczy szkoli służy rusza rodzi burzy płaci płacą koszą sądzi sądzą kara para
stanowi_ rani wozi broni powie powieść dzieli boli ceni mierzy wierzy powstanie
zmieni_ radzi powodzi złości gniecie myśli różni`;
