/** The columns of a story written as CSV, in this order; the writer and the reader of such files share them. */
export const CSV_COLUMNS = [
  'id',
  'start',
  'end',
  'earliest',
  'latest',
  'granularity',
  'approximate',
  'edtf',
  'when',
  'label',
  'full',
  'status',
  'basis',
  'sources',
  'kinds',
  'quote',
  'document',
  'language',
] as const;

/** Between several chains in one cell, and between the links of one, nearest to the event first. */
export const CHAINS = ' | ';
export const LINKS = ' > ';
