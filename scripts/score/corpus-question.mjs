/** The zone of an offset in whole hours after a time; those of "Etc" have the opposite sign. */
function zoneOf(time) {
  const [, sign, hours] = /([+-])(\d\d):00$/.exec(time ?? '') ?? [];
  return sign && { timeZone: `Etc/GMT${sign === '-' ? '+' : '-'}${Number(hours)}` };
}

/** What the parser is told of a record: everything but the answers. Times are local, with the zone beside them. */
export function questionOf({ id, text, lang, dct, ref }, prefer) {
  const created = dct ?? ref?.slice(0, 16);
  return { id, text, lang, prefer, ...(created && { created }), ...zoneOf(dct ?? ref) };
}
