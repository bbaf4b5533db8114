/**
 * English verbs of the news. Regular past forms are read by their ending and need no list; present
 * forms and dictionary forms do, because they look like nouns.
 */

/** Irregular verbs: base, past, participle (one form where they are the same). */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built
burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut
deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung
have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant
leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled
mistake mistook mistaken|overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|overturn overturned|pay paid|plead pleaded|prove proved proven|put put|quit quit|read read|rebuild rebuilt
rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set
shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk
sit sat|sleep slept|slide slid|slip slipped|speak spoke spoken|spend spent|spill spilt|spin spun|split split|spread spread
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|swear swore sworn|sweep swept
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust
undergo underwent undergone|understand understood|undertake undertook undertaken|upset upset|wake woke woken|wear wore worn|weep wept
win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|foresee foresaw foreseen
misunderstand misunderstood|outgrow outgrew outgrown|remake remade|repay repaid|resell resold|retake retook retaken|rewrite rewrote rewritten
unveil unveiled|uphold upheld|burn burned`;

/** Regular verbs that are rarely nouns: their -s and base forms are verbs wherever the grammar allows one. */
export const REGULAR_VERBS = `
abandon abolish absorb accept surpass uncover despise torch barricade intend devour accompany accomplish accuse achieve acknowledge acquire adapt add adjourn adjust
administer admire admit adopt advise affect agree allege allow alter analyze announce annoy apologize appear applaud
apply appoint appreciate approve argue arise arrange arrive ask assassinate assemble assert assess assign assist
associate assume assure attach attain attend attract avoid await awake become beg begin behave believe belong betray
bleed borrow bother bring build bury calculate cancel carry cease celebrate characterize cite clarify clear collect
collide combine come commemorate commence commit communicate compare compete complain complete comply conceal concede
concentrate conclude condemn confess confine confirm confiscate confront confuse congratulate connect consider consist
constitute construct consult consume contain contaminate continue contradict contribute convene convert convey
convince cooperate cope correct create criticise criticize decide declare dedicate defend define defuse delete deliver
demolish demonstrate deny depart depend depict deploy deport deprive derail derive descend describe deserve designate
destroy detain detect deteriorate determine detonate devastate develop devote die differ dig diminish disagree
disappear disappoint disarm disclose discourage discover discuss dismantle dismiss disperse displace dispose
disqualify disrupt dissolve distribute disturb dominate donate drown earn ease elaborate elect eliminate embark
embrace emerge emphasise emphasize employ enable encourage endanger endorse endure enforce engage enhance enjoy enlist
ensure enter erupt establish evacuate evaluate examine exceed exclude execute exhaust exist expand expect expel
explain explode explore expose extend extinguish extradite fade fail feel fill find flee follow forge fulfil gather
generate get give go govern graduate greet grow hang happen hear hesitate hide hijack hospitalise hospitalize identify
ignite ignore illustrate imagine implement imply impose impress imprison improve include incorporate indicate indict
induce inform inherit inhibit initiate injure inspect inspire install integrate intend intensify intercept interfere
interpret interrogate interrupt intervene introduce invade invent invest investigate invite involve join justify keep
kidnap know legalise listen live locate lose maintain make manage manufacture marry mean melt merge migrate misbehave
modify mourn neglect negotiate nominate notify oblige observe obtain occupy occur offend open operate oppose organise
organize originate oust overturn owe participate penetrate perceive perform persist persuade plead possess postpone
pour practise pray precede predict prefer prepare preserve presume prevail prevent proceed proclaim prohibit promote
prompt propose prosecute protect prove provide provoke publish punish pursue qualify quit react read realise realize
reassure receive recognise recognize recommend recover reduce refer reflect regain reject relate relocate rely remain
remember remind remove rename render renew repel replace represent require resemble resent resign resist respond
restore restrict resume retain retire retrieve reveal revise revive revoke rob satisfy say scatter secure see seek
seem seize sell send separate serve settle sever shatter shoot sing sit slow smash soar solve speak specify spend
starve steal strengthen submit succeed sue suffer suggest summon supervise suppose suppress surround survive suspend
sustain swear tell tend terminate testify think threaten topple transform translate treat undergo understand undo
unite unveil uphold vandalise vanish vary veer violate wander want warn wash weaken wear weigh welcome widen worsen
write`;

/** Verbs that are nouns as often ("report", "fire"): their -s and base forms need the words around them. */
export const NOUN_VERBS = `
wind light burst cast bet bid sting swell beat book act alert appeal approach arrest assault attempt ban blast block blow bomb boost bounce break brief broadcast burn buy
call camp capture catch challenge change charge check cheer choke circle claim clash climb close collapse comment
conduct conflict contract control convict cost cover crash cross crush cut damage dance date dawn decline defeat delay
demand design dip discharge dispatch display dispute dive doubt draft drag draw dress drive drop dump echo edge effect
encounter end escape escort estimate exchange exit experience express face fall fan fare favour fear feature feed
fight file fine finish fire fit fix flash flip float flood flow fly fold force freeze fuel gain gaze grab grant grip
guarantee guard guide hail halt handle harm have help highlight hire hit hold hope host hunt hurt import increase ink
insult interview issue jail judge jump kick kill knock label lack land last laugh launch lead leak lean leap leave lie
lift like limit link load lock look loom loot love manifest march mark massacre match matter measure meet mention mind
miss monitor mount move murder nail name need nod note notice object offer order overhaul own pack paint pardon park
pass pay peak peel permit pick pile pilot place plan play pledge plunge point poison poll pop pose position post
praise present press price prize probe process produce profit progress project promise protest pull pump purchase push
put question quote race raid rain raise ram range rank rate reach rebuke recall record recruit refuse regard register
regret reign release remark rent repair repeat reply report request rescue reserve resolve resort rest result retreat
return reverse review reward ride ring rise risk roll ruin rule run rush sack sail sanction save scan scar schedule
score scramble scream seal search sentence set shake share shed shelter shift ship shore shout show shut sign signal
sink slam slash slide slip slump smell smoke snow sound spark spill spin split sponsor spot spray spread square stab
stage stall stamp stand star stare start state stay stem step stick stop storm stress stretch strike struggle study
stumble supply support surge surrender suspect swap sweep swell swim swing switch tackle take talk target tear
telephone test thank throw tie tip top torture touch tour tow trace track trade train transfer transport trap travel
trigger triumph try turn tweet twist update upgrade upset urge use vent veto view visit voice volunteer vote vow wage
wait wake walk warm waste watch wave whip win wish witness work worry worship wound wrap wreck yield`;

/** Words in -ed that are no past forms. */
export const NOT_ED = `
hundred need indeed speed seed feed bed red shed led bleed breed weed greed creed deed reed steed naked wicked sacred rugged beloved
kindred hatred unprecedented unexpected undisputed unidentified unnamed unarmed uninjured unharmed unhurt unused so-called exceed proceed succeed
embed biped centred skilled talented gifted crowded armed limited advanced aged blessed crooked dogged jagged learned ragged wretched
med ted fred ned ed zed jed mohammed ahmed saeed hameed rashed khaled walid muhammed mohamed ached sophisticated complicated
experienced united alleged accused masked unmarked long-awaited detailed dedicated interested related mixed organised hooded uniformed
long-delayed heavily-armed troubled supposed varied`;

/** Verbs that take no object: their past form after a noun is what happened, never "killed in the blast". */
export const INTRANSITIVE_VERBS = `
die arrive collapse explode erupt happen occur disappear flee fall go come rise emerge vanish retire resign depart collide crash
begin continue remain last linger appear seem belong consist exist agree disagree apologise apologize respond reply react testify
survive surrender retreat escape return resume fail succeed compete struggle wait stay sit stand lie sleep swim speak talk walk
march gather protest rally rain snow flow soar surge plunge slump climb decline deteriorate worsen persist prevail fade falter
break flow plead vote work live travel sail fly land migrate proceed listen look smile laugh cry scream shout pray weep bleed
bloom graduate expire evolve drown sink shine subside unfold loom peak end start open close grow`;
