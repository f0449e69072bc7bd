import type { Posture } from '../../../shared/model/posture.ts';

/** What a printed sign says, in one language. */
export interface SignWords {
  /** Its own name, for the list to choose from. */
  language: string;
  direction: 'ltr' | 'rtl';
  headline: string;
  /** What the cameras do, by posture. */
  sentence: Readonly<Record<Exclude<Posture, 'P0'>, string>>;
  /** Only while that switch is on. */
  presentation: string;
  never: string;
  object: string;
  responsible: string;
  contact: string;
  more: string;
}

/** The signs in every language that a shop can print, by BCP 47 tag. “Camera off” stands as on the screens. */
export const SIGNS: Readonly<Record<string, SignWords>> = {
  en: {
    language: 'English',
    direction: 'ltr',
    headline: 'Cameras at our screens',
    sentence: {
      P1: 'At a touch screen a camera starts only after you scan its code and agree. It then estimates whether you look, and your age group.',
      P2: 'Small cameras count how many people look at our screens, and for how long.',
      P3: 'Small cameras estimate how many people look at our screens, and their age group, to choose what is shown.',
    },
    presentation: 'They also estimate whether faces look feminine or masculine.',
    never: 'No picture is stored or sent. Nobody is recognised.',
    object: 'You do not want this? Touch “Camera off” at a touch screen, or tell our staff.',
    responsible: 'Responsible',
    contact: 'Contact',
    more: 'What the cameras do',
  },
  de: {
    language: 'Deutsch',
    direction: 'ltr',
    headline: 'Kameras an unseren Bildschirmen',
    sentence: {
      P1: 'An einem Touchscreen startet eine Kamera erst, wenn Sie den Code scannen und zustimmen. Sie schätzt dann, ob Sie hinsehen, und Ihre Altersgruppe.',
      P2: 'Kleine Kameras zählen, wie viele Menschen auf unsere Bildschirme schauen und wie lange.',
      P3: 'Kleine Kameras schätzen, wie viele Menschen auf unsere Bildschirme schauen und welcher Altersgruppe sie angehören, um passende Inhalte zu zeigen.',
    },
    presentation: 'Sie schätzen auch, ob Gesichter weiblich oder männlich wirken.',
    never: 'Kein Bild wird gespeichert oder übertragen. Niemand wird erkannt.',
    object: 'Sie möchten das nicht? Tippen Sie am Touchscreen auf „Camera off“ oder sprechen Sie uns an.',
    responsible: 'Verantwortlich',
    contact: 'Kontakt',
    more: 'Was die Kameras tun',
  },
  fr: {
    language: 'Français',
    direction: 'ltr',
    headline: 'Caméras sur nos écrans',
    sentence: {
      P1: 'Sur une borne tactile, la caméra ne démarre qu’après que vous avez scanné le code et donné votre accord. Elle estime alors si vous regardez l’écran et votre tranche d’âge.',
      P2: 'De petites caméras comptent combien de personnes regardent nos écrans, et pendant combien de temps.',
      P3: 'De petites caméras estiment combien de personnes regardent nos écrans et leur tranche d’âge, afin de choisir ce qui est affiché.',
    },
    presentation: 'Elles estiment aussi si les visages paraissent féminins ou masculins.',
    never: 'Aucune image n’est enregistrée ni transmise. Personne n’est reconnu.',
    object:
      'Vous ne le souhaitez pas\u202f? Touchez «\u202fCamera off\u202f» sur une borne, ou adressez-vous à notre personnel.',
    responsible: 'Responsable',
    contact: 'Contact',
    more: 'Ce que font les caméras',
  },
  es: {
    language: 'Español',
    direction: 'ltr',
    headline: 'Cámaras en nuestras pantallas',
    sentence: {
      P1: 'En una pantalla táctil, la cámara solo se enciende después de que usted escanee el código y dé su consentimiento. Entonces estima si usted mira la pantalla y su grupo de edad.',
      P2: 'Pequeñas cámaras cuentan cuántas personas miran nuestras pantallas y durante cuánto tiempo.',
      P3: 'Pequeñas cámaras estiman cuántas personas miran nuestras pantallas y su grupo de edad, para elegir lo que se muestra.',
    },
    presentation: 'También estiman si los rostros parecen femeninos o masculinos.',
    never: 'Ninguna imagen se guarda ni se envía. No se reconoce a nadie.',
    object: '¿No lo desea? Toque «Camera off» en una pantalla táctil o dígaselo a nuestro personal.',
    responsible: 'Responsable',
    contact: 'Contacto',
    more: 'Qué hacen las cámaras',
  },
  ar: {
    language: 'العربية',
    direction: 'rtl',
    headline: 'كاميرات على شاشاتنا',
    sentence: {
      P1: 'على الشاشة التي تعمل باللمس لا تعمل الكاميرا إلا بعد أن تمسح الرمز وتوافق، ثم تقدّر ما إذا كنت تنظر إلى الشاشة وفئتك العمرية.',
      P2: 'كاميرات صغيرة تُحصي عدد من ينظرون إلى شاشاتنا ومدة نظرهم.',
      P3: 'كاميرات صغيرة تقدّر عدد من ينظرون إلى شاشاتنا وفئاتهم العمرية لاختيار ما يُعرض.',
    },
    presentation: 'وتقدّر أيضًا ما إذا كانت الوجوه تبدو أنثوية أم ذكورية.',
    never: 'لا تُحفظ أي صورة ولا تُرسل، ولا يُتعرَّف على أحد.',
    object: 'لا ترغب في ذلك؟ المس «Camera off» على شاشة اللمس أو أخبر موظفينا.',
    responsible: 'المسؤول',
    contact: 'للتواصل',
    more: 'ماذا تفعل الكاميرات',
  },
  ja: {
    language: '日本語',
    direction: 'ltr',
    headline: '画面にカメラがあります',
    sentence: {
      P1: 'タッチスクリーンのカメラは、コードを読み取り同意された後にのみ作動し、画面を見ているかどうかと年齢層を推定します。',
      P2: '小型カメラが、画面を見ている人数と時間を数えています。',
      P3: '小型カメラが、画面を見ている人数と年齢層を推定し、表示内容を選んでいます。',
    },
    presentation: '顔が女性らしく見えるか男性らしく見えるかも推定します。',
    never: '映像は保存も送信もされません。個人を識別することはありません。',
    object: 'ご希望でない場合は、タッチスクリーンの「Camera off」に触れるか、スタッフにお申し付けください。',
    responsible: '責任者',
    contact: '連絡先',
    more: 'カメラの働き',
  },
};
