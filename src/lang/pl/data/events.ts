/** Verbs that do something by saying it: with a noun for their object they are news themselves. */
export const ACTS_OF_SPEECH = `
 ogłosić ogłaszać opisać oskarżyć zaapelować zarzucić przeprosić zaproponować 
zapowiedzieć zadeklarować zdementować zaalarmować odmówić poprosić wypowiedzieć zgłosić odwołać zaprosić podziękować
zakomunikować obiecać zaprotestować skrytykować potępić pogratulować zameldować opublikować zamieścić
potwierdzić ujawnić przekazać przekazywać zawiadomić powiadomić zdecydować decydować postanowić stwierdzić stwierdzać odnotować odnotowywać skarżyć narzekać prosić poprosić skrytykować`;

/** Telling somebody what to do. */
export const COMMAND_VERBS = `żądać zażądać ostrzec wezwać zagrozić nakazać rozkazać zakazać zobowiązać`;

/** Seeing and hearing. */
export const PERCEPTION_VERBS = `widzieć zobaczyć słyszeć usłyszeć dostrzec spostrzec obserwować zauważyć`;

/** They say how long, or belong to somebody's life: an event only with a time of their own. */
export const EXTENT_VERBS = `urodzić rodzić trwać potrwać minąć mijać upłynąć upływać przetrwać`;

/** States that people spend hours at: at an hour or for hours they are events. */
export const ACTIVITY_VERBS = `pracować stać siedzieć leżeć czekać`;

/** They say that what a noun names took place. */
export const HAPPENING_VERBS = `dojść dochodzić wydarzyć zdarzyć nastąpić rozegrać nawiedzić wybuchnąć wstrząsnąć`;

/** Activities that in the past tense of the news are habits or circumstances more often than events. */
export const HABITUAL_VERBS = `uchodzić działać brakować słynąć zajmować interesować wahać przedstawiać ukazywać`;

/** What they deny did not happen. */
export const DENYING = `zaprzeczać zaprzeczyć dementować zdementować wykluczać wykluczyć`;

/** Nobody vouches for it. */
export const HEDGES = `podobno rzekomo ponoć rzekomy rzekoma rzekome jakoby nieoficjalnie prawdopodobnie domniemany domniemana`;

/** Subjects that name nothing. */
export const ANYTHING = `wszystko to tak cóż`;

/** What comes after is only compared with. */
export const COMPARING = `niż niżeli aniżeli porównaniu względem`;

/** Words that lead over from the sentence before. */
export const CONNECTORS = `
jednak jednakże natomiast tymczasem także też również ponadto następnie potem zatem więc dlatego
tak jednocześnie równocześnie zaś bowiem i a oraz ale lecz lub wówczas wtedy zresztą niestety jak`;

/** Phrases that do. */
export const LEADS = [
  'z kolei',
  'za to',
  'poza tym',
  'oprócz tego',
  'ponadto',
  'mimo to',
  'pomimo to',
  'w efekcie',
  'w rezultacie',
  'w związku z tym',
  'co więcej ,',
  'z tego powodu',
  'tym samym',
  'na przykład',
  'po czym',
  'przy czym',
];

/** Words that join phrases: no label ends on them. */
export const JOINTS = `i oraz a ale lecz lub albo ani że iż żeby aby by który która które którego której którym którą którzy
których gdzie gdy kiedy jak niż czy się nie`;

/** Particles that go with a time. */
export const PARTICLES = `prawdopodobnie najprawdopodobniej zapewne już jeszcze dopiero dokładnie równo właśnie tylko zaledwie także nawet około`;

/** Prepositions that go with a time. */
export const TIME_PREPOSITIONS = `w we o od do na przez po za przed około koło podczas ok z ze`;

export const PREPOSITIONS = `
w we na do z ze od ode po o u za przed przez pod nad przy dla bez między wśród podczas dzięki wobec według ku poza obok
koło mimo wskutek wzdłuż zza spod znad spośród przeciw przeciwko wewnątrz naprzeciw zamiast oprócz blisko wokół`;

/** Words that say nothing about which event it is. */
export const STOP_WORDS = `
się nie już nam mu im nas mnie jest był była było były być został została zostało zostali zostały jego jej ich ten ta tego tej tym też także oraz
ale jak gdy który która które tylko bardzo tak osoba osoby osób około ponad jeden jedna dwa dwie trzy kilka kilku swoim swoją`;

/** Nouns for a turn of events, which a clause of time may spell out ("przełom nastąpił, gdy …"). */
export const TURNS = {
  nouns: `przełom zwrot kłopoty problemy kryzys passa koniec początek sprawa historia afera spór konflikt`,
  verbs: `zacząć rozpocząć nastąpić przyjść nadejść`,
  openers: `gdy kiedy`,
};
