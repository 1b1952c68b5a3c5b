# الحسابات: الدعوة إليها، المهام، كلمة المرور، التحقق بخطوتين.

nav-accounts = الحسابات
account-own = حسابي
accounts-title = الحسابات والمهام
accounts-text = الأشخاص الذين يشتغلون في هذا الفضاء، ومهمة كل واحد(ة) منهم ومدتها. كل تغيير يُسجل.
accounts-count = { $count ->
    [zero] لا حساب
    [one] حساب واحد
    [two] حسابان
    [few] { $count } حسابات
    [many] { $count } حسابا
   *[other] { $count } حساب
}
account-whose = صاحب(ة) الحساب
account-duties = المهام
account-standing = الحالة
standing-invited = في انتظار اختيار كلمة المرور
standing-open = مفتوح
standing-suspended = موقوف
standing-closed = مغلق
duty-since = منذ { $since }
duty-from-until = من { $since } إلى { $until }

account-invite = دعوة شخص
account-invite-text = يتوصل المدعو(ة) برمز يُستعمل مرة واحدة ويختار به كلمة المرور. من له(ا) حساب من قبل تضاف المهمة إلى حسابه(ا).
account-invite-go = الدعوة
account-label-ar = تسمية الحساب بالعربية
account-label-fr = تسمية الحساب بالفرنسية
account-label-hint = المهمة أو المصلحة، مثل: «مصلحة المشاركة المواطنة»
account-login = البريد الإلكتروني أو اسم الحساب
account-login-hint = ما يُكتب عند الدخول. بدون بريد إلكتروني، اكتبوا اسما بلا فراغ.
account-role = المهمة
role-hint-programme_officer = يتابع جماعات البرنامج ويدبر حساباتها.
role-hint-focal_point = يدير المسار كله ويدبر الحسابات.
role-hint-facilitator = يسير يوم الورشة.
role-hint-reception = يسجل الحضور في الاستقبال.
role-hint-drafter = يحرر النصوص ويجيب عن المساهمات.
role-hint-auditor = يطلع على كل شيء ولا يغير شيئا.
account-since = ابتداء من
account-since-hint = بدون تاريخ: ابتداء من الآن
account-until = إلى غاية
account-until-hint = آخر يوم، وهو داخل في المدة. بدون تاريخ: إلى أن يُحدد.
account-lang = لغة الحساب
account-lang-ar = العربية
account-lang-fr = الفرنسية
account-way = كيف يصل الرمز
account-way-mail = بالبريد الإلكتروني
account-way-letter = برسالة تُطبع وتُسلم باليد

account-done-invited = أُضيف الحساب. إذا كان الرمز سيصل برسالة فاطبعوها من هذه الصفحة.
account-done-duty = أُضيفت المهمة.
account-done-term = سُجلت مدة المهمة.
account-done-mail = سترسل رسالة إلكترونية برمز جديد.
account-done-suspended = أُوقف الحساب، ولم يبق أحد داخلا به.
account-done-resumed = أعيد فتح الحساب.
account-done-closed = أُغلق الحساب نهائيا.
account-done-second = حُذف التحقق بخطوتين من هذا الحساب.
duty-save = حفظ المدة
duty-end = إنهاء المهمة الآن
duty-give = إضافة مهمة
duty-give-go = إضافة المهمة
account-code-title = رمز اختيار كلمة المرور
account-code-first = لم تُختر كلمة المرور بعد.
account-code-again = إذا نُسيت كلمة المرور تُختار أخرى برمز جديد.
account-code-once = كل رسالة تحمل رمزا جديدا يصلح مرة واحدة ولمدة 10 أيام، وينتهي به الرمز السابق.
account-letter-ar = طبع الرسالة بالعربية
account-letter-fr = طبع الرسالة بالفرنسية
account-mail = الإرسال بالبريد الإلكتروني
account-is-own = هذا حسابكم: لا يوقفه ولا يغلقه إلا غيركم.
account-take = إيقاف الحساب أو إغلاقه
account-suspend-text = الحساب الموقوف لا يفتح شيئا، ويمكن فتحه من جديد.
account-suspend = إيقاف الحساب
account-suspended-text = هذا الحساب موقوف.
account-resume = إعادة فتح الحساب
account-close = إغلاق الحساب نهائيا
account-close-text = لا يمكن فتح حساب مغلق من جديد. يبقى اسمه في السجل.
account-close-go = نعم، إغلاق الحساب
second-remove-text = إذا ضاع الهاتف ورموز الاسترجاع يُحذف التحقق بخطوتين، ثم يُضبط من جديد عند الدخول.
second-remove = حذف التحقق بخطوتين

