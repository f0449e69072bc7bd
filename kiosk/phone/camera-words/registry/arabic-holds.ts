/** What the registry of data uses says of things that are held and of questions to friends, in Arabic. */
export const arabicHolds: Readonly<Record<string, string>> = {
  'a month after its end; whose it is, until that is erased or the visit is a day over':
    'شهرًا بعد انتهائه؛ ولمن هو: حتى يُمحى ذلك أو يمضي يوم على الزيارة',
  'with what is held': 'مع ما هو محجوز',
  'a random number of what is held': 'رقم عشوائي لما هو محجوز',
  'since when it is held': 'منذ متى هو محجوز',
  'until when it is held': 'حتى متى هو محجوز',
  'from when it can be picked up': 'منذ متى يمكن استلامه',
  'until when it can be picked up': 'حتى متى يمكن استلامه',
  'where it can be picked up': 'أين يمكن استلامه',
  'when the staff put it aside': 'متى وضعه الموظفون جانبًا',
  'when it was over': 'متى انتهى',
  'handed over, let go, run out, or taken back by the shop': 'سُلِّم أو أُلغي أو انتهى وقته أو استرده المتجر',
  'a product that is held': 'منتج محجوز',
  'how many of them are taken from what others are offered': 'كم منها لا يُعرض على غيره',
  'a week after its end, or until it is erased': 'أسبوعًا بعد انتهائه أو حتى يُمحى',
  'with the question': 'مع السؤال',
  'the random number in the link of a question to friends': 'الرقم العشوائي في رابط سؤال إلى الأصدقاء',
  'the products that friends choose from': 'المنتجات التي يختار الأصدقاء بينها',
  'when it was asked': 'متى طُرح',
  'until when friends can answer': 'حتى متى يمكن للأصدقاء أن يجيبوا',
  'when its person ended it': 'متى أنهاه صاحبه',
  'a random number of the browser for this one question, as a hash':
    'رقم عشوائي للمتصفح لهذا السؤال وحده، كبصمة',
  'the product that somebody chose': 'المنتج الذي اختاره أحدهم',
  'when the list was last changed': 'متى غُيّرت القائمة آخر مرة',
};
