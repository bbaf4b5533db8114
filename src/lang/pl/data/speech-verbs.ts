/**
 * Verbs that attribute, as principal parts: past masculine, past masculine-personal when it isn't
 * regular (else "-"), present singular and plural ("-" for perfective verbs), impersonal, present
 * participle. Flags: o = a noun phrase can be the content ("potwierdza śmierć kierowcy"), w = what it
 * wants or denies may open with "żeby", "by", n = it says something only where it is negated ("nie ukrywa, że"),
 * l = its subject learned it: nobody is told.
 */
export const SPEECH_VERBS = `
ukrywał - ukrywa ukrywają ukrywano ukrywając n
krył - kryje kryją - kryjąc n
powiedział powiedzieli - - powiedziano -
mówił - mówi mówią mówiono mówiąc
poinformował - - - poinformowano - o
informował - informuje informują informowano informując o
przekazał - - - przekazano -
przekazywał - przekazuje przekazują przekazywano przekazując
podał - - - podano - o
podawał - podaje podają podawano podając o
oświadczył - oświadcza oświadczają oświadczono oświadczając
stwierdził - stwierdza stwierdzają - stwierdzając
dodał - - - dodano -
dodawał - dodaje dodają dodawano dodając
zaznaczył - - - zaznaczono -
zaznaczał - zaznacza zaznaczają zaznaczano zaznaczając
podkreślił - - - podkreślono -
podkreślał - podkreśla podkreślają podkreślano podkreślając
zauważył - - - zauważono -
zauważał - zauważa zauważają - zauważając
wyjaśnił - - - wyjaśniono -
wyjaśniał - wyjaśnia wyjaśniają wyjaśniano wyjaśniając
przyznał - - - - -
przyznawał - przyznaje przyznają - przyznając
ogłosił - - - - -
ogłaszał - ogłasza ogłaszają - ogłaszając
zapowiedział zapowiedzieli - - zapowiedziano -
zapowiadał - zapowiada zapowiadają zapowiadano zapowiadając
zapewnił - - - zapewniono -
zapewniał - zapewnia zapewniają zapewniano zapewniając
ostrzegł ostrzegli - - - -
ostrzegał - ostrzega ostrzegają ostrzegano ostrzegając
potwierdził - - - - - o
potwierdzał - potwierdza potwierdzają - potwierdzając o
zdementował - - - - - o
zaprzeczył - - - - - w
zaprzeczał - zaprzecza zaprzeczają - zaprzeczając w
ustalił - - - ustalono -
ustalał - ustala ustalają - -
oznajmił - oznajmia oznajmiają oznajmiono oznajmiając
ocenił - - - oceniono -
oceniał - ocenia oceniają oceniano oceniając
skomentował - - - - -
komentował - komentuje komentują komentowano komentując
odpowiedział odpowiedzieli - - - -
odpowiadał - odpowiada odpowiadają - odpowiadając
odparł odparli - - - -
przypomniał - - - przypomniano -
przypominał - przypomina przypominają - przypominając
wskazał - - - wskazano -
wskazywał - wskazuje wskazują wskazywano wskazując
opowiedział opowiedzieli - - - -
opowiadał - opowiada opowiadają opowiadano opowiadając
relacjonował - relacjonuje relacjonują relacjonowano relacjonując
zrelacjonował - - - - -
doniósł donieśli - - - - o
donosił - donosi donoszą donoszono donosząc o
napisał - - - napisano -
pisał - pisze piszą pisano pisząc
zadeklarował - - - - -
deklarował - deklaruje deklarują - deklarując
obiecał - - - obiecano -
obiecywał - obiecuje obiecują - obiecując
ujawnił - - - ujawniono - o
ujawniał - ujawnia ujawniają - ujawniając o
zasugerował - - - - -
sugerował - sugeruje sugerują - sugerując
zakomunikował - - - zakomunikowano -
komunikował - komunikuje komunikują - -
zameldował - - - zameldowano - o
meldował - melduje meldują - meldując o
zeznał - - - - -
zeznawał - zeznaje zeznają - zeznając
wspomniał - - - - -
wspominał - wspomina wspominają - wspominając
sprecyzował - precyzuje precyzują - precyzując
uściślił - uściśla uściślają - -
doprecyzował - - - - -
głosił - głosi głoszą głoszono głosząc
nadmienił - nadmienia nadmieniają nadmieniono nadmieniając
napomknął napomknęli napomyka napomykają - -
uspokoił - - - - -
uspokajał - uspokaja uspokajają uspokajano uspokajając
odpierał - odpiera odpierają - odpierając
ripostował - ripostuje ripostują - ripostując
replikował - replikuje replikują - replikując
skonstatował - konstatuje konstatują - konstatując
objaśnił - objaśnia objaśniają objaśniono objaśniając
referował - referuje referują referowano referując
zawiadomił - zawiadamia zawiadamiają zawiadomiono zawiadamiając o
powiadomił - powiadamia powiadamiają powiadomiono powiadamiając o
wyraził - wyraża wyrażają wyrażono wyrażając
zaświadczył - zaświadcza zaświadczają - zaświadczając
poświadczył - poświadcza poświadczają poświadczono poświadczając
dowodził - dowodzi dowodzą dowodzono dowodząc
tłumaczył - tłumaczy tłumaczą tłumaczono tłumacząc
chwalił - chwali chwalą - chwaląc
zagroził - - - - -
groził grozili - - - grożąc
obwinił - obwinia obwiniają - obwiniając o
zastrzegł zastrzegli - - - -
zastrzegał - zastrzega zastrzegają - zastrzegając
powtórzył - - - - -
powtarzał - powtarza powtarzają - powtarzając
uzupełnił - uzupełnia uzupełniają - uzupełniając
argumentował - argumentuje argumentują - argumentując
przekonywał - przekonuje przekonują przekonywano przekonując
tłumaczył - tłumaczy tłumaczą tłumaczono tłumacząc
wytłumaczył - - - - -
twierdził - twierdzi twierdzą twierdzono twierdząc
utrzymywał - utrzymuje utrzymują utrzymywano utrzymując
wyliczył - - - - -
wyliczał - wylicza wyliczają - wyliczając
alarmował - alarmuje alarmują - alarmując
zaalarmował - - - - -
apelował - apeluje apelują apelowano apelując w
zaapelował - - - zaapelowano - w
uważał - uważa uważają - uważając
sądził - sądzi sądzą - sądząc
przypuszczał - przypuszcza przypuszczają - -
podejrzewał - podejrzewa podejrzewają - -
szacował - szacuje szacują - szacując
oszacował - - - - -
prognozował - prognozuje prognozują - prognozując
przewidywał - przewiduje przewidują - -
wykazał - - - - -
wykazywał - wykazuje wykazują - -
pokazał - - - - -
pokazywał - pokazuje pokazują - -
dowodził - dowodzi dowodzą - dowodząc
zdradził - zdradza zdradzają - zdradzając
wyznał - - - - -
wyznawał - wyznaje - - wyznając
odnotował - - - - - o
odnotowywał - odnotowuje odnotowują - - o
raportował - raportuje raportują - - o
zaraportował - - - - - o
zgłosił - - - - - o
zgłaszał - zgłasza zgłaszają - - o
opisał - - - - -
opisywał - opisuje opisują - opisując
zarzucił - - - - -
zarzucał - zarzuca zarzucają - zarzucając
skarżył - skarży skarżą - skarżąc
ubolewał - ubolewa ubolewają - ubolewając
zapisał - - - - -
opublikował - - - - -
zatweetował - tweetuje - - -
poskarżył - - - - -
obwieścił - obwieszcza - - -
rozpowiadał - rozpowiada rozpowiadają - -
odkrył - - - - -
obliczył - - - - -
udowodnił - - - - -
orzekł orzekli - - - -
uznał - - - uznano -
prosił - prosi proszą proszono prosząc w
poprosił - - - poproszono - w
radził - radzi radzą - radząc w
zażądał - - - - - w
żądał - żąda żądają - żądając w
postulował - postuluje postulują - postulując w
nalegał - nalega nalegają - nalegając w
oskarżył - - - oskarżono - o
oskarżał - oskarża oskarżają - oskarżając o
zwrócił - zwraca zwracają zwrócono zwracając
przestrzegał - przestrzega przestrzegają - przestrzegając
przestrzegł przestrzegli - - - -
uzasadniał - uzasadnia uzasadniają - uzasadniając
uzasadnił - - - - -
wtórował - wtóruje wtórują - wtórując
dopowiedział dopowiedzieli - - - -
dopowiadał - dopowiada dopowiadają - -
żalił - żali żalą - żaląc
podsumował - - - - -
precyzował - - - - -
sygnalizował - sygnalizuje sygnalizują - sygnalizując
zasygnalizował - - - - -
dementował - dementuje dementują - dementując
liczył - - - - -
obliczał - oblicza obliczają - -
wnioskował - wnioskuje wnioskują - -
zarejestrował - - - - - o
zdecydował - decyduje decydują zdecydowano -
postanowił - - - postanowiono -
zarządził - zarządza - zarządzono -
`;

