# النصوص كما تقرؤها الساكنة، وتتبع الإجراءات.

text-none = لم تُنشر أي صيغة من هذا النص بعد. ستظهر هنا فور نشرها.
text-version = الصيغة { $number }
text-adopted = الصيغة { $number }، صادق عليها المجلس
text-put = هذه هي الصيغة المعروضة في مرحلة «{ $stage }». لا تتغير ما دامت المرحلة مفتوحة، وإن نُشرت صيغة أخرى.
text-newer = نُشرت بعدها الصيغة { $number }. تجدونها بين كل الصيغ.
text-versions = كل الصيغ
text-edition = الطبعة { $number }
text-editions = طبعات أخرى من هذا النص
text-revision = هذا النص قيد المراجعة، ويبقى معمولا به إلى أن يصادق المجلس على طبعة جديدة. الطبعة قيد الإعداد:
text-print = نسخة للطباعة
text-files = النص في ملف:
text-stages = مراحل إعداد هذا النص
text-open = هذا النص معروض على رأيكم الآن.
text-answers = تجيب الجماعة عن كل مساهمة في أجل أقصاه { $date }.
text-decision = من يقرر بعد ذلك:
text-stage = كل ما يهم هذه المرحلة، وكيف تشاركون حضوريا
text-colon = {":"}
text-contents = المحتويات

provision-outside = لا ترد هذه الفقرة في الصيغة التي تعرضها صفحة النص: ظهرت في صيغة نُشرت بعدها.
provision-more = مصدره وما قيل عنه
provision-repealed = حُذف هذا من النص في هذه الصيغة.
provision-whole = العودة إلى النص كاملا
provision-voices = { $count ->
    [zero] لا أصوات بعد
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتا
   *[other] { $count } صوت
}
provision-origins = ما مصدره؟
provision-origins-none = لم يُسجل مصدر لهذا النص.
provision-voices-title = ما قيل عنه وبماذا أُجيب
provision-voices-none = لم يُقل عنه شيء بعد.
provision-proposed = الصياغة المقترحة:
provision-changes = كيف تغير من صيغة إلى أخرى
provision-first = أول صيغة ورد فيها.
provision-against-model = مقارنة بالنص النموذجي
provision-as-model = هو مطابق للنص النموذجي.

thread-said = ورد في الورشة
thread-model = ورد في النص النموذجي


version-older = هذه صيغة سابقة.
version-after-adopted = نُشرت هذه الصيغة بعد التي صادق عليها المجلس، ولم يصادق عليها.
version-after-put = نُشرت هذه الصيغة بعد الصيغة المعروضة على المشاركة الآن، وليست هي المعروضة.
version-shown = قراءة الصيغة التي تعرضها صفحة النص
version-is-adopted = صادق عليها المجلس
version-is-put = معروضة على المشاركة الآن
version-not-adopted = نُشرت بعد المصادقة ولم يُصادق عليها
version-not-put = نُشرت بعد الصيغة المعروضة وليست موضوع المشاركة الجارية
version-published = تاريخ النشر
version-stage = المرحلة التي عُرضت فيها
version-digest = بصمة النص
version-compare = ما الذي تغير بينهما؟
version-read = قراءة هذه الصيغة
version-changed-here = تغير في هذه الصيغة. المصدر:
list-comma = {"،"}

compared-title = ما الذي تغير
compared-to = مقارنة مع
compared-legend-added = ما أُضيف
compared-legend-removed = ما حُذف
compared-same = لا فرق بين الصيغتين.
compared-moved = تغير موضعه
compared-renumbered = كان رقمه { $number }
compared-changed = { $count ->
    [zero] لا تغيير
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرا
   *[other] { $count } تغيير
}
compared-added = { $count ->
    [zero] لا إضافة
    [one] إضافة واحدة
    [two] إضافتان
    [few] { $count } إضافات
    [many] { $count } إضافة
   *[other] { $count } إضافة
}
compared-repealed = { $count ->
    [zero] لا حذف
    [one] حذف واحد
    [two] حذفان
    [few] { $count } حالات حذف
    [many] { $count } حالة حذف
   *[other] { $count } حالة حذف
}
compared-unchanged = { $count ->
    [zero] لا شيء بلا تغيير
    [one] موضع واحد بلا تغيير
    [two] موضعان بلا تغيير
    [few] { $count } مواضع بلا تغيير
    [many] { $count } موضعا بلا تغيير
   *[other] { $count } موضع بلا تغيير
}
fate-unchanged = بلا تغيير
fate-changed = تغيّر
fate-added = جديد
fate-repealed = حُذف


measure-progress = ما أُنجز
measure-percent = نسبة الإنجاز
measure-percent-hint = من 0 إلى 100.
measure-status = الحالة
measure-light = ما يُستنتج
measure-unreported = غير معروف

status-not_started = لم يُشرع فيه
status-limited = إنجاز محدود
status-substantial = إنجاز مهم
status-complete = منجز
status-stalled = متوقف
status-postponed = مؤجل
status-cancelled = ملغى

