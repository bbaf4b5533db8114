/**
 * Small words and telling letters of languages that posts and quotations in the news are often in,
 * but that no pack may read. They only keep such a text from being taken for the nearest pack's
 * language: German for English ("in", "was", "die"), Czech for Polish ("na", "do", "se", "že").
 * A language that has a pack is judged by its pack.
 */
export interface LanguageProfile {
  readonly code: string;
  readonly words: ReadonlySet<string>;
  readonly letters: string;
}

const profile = (code: string, letters: string, words: string): LanguageProfile => ({
  code,
  letters,
  words: new Set(words.trim().split(/\s+/)),
});

export const OTHER_LANGUAGES: readonly LanguageProfile[] = [
  profile(
    'de',
    'äöüß',
    `der die das und in den von zu dem mit sich des auf für ist im nicht ein eine einen einem einer als
    auch es an er hat aus bei sie nach wir wird sind noch wie um so über vor zum zur haben nur oder aber
    war was am ich bis durch man sein wurde keine kein mehr gegen vom wenn dass ab`,
  ),
  profile(
    'fr',
    'éèêàçùûîôœëï',
    `le la les de des du un une et à en que qui dans pour pas sur ce au aux par avec il elle est son sa ses
    ne se plus sont nous vous on ont cette été mais ou leur où je y d'un d'une c'est qu'il n'est l'on
    s'est a été ans deux après depuis`,
  ),
  profile(
    'es',
    'ñáéíóú¿¡',
    `el la los las de del un una y a en que por para con no se su sus es al lo como más pero o este esta
    fue ha han son desde entre cuando muy sin sobre también me ya hay todo hasta años tras según`,
  ),
  profile(
    'it',
    'àèéìòù',
    `il lo la i gli le di del della dei delle un una e a in che per con non si su al alla è sono da dal
    dalla nel nella più ma come anche ha hanno questo questa stato dopo tra dell'anno all'alba ci se o`,
  ),
  profile(
    'pt',
    'ãõçáâêéíóú',
    `o a os as de do da dos das um uma e em no na nos nas que por para com não se ao à é foi mais são como
    mas seu sua ou pelo pela já até depois também anos está`,
  ),
  profile(
    'nl',
    'ëïé',
    `de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog naar uit
    door over ze hij wordt werd was heeft dit tot hebben worden geen meer na tegen deze kan`,
  ),
  profile(
    'cs',
    'ěřůčšžýáíéúťďň',
    `a v na se je že do z s o k i si to za po ve který která které jsou byl byla bylo ale jako pro by od
    jeho ze podle také už ani jen jsme není když tak při až své mezi před ještě co až proti`,
  ),
  profile(
    'sk',
    'ľĺŕôäčšžýáíéúťďň',
    `a v na sa je že do z s o k aj si to za po vo ktorý ktorá ktoré sú bol bola bolo ale ako pre by od
    jeho zo podľa tiež už ani len sme nie keď tak pri až svoje medzi pred ešte čo`,
  ),
  profile(
    'hr',
    'čćšžđ',
    `i u je se na da su za od s o kao koji koja koje iz to ne ali bio bila bilo što po do sa nije te ili
    će a prema samo kako više nakon jer ove ovaj`,
  ),
  profile(
    'lt',
    'ąčęėįšųūž',
    `ir į yra kad su iš ne tai kaip buvo bet už apie jis ji o per nuo ar dar po jau tik pat prie kurie
    kuri jo jos bus dėl taip iki`,
  ),
  profile(
    'ro',
    'ăâîșțşţ',
    `de și în a la cu din pe o un că care este nu se pentru sunt au mai sau prin după fost ca dar al ale
    lui ei fi va acest această`,
  ),
  profile(
    'hu',
    'őűáéíóöúü',
    `a az és hogy nem is egy volt meg de ez van csak már még mint el vagy ki mert aki ha után között
    szerint lesz ezt azt minden`,
  ),
  profile(
    'sv',
    'åäöøæ',
    `och i att det som en på är av för med den till inte har de om ett men var jag vi han från kan så när
    efter ska og er ikke til at af et på som den blev ble været hun der også fra`,
  ),
  profile(
    'tr',
    'ğışçöü',
    `ve bir bu da de için ile olarak çok daha ne gibi olan kadar sonra var o en ise ama değil mi her ki
    göre tarafından`,
  ),
  profile(
    'fi',
    'äö',
    `ja on ei se että oli ovat hän mutta kun myös joka mukaan sekä tai niin kuin ole nyt jo vain sen
    olla vuoden jälkeen`,
  ),
  profile(
    'ru',
    'ыэъё',
    `и в не на что он она они с а по как это но к у из за от так для же все бы был была были было о до
    уже ещё его её их только мы вы я ты или если при после когда чтобы который которая которые также
    сообщил году года лет области может во об под над без то том`,
  ),
  profile(
    'be',
    'ўыэё',
    `і ў не на што ён яна яны з а па як гэта але да у за ад так для усе быў была былі было каб пра пры
    пасля калі які якая якія таксама ужо яго яе іх толькі мы вы я ці`,
  ),
  profile(
    'bg',
    'ъщ',
    `и в не на че той тя те с а по как това но към от така за да се е са бил беше ще до вече неговата
    само ние вие аз или ако при след когато който която които също през със`,
  ),
  profile(
    'sr',
    'јљњћђџ',
    `и у не на да он она они са а по како то али ка од тако за се је су био била били ће до већ његов
    само ми ви ја или ако при после када који која које такође кроз из`,
  ),
];
