import type { TextLanguage } from '#text/types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const MONTHS = `
  january jan february feb march mar april apr may june jun july jul august aug september sep sept
  october oct november nov december dec`;

const WEEKDAYS = `
  monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat
  sunday sun mondays tuesdays wednesdays thursdays fridays saturdays sundays`;

export const enText: TextLanguage = {
  code: 'en',
  functionWords: words(`
    a about above after again against all also although am among an and any are around as at be
    because been before being below between both but by can could did do does don't during each
    either few for from had has have he her here hers him himself his how i if in into is it its
    itself just many may me might more most much must my neither no nor not of off on once one only
    or other our out over own shall she should since so some such than that the their them then
    there these they this those though through to too under until up upon us was we were what when
    where whether which while who whom whose why will with within without would yet you your it's
    two three four five six nine ten years ago later go went still now people new he's she's they're we're i'm wasn't didn't isn't can't won't`),
  letters: '',
  withLetters: null,
  abbreviations: words(`
    adm approx asst atty br brig capt cf cmdr col comdr cpl cpt cmsgr det dr e.g esp est ft fr gen
    gov hon i.e insp lt maj messrs mme mr mrs ms msgr mt mx pfc pres prof pt pte pvt rep reps rev rt
    sen sens sgt sr ssgt st ste supt treas viz vs v`),
  closingAbbreviations: words(`
    a.m p.m al assn ave b.c blvd bros co corp cos ctr dept div etc ext hr hrs hwy inc intl jr
    lb lbs ltd mfg min mins mph oz ph.d plc pty rd sec sq sr tbsp univ yr yrs
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa tenn tex va vt w.va wash wis wyo`),
  numberAbbreviations: words(`
    art ch chap fig figs no nos p par pp sec vol vols
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  continuations: words(`
    ${WEEKDAYS} ${MONTHS} time eastern central mountain pacific atlantic standard daylight greenwich
    local et ct mt pt est edt cst cdt mst mdt pst pdt akst akdt hst gmt bst utc cet cest eet eest ist
    msk jst aest aedt nzst nzdt wib sgt hkt usd eur gbp`),
  countedEndings: [],
  numberedNames: [],
  surnameInitials: false,
  middleInitialNames: new Set(),
  dashDialogue: false,
  speechVerbs: words(`
    added adds announced asked asks called cried declared exclaimed joked recalled replied reported
    said says shouted snapped told tweeted wondered wrote yelled`),
  stampWords: words(`
    corrected dated embargo embargoed filed issued modified posted publication published release released
    update updated`),
  stampOpeners: words('for not under'),
  monthWords: words(MONTHS),
  weekdayWords: words(WEEKDAYS),
  dateParticles: words(`
    a am at before by date first from last local m morning afternoon evening night o of on p pm
    st nd rd th time today yesterday the noon midnight until et ct mt pt est edt cst cdt mst mdt pst pdt gmt bst
    utc cet cest eet msk ist eastern central mountain pacific standard daylight`),
  headlineMarkers: words(`
    breaking update updated urgent exclusive watch video photos live analysis opinion explainer
    factbox corrected just alert developing read listen poll quiz review correction editorial`),
};
