# النصوص: الميثاق وخطة العمل، صيغها ومصادرها.

level-chapter = الباب
level-article = المادة
level-axis = المحور
level-objective = الهدف
level-measure = الإجراء

source-card = بطاقة من الورشة
source-card-number = البطاقة رقم { $number } من الورشة
source-sentence = جملة من خلاصات الورشة
source-model = النص النموذجي
source-contribution = مساهمة مقبولة
source-drafting_team = فريق الصياغة
source-council = المجلس، عند المصادقة

texts-text = يُصاغ كل نص هنا، ثم تُنشر صيغة منه. والصيغة المنشورة لا تتغير، وكل مادة أو إجراء تغير فيها يبين من أين جاء.
texts-unpublished = لم تُنشر أي صيغة بعد.
texts-open = فتح مسودة العمل
texts-not-yours = لم تبدأ صياغة هذا النص بعد.
texts-from-model = يبدأ الميثاق من النص النموذجي: { $title }
texts-empty = تبدأ خطة العمل فارغة، وتُضاف إليها المحاور والأهداف والإجراءات من خلاصات الورشة.
texts-revision = تنطلق المراجعة من النص كما صادق عليه المجلس.
texts-start = بدء الصياغة

draft-title = مسودة العمل
draft-empty = لا شيء في المسودة بعد. أضيفوا محورا أو بابا للبدء.
draft-publish = نشر صيغة
draft-add = إضافة إلى النص
draft-list = إضافة لائحة من الإجراءات
draft-list-hint = جدول في سطره الأول أسماء الأعمدة: المحور، والهدف، والإجراء، والأنشطة، والمسؤول، والشركاء، والفترة أو تاريخا البداية والنهاية، والتكلفة، ومصدر التمويل، والمؤشرات. يمكن أن يأتي المحور عنوانا فوق سطوره. تُعرض اللائحة قبل حفظها، وتُقبل كاملة أو لا تُقبل.
draft-list-within = ضمن: { $section }
draft-list-rounded = تُحفظ التكلفة بالدرهم التام: { $cost }
draft-list-period = لم تُفهم الفترة «{ $said }» تاريخين، فتبقى مكتوبة في نص الإجراء.
draft-list-bare = لا تذكر اللائحة أنشطة هذا الإجراء، فيكون عنوانه نصه إلى أن يُكتب.
draft-public = قراءة الصيغة المنشورة
draft-back = العودة إلى مسودة العمل
draft-changed = { $count ->
    [zero] لا تغيير منذ آخر صيغة.
    [one] تغيير واحد منذ آخر صيغة.
    [two] تغييران منذ آخر صيغة.
    [few] { $count } تغييرات منذ آخر صيغة.
    [many] { $count } تغييرا منذ آخر صيغة.
   *[other] { $count } تغيير منذ آخر صيغة.
}
draft-unsourced = { $count ->
    [zero] كل تغيير يبين من أين جاء.
    [one] تغيير واحد لا يبين من أين جاء.
    [two] تغييران لا يبينان من أين جاءا.
    [few] { $count } تغييرات لا تبين من أين جاءت.
    [many] { $count } تغييرا لا يبين من أين جاء.
   *[other] { $count } تغيير لا يبين من أين جاء.
}
draft-mark-unsourced = بلا مصدر
draft-mark-repealed = محذوف
draft-heading-ar = العنوان بالعربية
draft-heading-fr = العنوان بالفرنسية
draft-body-ar = النص بالعربية
draft-body-fr = النص بالفرنسية
draft-body-hint = للمواد والإجراءات. أما الأبواب والمحاور والأهداف فلها عنوان فقط.
draft-level = ما الذي تضيفونه؟
draft-after = الموضع: بعد
draft-first = في أول النص
draft-last = في آخر النص
draft-move = تغيير الموضع
draft-repeal = حذف من النص
draft-restore = إرجاع إلى النص
draft-stale = ما كتبتموه محفوظ في الاستمارة أسفله، ولم يدخل المسودة بعد. قارنوا النصين ثم احفظوا من جديد.
draft-theirs = ما كتبه الشخص الآخر
draft-yours-against-theirs = ما يغيره نصكم في نصه
draft-particulars = معطيات الإجراء
measure-responsible = الجهة المسؤولة
measure-partners = الشركاء
measure-starts = تاريخ البداية
measure-due = تاريخ الإنجاز
measure-cost = التكلفة بالدرهم
measure-funding = مصدر التمويل
measure-indicator = المؤشر
measure-verification = وسيلة التحقق
measure-weight = الوزن
measure-weight-hint = من 1 إلى 100: حصة هذا الإجراء في إنجاز الخطة.
draft-responsible-ar = الجهة المسؤولة (بالعربية)
draft-responsible-fr = الجهة المسؤولة (بالفرنسية)
draft-partners-ar = الشركاء (بالعربية)
draft-partners-fr = الشركاء (بالفرنسية)
draft-funding-ar = مصدر التمويل (بالعربية)
draft-funding-fr = مصدر التمويل (بالفرنسية)
draft-indicator-ar = المؤشر (بالعربية)
draft-indicator-fr = المؤشر (بالفرنسية)
draft-verification-ar = وسيلة التحقق (بالعربية)
draft-verification-fr = وسيلة التحقق (بالفرنسية)
draft-sources = من أين جاء هذا النص؟
draft-sources-text = اختاروا ما قيل في الورشة، أو اكتبوا تعليل فريق الصياغة. ولا تُنشر صيغة فيها تغيير بلا مصدر.
draft-sentences = خلاصات الورشة
draft-cards = بطاقات الورشة
draft-reason-ar = تعليل فريق الصياغة (بالعربية)
draft-reason-fr = تعليل فريق الصياغة (بالفرنسية)
draft-reason-hint = يُملأ إذا لم يأت التغيير مما قيل، أو لم يأت منه وحده. ويُنشر مع النص.