/** Verbs that only stand by direct speech. */
export const QUOTE_VERBS = `
cytował - cytuje cytują - -
zacytował - - - - -
kwitował - kwituje kwitują - kwitując
skwitował - - - - -
żartował - żartuje żartują - żartując
zażartował - - - - -
śmiał - śmieje śmieją - śmiejąc
wzdychał - wzdycha - - wzdychając
westchnął westchnęli - - - -
dorzucił - dorzuca - - dorzucając
rzucił - rzuca - - rzucając
mruknął - - - - -
uciął - ucina - - ucinając
szepnął - - - - -
zabrzmiał - - - - -
brzmiał brzmieli brzmi brzmią - -
krzyczał krzyczeli krzyczy krzyczą - krzycząc
krzyknął krzyknęli - - - -
wołał - woła wołają - wołając
zawołał - - - - -
pytał - pyta pytają - pytając
zapytał - - - - -
płakał - płacze płaczą - płacząc
cieszył - cieszy cieszą - ciesząc
denerwował - denerwuje denerwują - -
dziwił - dziwi dziwią - -
zachwalał - zachwala - - -
chwalił - chwali chwalą - -
narzekał - narzeka narzekają - narzekając
kończył - kończy kończą - kończąc
zakończył - - - - -
ciągnął ciągnęli ciągnie ciągną - -
kontynuował - kontynuuje - - kontynuując
rozpoczął rozpoczęli rozpoczyna - - -
zaczął zaczęli zaczyna - - -
radził - radzi radzą - radząc
doradzał - doradza - - -
prosił - prosi proszą - prosząc
poprosił - - - - -
dziękował - dziękuje dziękują - dziękując
podziękował - - - - -
podsumował - - - - -
podsumowywał - podsumowuje - - podsumowując
zauważał - - - - -
ucina - ucina - - -
uciął ucięli - - - -
rozkładał - rozkłada rozkładają - rozkładając
załamywał - załamuje załamują - załamując
kręcił kręcili kręci kręcą - kręcąc
machał - macha - - machając
kiwał - kiwa - - kiwając
wzruszał - wzrusza - - wzruszając
uśmiechał - uśmiecha uśmiechają - uśmiechając
rozpaczał - rozpacza - - -
martwił - martwi martwią - -
oburzał - oburza oburzają - -
grzmiał grzmieli grzmi grzmią - -
zagrzmiał zagrzmieli - - - -
`;

/** What witnesses and an outlet's own people report by having been there. */
export const PERCEPTION_VERBS = `
widział widzieli widzi widzą - widząc
słyszał słyszeli słyszy słyszą - słysząc
usłyszał usłyszeli - - - -
zobaczył - - - - -
dowiedział dowiedzieli - - - - l
zaobserwował - - - - -
obserwował - obserwuje obserwują - -
`;
