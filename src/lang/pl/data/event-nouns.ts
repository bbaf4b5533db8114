/** Nouns that name events: nominative, gender, then the other forms of the singular and the plural. */
export const EVENT_NOUNS = `
pożar m pożaru pożarowi pożarem pożarze
wybuch m wybuchu wybuchowi wybuchem
eksplozja f eksplozji eksplozję eksplozją
wypadek m wypadku wypadkowi wypadkiem
karambol m karambolu karambolem
kolizja f kolizji kolizję kolizją
zderzenie n zderzenia zderzeniu zderzeniem
katastrofa f katastrofy katastrofie katastrofę katastrofą
zdarzenie n zdarzenia zdarzeniu zdarzeniem
tragedia f tragedii tragedię tragedią
atak m ataku atakowi atakiem
napad m napadu napadowi napadem napadzie
napaść f napaści napaścią
zamach m zamachu zamachowi zamachem
strzelanina f strzelaniny strzelaninie strzelaninę strzelaniną
bójka f bójki bójce bójkę bójką
pobicie n pobicia pobiciu pobiciem
zabójstwo n zabójstwa zabójstwu zabójstwem zabójstwie
morderstwo n morderstwa morderstwu morderstwem morderstwie
kradzież f kradzieży kradzieżą
włamanie n włamania włamaniu włamaniem
awaria f awarii awarię awarią
wyciek m wycieku wyciekowi wyciekiem
powódź f powodzi powodzią
lawina f lawiny lawinie lawinę lawiną
osuwisko n osuwiska osuwisku osuwiskiem
trzęsienie n trzęsienia trzęsieniu trzęsieniem
burza f burzy burzę burzą
katastrofa f katastrofy katastrofie katastrofę katastrofą
ostrzał m ostrzału ostrzałowi ostrzałem ostrzale
bombardowanie n bombardowania bombardowaniu bombardowaniem
starcie n starcia starciu starciem
incydent m incydentu incydentowi incydentem incydencie
protest m protestu protestowi protestem proteście
zatrucie n zatrucia zatruciu zatruciem
potrącenie n potrącenia potrąceniu potrąceniem
wykolejenie n wykolejenia wykolejeniu wykolejeniem
zawalenie n zawalenia zawaleniu zawaleniem
podpalenie n podpalenia podpaleniu podpaleniem
porwanie n porwania porwaniu porwaniem
zamieszki other zamieszek zamieszkom zamieszkami zamieszkach
starcia other starć starciom starciami starciach
wybuchy other wybuchów wybuchom wybuchami wybuchach`;

/** What people hold, play or sit through, in any form: a day told of it is the day of what happened at it. */
export const HELD =
  /^(?:mecz(?:u|em|e)?|pojedyn|turniej|finał(?:u|em)?$|półfinał|wyścig|maraton|rajd|konkurs|zawod(?:y|ów|ach)$|festiwal|koncert|spektakl|premier[ayęąz]e?$|edycj|gal[aęią]$|wernisaż|aukcj|wybor(?:y|ów|ach|ami)$|referend|głosowani|posiedzeni|sesj|rozpraw|obrad|debat|konferencj|szczyt(?:u|em)?$|zjazd|spotkani|zebrani|uroczystoś|obchod|pielgrzym|procesj|msz[aęyą]$|manifestacj|demonstracj|pikiet|marsz(?:u|em)?$|wiec(?:u|em)?$|trening|losowani|operacj|zabieg)/;
