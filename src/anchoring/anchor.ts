import type { Tense } from '#clauses/types.ts';
import type { Block } from '#text/types.ts';
import type { TimexMention } from '#timex/types.ts';
import { startOfDay } from '#time/calendar.ts';
import { sideTracker, type Aside } from './asides.ts';
import type { Context, Narrative, Placed } from './context.ts';
import { afterSpeech, EMPTY, movedOn, nextParagraph } from './narrative.ts';
import { isHistory } from './history.ts';
import { sceneFinder } from './scene.ts';
import { speakers, type Speaker } from './speakers.ts';
import { placer, remember, type LastTold } from './speech.ts';
import { timexOf } from './timex-of.ts';
import type { Created, Preference, Timex } from './types.ts';

/** The mentions of a block, with what the clauses around them tell. */
export interface BlockTimes {
  readonly block: Block;
  readonly mentions: readonly TimexMention[];
  /** Tense of the clause around an offset; null where no finite verb stands. */
  readonly tenseAt: (offset: number) => Tense | null;
  /** Whether the verb of the clause around an offset only says how long something goes on. */
  readonly lastsAt: (offset: number) => boolean;
  /** Whether the clause around an offset tells what was still to come then ("would follow in May", "was to open on Friday"). */
  readonly isForeseen: (offset: number) => boolean;
  /** Whether the clause around an offset tells what had been before the story ("had left the day before"). */
  readonly isBackstory: (offset: number) => boolean;
  /** Whether the clause around an offset may tell what came before its main clause, in a language of one past tense. */
  readonly isEarlier: (offset: number) => boolean;
  /**
   * Whether the clause around an offset tells a court's verdict on somebody whose deed a relative clause
   * has told before it ("A man who set a car alight on 2 June was jailed on Thursday").
   */
  readonly isVerdict: (offset: number) => boolean;
  /** Whether an offset stands in the frame of an attribution ("police said on Thursday"). */
  readonly isFrame: (offset: number) => boolean;
  /** The mention that says when the words around an offset were said ('We saw smoke yesterday,' he said on Tuesday); null where none does. */
  readonly framedBy: (offset: number) => TimexMention | null;
  /** Whether an offset stands in what somebody is quoted to say. */
  readonly isSpeech: (offset: number) => boolean;
  /** Whether an offset stands in direct speech. */
  readonly isQuoted: (offset: number) => boolean;
  /** Whether a mention only tells what something is compared with ("against 39 million a year earlier"). */
  readonly isCompared: (mention: TimexMention) => boolean;
  /** What is told on the side around an offset ("the stock, which peaked in May, fell"). */
  readonly asideAt: (offset: number) => Aside | null;
}

export interface AnchorOptions {
  readonly text: string;
  readonly created: Created;
  /** IANA zone of the story. */
  readonly zone: string;
  /** Side of times that no tense tells; the habit of news unless told. */
  readonly prefer?: Preference;
  /** What the ids of the document's expressions begin with: 'd1-' makes 'd1-t1'. */
  readonly prefix?: string;
}

/** What a document's mentions have come to. */
interface Anchored {
  readonly timexes: readonly Timex[];
  /** Who speaks in each block, and from when. */
  readonly speakers: readonly Speaker[];
}

interface BlockReading {
  readonly timexes: readonly Timex[];
  readonly narrative: Narrative;
  /** Whether somebody who is quoted moved the narrative last. */
  readonly quoted: boolean;
}

/** A paper with no day in mind goes on on the one on which the words were said. */
const saidOn = (narrative: Narrative, placed: Placed | null): Narrative =>
  narrative.day === null && placed?.granularity === 'day' && placed.interval
    ? { ...narrative, day: placed.interval.start }
    : narrative;

/** Where somebody else tells; a report that opens with what it was told ("…, an inquest heard") goes on with that. */
const tellerOf = ({ isQuoted, isSpeech }: BlockTimes, { narrative }: Context) =>
  narrative.time === null ? isQuoted : isSpeech;

