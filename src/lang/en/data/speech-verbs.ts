/**
 * Verbs that attribute: base form, past, participle ("-" when it is the past). Flags: o = a noun
 * phrase can be the content ("confirmed the death"), t = the one who is told follows with no
 * preposition ("told Reuters"), n = the base or third-person form is as often a noun ("claims"), c = a clause after it needs its
 * conjunction ("found that"), since a noun phrase there is no content.
 */
export const SPEECH_VERBS = `
say said - -
tell told - t
add added - -
report reported - on
announce announced - -
warn warned - t
state stated - nc
note noted - n
explain explained - -
claim claimed - n
insist insisted - -
stress stressed - n
emphasize emphasized - -
emphasise emphasised - -
argue argued - -
suggest suggested - c
indicate indicated - c
acknowledge acknowledged - -
admit admitted - -
concede conceded - -
confirm confirmed - oc
deny denied - o
allege alleged - -
assert asserted - -
contend contended - -
maintain maintained - c
declare declared - -
reveal revealed - oc
disclose disclosed - oc
predict predicted - -
forecast forecast - nc
estimate estimated - on
recall recalled - -
remember remembered - c
reply replied - n
respond responded - -
remark remarked - n
observe observed - c
point pointed - nc
write wrote written c
tweet tweeted - nc
post posted - nc
complain complained - -
conclude concluded - -
promise promised - ntc
pledge pledged - nc
vow vowed - nc
testify testified - -
caution cautioned - nt
advise advised - tc
inform informed - tc
remind reminded - tc
assure assured - tc
notify notified - tc
describe described - c
mention mentioned - n
recount recounted - c
relate related - c
reiterate reiterated - -
repeat repeated - c
signal signaled - nc
find found - c
learn learned - c
discover discovered - c
show showed shown nc
demonstrate demonstrated - c
document documented - noc
believe believed - -
understand understood - c
think thought - n
hope hoped - nc
fear feared - nc
expect expected - c
suspect suspected - n
urge urged - ntc
ask asked - tc
joke joked - n
boast boasted - n
lament lamented - n
agree agreed - c
rule ruled - nc
propose proposed - c
swear swore sworn c
hint hinted - nc
imply implied - c
clarify clarified - -
elaborate elaborated - -
proclaim proclaimed - -
profess professed - -
quip quipped - n
underline underlined - -
underscore underscored - -
highlight highlighted - nc
detail detailed - noc
cite cited - c
accuse accused - o
`;

/** Verbs that only stand by direct speech. */
export const QUOTE_VERBS = `
continue continued - -
ask asked - c
shout shouted - n
cry cried - n
whisper whispered - n
yell yelled - n
scream screamed - n
chant chanted - n
sigh sighed - n
laugh laughed - n
begin began begun -
exclaim exclaimed - -
read read - c
call called - nc
reason reasoned - n
muse mused - -
thunder thundered - n
fume fumed - -
snap snapped - -
plead pleaded - -
tease teased - -
`;

/** What witnesses and an outlet's own people report by having been there. */
export const PERCEPTION_VERBS = `
see saw seen -
hear heard - -
witness witnessed - n
observe observed - c
`;
