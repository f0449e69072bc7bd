import type { cameraWords as english } from '../english/camera.ts';
import type { Translation } from '../message.ts';

/** What the camera notice says in a language that is not the shop's own: by posture, as the printed signs do. */
export const cameraWords: Translation<typeof english> = {
  cameraPause: 'أوقف الكاميرا 15 دقيقة',
  cameraInfo: 'ما تقيسه الكاميرا',
  cameraOffUntil: 'كاميرا هذه الشاشة متوقفة حتى {time}.',
  cameraAgreed:
    'لا تعمل كاميرا هذه الشاشة إلا بعد أن تمسح الرمز وتوافق، ثم تقدّر ما إذا كنت تنظر إلى الشاشة وفئتك العمرية.',
  cameraCounts: 'كاميرا هنا تُحصي عدد من ينظرون إلى هذه الشاشة ومدة نظرهم.',
  cameraEstimates: 'كاميرا هنا تقدّر عدد من ينظرون إلى هذه الشاشة وفئاتهم العمرية لاختيار ما يُعرض.',
  cameraPresentation: 'وتقدّر أيضًا ما إذا كانت الوجوه تبدو أنثوية أم ذكورية.',
  cameraNever: 'لا تُحفظ أي صورة ولا تُرسل، ولا يُتعرَّف على أحد.',
};
