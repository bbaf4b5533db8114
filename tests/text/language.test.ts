import { describe, expect, test } from 'vitest';
import { enText } from '#lang/en/text.ts';
import { PACKS } from '#lang/packs.ts';
import { plText } from '#lang/pl/text.ts';
import { detectLanguage } from '#text/language.ts';

const detect = (text: string) => detectLanguage(text, 0, text.length, [plText, enText]);

describe('detectLanguage', () => {
  test.each([
    ['pl', 'W nocy spłonął tartak.'],
    ['pl', 'Tartak w Zbąszyniu spłonął do fundamentów.'],
    ['pl', 'Nie wiadomo, kto to zrobił.'],
    ['pl', 'Zginęło 12 osób, a 30 jest rannych.'],
    ['pl', 'Według Reutersa i TASS na placu padły strzały.'],
    ['pl', 'POŻAR W TARTAKU, NIE MA OFIAR'],
    ['en', 'The mill burnt down overnight.'],
    ['en', 'Nobody knows who did it.'],
    ['en', 'Twelve people died and 30 were hurt.'],
    ['en', 'In American trading on Friday, Halden shares closed at $45.75.'],
    ['en', 'Poles in the town of Łódź were told to stay at home.'],
    ['en', 'With two months to go, Lee on Monday had no plan.'],
    ['en', 'CROWD TOOK THE AIRPORT IN THE EVENING'],
  ])('%s: %s', (code, text) => {
    expect(detect(text)).toBe(code);
  });

  test.each([
    ['German', 'Der Bürgermeister hat am Dienstag in der Stadt die neuen Pläne vorgestellt.'],
    ['German', 'Die Polizei war in der Nacht im Einsatz.'],
    ['German', 'Es gab keine Verletzten, so die Feuerwehr.'],
    ['French', 'Le maire a annoncé mardi que les écoles seraient fermées.'],
    ['French', 'Un incendie a éclaté dans la nuit.'],
    ['Spanish', 'El alcalde anunció ayer que los colegios no abrirán hasta el lunes.'],
    ['Italian', 'Il sindaco ha detto che le scuole restano chiuse fino a lunedì.'],
    ['Portuguese', 'O governo disse que as escolas vão ficar fechadas até segunda-feira.'],
    ['Dutch', 'De brandweer heeft in de nacht van dinsdag op woensdag het vuur geblust.'],
    ['Czech', 'Hasiči v úterý uhasili požár, který se podle nich rozšířil z lesa.'],
    ['Czech', 'Na silnici do města se stala nehoda.'],
    ['Slovak', 'Hasiči v utorok uhasili požiar, ktorý sa podľa nich rozšíril z lesa.'],
    ['Croatian', 'Vatrogasci su u utorak ugasili požar koji je izbio u šumi.'],
    ['Lithuanian', 'Gaisrininkai antradienį užgesino gaisrą, kuris kilo miške.'],
    ['Romanian', 'Pompierii au stins marți incendiul care a izbucnit în pădure.'],
    ['Hungarian', 'A tűzoltók kedden eloltották a tüzet, amely az erdőben keletkezett.'],
    ['Swedish', 'Brandmännen släckte på tisdagen elden som hade spridit sig i skogen.'],
    ['Norwegian', 'Brannmenn slukket tirsdag en brann som hadde spredt seg i skogen.'],
    ['Turkish', 'İtfaiye salı günü ormanda çıkan bir yangını söndürdü.'],
    ['Finnish', 'Palomiehet sammuttivat tiistaina metsässä syttyneen palon, joka oli levinnyt.'],
    [
      'Indonesian',
      'Petugas pemadam kebakaran memadamkan api yang menjalar di hutan pada hari Selasa.',
    ],
    ['Ukrainian', 'Пожежники загасили вогонь у лісі.'],
    ['Russian', 'Пожарные потушили огонь в лесу.'],
    ['Greek', 'Οι πυροσβέστες έσβησαν τη φωτιά.'],
    ['Arabic', 'أطفأ رجال الإطفاء الحريق'],
    ['Chinese', '消防员昨晚扑灭了火灾'],
    ['Japanese', '消防隊は昨夜、火を消した。'],
    ['too little to tell', 'Kronika'],
    ['a name', 'Kassym-Jomart Tokayev'],
    ['numbers', '2:1 (0:1)'],
    ['nothing', ''],
  ])('und, %s: %s', (_, text) => {
    expect(detect(text)).toBe('und');
  });

  test.each([
    ['uk', 'Пожежники загасили вогонь у лісі, ніхто не постраждав.'],
    ['uk', 'Вночі у Львові згорів склад, ніхто не постраждав.'],
    ['uk', 'Поліція затримала трьох чоловіків, які тікали з міста.'],
    ['und', 'Пожарные потушили огонь в лесу, который горел уже сутки.'], // Russian
    ['und', 'Ночью сгорел склад, об этом сообщили в полиции.'],
    ['und', 'Пажарныя патушылі агонь у лесе, які гарэў ужо суткі.'], // Belarusian
    ['und', 'Пожарникарите потушиха огъня в гората, който е избухнал през нощта.'], // Bulgarian
    ['und', 'Ватрогасци су угасили пожар који је избио у шуми.'], // Serbian
    ['pl', 'W nocy spłonął tartak.'],
    ['en', 'The mill burnt down overnight.'],
    ['und', 'Οι πυροσβέστες έσβησαν τη φωτιά.'],
  ])('with a pack of another script, %s: %s', (code, text) => {
    const languages = PACKS.map((pack) => pack.text);
    expect(detectLanguage(text, 0, text.length, languages)).toBe(code);
  });

  test('only the given stretch is judged', () => {
    const text = 'The mill burnt down. W nocy spłonął tartak.';
    expect(detectLanguage(text, 21, text.length, [plText, enText])).toBe('pl');
  });

  test('a language that gets a pack is read by it', () => {
    const german = {
      ...enText,
      code: 'de',
      functionWords: new Set(['die', 'war', 'in', 'der', 'im']),
    };
    expect(
      detectLanguage('Die Polizei war in der Nacht im Einsatz.', 0, 40, [plText, german]),
    ).toBe('de');
  });
});