refused-own-account = هذا حسابكم. اطلبوا من نقطة ارتكاز أخرى أو من مسؤولة البرنامج أو مسؤوله القيام بذلك.
refused-last-focal-point = هذه آخر نقطة ارتكاز بالجماعة. ادعوا غيرها وانتظروا اختيارها كلمة المرور، ثم أعيدوا المحاولة.
refused-last-officer = هذا آخر مسؤول(ة) عن البرنامج. ادعوا غيره(ا) أولا ثم أعيدوا المحاولة.
refused-account-closed = هذا الحساب مغلق نهائيا. ادعوا الشخص ببريد آخر إن لزم الأمر.
refused-account-elsewhere = لهذا الحساب مهام في مكان آخر أيضا. أنهوا مهمته هنا، واتركوا الحساب لمن يدبره هناك.
refused-login-no-mail = ليس اسم هذا الحساب بريدا إلكترونيا. اطبعوا الرسالة وسلموها باليد.
refused-second-step = يتطلب حسابكم التحقق بخطوتين. افتحوا صفحة «حسابي» واضبطوه، ثم أعيدوا المحاولة.
fault-login = اكتبوا بريدا إلكترونيا أو اسما بلا فراغ.
fault-login-mail = لا يصل الرمز بالبريد إلا إلى بريد إلكتروني، مثل nom@exemple.ma. صححوه أو اختاروا الرسالة المطبوعة.
fault-login-closed = يوجد حساب مغلق بهذا الاسم. اختاروا بريدا أو اسما آخر.
fault-duty-held = لهذا الحساب هذه المهمة. غيروا مدتها إن لزم الأمر.
fault-password-common = كلمة المرور هذه مما يُجرب أولا. اختاروا أربع كلمات لا علاقة بينها أو أكثر.
fault-password-again = كلمتا المرور غير متطابقتين. اكتبوهما من جديد.
fault-password-former = كلمة المرور الحالية غير صحيحة. أعيدوا كتابتها.
fault-account-code = هذا الرمز غير صحيح أو استُعمل أو انتهت مدته. تحققوا منه أو اطلبوا رمزا جديدا.
fault-second-code = هذا الرمز غير صحيح أو استُعمل من قبل. انتظروا الرمز الموالي في هاتفكم ثم اكتبوه.

choose-title = اختيار كلمة المرور
choose-text = اكتبوا الرمز الذي توصلتم به، ثم كلمة مرور لا تستعملونها في مكان آخر.
choose-code-hint = 12 حرفا ورقما في ثلاث مجموعات
choose-go = حفظ كلمة المرور
choose-have-code = عندي رمز
account-code = الرمز
password-new = كلمة المرور الجديدة
password-again = كلمة المرور الجديدة مرة أخرى
password-hint = { $count } علامة على الأقل. جملة قصيرة من أربع كلمات أو أكثر أسهل حفظا وأصعب تخمينا.
sign-in-chosen = حُفظت كلمة المرور. يمكنكم الدخول بها الآن.
forgot-title = نسيت كلمة المرور
forgot-text = اكتبوا بريدكم الإلكتروني، فيصلكم رمز تختارون به كلمة مرور جديدة.
forgot-go = إرسال الرمز
forgot-asked = إذا كان لهذا البريد حساب فستصله رسالة في الدقائق المقبلة. تحققوا أيضا من البريد غير المرغوب فيه.
forgot-letter = يمكن لنقطة الارتكاز بجماعتكم أن تطبع لكم رسالة برمز جديد.

own-done-password = حُفظت كلمة المرور الجديدة، وانتهت الجلسات الأخرى.
own-done-end = انتهت الجلسات التي طلبتم إنهاءها.
sessions-title = أين أنتم داخلون
sessions-text = إذا لم تعرفوا جلسة منها فأنهوها وغيروا كلمة المرور.
session-unknown = جهاز لم يعرف بنفسه
session-here = هذا الجهاز
session-seen = آخر استعمال: { $moment }
session-end = إنهاء هذه الجلسة
sessions-end-others = إنهاء كل الجلسات الأخرى
password-change = تغيير كلمة المرور
password-change-go = تغيير كلمة المرور
password-former = كلمة المرور الحالية