plan-completion = نسبة ما أُنجز من الخطة: { $percent }.
plan-unreported = { $count ->
    [zero] عُرف ما أُنجز من كل الإجراءات.
    [one] إجراء واحد لم يُعرف بعد ما أُنجز منه.
    [two] إجراءان لم يُعرف بعد ما أُنجز منهما.
    [few] { $count } إجراءات لم يُعرف بعد ما أُنجز منها.
    [many] { $count } إجراء لم يُعرف بعد ما أُنجز منها.
   *[other] { $count } إجراء لم يُعرف بعد ما أُنجز منها.
}

progress-none = لم يُنشر بعد أي خبر عن إنجاز هذا الإجراء.
progress-unshown = لا يوجد ما يثبت هذا بعد.
progress-evidence = ما يثبت ذلك:
progress-note-ar = ما الذي أُنجز؟ (بالعربية)
progress-note-fr = ما الذي أُنجز؟ (بالفرنسية)
progress-evidence-title = ما يثبت الإنجاز
progress-evidence-text = لا يُعرض أي إجراء بالأخضر ما لم يُنشر ما يثبت إنجازه.
progress-caption-ar = وصف الوثيقة أو الصفحة (بالعربية)
progress-caption-fr = وصف الوثيقة أو الصفحة (بالفرنسية)
progress-address = عنوانها على الشبكة
progress-address-hint = يبدأ بما يلي: {"\u2068"}https://{"\u2069"}
progress-file = أو ملف يُنشر في صفحة الإجراء
progress-file-hint = 10 ميغابايت على الأكثر. يمكن لكل زائر الاطلاع عليه.
progress-earlier = ما سُجل من قبل

follow-title = تتبع إجراءات خطة العمل
follow-text = سجلوا ما أُنجز من كل إجراء وما يثبته. ويُنشر ذلك فورا في صفحة الإجراء.
follow-none = لم يصادق المجلس على خطة العمل بعد. يبدأ تتبع الإجراءات بعد المصادقة عليها.
follow-caption = الإجراءات وما أُنجز منها
follow-public = الصفحة العمومية لهذا الإجراء

print-address = هذه الصيغة على موقع الجماعة

fault-percent = المرجو كتابة نسبة بين 0 و100.
fault-percent-complete = تكون النسبة 100 إذا أُنجز الإجراء كله، وفي هذه الحالة وحدها.
fault-percent-not-started = تكون النسبة 0 ما دام الإجراء لم ينطلق.
fault-evidence-address = المرجو كتابة عنوان كامل يبدأ بما يلي: {"\u2068"}https://{"\u2069"}
refused-measure-unadopted = لم يصادق المجلس على هذا الإجراء بعد. يُسجل ما أُنجز منه بعد المصادقة على خطة العمل.
# سطر كل مادة، وما قيل عن النص.

line-waiting = في انتظار الجواب
line-answered = { $count ->
    [one] أُجيب عنه
    [two] أُجيب عنهما
   *[other] أُجيب عنها كلها
}
line-answered-some = أُجيب عن { $count }
line-changed = تغيرت
line-changed-measure = تغير
line-cards = { $count ->
    [zero] لا بطاقة من الورشة
    [one] من الورشة، بطاقة واحدة
    [two] من الورشة، بطاقتان
    [few] من الورشة، { $count } بطاقات
    [many] من الورشة، { $count } بطاقة
   *[other] من الورشة، { $count } بطاقة
}
line-sentences = من خلاصات الورشة
line-contributions = من مساهماتكم
line-council = من المجلس
line-team = من فريق الصياغة
line-model = من النص النموذجي

text-most = أكثر ما تكلم فيه الناس
text-all-voices = { $count ->
    [zero] لم يُقل عنه شيء بعد
    [one] كل ما قيل عنه: صوت واحد
    [two] كل ما قيل عنه: صوتان
    [few] كل ما قيل عنه: { $count } أصوات
    [many] كل ما قيل عنه: { $count } صوتا
   *[other] كل ما قيل عنه: { $count } صوت
}
text-whole = عن النص كله
text-whole-text = ما لا يخص مادة أو إجراء بعينه، وما ترون إضافته، وآراء الجمعيات والهيئات.
text-whole-said = ما قيل عن النص في مجمله
text-whole-new = ما اقتُرحت إضافته
text-whole-opinions = الآراء الرسمية للجمعيات والهيئات
days-left = { $count ->
    [zero] آخر يوم هو اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يوما
   *[other] بقي { $count } يوم
}
provision-voices-all = كل ما قيل عنه، مع البحث فيه
voices-title-charter = ما قيل عن الميثاق وبماذا أُجيب
voices-title-action_plan = ما قيل عن خطة العمل وبماذا أُجيب
voices-whole = النص في مجمله
voices-about = عن ماذا؟
voices-any-about = كل المواد والإجراءات
voices-any = الكل
voices-sift = عرض المطلوب
voices-none = لم يُقل شيء من هذا بعد.
voices-all = كل ما قيل عن هذا النص
voices-said = ما قيل
voices-beside = النص الذي تتحدث عنه، وما قاله غيرها عنه
provision-kin-before = ما كانت عليه في الطبعة السابقة ({ $edition })
provision-kin-after = ما صارت إليه في الطبعة { $edition }
provision-kin-same = الصياغة نفسها.
