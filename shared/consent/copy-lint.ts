/** Why a line does not belong on a screen that others see. */
export type CopyFault = 'observed' | 'remembered' | 'guessed' | 'named' | 'watched';

export interface CopyFinding {
  fault: CopyFault;
  /** The words at fault, as they stand in the line. */
  words: string;
  /** What to write instead. */
  instead: string;
}

const INSTEAD: Readonly<Record<CopyFault, string>> = {
  observed: 'say what the product is good for, not what you noticed',
  remembered: 'say what goes with the product, not what somebody bought or did before',
  guessed: 'say whom it suits in general, or what it is for, not what you take the reader to be',
  named: 'leave out the name and the greeting of one person',
  watched: 'say what is on offer, not that somebody is followed',
};

type Rule = readonly [fault: CopyFault, pattern: RegExp];

/** One letter of any script, so that "wesaw" and Umlaute are not taken apart. */
const word = (text: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${text})(?![\\p{L}\\p{N}])`, 'iu');
/** Japanese and Arabic words stand without gaps, or with what belongs to them written on. */
const anywhere = (text: string) => new RegExp(text, 'iu');

/**
 * Ways of showing how much one knows (D025): "we saw", "last time you bought", "because you are a ...", in the six languages
 * of the kiosk. A pattern is of a person's doing or being as the shop's knowledge; "you" alone is nobody's secret.
 */
const RULES: readonly Rule[] = [
  // English
  [
    'observed',
    word(
      "(?:we|we['’]ve|our (?:camera|cameras|sensors?|system)) (?:have |has )?(?:saw|seen|see|noticed|notice|spotted|watched|recogni[sz]ed?|detected|observed|picked up)(?: that)? (?:that )?(?:you|your|how you|what you|somebody like you)",
    ),
  ],
  [
    'observed',
    word(
      'you (?:look|seem|appear) (?:tired|sad|happy|stressed|hungry|cold|lost|bored|pregnant|unwell|ill|down|young|old)',
    ),
  ],
  ['observed', word("(?:you['’]ve|you have) been (?:standing|looking|waiting|browsing|here|staring)")],
  [
    'remembered',
    word(
      '(?:last|previous) (?:time|week|month|visit|year|summer|winter|spring|autumn),? you|(?:the )?(?:last|previous) time you|since (?:you|your) (?:last )?(?:bought|purchased?|visit(?:ed)?|order(?:ed)?|were here)',
    ),
  ],
  [
    'remembered',
    word(
      'you (?:recently |already |once |always |usually |often |also |just )?(?:bought|purchased|ordered|viewed|searched for|looked at|browsed|returned|picked)',
    ),
  ],
  [
    'remembered',
    word(
      '(?:based on|according to|from|given|because of|inspired by) your (?:\\p{L}+ )?(?:history|purchases?|orders?|visits?|browsing|searches|basket|profile|shopping|interests?|activity)',
    ),
  ],
  [
    'remembered',
    word(
      'your (?:last|past|previous|recent|earlier|usual|latest) (?:purchases?|orders?|visits?|buys?|baskets?|searches|choice)',
    ),
  ],
  [
    'remembered',
    word(
      '(?:we|do you|still) remember (?:you|your|when you)|welcome back|good to see you again|nice to see you again|see you again, |back again\\?|as (?:you|per your) (?:always|usual)|running out of your|time to restock your|you must be out of',
    ),
  ],
  [
    'guessed',
    word("(?:because|since|as|seeing(?: that)?) you(?: are|['’]re| look| seem) (?:an? |the )?\\p{L}+"),
  ],
  [
    'guessed',
    word(
      '(?:for|to) (?:\\p{L}+ )?(?:women|men|ladies|gentlemen|mothers|fathers|mums|moms|dads|girls|boys|people|shoppers|customers|seniors|teens|students|parents) (?:just )?like you',
    ),
  ],
  [
    'guessed',
    word(
      '(?:as|being) an? (?:\\p{L}+ )?(?:woman|man|mother|father|mum|mom|dad|senior|teenager|student|parent|diabetic|vegan|smoker|pensioner|bachelor),? you|at your age|for your age|people your age|someone your age|a (?:man|woman|lady|gentleman) of your',
    ),
  ],
  [
    'guessed',
    word(
      "(?:we|you) (?:think|guess|know|believe|can tell)(?: that)? (?:you|your|we know)|we know (?:what|that|how|who|where) you|you(?: are|['’]re) (?:probably|clearly|surely|obviously|expecting|single|pregnant|diabetic|overweight)|your (?:diet|pregnancy|condition|illness|diabetes|weight|income|age|gender|family situation)",
    ),
  ],
  [
    'named',
    word(
      '(?:hi|hello|hey|dear|welcome|good (?:morning|afternoon|evening)),? (?:\\{\\w+\\}|\\[\\w+\\]|(?:mr|mrs|ms|miss|dr)\\.? \\p{Lu}\\p{L}+)',
    ),
  ],
  [
    'watched',
    word(
      "(?:we|this screen)(?: are|['’]re| is)? (?:watching|tracking|following|keeping an eye on|looking at) you|we follow you|we(?: have|['’]ve)? tracked your?|we(?: are|['’]re) getting to know you|we(?:['’]ve| have) learned (?:that you|what you|your)",
    ),
  ],
  // German
  [
    'observed',
    word(
      'wir (?:haben|konnten) (?:gesehen|bemerkt|gemerkt|erkannt|beobachtet|festgestellt)|wir (?:haben|konnten) (?:\\p{L}+ ){0,4}(?:gesehen|bemerkt|beobachtet|erkannt)|wir (?:sehen|merken|erkennen),? (?:dass|wie) (?:du|sie|ihr)|(?:du|sie) (?:siehst|sehen|wirkst|wirken|scheinst|scheinen) (?:so )?(?:müde|traurig|gestresst|hungrig|jung|alt|krank|glücklich)',
    ),
  ],
  [
    'remembered',
    word(
      '(?:beim )?letzte[ns]? (?:mal|einkauf|besuch|woche|monat)[,]? (?:hast du|haben sie|habt ihr|kauften sie|kauftest du|waren sie|warst du)|(?:du hast|sie haben|hast du|haben sie) (?:\\p{L}+ ){0,4}(?:gekauft|bestellt|angesehen|angeschaut|gesucht)|(?:dein|deinem|deinen|deiner|ihr|ihrem|ihren|ihrer) (?:letzte[nrms]?|frühere[nrms]?|vorige[nrms]?) (?:einkauf|einkäufe[n]?|besuch|bestellung|bestellungen)|(?:auf ?grund|wegen|basierend auf|passend zu) (?:deine[rnm]?|ihre[rnm]?) (?:einkäufe[n]?|einkauf|bestellungen|besuche[n]?|verlauf|profil|interessen)|willkommen zurück|schön, (?:dich|sie) wiederzusehen|wir erinnern uns an (?:dich|sie)|wie immer\\?',
    ),
  ],
  [
    'guessed',
    word(
      'weil (?:du|sie) (?:ein|eine|so|schwanger|jung|alt|single|\\p{L}+ (?:bist|sind))|als (?:frau|mann|mutter|vater|rentner|rentnerin|student|studentin|veganer|veganerin|diabetiker|diabetikerin),? (?:hast|haben|brauchst|brauchen|wirst|werden|mögen|magst)|in (?:deinem|ihrem) alter|(?:frauen|männer|menschen|kunden|kundinnen|leute) wie (?:du|dich|sie)|wir wissen,? (?:was|dass|wie|wer|wo) (?:du|sie)|(?:deine|ihre) (?:schwangerschaft|krankheit|diabetes|diät)',
    ),
  ],
  [
    'named',
    word(
      '(?:hallo|hi|guten (?:morgen|tag|abend)|willkommen|liebe|lieber),? (?:\\{\\w+\\}|(?:herr|frau) \\p{Lu}\\p{L}+)',
    ),
  ],
  [
    'watched',
    word(
      'wir (?:beobachten|verfolgen) (?:dich|sie|euch)|wir lernen (?:dich|sie) kennen|wir haben (?:deine|ihre) \\p{L}+ (?:gelernt|verfolgt)',
    ),
  ],
  // French
  [
    'observed',
    word(
      "nous (?:avons|vous avons) (?:vu|remarqué|observé|constaté|reconnue?)|nous avons (?:vu|remarqué|constaté) que vous|vous avez l['’]air (?:fatigu|triste|stress|jeune)\\p{L}*|nous voyons que vous",
    ),
  ],
  [
    'remembered',
    word(
      "la dernière fois,? (?:que )?vous|vous avez (?:déjà |récemment |souvent )?(?:acheté|commandé|consulté|regardé|cherché)|(?:vos|votre) (?:derniers?|dernières?|précédents?|précédentes?|récents?|anciens?) (?:achats?|commandes?|visites?)|(?:d['’]après|selon|en fonction de|au vu de) (?:vos|votre) (?:\\p{L}+ )?(?:achats?|historique|commandes?|visites?|profil)|heureux de vous revoir|bon retour parmi nous|nous nous souvenons de vous",
    ),
  ],
  [
    'guessed',
    word(
      "(?:parce que|puisque|comme) vous êtes (?:une?|si|enceinte|jeune|\\p{L}+)|à votre âge|(?:les|des) (?:femmes|hommes|mères|pères|gens|clients|clientes) comme vous|en tant (?:que|qu['’]) ?(?:femme|homme|mère|père|étudiante?),? vous|nous savons (?:que|ce que|qui|où|comment) vous|votre (?:grossesse|maladie|diabète|régime)",
    ),
  ],
  [
    'named',
    word('(?:bonjour|bonsoir|bienvenue|chère?),? (?:\\{\\w+\\}|(?:m\\.|mme|monsieur|madame) \\p{Lu}\\p{L}+)'),
  ],
  ['watched', word('nous vous (?:observons|suivons|surveillons|connaissons)')],
  // Spanish
  [
    'observed',
    word(
      '(?:hemos visto|hemos notado|vimos|notamos|observamos|hemos observado|nos dimos cuenta de) que (?:usted|tú|has|ha|te|le|\\p{L}+)|(?:pareces?|se te ve|se le ve) (?:cansad|triste|estresad|joven)\\p{L}*',
    ),
  ],
  [
    'remembered',
    word(
      'la última vez,? (?:que )?(?:usted|compr\\p{L}+|viniste|vino)|(?:usted )?(?:compraste|has comprado|ha comprado|pediste|ha pedido|has mirado|ha mirado|buscaste)|(?:tu|tus|su|sus) (?:últim|anterior|recient|pasad)\\p{L}* (?:compras?|visitas?|pedidos?)|(?:según|basado en|por|de acuerdo con) (?:tu|tus|su|sus) (?:\\p{L}+ )?(?:compras|historial|visitas|pedidos|perfil)|(?:bienvenid[oa]s?|qué bueno verte|qué gusto verle) de (?:nuevo|vuelta)|te recordamos|le recordamos a usted',
    ),
  ],
  [
    'guessed',
    word(
      '(?:porque|como|ya que) (?:eres|usted es|es usted|estás|está) (?:una?|tan|embarazada|joven|\\p{L}+)|a (?:tu|su) edad|(?:mujeres|hombres|madres|padres|gente|clientes|personas) como (?:tú|usted)|sabemos (?:qué|que|lo que|quién|dónde|cómo) (?:te|le|usted|eres|es|quieres|quiere|vives|vive)|(?:tu|su) (?:embarazo|enfermedad|diabetes|dieta)',
    ),
  ],
  [
    'named',
    word(
      '(?:hola|buenos días|buenas tardes|bienvenid[oa]|estimad[oa]),? (?:\\{\\w+\\}|(?:sr\\.|sra\\.|señora?|don|doña) \\p{Lu}\\p{L}+)',
    ),
  ],
  [
    'watched',
    word('(?:te|le|lo|la) (?:estamos )?(?:observamos|seguimos|vigilamos|observando|siguiendo|conocemos)'),
  ],
  // Japanese
  [
    'remembered',
    anywhere(
      '(?:前回|先日|以前)(?:、|は|に)?(?:お客様が)?.{0,12}(?:購入|お買い|買わ|ご覧)|お買い上げ(?:履歴|いただいた)|購入履歴|おかえりなさい|いつもの.{0,8}ですね',
    ),
  ],
  [
    'observed',
    anywhere('(?:あなた|お客様)が?.{0,10}(?:見ていた|ご覧になっていた|立っていた)のを|お疲れのよう'),
  ],
  [
    'guessed',
    anywhere(
      '(?:あなた|お客様)は.{0,8}(?:だから|なので)|あなたのような|(?:あなた|お客様)の(?:年齢|性別|妊娠|病気)|の方のようですね',
    ),
  ],
  ['watched', anywhere('(?:あなた|お客様)を(?:見守|追跡|観察|記録)')],
  // Arabic
  ['observed', anywhere('(?:رأينا|لاحظنا|شاهدنا) (?:أنك|أنكم|أنّك)|تبدو (?:متعب|حزين|شاب)')],
  [
    'remembered',
    anywhere(
      '(?:آخر|في المرة السابقة|المرة الماضية).{0,12}(?:اشتريت|شراؤك|زيارتك)|لقد اشتريت|(?:مشترياتك|طلباتك|زيارتك) (?:السابقة|الأخيرة)|بناءً? على (?:مشترياتك|سجلك|زياراتك)|مرحبًا بعودتك|أهلًا بعودتك',
    ),
  ],
  [
    'guessed',
    anywhere(
      'لأنك (?:امرأة|رجل|أم|أب|شاب|كبير|حامل|\\p{L}+)|في (?:عمرك|سنك)|(?:نساء|رجال|أشخاص) مثلك|نعرف (?:أنك|ماذا|من أنت)',
    ),
  ],
  ['watched', anywhere('نراقبك|نتابعك|نتعقبك')],
];

/**
 * What of a line shows how much the shop knows about whoever reads it. Empty for a line that may stand where others see it.
 *
 * @param line as it is shown, in any of the kiosk's six languages
 */
export function lintCopy(line: string): CopyFinding[] {
  const text = line.replace(/\s+/g, ' ');
  const found = new Map<CopyFault, CopyFinding>();
  for (const [fault, pattern] of RULES) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined && !found.has(fault)) found.set(fault, { fault, words, instead: INSTEAD[fault] });
  }
  return [...found.values()];
}