second-title = الخطوة الثانية
second-text = اكتبوا الرمز الذي يظهر الآن في تطبيق التحقق بهاتفكم.
second-code = رمز التحقق
second-code-hint = 6 أرقام، أو أحد رموز الاسترجاع إذا لم يكن الهاتف معكم
second-go = متابعة
second-lost = ضاع الهاتف ورموز الاسترجاع؟ اطلبوا من نقطة ارتكاز أخرى أو من مسؤولة البرنامج أو مسؤوله حذف التحقق بخطوتين.
second-set-up = التحقق بخطوتين
second-owed = تتطلب مهمتكم التحقق بخطوتين. اضبطوه مرة واحدة لفتح فضائكم.
second-why = مع كلمة المرور، يُطلب عند الدخول رمز من هاتفكم. فمن عرف كلمة مروركم لا يدخل بدونه.
second-key-title = 1. صوروا هذا الرمز بتطبيق التحقق
second-key-text = كل تطبيقات التحقق المعروفة تصلح، ولا حاجة إلى الإنترنت في الهاتف.
second-key-typed = أو اكتبوا هذا المفتاح في التطبيق:
second-qr = مفتاح التحقق بخطوتين، للتصوير بالهاتف
second-code-title = 2. اكتبوا الرمز الذي يظهر فيه
second-code-first = 6 أرقام يعرضها التطبيق الآن
second-set-go = ضبط التحقق بخطوتين
second-since = مضبوط منذ { $since }.
second-none = غير مضبوط.
second-anew = الضبط من جديد بهاتف آخر
second-has = نعم
second-has-none = لا
second-done = ضُبط التحقق بخطوتين.
recovery-title = رموز الاسترجاع
recovery-text = اكتبوا هذه الرموز أو اطبعوها، واحفظوها بعيدا عن الهاتف: كل رمز يعوض الهاتف مرة واحدة. لن تظهر من جديد.
recovery-kept = حفظتها، متابعة
recovery-left = { $count ->
    [zero] لم يبق أي رمز استرجاع.
    [one] بقي رمز استرجاع واحد.
    [two] بقي رمزا استرجاع.
    [few] بقيت { $count } رموز استرجاع.
    [many] بقي { $count } رمز استرجاع.
   *[other] بقي { $count } رمز استرجاع.
}

account-letter-title = رمز حسابكم في منصة المشاركة المواطنة
account-letter-to = إلى:
account-letter-first = فُتح لكم حساب في منصة المشاركة المواطنة. بالرمز الآتي تختارون كلمة المرور.
account-letter-again = بالرمز الآتي تختارون كلمة مرور جديدة لحسابكم في منصة المشاركة المواطنة.
account-letter-address = العنوان
account-letter-until = يصلح إلى غاية
account-letter-qr = أو صوروا هذا الرمز بالهاتف.
account-letter-once = يصلح الرمز مرة واحدة. لا تسلموه لأحد، ولن يطلبه منكم أحد بالهاتف.
account-letter-not-you = إذا لم تكن هذه الرسالة لكم فأعيدوها إلى مصالح الجماعة.
account-letter-foot = رسالة شخصية تُسلم مغلقة
account-mail-first =
    إلى: { $label }
    فُتح لكم حساب في منصة المشاركة المواطنة. اختاروا كلمة المرور من هنا: { $link }
    الرمز: { $code }، يصلح مرة واحدة إلى غاية { $until }.
account-mail-again =
    إلى: { $label }
    لاختيار كلمة مرور جديدة: { $link }
    الرمز: { $code }، يصلح مرة واحدة إلى غاية { $until }. إذا لم تطلبوا ذلك فلا تفعلوا شيئا: كلمة مروركم لم تتغير.

event-people-mandate_given = إسناد مهمة إلى حساب
event-people-mandate_changed = تغيير مدة مهمة
event-people-account_suspended = إيقاف حساب
event-people-account_resumed = إعادة فتح حساب
event-people-account_closed = إغلاق حساب
event-people-code_given = تسليم رمز لاختيار كلمة المرور
event-people-password_chosen = اختيار كلمة مرور
event-people-sessions_ended = إنهاء جلسات
event-people-session_prolonged = تمديد جلسة مستعملة
event-people-second_step_set = ضبط التحقق بخطوتين
event-people-second_step_removed = حذف التحقق بخطوتين من حساب
sign-in-held = انتهت جلستكم وأنتم تكتبون. ما كتبتموه محفوظ في هذا المتصفح مدة نصف ساعة: سجلوا الدخول وستجدون الاستمارة كما ملأتموها. أما الملف المرفق فيُختار من جديد.
fault-session-ended = كانت جلستكم قد انتهت، فلم يُحفظ أي شيء. هذا ما كنتم قد كتبتموه؛ راجعوه ثم أرسلوه من جديد.
