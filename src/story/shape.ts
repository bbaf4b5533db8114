import type { BlockKind, Span } from '#text/types.ts';
import type { SourceKind } from '#sources/types.ts';
import {
  flag,
  fraction,
  id,
  list,
  number,
  object,
  oneOfThe,
  optional,
  orNull,
  quoted,
  storyError,
  text,
  type Check,
} from './check.ts';
import { localDate, mention, offsets, status, timeSpan } from './basic-shapes.ts';
import { editShape } from './edit-shape.ts';
import type { EditMark } from './edit-types.ts';
import type {
  Attribution,
  Basis,
  Conflict,
  Created,
  CreatedBasis,
  InterfaceLanguage,
  Problem,
  Quantity,
  Source,
  Step,
  Story,
  StoryBlock,
  StoryDocument,
  StoryEvent,
  TimeExpression,
  TimexMod,
  TimexType,
  Version,
} from './types.ts';

const versionOne: Check<1> = (value, path) => {
  if (value === 1) return value;
  throw storyError(path, `is ${quoted(value)}; this program reads version 1`);
};

/** The same sentence in every language of the interface. */
const sentence = object<Readonly<Record<InterfaceLanguage, string>>>({ pl: text, en: text });

const step = object<Step>({ code: text, text: sentence });

const span = object<Span>(offsets);

const created = object<Created>({
  value: orNull(localDate),
  basis: oneOfThe<CreatedBasis>({
    given: true,
    metadata: true,
    dateline: true,
    stamp: true,
    post: true,
    date: true,
    unknown: true,
  }),
  evidence: list(span),
  confidence: fraction,
  why: list(step),
});

const block = object<StoryBlock>({
  ...offsets,
  kind: oneOfThe<BlockKind>({
    paragraph: true,
    heading: true,
    quotation: true,
    post: true,
    dateline: true,
    stamp: true,
  }),
  language: text,
  source: optional(id),
});

const document = object<StoryDocument>({
  id,
  title: optional(text),
  publisher: optional(text),
  url: optional(text),
  text,
  blocks: list(block),
  language: text,
  created,
});

const expression = object<TimeExpression>({
  id,
  document: id,
  ...offsets,
  text,
  type: oneOfThe<TimexType>({ DATE: true, TIME: true, DURATION: true, SET: true }),
  value: text,
  mod: optional(
    oneOfThe<TimexMod>({
      BEFORE: true,
      AFTER: true,
      ON_OR_BEFORE: true,
      ON_OR_AFTER: true,
      LESS_THAN: true,
      MORE_THAN: true,
      EQUAL_OR_LESS: true,
      EQUAL_OR_MORE: true,
      START: true,
      MID: true,
      END: true,
      APPROX: true,
    }),
  ),
  when: orNull(timeSpan),
  anchorTimeID: orNull(id),
  beginPoint: optional(id),
  endPoint: optional(id),
  why: list(step),
});

const source = object<Source>({
  id,
  name: text,
  kind: oneOfThe<SourceKind>({
    outlet: true,
    agency: true,
    official: true,
    person: true,
    witness: true,
    group: true,
    document: true,
    post: true,
  }),
  mentions: list(mention),
});

const attribution = object<Attribution>({
  document: id,
  chain: list(id),
  cue: orNull(mention),
  hedged: flag,
});

const quantity = object<Quantity>({
  kind: text,
  min: number,
  max: orNull(number),
  unit: orNull(text),
  of: text,
  mention,
});

const event = object<StoryEvent>({
  id,
  label: text,
  full: text,
  language: text,
  when: timeSpan,
  basis: oneOfThe<Basis>({
    stated: true,
    carried: true,
    relative: true,
    bounded: true,
    edited: true,
  }),
  status,
  expressions: list(id),
  attributions: list(attribution),
  mentions: list(mention),
  quantities: list(quantity),
  why: list(step),
  edited: optional(
    list(
      oneOfThe<EditMark>({
        label: true,
        time: true,
        status: true,
        source: true,
        merged: true,
        split: true,
        added: true,
        note: true,
      }),
    ),
  ),
  note: optional(text),
});

const version = object<Version>({
  event: id,
  mention,
  document: id,
  chain: list(id),
  quantity: optional(quantity),
  when: optional(timeSpan),
});

const conflict = object<Conflict>({
  id,
  kind: oneOfThe<Conflict['kind']>({ quantity: true, time: true }),
  of: text,
  versions: list(version),
});

const problem = object<Problem>({
  code: oneOfThe<Problem['code']>({
    'no-time': true,
    'no-created': true,
    'unread-language': true,
    unresolved: true,
    contradiction: true,
    'impossible-date': true,
  }),
  document: id,
  span: orNull(span),
  text: sentence,
});

/** A story's fields, all of them and in the order they are written in: what the types say, at run time. */
export const storyShape: Check<Story> = object<Story>({
  version: versionOne,
  title: text,
  language: text,
  timeZone: text,
  calendar: oneOfThe<Story['calendar']>({ dated: true, relative: true }),
  documents: list(document),
  expressions: list(expression),
  sources: list(source),
  events: list(event),
  conflicts: list(conflict),
  problems: list(problem),
  edits: list(editShape),
});
