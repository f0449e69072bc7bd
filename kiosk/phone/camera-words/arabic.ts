import type { CameraWords } from './camera-words.ts';
import { arabicRegistry } from './registry/arabic.ts';
import { arabicCare } from './registry/arabic-care.ts';
import { arabicHolds } from './registry/arabic-holds.ts';
import { arabicPlans } from './registry/arabic-plans.ts';
import { arabicRewards } from './registry/arabic-rewards.ts';

const agreed = ': فقط لمن مسح الرمز ووافق';

export const arabic: CameraWords = {
  language: 'ar',
  direction: 'rtl',
  loading: 'لحظة من فضلك…',
  trouble: {
    title: 'تعذّر الوصول إلى المتجر',
    text: 'تأكد من اتصال هذا الهاتف بالإنترنت ثم حاول مرة أخرى.',
    again: 'حاول مرة أخرى',
  },
  languages: 'هذه الصفحة بلغات أخرى',
  title: 'الكاميرات على شاشاتنا',
  off: 'الكاميرات مطفأة. لا تستخدم أي شاشة في هذا المتجر كاميرا في الوقت الحالي.',
  heldOff: {
    'store-switch': 'أطفأ المتجر جميع الكاميرات.',
    'server-switch': 'الخادم الذي يشغّل الشاشات يُبقي جميع الكاميرات مطفأة.',
    'check-overdue': 'تبقى مطفأة إلى أن يفحص المتجر الكاميرات والذاكرة والإشعارات، كما يفعل كل ستة أشهر.',
  },
  on: 'فوق بعض الشاشات كاميرا صغيرة. هذا كل ما تفعله.',
  facts: [
    'لا تغادر الصورة الشاشة أبدًا ولا تُحفظ أبدًا: تُحلَّل ثم تختفي في لحظة.',
    'لا توجد بصمة وجه ولا اسم ولا رقم لأي شخص.',
    'لا ترسل الشاشة إلا مجاميع ربع ساعة. تعرض التقارير ساعات أو أيامًا أو أسابيع كاملة، وفقط ما فيه 10 أشخاص على الأقل.',
  ],
  never: 'ما لا يمكنها فعله أبدًا',
  details: 'ما تفعله الآن',
  who: 'الجهة المسؤولة',
  contact: 'كيف تتواصل معها',
  why: 'الغرض',
  purposes: {
    P1: 'فقط بعد أن تمسح الرمز وتوافق، تقدّر مدة نظرك والفئة العمرية، لعدّ الزوار.',
    P2: 'تُحصي عدد من ينظرون إلى الشاشة ومدة نظرهم.',
    P3: 'تُحصي عدد من ينظرون إلى الشاشة، وتختار صورة تناسب المجموعة الواقفة أمامها.',
  },
  basis: 'الأساس القانوني',
  what: 'ما يُقدَّر',
  kept: 'مدة الاحتفاظ',
  models: 'بأي نماذج، وبأي دقة',
  modelFile: (file, licence, sha256) =>
    `\u2066${file}\u2069، الترخيص \u2066${licence}\u2069، \u2066SHA\u2011256\u00a0${sha256.slice(0, 12)}…\u2069`,
  assessment: 'تقييم الأثر المرتبط',
  object: 'إذا كنت لا ترغب في ذلك',
  objectText:
    'المس «Camera off» على شاشة تعمل باللمس، أو اضغط Tab ثم Enter على لوحة مفاتيحها: تنطفئ الكاميرا هناك 15 دقيقة من دون مسح أي رمز. أمام شاشة لا تعمل باللمس أخبر موظفينا: يطفئون جميع كاميرات المتجر دفعة واحدة.',
  complain: 'أين تقدّم شكوى',
  uses: 'كل ما يُحفظ عن الناس في هذا المتجر، ولأي غرض',
  useKept: (kept) => `(مدة الحفظ: ${kept})`,
  sentences: {
    'how many people are there': 'عدد الأشخاص الموجودين',
    'whether they face the screen': 'ما إذا كانت وجوههم نحو الشاشة',
    'for how long': 'ومدة ذلك',
    'an age band (#-#, #-#, # and over; otherwise unknown)':
      'فئة عمرية (#–#، #–#، # فأكثر؛ وإلا فغير معروفة)',
    'gender presentation, as it looks (feminine, masculine; otherwise unknown)':
      'المظهر من حيث الجنس (أنثوي، ذكوري؛ وإلا فغير معروف)',
    'how many people are there: only of somebody who scanned the code and agreed': `عدد الأشخاص الموجودين${agreed}`,
    'whether they face the screen: only of somebody who scanned the code and agreed': `ما إذا كانت وجوههم نحو الشاشة${agreed}`,
    'for how long: only of somebody who scanned the code and agreed': `ومدة ذلك${agreed}`,
    'an age band (#-#, #-#, # and over; otherwise unknown): only of somebody who scanned the code and agreed': `فئة عمرية (#–#، #–#، # فأكثر؛ وإلا فغير معروفة)${agreed}`,
    'gender presentation, as it looks (feminine, masculine; otherwise unknown): only of somebody who scanned the code and agreed': `المظهر من حيث الجنس (أنثوي، ذكوري؛ وإلا فغير معروف)${agreed}`,

    'Nobody is recognised. No screen holds a network that can tell one person from another, and none can be loaded.':
      'لا يُتعرَّف على أحد. لا تحمل أي شاشة شبكة تستطيع تمييز شخص من آخر، ولا يمكن تحميل شبكة كهذه.',
    'There is no list of people to look out for, and no alert about anybody.':
      'لا توجد قائمة بأشخاص مطلوبين ولا أي تنبيه بشأن أحد.',
    'Emotion, origin, religion, orientation, health, weight, disability and looks are not estimated, and nothing here can express them.':
      'لا تُقدَّر المشاعر ولا الأصل ولا الدين ولا الميول ولا الصحة ولا الوزن ولا الإعاقة ولا الجمال، ولا يوجد هنا ما يستطيع التعبير عنها.',
    'What is estimated never changes a price, and never allows or refuses anything to anyone.':
      'ما يُقدَّر لا يغيّر سعرًا أبدًا، ولا يسمح لأحد بشيء ولا يمنعه عنه أبدًا.',

    Pictures: 'الصور',
    'Never stored and never sent; each is gone before the next is taken.':
      'لا تُحفظ ولا تُرسل أبدًا؛ تختفي كل صورة قبل التقاط التالية.',
    'Counts on the screen itself': 'الأعداد على الشاشة نفسها',
    'At most a day.': 'يوم واحد على الأكثر.',
    'Counts per quarter of an hour, on the shop’s server': 'الأعداد لكل ربع ساعة، على خادم المتجر',
    '# days, then deleted.': '# يومًا، ثم تُحذف.',
    'Until their week is told, # days at most.': 'حتى يُعلَن أسبوعها، # أيام على الأكثر.',
    'How often each picture was seen in an hour, and for how long, without age':
      'كم مرة شوهدت كل صورة في الساعة، ولأي مدة، دون أعمار',
    'Figures by the day and the week, each of at least ten people':
      'الأرقام اليومية والأسبوعية، كل منها لعشرة أشخاص على الأقل',
    '# months, then deleted.': '# شهرًا، ثم تُحذف.',

    'None is needed while the cameras are off.': 'لا حاجة إلى أساس ما دامت الكاميرات مطفأة.',
    'Your consent, given by scanning and agreeing (GDPR Art. #(#)(a)).':
      'موافقتك التي تعطيها بمسح الرمز والقبول (اللائحة العامة لحماية البيانات، المادة #(#)(أ)).',
    'Legitimate interests of the shop (GDPR Art. #(#)(f)): to know whether its screens are seen.':
      'المصالح المشروعة للمتجر (اللائحة العامة لحماية البيانات، المادة #(#)(و)): أن يعرف هل تُشاهَد شاشاته.',
    'Legitimate interests of the shop (GDPR Art. #(#)(f)): to show what suits whoever is there, without knowing who.':
      'المصالح المشروعة للمتجر (اللائحة العامة لحماية البيانات، المادة #(#)(و)): أن يعرض ما يناسب الحاضرين من دون معرفة من هم.',
    'The data protection authority of the country this shop is in':
      'هيئة حماية البيانات في البلد الذي يقع فيه هذا المتجر',

    'Finds faces near the screen. Tells no person from another.':
      'تجد الوجوه القريبة من الشاشة. لا تميّز شخصًا من آخر.',
    'Finds # % of # test portraits (FairFace) half a metre away, # % together with the other; of # all over the frame a metre away # %, and # %':
      'تجد #٪ من # صورة اختبار (FairFace) على بُعد نصف متر، و#٪ مع الشبكة الأخرى؛ ومن # موزّعة على الصورة كلها على بُعد متر #٪ و#٪',
    'Finds faces further away. Used together with the short range, which finds the near and dark faces it misses.':
      'تجد الوجوه الأبعد. تُستخدم مع شبكة المدى القصير التي تجد الوجوه القريبة والداكنة التي تفوتها.',
    'Estimates an age band to choose content. Never to allow or refuse anything to anyone.':
      'تقدّر فئة عمرية لاختيار المحتوى، وليس أبدًا للسماح لأحد بشيء أو منعه عنه.',
    'Right for # of # test faces (# of FairFace) over four bands, under # among them, which is never reported; # to # by group. As used here it answers for # of # pictures of adults, # % of the answers right; all others stay unknown':
      'صحيحة في # من # من وجوه الاختبار (# من FairFace) على أربع فئات، منها من هم دون # ولا يُبلَّغ عنها أبدًا؛ من # إلى # حسب المجموعة. كما تُستخدم هنا تجيب عن # من # من صور البالغين، و#٪ من الإجابات صحيحة؛ ويبقى كل ما عداها غير معروف',

    'To choose what a screen shows': 'لاختيار ما تعرضه الشاشة',
    'To count how a screen does, never who': 'لقياس أثر الشاشة، وليس على من',
    'To carry your own list between a screen and your phone': 'لنقل قائمتك بين الشاشة وهاتفك',
    'To remember what you asked us to remember': 'لتذكّر ما طلبت منا تذكّره',
    'To suggest what goes with what you looked at': 'لاقتراح ما يناسب ما نظرت إليه',
    'To prove what you agreed to, and to answer you': 'لإثبات ما وافقت عليه، وللرد عليك',

    '# days as quarters of an hour': '# يومًا على شكل أرباع ساعات',
    'a day after the visit; of somebody who is remembered, at most # months after the last one':
      'يوم بعد الزيارة؛ ولمن طلب أن نتذكّره # شهرًا على الأكثر بعد الزيارة الأخيرة',
    'until it is erased, at most # months after the last visit':
      'حتى يُمحى، # شهرًا على الأكثر بعد الزيارة الأخيرة',
    '# months, hours of it for # days': '# شهرًا، والساعات منها # يومًا',
    'with the proof of play': 'مع إثبات العرض',
    '# days': '# يومًا',
    'an hour': 'ساعة',
    'until the visit ends; with “Remember my list”, until it is removed':
      'حتى تنتهي الزيارة؛ ومع «Remember my list» حتى يُزال',
    'as proof; after an erasure under a number that leads nowhere':
      'كإثبات؛ وبعد المحو تحت رقم لا يدل على أحد',

    'which screen': 'أي شاشة',
    'a number of the report, so that none is counted twice': 'رقم الإرسال، كي لا يُحسب أي إرسال مرتين',
    'when the report came in': 'وقت وصول الإرسال',
    'until their week is told, # days at most': 'حتى يُعلَن أسبوعها، # أيام على الأكثر',
    'the hour': 'الساعة',
    'which picture was seen': 'أي صورة شوهدت',
    'how often it was seen in that hour, by whoever was there':
      'كم مرة شوهدت في تلك الساعة، أيًّا كان من شاهدها',
    'how long it was looked at in that hour, by whoever was there':
      'كم من الوقت نُظر إليها في تلك الساعة، أيًّا كان من نظر',
    'the quarter of an hour': 'ربع الساعة',
    'how many people were there, looked and stayed, in sums by estimated age band':
      'كم شخصًا كان هناك ونظر وبقي، في مجاميع حسب الفئة العمرية المقدَّرة',
    'the week': 'الأسبوع',
    'whether hours are still in it': 'هل ما زالت فيه ساعات',
    'figures as reports tell them, each of at least ten people':
      'الأرقام كما تذكرها التقارير، كل منها لعشرة أشخاص على الأقل',
    'what was shown': 'ما عُرض',
    'the list it stands in': 'القائمة التي هو فيها',
    'how often it was chosen, without when and for whom': 'كم مرة اختير، دون ذكر متى ولمن',
    'how long it was on': 'مدة عرضه',
    'the place in that list': 'موضعه في تلك القائمة',
    'whether by a rule, by lot, by what was learned, or to everybody':
      'هل بقاعدة أم بالقرعة أم بما تُعلِّم أم للجميع',
    'why, such as “nobody there”; never which rule and for whom':
      'السبب، مثل «لا أحد»؛ وليس أبدًا أي قاعدة ولمن',
    'how often, without when': 'كم مرة، دون ذكر متى',
    'the estimated age band of most who were there': 'الفئة العمرية المقدَّرة لمعظم الحاضرين',
    'how many were there: one, two, three or more': 'كم كانوا: واحد، اثنان، ثلاثة أو أكثر',
    'the part of a day, without which day': 'جزء من اليوم، دون ذكر أي يوم',
    'whether it was drawn by lot': 'هل اختير بالقرعة',
    'how often': 'كم مرة',
    'how long they looked, added up over these plays': 'مدة نظرهم مجموعةً على هذه العروض',
    'the same squared, from which follows how much plays differ':
      'الشيء نفسه مربّعًا، ومنه يُعرف مدى اختلاف العروض',
    'when a touch screen was touched': 'متى لُمست شاشة اللمس',
    'what was done there, such as “search” or “camera off”': 'ما جرى هناك، مثل «بحث» أو «إطفاء الكاميرا»',
    'the product that was opened': 'المنتج الذي فُتح',
    'the QR code on a screen, as a hash': 'رمز QR على الشاشة، كبصمة رقمية',
    'the letters on a screen, as a hash': 'الحروف على الشاشة، كبصمة رقمية',
    'when the code was made': 'متى أُنشئ الرمز',
    'when the code ends': 'متى تنتهي صلاحية الرمز',
    'when the code was scanned': 'متى مُسح الرمز',
    'a random number of the visit': 'رقم عشوائي للزيارة',
    'how far the visit is': 'مرحلة الزيارة',
    'the three pictures that phone and screen compare': 'الصور الثلاث التي يقارنها الهاتف والشاشة',
    'guest, or remembered': 'ضيف، أو مُتذكَّر',
    'the phone’s cookie, as a hash': 'ملف تعريف الارتباط للهاتف، كبصمة رقمية',
    'the random number of somebody who is remembered': 'الرقم العشوائي لمن طلب أن نتذكّره',
    'when the visit began': 'متى بدأت الزيارة',
    'when it ends by itself': 'متى تنتهي من تلقاء نفسها',
    'when the screen was last used': 'متى استُخدمت الشاشة آخر مرة',
    'when it ended': 'متى انتهت',
    'how it ended': 'كيف انتهت',
    'the day on which somebody came, looked, bought or asked':
      'اليوم الذي جاء فيه أحد أو نظر أو اشترى أو سأل',
    'where: in the shop, on its site, in its app, on a phone, at the till, by call or by mail':
      'أين: في المتجر أو على موقعه أو في تطبيقه أو على هاتف أو عند الصندوق أو بمكالمة أو برسالة بريد',
    'whether somebody came, looked, bought, asked, or found what a way led to':
      'هل جاء أحد أو نظر أو اشترى أو سأل أو وجد ما قاد إليه الطريق',
    'the product that was opened or looked for': 'المنتج الذي فُتح أو جرى البحث عنه',
    'what a call or a mail was about, in one word; nothing of what was said':
      'موضوع المكالمة أو الرسالة بكلمة واحدة، ولا شيء مما قيل',
    'what was suggested in this visit and how often, gone with it':
      'ما اقتُرح في هذه الزيارة وكم مرة، ويُحذف معها',
    'products opened in this visit, gone with it': 'المنتجات التي فُتحت في هذه الزيارة، وتختفي معها',
    'when somebody let the camera of the screen count them in, for this visit':
      'متى سمح أحدهم لكاميرا الشاشة بأن تعدّه، لهذه الزيارة',
    'the connection of the screen that showed the code': 'اتصال الشاشة التي عرضت الرمز',
    'a random number for whom the person shops': 'رقم عشوائي يدل على من يتسوق الشخص له',
    'when the page said that all of it will be deleted': 'متى قالت الصفحة إن كل شيء سيُحذف',
    'whether for a child, as a gift or for somebody else': 'هل هو لطفل أو هدية أو لشخص آخر',
    'the word that the person chose for it': 'الكلمة التي اختارها الشخص لذلك',
    'a random number of the pass': 'رقم عشوائي للبطاقة',
    'the key from which the pass is made': 'المفتاح الذي تُصنع منه البطاقة',
    'when the pass was last scanned': 'متى مُسحت البطاقة آخر مرة',
    'topics, channels, hours and how often, as the person set them':
      'المواضيع والقنوات والأوقات وعدد المرات كما ضبطها الشخص',
    'a product that is not to be used': 'منتج لا يجوز استخدامه',
    '“not me”, “was a gift” or “do not use this”': '«ليس أنا» أو «كان هدية» أو «لا تستخدموا هذا»',
    'a product that no shared screen shows': 'منتج لا تعرضه أي شاشة مشتركة',
    'the random number of the visit': 'الرقم العشوائي للزيارة',
    'a product on the list': 'منتج في القائمة',
    'how many of it': 'الكمية منه',
    'when it was added': 'متى أُضيف',
    'a random number; no name, address or telephone number is ever asked for':
      'رقم عشوائي؛ لا يُطلب أبدًا اسم أو عنوان أو رقم هاتف',
    'the phone’s long-lived cookie, as a hash': 'ملف تعريف الارتباط الدائم للهاتف، كبصمة رقمية',
    'the language of the page': 'لغة الصفحة',
    'since when': 'منذ متى',
    'the last visit': 'الزيارة الأخيرة',
    'a random number of the row': 'رقم عشوائي للسطر',
    'a random number of the line of a receipt': 'رقم عشوائي لسطر في إيصال',
    'the random number of somebody who asked for suggestions': 'الرقم العشوائي لمن طلب اقتراحات',
    'a product opened or listed on a visit': 'منتج فُتح أو دُوِّن في زيارة',
    'opened, or listed': 'فُتح، أو دُوِّن',
    when: 'متى',
    'a random number of the receipt': 'رقم عشوائي للإيصال',
    'the random number of who decided': 'الرقم العشوائي لصاحب القرار',
    'what was decided about': 'موضوع القرار',
    'yes, or no longer': 'نعم، أو لم يعد',
    'the words that were shown, and who answers for them': 'الكلمات التي عُرضت، والمسؤول عنها',
    'how far the clock of the screen was off': 'مقدار خطأ ساعة الشاشة',
    'the part of the screen that was touched to begin': 'الجزء من الشاشة الذي لُمس للبدء',
    'the place in its playlist of what was shown there, where it is shown to everybody':
      'موضع ما كان معروضًا هناك في قائمته، إذا كان يُعرض للجميع',
    'two years and a month; sample purchases of the demo shop are nobody’s':
      'سنتان وشهر؛ مشتريات المتجر التجريبي النموذجية ليست لأحد',
    'what was bought together': 'ما اشتُري معًا',
    'a random number of the shop’s own that leads to nobody, or nothing':
      'رقم عشوائي خاص بالمتجر لا يدل على أحد، أو لا شيء',
    'a product that was bought': 'منتج اشتُري',
    'when it was bought': 'متى اشتُري',
    'whether it was made up for the demo': 'هل اختُلق للعرض التجريبي',
    'how many of it were brought back': 'كم أُعيد منه',
    'the minutes that a walk shown there was shorter': 'بكم دقيقة كان المسار المعروض أقصر',
    ...arabicRegistry,
    ...arabicCare,
    ...arabicHolds,
    ...arabicRewards,
    ...arabicPlans,
  },
};
