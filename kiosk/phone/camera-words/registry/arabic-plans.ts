/** What the registry of data uses says of planned visits, in Arabic. */
export const arabicPlans: Readonly<Record<string, string>> = {
  '# months': '# شهرًا',
  'the link of a planned visit, as a hash': 'رابط زيارة مخطّط لها، على شكل بصمة',
  'whether the plan was made on the shop’s site or on a phone': 'هل أُعدّت الخطة على موقع المتجر أم على هاتف',
  'whether the plan came with an invitation': 'هل جاءت الخطة مع دعوة',
  'the products of the plan': 'منتجات الخطة',
  'when the plan was made': 'متى أُعدّت الخطة',
  'the day on which the plan was made': 'اليوم الذي أُعدّت فيه الخطة',
  'whether somebody came with the plan; not when, nor who': 'هل جاء أحد بالخطة؛ لا متى ولا من',
  'how many plans were made': 'كم خطة أُعدّت',
  'how many of them led to a visit': 'كم منها أدّت إلى زيارة',
};