/** All that decides what a mention means. Written out: it is made for each, and a spread takes longer. */
function contextAt(
  times: BlockTimes,
  mention: TimexMention,
  { created, voice, zone, prefer, history }: Context,
  narrative: Narrative,
): Context {
  const at = mention.start;
  return {
    created,
    voice,
    zone,
    prefer,
    history,
    narrative,
    tense: times.tenseAt(at),
    compared: times.isCompared(mention),
    speech: times.isSpeech(at),
    lasts: times.lastsAt(at),
    foreseen: times.isForeseen(at),
    backstory: times.isBackstory(at),
    earlier: times.isEarlier(at),
    framed: times.isFrame(at),
  };
}

/** Places the mentions of a block, from where the narrative stands. */
function readBlock(
  times: BlockTimes,
  start: Context,
  told: LastTold,
  newId: () => string,
): BlockReading {
  const timexes: Timex[] = [];
  let { narrative } = start;
  // Where the paper's own words have come to, and whether they have come back from direct speech.
  let own = narrative;
  let back = false;
  const today = startOfDay(start.created.at);
  const setsScene = sceneFinder(times.block);
  let quoted = false;
  const isTold = tellerOf(times, start);
  const goOn = sideTracker(times.block, times.asideAt, start.created);
  const mentions = times.mentions.map((mention) => ({ mention, id: newId() }));
  const placeIn = placer(times, mentions, told);
  for (const { mention, id } of mentions) {
    narrative = goOn(narrative, mention.start);
    const direct = times.isQuoted(mention.start);
    if (!direct && narrative !== own) {
      const goesOn = afterSpeech(own, narrative, today);
      back = goesOn === own;
      narrative = own = goesOn;
    }
    const cx = contextAt(times, mention, start, narrative);
    const placed = placeIn(mention, cx, direct);
    timexes.push(timexOf(mention, placed, { id, compared: cx.compared === true }));
    if (cx.framed && back) narrative = own = saidOn(own, placed);
    // After the verdict the report goes on with the deed.
    const judged = narrative.inSentence !== null && times.isVerdict(mention.start);
    if (cx.framed || cx.compared || judged) continue;
    const moved = movedOn(narrative, placed, {
      meaning: mention.meaning,
      id,
      scene: setsScene(mention.start),
      history: start.history,
      foreseen: cx.foreseen === true,
      backstory: cx.backstory === true,
      now: start.created.at,
    });
    if (moved !== narrative) quoted = isTold(mention.start);
    narrative = moved;
    remember(told, moved);
    if (!direct) own = moved;
  }
  narrative = goOn(narrative, times.block.end);
  return { timexes, narrative, quoted };
}

/**
 * Puts the mentions of a document on the calendar: walks the text and keeps in mind who speaks, from
 * when, and which day the report is speaking of.
 *
 * @returns one Timex for each mention, in text order, and the speaker of each block
 */
export function anchor(blocks: readonly BlockTimes[], options: AnchorOptions): Anchored {
  const timexes: Timex[] = [];
  const told: Speaker[] = [];
  const { created, zone, prefix = '' } = options;
  let count = 0;
  const newId = () => `${prefix}t${(count += 1)}`;
  const history = isHistory(blocks, created);
  const document: Context = {
    created,
    voice: 'document',
    zone,
    tense: null,
    prefer: options.prefer ?? null,
    narrative: EMPTY,
    history,
  };
  const speakerOf = speakers(blocks, options.text, document);
  let report = EMPTY;
  const last: LastTold = { time: null };
  let section: Created | null = null;
  for (const times of blocks) {
    const { block } = times;
    const speaker = speakerOf(times);
    told.push(speaker);
    // What follows a stamp is news of the stamp's own day.
    if (block.kind === 'stamp' || speaker.section !== section) report = EMPTY;
    section = speaker.section;
    const { voice, alone } = speaker;
    const before = alone ? EMPTY : report;
    const reading = readBlock(times, { ...document, ...voice, narrative: before }, last, newId);
    for (const timex of reading.timexes) timexes.push(timex);
    if (alone || block.kind === 'stamp') continue;
    const today = startOfDay(voice.created.at);
    report = nextParagraph(before, reading.narrative, today, reading.quoted);
  }
  return { timexes, speakers: told };
}
