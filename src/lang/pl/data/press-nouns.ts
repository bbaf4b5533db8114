/**
 * Nouns that titles of newspapers are made of, with their oblique forms: "Nowej Trybunie Opolskiej" is the
 * "Nowa Trybuna Opolska". `base | gender (m, f, n; o for plurals that are no people) | forms`.
 */
export const PRESS_NOUNS = `
czas | m | czasu czasowi czasem czasie
dziennik | m | dziennika dziennikowi dziennikiem dzienniku
echo | n | echa echu echem
ekspres | m | ekspresu ekspresowi ekspresem ekspresie
express | m | expressu expressowi expressem expressie
fakt | m | faktu faktowi faktem fakcie
fakty | o | faktów faktom faktami faktach
gazeta | f | gazety gazecie gazetę gazetą
głos | m | głosu głosowi głosem głosie
goniec | m | gońca gońcowi gońcem gońcu
kronika | f | kroniki kronice kronikę kroniką
kurier | m | kuriera kurierowi kurierem kurierze
magazyn | m | magazynu magazynowi magazynem magazynie
nowiny | o | nowin nowinom nowinami nowinach
panorama | f | panoramy panoramie panoramę panoramą
przegląd | m | przeglądu przeglądowi przeglądem przeglądzie
przekrój | m | przekroju przekrojowi przekrojem
puls | m | pulsu pulsowi pulsem pulsie
słowo | n | słowa słowu słowem słowie
trybuna | f | trybuny trybunie trybunę trybuną
tygodnik | m | tygodnika tygodnikowi tygodnikiem tygodniku
wiadomości | o | wiadomościom wiadomościami wiadomościach
wieczór | m | wieczoru wieczorowi wieczorem wieczorze
wieści | o | wieściom wieściami wieściach
życie | n | życia życiu życiem
`;
