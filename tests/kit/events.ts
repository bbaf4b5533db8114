import { anchor } from '#anchoring/anchor.ts';
import { readCreated } from '#anchoring/created.ts';
import type { Created, Timex } from '#anchoring/types.ts';
import { tellEvents } from '#events/tell.ts';
import type { EventDraft } from '#events/types.ts';
import { PACKS } from '#lang/packs.ts';
import { toldCreated } from '#parse/options.ts';
import { eventBlocks } from '#parse/read-text.ts';
import { readTimes } from '#parse/read-times.ts';
import { attribute } from '#sources/attribute.ts';
import type { AttributionMention } from '#sources/types.ts';
import { readDocument } from '#text/blocks.ts';
import { formatLocal } from '#time/local.ts';

/** What the stages before `events` and `events` itself read in a text. */
export interface Told {
  readonly created: Created;
  readonly timexes: readonly Timex[];
  readonly attributions: readonly AttributionMention[];
  readonly events: readonly EventDraft[];
}

export interface TellOptions {
  /** Local day or minute; null: read from the text. */
  readonly created: string | null;
  readonly zone?: string;
  /** Stands in for the time expressions that the stages found. */
  readonly replace?: (timexes: readonly Timex[]) => readonly Timex[];
}

/** Runs a text through all stages up to its events. */
export function tell(text: string, { created: day, zone = 'UTC', replace }: TellOptions): Told {
  const document = readDocument(
    text,
    PACKS.map((pack) => pack.text),
  );
  const attributions = attribute({
    text,
    blocks: document.blocks,
    cuesFor: (code) => PACKS.find((pack) => pack.code === code)?.attribution ?? null,
  });
  const blocks = readTimes(text, document.blocks, PACKS, attributions);
  const given = day === null ? {} : { created: day };
  const told = toldCreated(given);
  const { created } = readCreated(blocks, told);
  const { timexes: found, speakers } = anchor(blocks, { text, created, zone });
  const timexes = replace ? replace(found) : found;
  const { events } = tellEvents([
    {
      document: 'd1',
      text,
      blocks: eventBlocks(blocks, speakers),
      timexes,
      attributions,
      created,
    },
  ]);
  return { created, timexes, attributions, events };
}

/** Draws an event on one line: status, basis, from and to, label. */
export function drawEvent({ status, basis, when, label }: EventDraft): string {
  const { start, end } = when.interval;
  return `${status} ${basis} ${formatLocal(start)}/${formatLocal(end)} «${label}»`;
}
