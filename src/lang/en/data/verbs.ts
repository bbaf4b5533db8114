/**
 * English verbs of the news. Regular past forms are read by their ending and need no list; present
 * forms and dictionary forms do, because they look like nouns.
 */

/** Irregular verbs: base, past, participle (one form where they are the same). */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore born|beat beat beaten|become became become|begin began begun|bend bent|bet bet
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built
burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut
deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung
have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant
leap leapt|learn learned|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled
mistake mistook mistaken|overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|overturn overturned|pay paid|plead pleaded|prove proved proven|put put|quit quit|read read|rebuild rebuilt
rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set
shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk
sit sat|sleep slept|slide slid|slip slipped|speak spoke spoken|spend spent|spill spilt|spin spun|split split|spread spread
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strike struck|swear swore sworn|sweep swept
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust
undergo underwent undergone|understand understood|undertake undertook undertaken|upset upset|wake woke woken|wear wore worn|weep wept
win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|foresee foresaw foreseen
misunderstand misunderstood|outgrow outgrew outgrown|remake remade|repay repaid|resell resold|retake retook retaken|rewrite rewrote rewritten
unveil unveiled|uphold upheld|burn burned`;

/** Regular verbs that are rarely nouns: their -s and base forms are verbs wherever the grammar allows one. */
export const REGULAR_VERBS = `
abandon abolish absorb accept accompany accomplish accuse achieve acknowledge acquire adapt add adjourn adjust
administer admire admit adopt advise affect agree allege allow alter analyze announce annoy apologize appear applaud
apply appoint appreciate approve argue arise arrange arrive ask assassinate assemble assert assess assign assist
associate assume assure attach attain attend attract avoid await awake barricade become beg begin behave believe
belong betray blame bleed boil borrow bother bring build bury calculate cancel carry cease celebrate characterize cite
clarify clear collect collide combine come commemorate commence commit communicate compare compete complain complete
comply conceal concede concentrate conclude condemn condone confer confess confine confirm confiscate confront confuse
congratulate connect consider consist constitute construct consult consume contain contaminate continue contradict
contribute convene convert convey convince cooperate cope correct create criticise criticize curb decide declare
dedicate defend define defuse delete deliver demolish demonstrate deny depart depend depict deploy deport deprive
derail derive descend describe deserve designate despise destroy detain detect deteriorate determine detonate
devastate develop dine devote devour die differ dig diminish disagree disappear disappoint disarm disclose discourage
discover discuss dismantle dismiss disperse displace dispose disqualify disrupt dissolve distribute disturb dominate
donate drown earn ease elaborate elect eliminate embark embarrass embrace emerge emphasise emphasize employ enable
encourage endanger endorse endure enforce engage enhance enjoy enlist enrol ensure entail enter envision erase erode
err erupt escalate establish evacuate evaluate evict examine exceed exclude execute exhaust exist expand expect expel expire
explain explode explore expose extend extinguish extradite fade fail feel fill find flee foil follow forfeit forge
foster frighten fulfil fumble gather generate get give go govern graduate grapple greet grow hamper hang happen harass
harm hear heckle hesitate hide hijack hinder hoist hospitalise hospitalize hurl identify ignite ignore illustrate
imagine immerse impair impede implement imply impose impress imprison improve include incorporate incur indicate
indict induce indulge infect inflict inform infringe inherit inhibit initiate injure inspect inspire install insure
integrate intend intensify interact intercept interfere interpret interrogate interrupt intervene intimidate introduce
invade invent invest investigate invite invoke involve irritate join justify keep kidnap kneel know lapse legalise
liken listen litter live locate lose lure maim maintain make manage manufacture marry mean melt merge migrate mimic
misbehave modify mourn muster nationalise neglect negotiate nominate notify oblige observe obstruct obtain occupy
occur offend open operate oppose organise organize originate oust outlaw outpace overlook override overrule overturn
overwhelm owe participate pave penalise penetrate perceive perform perish persist persuade plead plummet ponder
portray possess postpone pour practise pray precede predict prefer prepare preserve preside presume prevail prevent
privatise proceed proclaim prod prohibit promote prompt propose prosecute protect prove provide provoke publish punish
pursue qualify quash quell quit ransack react read realise realize reassure rebound recede receive reckon recognise
recognize recommend recoup recover redeem redirect reduce refer reflect refrain refurbish refute regain reignite
reinstate reiterate reject relate relinquish relocate rely remain remember remind remove rename render renew reopen
repel replace represent require reroute resemble resent resettle resign resist respond restore restrict resume
resurface retain retaliate retire retrieve reunite reveal revise revive revoke roam rob rotate satisfy say scatter
scorch scrutinise scupper secure see seek seem seize sell send separate serve settle sever shatter shelve shoot sing
sit skyrocket slay slow smash snatch soak soar solve speak specify spend spew stagger starve steal steer stray
strengthen stun submit subpoena succeed sue suffer suggest summon supervise suppose suppress surpass surround survive
suspend sustain swear swerve tamper tarnish tell tend terminate testify think threaten thwart tighten tilt topple
torch tout trample transform translate traverse treat tremble trespass uncover undergo understand undo unify unite
unleash unlock unveil upend uphold usher vacate vandalise vanish vary veer vilify violate wander want warn wash weaken
wear weigh welcome widen wield wither worsen wreak write`;

/** Verbs that are nouns as often ("report", "fire"): their -s and base forms need the words around them. */
export const NOUN_VERBS = `
aim act alert appeal approach arrest assault attempt ban beat bet bid blast block blow bomb book boost bounce break brief
broadcast bruise burn burst buy call camp capture cast catch challenge change charge chase check cheer choke chop
circle claim clap clash climb close coach collapse comment conduct conflict contest contract control convict cost
cover crash crawl credit cross crush cut cycle damage dance date dawn debate debut decline defeat delay demand dent
design dip discharge discount dispatch display dispute distance dive dodge double doubt draft drag draw dress drift
drill drive drone drop drum duck dump dust echo edge effect encounter end escape escort estimate exchange exile exit
experience express face fall fan fare favour fear feature feed feud fight file fine finish fire fit fix flank flare
flash flip float flood flow fly fold force freeze fuel gain gamble gauge gaze glance grab grant grill grip guarantee
guard guide gulp hail halt handle harm harvest haul have heal help highlight hire hit hold hope host hunt hurt idle
import increase ink insult interview issue jail jeer judge jump kick kill knock label lack land last laugh launch lead
leak lean leap leave level lie lift light like limit link load lock look loom loot love mandate manifest march mark
massacre match matter measure meet mention mind miss mock monitor mount move murder nail name narrow need nod notch
note notice nudge nurse object offer offset order outline overhaul own pack paint pardon park pass patrol pay peak
peel perch permit pick pile pilot pin place plan play pledge plot plunge point poison poll pop pose position post
praise present press preview price prize probe process produce profit progress project promise protest pull pump
purchase push put quarantine question quote race raid rain raise rally ram range rank rate reach rebel rebuke recall
record recruit refuse regard register regret reign release remark rent repair repeat reply report request rescue
reserve resolve resort rest result retreat return reverse review reward ride ring riot rip rise risk roar roll ruin
rule run rush sack sail salute sanction save scale scan scar schedule score scramble scrap scrape scream seal search
sentence set shake share shed shelter shift shine ship shore shout show shrug shut sideline sign signal sink skid skip
skirmish slam slash slaughter slide slip slump smell smoke snap snow sound sour spare spark spell spill spin splash
split sponsor spot sprawl spray spread sprint square squeeze stab stage stalk stall stamp stampede stand star stare
start state stay stem step stick sting stop storm stress stretch strike struggle study stumble supply support surge
surrender suspect swap sweep swell swim swing swirl switch tackle take talk target taunt tear telephone test thank
throw tie tip top torture touch tour tow trace track trade train transfer transport trap travel trigger trim triumph
try turn tweet twist update upgrade upset urge use vault vent veto view visit voice volunteer vote vow wage wait wake
walk warm warrant waste watch wave whip whisk win wind wish witness wobble work worry worship wound wrap wreck wrestle
yield`;

/** Words in -ed that are no past forms. */
export const NOT_ED = `
hundred need indeed speed seed feed bed red shed bleed breed weed greed creed deed reed steed naked wicked sacred rugged beloved
kindred hatred unprecedented unexpected undisputed unidentified unnamed unarmed uninjured unharmed unhurt unused so-called exceed proceed succeed
 biped gifted crowded aged crooked dogged jagged ragged wretched
med ted fred ned ed zed jed mohammed ahmed saeed hameed rashed khaled walid muhammed mohamed sophisticated 
 united masked unmarked long-awaited interested related hooded uniformed
long-delayed heavily-armed troubled `;

/** Verbs that take no object: their past form after a noun is what happened, never "killed in the blast". */
export const INTRANSITIVE_VERBS = `
die arrive collapse explode erupt happen occur disappear flee fall go come rise emerge vanish retire resign depart collide crash
begin continue remain last linger appear seem belong consist exist agree disagree apologise apologize respond reply react testify
survive surrender retreat escape return resume fail succeed compete struggle wait stay sit stand lie sleep swim speak talk walk
march gather protest rally rain snow flow soar surge plunge slump climb decline deteriorate worsen persist prevail fade falter
break flow plead vote work live travel sail fly land migrate proceed listen look smile laugh cry scream shout pray weep bleed
bloom graduate expire evolve drown sink shine subside unfold loom peak end start open close grow`;
