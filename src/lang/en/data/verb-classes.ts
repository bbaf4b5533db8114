/**
 * English verbs by what they tell, in the base form.
 */

/** States: they hold, nothing happens. */
export const STATIVE_VERBS = `
be have own possess belong consist include comprise exist live reside remain stay stand lie sit know believe think mean want need like
love hate prefer hope wish expect understand remember doubt fear seem appear look smell taste wear feel cost weigh measure
matter depend deserve involve concern require resemble differ lack owe fit suit represent constitute
range face border rank rate value trust respect admire enjoy care tend mind suppose intend try seek aim plan allow enable
keep boast serve work use rely oppose point worry wait contend deal mark stretch span
cost total number average employ `;

/** Saying, writing, thinking aloud: what they say may be news, that they say it is not. */
export const SPEECH_VERBS = `
say tell add report state note claim argue insist stress explain describe confirm deny acknowledge 
concede suggest believe think know hope expect estimate fear allege write tweet post cite quote comment reply
respond answer ask urge call recall remember mention remark observe point indicate predict promise pledge vow assure
maintain contend emphasise emphasize highlight testify apologise apologize praise thank congratulate joke speculate assume
inform notify advise recommend repeat reiterate conclude determine learn understand realise realize 
 read ask wonder inquire refer misstate misspell misidentify misquote misreport chant yell cry shout boast lament criticise criticize condemn welcome`;

/** What a timetable, a calendar of events or a deadline fixes. */
export const TIMETABLED_VERBS = `
be begin start open close end finish conclude resume reopen restart return arrive leave depart go come travel fly sail land meet
convene sit gather vote play face host visit kick take launch run expire lapse mature premiere debut air appear perform
tour marry retire celebrate take follow mark plan expect hope intend aim prepare reconvene hold bring report shut stop cease
switch change step relaunch release publish unveil stage compete decide elect rule`;

/** Of these, the ones that take a bare clause as what was said ("police said the man fled"). */
export const CONTENT_VERBS = `
say tell add announce report state note claim argue insist explain confirm deny warn acknowledge admit concede suggest
believe think know hope expect estimate fear allege declare reveal disclose write tweet predict promise pledge vow maintain
contend testify assume conclude learn hear understand realise realize show recall remember mention observe indicate ensure
feel guess stress emphasise emphasize`;

/** What comes to be known: "it emerged that", "it turned out that", "it came to light that". */
export const EMERGING_VERBS = `emerge transpire turn come`;

/** Verbs of ending: "has not stopped" says that it goes on. */
export const CEASING_VERBS = `stop cease end finish abate subside ease relent vanish fade`;
