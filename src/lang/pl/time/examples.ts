/** Phrases for each rule with their TIMEX3 values, counted on Tuesday 12 March 2024, 18:00, past tense. */
export const examples = {
  moment: {
    'środę popołudniu': '2024-03-06TAF',
    'dziś rano': '2024-03-12TMO',
    'godz. 19.40': '2024-03-12T19:40',
    'dwa dni temu': '2024-03-10',
    '5 stycznia br.': '2024-01-05',
    'pod koniec stycznia': '2024-01',
  },
  range: { 'od poniedziałku do piątku': '2024-03-04/2024-03-08' },
  special: { '7–9 lutego': '2024-02-07/2024-02-09' },
  set: { codziennie: 'P1D', 'raz w tygodniu': 'P1W' },
  target: { 'na sobotę': '2024-03-16' },
  vague: { obecnie: 'PRESENT_REF' },
  duration: { 'dwa tygodnie': 'P2W' },
} as const;
