/** Verbs that do something by saying it: with a noun for their object they are news themselves. */
export const ACTS_OF_SPEECH = `
read answer respond announce declare ask call warn urge accuse charge apologise apologize concede resign pledge vow propose
reject refuse endorse report confirm condemn appeal promise offer admit reveal publish issue telephone phone thank congratulate invite
disclose deny decide recall challenge complain inform notify alert`;

/** Telling somebody what to do. */
export const COMMAND_VERBS = `order demand threaten instruct forbid`;

/** Seeing and hearing. */
export const PERCEPTION_VERBS = `see hear watch notice witness`;

/** They say how long, or belong to somebody's life: an event only with a time of their own. */
export const EXTENT_VERBS = `bear last elapse pass`;

/** States that people spend hours at: at an hour or for hours they are events. */
export const ACTIVITY_VERBS = `work sit stand lie wait stay contend`;

/** They say that what a noun names took place. */
export const HAPPENING_VERBS = `happen occur`;

/** What they deny did not happen. */
export const DENYING = `deny dispute`;

/** Nobody vouches for it. */
export const HEDGES = `reportedly allegedly apparently supposedly purportedly alleged suspected unconfirmed`;

/** After "is" these tell a change. */
export const PREDICATES = [
  'over',
  'out',
  'down',
  'under way',
  'underway',
  'back',
  'on fire',
  'ablaze',
  'closed',
  'open again',
  'open to',
  'complete',
];

/** Words that lead over from the sentence before. */
export const CONNECTORS = `
but and or nor however meanwhile also then so yet still moreover furthermore instead therefore thus nevertheless nonetheless
though later earlier afterwards indeed besides`;

/** Phrases that do. */
export const LEADS = [
  'as a result',
  'in addition',
  'by contrast',
  'in contrast',
  'in turn',
  'in response',
  'in the end',
  'after all',
  'on the other hand',
  'at the same time',
  'for example',
  'for instance',
];

/** Words that join phrases: no label ends on them. */
export const JOINTS = `
and or but nor that which who whom whose where when while because after before until if although though than as not to a an the
his her its their`;

/** Particles that go with a time. */
export const PARTICLES = `just only exactly precisely already even right`;

/** Prepositions that go with a time. */
export const TIME_PREPOSITIONS = `on at in by since until till from for during around about within over through before after`;

export const PREPOSITIONS = `
of in on at by for with from into onto near under over through during against among between across behind beyond within without
toward towards upon despite amid along alongside around beside inside outside per via about above below beneath off to since
until before after`;

/** Words that say nothing about which event it is. */
export const STOP_WORDS = `
the and was were has have had been are his her its their they she that this these those who which where when also not but for
with from into some all more than most other one two three people person about over`;

/** What they impose or arrange lasts as long as "for" says, not they. */
export const IMPOSING_VERBS = `jail imprison sentence ban bar suspend disqualify exclude elect appoint hire sign loan lease rent lend
postpone delay adjourn extend renew remand commit`;

/** Nouns for a turn of events, which a clause of time may spell out ("the end came when …"). */
export const TURNS = {
  nouns: `trouble troubles problems crisis turning breakthrough end beginning story case row dispute saga scandal`,
  verbs: `begin start come`,
  openers: `when`,
};
