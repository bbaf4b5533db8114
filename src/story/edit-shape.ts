import { localDate, offsets, status, timeSpan } from './basic-shapes.ts';
import {
  filledText,
  id,
  object,
  ofKind,
  oneOf,
  optional,
  orNull,
  text,
  type Check,
} from './check.ts';
import type {
  AddEdit,
  CreatedEdit,
  Edit,
  EventRef,
  HideEdit,
  LabelEdit,
  LanguageEdit,
  MergeEdit,
  NoteEdit,
  PublisherEdit,
  RemoveReportEdit,
  RenameSourceEdit,
  ReportEdit,
  SourceEdit,
  SplitEdit,
  StatusEdit,
  TextQuote,
  TimeEdit,
  TimeZoneEdit,
} from './edit-types.ts';

const textQuote = object<TextQuote>({
  ...offsets,
  document: id,
  exact: filledText,
  prefix: text,
  suffix: text,
});

const event = object<EventRef>({ event: id, place: orNull(textQuote) });

const kind = <K extends Edit['kind']>(name: K): Check<K> => oneOf([name]);

/** One edit: the fields that its kind has, and no others. */
export const editShape: Check<Edit> = ofKind<Edit>({
  created: object<CreatedEdit>({ id, kind: kind('created'), document: id, created: localDate }),
  language: object<LanguageEdit>({ id, kind: kind('language'), document: id, language: text }),
  'time-zone': object<TimeZoneEdit>({ id, kind: kind('time-zone'), timeZone: text }),
  publisher: object<PublisherEdit>({
    id,
    kind: kind('publisher'),
    document: id,
    publisher: filledText,
  }),
  report: object<ReportEdit>({
    id,
    kind: kind('report'),
    document: id,
    text,
    title: optional(text),
    publisher: optional(text),
    url: optional(text),
    created: optional(localDate),
    language: optional(text),
  }),
  'remove-report': object<RemoveReportEdit>({
    id,
    kind: kind('remove-report'),
    document: id,
    name: text,
  }),
  label: object<LabelEdit>({ id, kind: kind('label'), event, label: text }),
  time: object<TimeEdit>({ id, kind: kind('time'), event, when: timeSpan, words: text }),
  status: object<StatusEdit>({ id, kind: kind('status'), event, status }),
  source: object<SourceEdit>({ id, kind: kind('source'), event, source: text }),
  'rename-source': object<RenameSourceEdit>({
    id,
    kind: kind('rename-source'),
    source: text,
    name: filledText,
  }),
  merge: object<MergeEdit>({ id, kind: kind('merge'), event, into: event }),
  split: object<SplitEdit>({ id, kind: kind('split'), event, part: textQuote }),
  hide: object<HideEdit>({ id, kind: kind('hide'), event }),
  add: object<AddEdit>({
    id,
    kind: kind('add'),
    place: textQuote,
    label: text,
    when: timeSpan,
    words: text,
  }),
  note: object<NoteEdit>({ id, kind: kind('note'), event, note: text }),
});
