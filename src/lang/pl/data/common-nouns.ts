/** Nouns that open sentences of the news and are no names: their capital there is only that of the sentence. */
export const COMMON_NOUNS = `
akcja alarm alert apelacja armia artykuł autobus autokar awaria bank benefis bieg biuro budowa budynek burza ciężarówka dach debata decyzja
dokument dom dron droga drużyna dworzec dyrekcja ekipa eksplozja elektrownia ekspert fabryka fala festiwal film filharmonia firma fundacja
gazociąg gmina grad grupa hala handel hotel huragan impreza instytut inspekcja inwestycja jezdnia kamera kampania kancelaria kapsuła
karetka katedra klasztor klub kolej kolejka kolekcja kombinat komenda komisja komitet koncern koncert konferencja konkurs konsorcjum kontrola
kontrakt konwój kopalnia koparka korek korytarz kościół kradzież książka kurator kurs kuria latarnia lawina lek lekcja linia lista list lot
lotnisko loteria magazyn manifestacja marsz maszyna mecz metro miasto ministerstwo młyn most motocykl msza muzeum nagranie nagroda napad
napastnik nasyp natarcie negocjacje nowela noc obraz obraza ogień operacja operator orkiestra ostrzał osuwisko oddział park parlament parafia
partia patrol piec piknik pies plan podatek podwyżka pogoda pogrzeb pojazd pojedynek pomnik pociąg pompa poród postępowanie powódź pożar
prace praca premiera proces producent produkcja program prokuratura projekt prom protest przetarg przełom przewoźnik przychodnia przepis
rada rakieta raport ratusz referendum rejs remont restauracja rewizja robot rozejm rozprawa rozporządzenie rozmowy ruch rura rynek rząd rzeka
sala samochód samolot satelita sąd sejm sektor senat sesja sieć siłownia sklep skład skoda skuter sonda spółka spektakl spotkanie sprawa
sprzęt stacja stadion statek stawka stocznia strajk straż strzelanina studnia susza syrena system szkoła szpital sztab sztorm szczyt
szyb śledztwo śmigłowiec śnieg śnieżyca świątynia szlak szosa targ tama teatr telefon temperatura tłum tramwaj transport trasa trybunał
tunel turniej ulewa ulica umowa uniwersytet uroczystość urząd ustawa utrudnienia wagon wał wersja wiadukt wiatr wichura wieża wiec winda
wirus wniosek woda wojna wojsko wola wybory wybuch wyciąg wyciek wykład wykopaliska wypadek wyprawa wyrok wystawa wzrost zabieg zakład zamek
załoga zarząd zawody zbiornik zderzenie zegar zespół zgłoszenie ziemia zjazd zbiórka znalezisko związek żłobek żniwa
goście gospodarze kibice piłkarze siatkarki siatkarze koszykarze koszykarki hokeiści zawodnicy rywale sprawcy napastnicy górnicy związkowcy
pielgrzymi harcerze turyści narciarze wędkarze rowerzyści złodzieje włamywacze oszuści posłowie senatorowie archeolodzy widzowie pasażerowie
kierowcy ratownicy żołnierze terroryści bandyci chłopcy dziewczęta dzieci rodzice mężczyźni kobiety robotnicy rolnicy studenci uczniowie
nauczyciele aktorzy muzycy uchodźcy migranci demonstranci protestujący manifestanci zakładnicy piloci marynarze rybacy myśliwi leśnicy`;
