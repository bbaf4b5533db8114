import type { Id, Story, StoryDocument, TimeExpression } from '#story/types.ts';
import { lossesOf } from './losses.ts';
import { escapeMarkup } from './markup.ts';
import { assertDated, type Writer } from './types.ts';

const SCHEMA =
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"';

/** `tid` of the creation time; those of expressions count on from it. */
const CREATED_TID = 't0';

type Attributes = Readonly<Record<string, string | undefined>>;

const element = (name: string, attributes: Attributes, text: string) => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(value)}"`],
  );
  return `<${name}${written.join('')}>${escapeMarkup(text)}</${name}>`;
};

/** TimeML's ids are 't' and a number. */
function tids(expressions: readonly TimeExpression[]): (id: Id) => string | undefined {
  const byId = new Map<Id, string>([['created', CREATED_TID]]);
  expressions.forEach(({ id }, i) => byId.set(id, `t${String(i + 1)}`));
  return (id) => byId.get(id);
}

function timex(expression: TimeExpression, tid: (id: Id) => string | undefined): string {
  const { id, type, value, mod, anchorTimeID, beginPoint, endPoint, text } = expression;
  const reference = (to: Id | null | undefined) => (to ? tid(to) : undefined);
  const attributes = {
    tid: tid(id),
    type,
    value,
    mod,
    temporalFunction: anchorTimeID === null ? 'false' : 'true',
    anchorTimeID: reference(anchorTimeID),
    beginPoint: reference(beginPoint),
    endPoint: reference(endPoint),
  };
  return element('TIMEX3', attributes, text);
}

/** A document's text with its expressions marked; they are in order and apart. */
function markedText({ text }: StoryDocument, expressions: readonly TimeExpression[]): string {
  const tid = tids(expressions);
  let at = 0;
  const parts: string[] = [];
  for (const expression of expressions) {
    parts.push(escapeMarkup(text.slice(at, expression.start)), timex(expression, tid));
    at = expression.end;
  }
  return parts.join('') + escapeMarkup(text.slice(at));
}

function creationTime({ created }: StoryDocument): string {
  const value = created.value ?? 'XXXX-XX-XX';
  const attributes = {
    tid: CREATED_TID,
    type: value.includes('T') ? 'TIME' : 'DATE',
    value,
    temporalFunction: 'false',
    functionInDocument: 'CREATION_TIME',
  };
  return `<DCT>${element('TIMEX3', attributes, created.value ?? '')}</DCT>`;
}

const inTextOrder = ({ expressions }: Story, document: Id) =>
  expressions.filter((one) => one.document === document).toSorted((a, b) => a.start - b.start);

/**
 * Writes the text of a story as TimeML 1.2.1 with its time expressions as TIMEX3. TimeML's own events are
 * single words with a class of their own; a story's are clauses, so they are left out and said to be. A
 * file holds one document: of a story of several it is the first.
 */
export const writeTimeMl: Writer = (story) => {
  assertDated(story, 'TimeML');
  const [document] = story.documents;
  if (!document) return { text: '', lost: lossesOf(story, ['events']) };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TimeML ${SCHEMA}>`,
    element('DOCID', {}, document.id),
    creationTime(document),
    element('TITLE', {}, document.title ?? story.title),
    `<TEXT>${markedText(document, inTextOrder(story, document.id))}</TEXT>`,
    '</TimeML>',
  ];
  const kinds = ['documents', 'reasons', 'sources', 'conflicts', 'events'] as const;
  return {
    text: `${lines.join('\n')}\n`,
    lost: lossesOf(story, [...kinds, 'problems', 'edits']),
  };
};
