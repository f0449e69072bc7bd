import type { steerWords as english } from '../english/steer.ts';
import type { Translation } from '../message.ts';

export const steerWords: Translation<typeof english> = {
  sort: 'الترتيب: {order}',
  sortLabel: 'بأي ترتيب',
  sortFitting: 'كما في المتجر',
  sortPrice: 'الأرخص أولًا',
  sortUnit: 'حسب سعر الوحدة',
  sortName: 'أبجديًا',
  sortStars: 'الأعلى تقييمًا',
  filterStock: 'متوفر الآن',
  filterReduced: 'سعر مخفّض',
  showEverything: 'أظهر كل شيء',
  showMore: {
    zero: 'لا مزيد',
    one: 'أظهر واحدًا آخر',
    two: 'أظهر اثنين آخرين',
    few: 'أظهر {count} أخرى',
    many: 'أظهر {count} أخرى',
    other: 'أظهر {count} أخرى',
  },
  mission: 'إن شئت: ما الذي جاء بك؟',
  missionQuick: 'على عجل',
  missionBrowse: 'أتفرّج فقط',
  missionGift: 'هدية',
  missionRepair: 'لصنع شيء أو إصلاحه',
  thisIsIt: '{name}: هذا هو',
  notIt: '{name}: ليس هذا',
  notNow: 'ليس الآن',
  notNowShelf: 'ليس الآن: {name}',
  refused: 'لن يظهر {name} بعد الآن',
  rested: 'أُخفي ذلك حاليًا',
};