publish-title = نشر صيغة جديدة
publish-text = تأخذ المسودة رقم الصيغة الموالية وتُنشر كما هي. ولا يمكن تغييرها بعد ذلك: كل تغيير يكون في صيغة أخرى.
publish-unsourced = افتحوا كل واحد مما يلي وبينوا مصدره، ثم انشروا.
publish-unchanged = النص مطابق لما سبق.
publish-changed = ما تغير
publish-stage = المرحلة التي تُعرض فيها هذه الصيغة
publish-note-ar = ما الجديد في هذه الصيغة؟ (بالعربية)
publish-note-fr = ما الجديد في هذه الصيغة؟ (بالفرنسية)

diff-added = أُضيف:
diff-removed = حُذف:

fault-unsourced = رقم { $number } ({ $heading }): تغيّر ولم يُذكر من أين جاء. افتحوه وبينوا مصدره.
fault-due-before-start = يجب أن يأتي تاريخ الإنجاز بعد تاريخ البداية.
fault-cost = المرجو كتابة تكلفة بالدرهم، أو ترك الخانة فارغة.
fault-weight = المرجو كتابة وزن بين 1 و100.
refused-text-started = انطلقت صياغة هذا النص من قبل. افتحوا مسودة العمل من صفحة النصوص.
refused-misplaced = لا يمكن وضعه هنا: تُوضع المادة داخل باب، والهدف داخل محور، والإجراء داخل محور أو هدف. اختاروا موضعا آخر.
refused-source-not-chosen = يُسجل هذا المصدر عند قبول المساهمة أو عند بدء النص، ولا يُختار هنا.
refused-empty-text = لا يمكن نشر نص فارغ. أضيفوا إليه أولا.
refused-nothing-changed = لم يتغير شيء منذ آخر صيغة منشورة، فلا داعي إلى صيغة جديدة.
refused-no-process = لم ينطلق مسار هذا النص بعد. تطلقه نقطة الارتكاز.
refused-no-model = لم يُوضع بعد رهن إشارة الجماعة أي نص نموذجي.

text-refused-pdf = لا يُقرأ النص من ملف PDF. المرجو فتح الوثيقة الأصلية وحفظها بصيغة DOCX ثم إرسالها.
text-refused-too-long = الملف أطول من ميثاق أو خطة عمل. المرجو إرسال النص وحده.
text-fault-none = لم نجد في الملف مواد ولا تدابير. المرجو أن تبدأ كل مادة بكلمة «المادة» ورقمها، وكل تدبير بكلمة «التدبير» ورقمه، أو أن يُكتب كل عنوان منها بنمط العناوين.
text-fault-mixed = يجتمع في الملف ميثاق وخطة عمل: فيه مواد وفيه تدابير. المرجو إرسال كل نص في ملف.
text-fault-empty = لا نص تحت الرقم { $number }. المرجو كتابته أو حذف الرقم.
text-fault-number = الرقم { $number } ليس في محله، والمنتظر { $next }. المرجو التحقق من الترقيم ومن أن شيئا لم يسقط.
text-fault-unnumbered = لا رقم هنا وبقية النص مرقمة. المرجو إضافة الرقم.
text-fault-unread = تعذرت قراءة جزء من الملف: { $name }. المرجو فتحه في معالج النصوص وحفظه من جديد.
cli-text = النصوص: الميثاق وخطة العمل.
cli-text-read = قراءة ميثاق أو خطة عمل من ملف: Markdown أو HTML أو DOCX أو ODT.
