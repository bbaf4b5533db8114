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
abandon abate abduct abolish absolve absorb accelerate accept accommodate accompany accomplish accredit accrue
accumulate accuse achieve acknowledge acquire acquit activate adapt add adhere adjourn adjudicate adjust administer
admire admit adopt adorn advise affect aggravate agree alienate align allege alleviate allocate allot allow alter amass
amend amputate analyse analyze annex announce annoy annul anticipate apologize appal appear appease applaud apply
appoint appreciate apprehend apprise approve argue arise arouse arrange arrive ascend ascertain ask assail assassinate
assemble assert assess assign assist associate assume assure atone attach attain attend attest attract authorise
authorize avenge avert avoid await awake baptise barricade beautify become befriend beg begin behave believe belong
bequeath beset besiege bestow betray blame bleed boil bolster bombard borrow bother bring broaden build bulldoze bury
butcher calculate cancel canvass carry categorise cater cease celebrate censor characterize chastise cherish circulate
circumvent cite civilise clamber clarify classify cleanse clear clinch cobble coerce coincide collate collect collide
collude combine come commandeer commemorate commence commend commit communicate compare compel compensate compete
compile complain complete comply compose conceal concede conceive concentrate conclude concur condemn condone confer
confess confine confirm confiscate conform confront confuse congratulate connect conserve consider consist console
consolidate conspire constitute construct consult consume contain contaminate contemplate contend continue contradict
contravene contribute contrive convene converge convert convey convince cooperate cope correct correspond corroborate
crave create cremate criticise criticize culminate curate curb curtail dazzle debunk deceive decide decimate declare
decode decommission decorate decriminalise dedicate deduct deem deface defend defer define defraud defuse degrade
dehydrate delete deliberate deliver demolish demonstrate demote denigrate denounce deny depart depend depict deplete
deplore deploy deport depose deprive derail deregulate derive descend describe desecrate deserve designate despise
destroy detail detain detect deteriorate determine detonate detract devalue devastate develop deviate devise devolve
devote devour diagnose dictate die differ dig dilute diminish dine disable disagree disappear disappoint disarm disband
discard discern disclose discontinue discourage discover discuss dislodge dismantle dismiss disobey disown dispel
disperse displace dispose disqualify disregard disrupt dissect dissolve dissuade distort distract distribute disturb
divert divest divulge dominate donate douse drown dupe dwell earn ease eject elaborate elect elevate elicit eliminate
elude emanate embark embarrass embezzle embrace embroil emerge emigrate emit emphasise emphasize employ empower emulate
enable enact enamour encapsulate encircle enclose encourage encroach endanger endear endorse endow endure energise
enforce engage engrave engulf enhance enjoy enlarge enlist enliven enquire enrage enrich enrol ensue ensure entail enter
entertain enthral entice entitle entrust envelop envisage envision equip eradicate erase erode err erupt escalate eschew
establish evacuate evade evaluate evaporate evict evoke exacerbate exaggerate exalt examine excavate exceed excel excite
exclaim exclude execute exempt exert exhaust exhume exist exonerate expand expect expedite expel expire explain explode
explore expose extend extinguish extradite exude fabricate fade fail fascinate fasten fathom feel fend fill finalise
finalize find flatten flee flourish flout fluctuate foil follow foment forego forfeit forge forgo formalise formulate
fortify foster frighten fulfil fulfill fumble furnish galvanise garner gather generate get give glean glorify go gouge
govern graduate grapple greet grieve grow grumble halve hamper hamstring hang happen harass harm hasten hear heckle heed
hesitate hide hijack hinder hoist hospitalise hospitalize humiliate hurl identify idolise ignite ignore illuminate
illustrate imagine immerse immigrate impair impeach impede imperil impersonate impinge implant implement implicate imply
impose impound impress imprison improve improvise inaugurate incite include inconvenience incorporate incur indicate
indict induce indulge infect infiltrate inflate inflict inform infringe infuriate ingest inhabit inhale inherit inhibit
initiate inject injure innovate inquire inscribe inspect inspire install instigate instruct insulate insure integrate
intend intensify interact intercede intercept interfere interpret interrogate interrupt intervene intimidate intoxicate
introduce intrude inundate invade invalidate invent invest investigate invite invoke involve irrigate irritate isolate
itemise jeopardise jeopardize join justify keep kidnap kneel know languish lapse leapfrog legalise legislate liberate
liken liquidate listen litter live loathe locate loiter lose lure magnify maim maintain make malign manage manipulate
manufacture marginalise marry maximise mean meander mediate mellow melt memorise merge mesmerise migrate mimic mingle
minimise misbehave misjudge misplace mispronounce misread misstate mistreat misuse mitigate mobilise mobilize modify
monopolise motivate mourn muster mutate mutter narrate nationalise nationalize navigate necessitate negate neglect
negotiate nominate notify nourish nullify nurture oblige observe obstruct obtain occupy occur offend offload omit open
operate oppose opt orchestrate ordain organise organize originate oust outlaw outnumber outpace overcharge overflow
overhear overlook override overrule oversleep overspend overturn overwhelm owe paralyse participate patronise pave
peddle penalise penalize penetrate perceive perform perish perpetrate perplex persecute persist persuade pertain pervade
pester pilfer pinpoint placate plead plummet ply poach ponder populate portray possess postpone postulate pour practise
pray precede preclude predate predict preempt prefer prepare prescribe preserve preside pressurise presume pretend
prevail prevent privatise privatize proceed proclaim procure prod profess prohibit prolong promote prompt propagate
propel propose prosecute prosper protect protrude prove provide provoke prune publicise publish punish purport pursue
quadruple qualify quantify quash quell quit ransack raze react read reaffirm realise realize reap reappear rearrange
reassess reassign reassure rebound rebrand recede receive reciprocate recite reckon reclaim recognise recognize recoil
recollect recommend reconcile reconsider reconstruct reconvene reconvict recoup recover recreate rectify recuperate
redeem redesign redirect rediscover redraw reduce refer refinance refine reflect refrain refuel refurbish refute regain
regulate rehearse reheat rehouse reignite reimburse reinforce reinstate reintroduce reiterate reject rejoice rejoin
relate relaunch relax relinquish relive reload relocate rely remain remand remarry remember remind remodel remortgage
remove rename render renege renew renounce renovate reopen reorganise repatriate repel repent replace replenish
replicate repossess represent require reroute reschedule rescind resemble resent resettle reshape reside resign resist
respond restart restate restock restore restrain restrict restructure resume resurface resuscitate retain retaliate
retell rethink retire retool retract retrain retrieve retrofit reunify reunite reuse reveal revert revise revisit
revitalise revive revoke revolutionise rewire rezone roam rob rotate rustle satisfy say scatter scavenge scold scorch
scour scrutinise scrutinize scupper seclude secure see seek seem seize sell send separate serve settle sever shatter
shelve shoot shorten signify simmer simplify sing sit situate skyrocket slay slow smash smuggle snatch sneak snub soak
soar soften solicit solidify solve speak spearhead specialise specialize specify speculate spend spew squander stabilise
stabilize stagger startle starve steal steer stifle stimulate stipulate strangle stray streamline strengthen strive stun
subdue submit subpoena subsidise subsidize subtract succeed sue suffer suggest summarise summon supersede supervise
suppose suppress surpass surround survive suspend sustain swear swerve symbolise sympathise tamper tarnish teeter
televise tell tend terminate terrify terrorise testify think threaten thrive thwart tighten tilt tolerate topple torch
tout trample transcend transform translate transmit transpire traumatise traverse treat tremble trespass uncover
underestimate undergo undermine underpin underscore understand undo unearth unify unite unleash unload unlock unpack
unplug unravel unseat untangle unveil unwind upend uphold uproot usher usurp utilise vacate vaccinate validate vandalise
vanish vary veer venerate ventilate verify vilify vindicate violate visualise wail waive wander want warn wash weaken
wear weave weigh welcome whittle widen wield wiretap wither worsen wreak write yearn`;

/** Verbs that are nouns as often ("report", "fire"): their -s and base forms need the words around them. */
export const NOUN_VERBS = `
abuse act advocate aim airlift alert ambush anchor appeal approach archive arrest assault attempt attribute audit
audition award back backfire ban bankroll bargain batter battle beat bet bid blackmail blast block blow board bolt bomb
book boost bottle bounce break brief broadcast bruise burgle burn burst bust buy bypass call camp campaign capture
carpool cast catch cave chair challenge change chant charge charter chase chat cheat check cheer chill choke chop circle
claim clap clash claw click climb clog close coach collapse comb comment commission commute compliment compromise
conduct conflict consent contact contest contract contrast control convict corner cost counsel cover crackle crash crawl
credit cross crouch crown cruise crumble crunch crush curl curse cushion cut cycle damage dance date dawn debate debut
decay decline default defeat delay delegate demand dent deposit design despair detour digest dip discharge discipline
discount disguise dismay dispatch display dispute dissent distance ditch dive divorce dodge double doubt draft drag draw
dream dredge drench dress drift drill drive drone drop drum dry duck dump dust echo edge edit effect elbow empty
encounter end equal escape escort estimate exchange excuse exercise exhibit exile exit experience exploit express
extract face fall fan fare favour fear feature feed ferry feud fight file filter finance fine finish fire fit fix flag
flank flap flare flash flip flirt float flock flood flow flush flutter fly fold forage force form foul freeze frown fuel
gain gallop gamble gauge gaze glance glide glow gossip grab grant graze grill grip groan growl guarantee guard guess
guide gulp hail halt hammer handcuff handle harm harvest haul haunt have head heal help highlight hinge hire hit hitch
hoard hold honor honour hop hope host hover howl hug hunt hurry hurt hustle idle import inch increase ink insult
interview issue jail jam jeer jettison jog joke judge juggle jump kick kill knit knock label lack lament land lash last
laugh launch lead leak lean leap leave lecture level levy lie lift light like limit link load lobby lock look loom loot
lounge love lull mail malfunction mandate manifest march mark marvel massacre match matter maul measure meet mention
mind miss mock monitor mortgage mothball mount move multiply murder mushroom muzzle nail name narrow need nest nod notch
note notice nudge nurse object offer offset ooze orbit order outline overhaul own pack paint parade pardon park pass
patch patrol pause pay peak pedal peel perch permit petition phone photograph pick picket pierce pile pilot pin pinch
pivot place plan plant play pledge plot plough plug plunder plunge point poison poll pop pose position post pounce
praise preach premiere present press preview prey price prize probe process produce profit progress project promise
protest puff pull pump punch puncture purchase purge push put puzzle quarantine quarrel question queue quote race raid
rain raise rally ram range rank rate ration rattle rave reach rebel rebuke recall record recount recruit refund refuse
regard register regret reign rein relapse relay release remark rent repair repeal repeat reply report reprimand request
rescue reserve resolve resort rest result retreat return reverse review revolt reward rhyme ride ridicule ring riot rip
rise risk roar roast roll roster rot rub ruffle ruin rule rumble run rupture rush sabotage sack sail salute salvage
sample sanction save savour scale scan scar schedule score scorn scout scowl scramble scrap scrape scratch scream
screech scrub seal search season sense sentence set shade shadow shake shape share shave shed shelter shield shift shine
ship shock shore shortlist shout shove shovel show showcase shower shred shrug shuffle shut sideline sigh sign signal
sink siphon sketch skid skip skirmish slam slap slash slaughter slice slide slip slump smack smell smirk smoke snap
sneeze sniff snore snort snow sob sound sour spar spare spark spell spill spin splash splinter split spoil sponsor spot
spotlight sprawl spray spread sprint spur square squat squeeze stab stack staff stage stain stalk stall stamp stampede
stand star stare start state stay steam stem step stick sting stitch stockpile stop store storm strain strand stream
stress stretch stride strike strip stroll struggle study stumble substitute supplement supply support surface surge
surprise surrender survey suspect swallow swamp swap swarm sway sweat sweep swell swim swindle swing swirl switch tackle
take talk tally tangle tap target taste taunt tear tease telephone test thank thaw thrill throng throw thunder tie tip
toast top torment torture touch tour tow trace track trade train transfer transition transport trap trash travel tread
trick trickle trigger trim trip triumph troop trounce trumpet try tuck tug tumble tunnel turn tweet twist update upgrade
upset urge use vault vent venture veto view visit voice volunteer vomit vote vouch vow wage wager wait wake walk wane
warm warp warrant waste watch wave weather whip whisk whisper whistle win wind wish witness wobble work worry worship
wound wrangle wrap wreck wrestle yank yawn yelp yield zoom`;

/** Words in -ed that are no past forms. */
export const NOT_ED = `
hundred need indeed speed seed feed bed red bleed breed weed greed creed deed reed steed naked wicked sacred rugged beloved
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
