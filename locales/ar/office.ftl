# فضاء الجماعة: ما الذي يأتي بعد.

office-title = فضاء جماعة { $commune }
office-unanswered = مساهمات تنتظر الجواب
office-overdue = مساهمات تجاوزت أجلها
office-overdue-text = { $count ->
    [zero] لم تتجاوز أي مساهمة أجل الجواب.
    [one] مساهمة واحدة تجاوزت أجل الجواب، ويظهر ذلك للعموم. أجيبوا عنها أولا.
    [two] مساهمتان تجاوزتا أجل الجواب، ويظهر ذلك للعموم. أجيبوا عنهما أولا.
    [few] { $count } مساهمات تجاوزت أجل الجواب، ويظهر ذلك للعموم. أجيبوا عنها أولا.
    [many] { $count } مساهمة تجاوزت أجل الجواب، ويظهر ذلك للعموم. أجيبوا عنها أولا.
   *[other] { $count } مساهمة تجاوزت أجل الجواب، ويظهر ذلك للعموم. أجيبوا عنها أولا.
}
office-waiting = { $count ->
    [zero] لا مساهمة تنتظر الجواب
    [one] مساهمة واحدة تنتظر الجواب
    [two] مساهمتان تنتظران الجواب
    [few] { $count } مساهمات تنتظر الجواب
    [many] { $count } مساهمة تنتظر الجواب
   *[other] { $count } مساهمة تنتظر الجواب
}
office-waiting-late = { $count ->
    [zero] لم تتجاوز أي منها أجلها
    [one] واحدة منها تجاوزت أجلها
    [two] اثنتان منها تجاوزتا أجلهما
    [few] { $count } منها تجاوزت أجلها
    [many] { $count } منها تجاوزت أجلها
   *[other] { $count } منها تجاوزت أجلها
}
office-stage-manage = معطيات المرحلة وختمها
office-no-workshop = لم تُهيأ أي ورشة بعد.
office-workshop-open = لم تُختتم بعد
office-public = الموقع العمومي للجماعة
office-go-paper = إدخال ورقة تأطيرية
office-go-begin = إطلاق مسار الميثاق ومسار خطة العمل
office-go-workshops = الانتقال إلى الورشات
office-go-answers = الجواب عن المساهمات
office-go-texts = الانتقال إلى النصوص
office-go-adoption = تسجيل مقرر المجلس
office-go-follow-up = تسجيل ما أُنجز
office-go-stage = الانتقال إلى المرحلة الموالية
office-go-journal = قراءة السجل

# معطيات الجماعة.

setting-accent = لون الموقع
accent-zellige = أخضر الزليج
accent-majorelle = أزرق ماجوريل
accent-terracotta = لون الطين
accent-olive = لون الزيتون
accent-atlantic = لون المحيط
accent-plum = لون البرقوق
setting-contact = وسيلة الاتصال في شأن المشاركة
setting-contact-hint = تُكتب في الإشعارات: هاتف أو بريد إلكتروني أو عنوان مكتب.
setting-receipt = رقم وصل التصريح لدى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي
setting-hosting = أين يوجد الخادوم الذي تُحفظ فيه المعطيات
setting-hosting-hint = المدينة والبلد واسم الجهة المستضيفة. يُنشر في صفحة حماية المعطيات.
setting-answer-days = أجل الجواب عن كل مساهمة، بالأيام
setting-text-change-days = أيام تُضاف على الأقل إذا تغير النص المعروض
setting-text-change-days-hint = إذا تغير نص معروض على المشاركة، مُددت المدة بهذا العدد من الأيام على الأقل.
setting-second-person = القرارات التي يتخذها شخصان
setting-second-person-hint = نشر صيغة، وفتح مرحلة أو ختمها، وتسجيل مقرر المجلس.
setting-second-on = يقترحها شخص ويؤكدها آخر، متى كان في الجماعة شخصان لهما الصلاحية
setting-second-off = يكفي شخص واحد
setting-stale = غيّر شخص آخر هذه المعطيات قبلكم. تجدون أدناه ما حفظه، وفي الاستمارة ما كتبتموه.
setting-saved-now = المحفوظ الآن
quarters-title = الأحياء والدواوير
quarters-none = لم يُدخل أي حي أو دوار بعد.
quarter-add = إضافة حي أو دوار
register-title = سجل الجمعيات وهيئات الحوار والتشاور
register-none = السجل فارغ. أدخلوا الجمعيات والهيئات لتتوصل بروابطها في المستوى الثاني من التشاور.
register-add = إضافة جمعية أو هيئة
register-kind = النوع
register-contact = وسيلة الاتصال
register-contact-hint = لإرسال الرابط الخاص إليها. لا تُنشر.
quarters-list = إضافة لائحة الأحياء والدواوير
quarters-list-hint = اسم في كل سطر، أو جدول في سطره الأول أسماء الأعمدة. تُعرض اللائحة قبل حفظها، وتُقبل كاملة أو لا تُقبل.
register-list = إضافة لائحة الجمعيات والهيئات
register-list-hint = جدول في سطره الأول أسماء الأعمدة: الاسم بالعربية، والاسم بالفرنسية، والنوع، والهاتف، والبريد الإلكتروني، وتاريخ التأسيس. تُعرض اللائحة قبل حفظها، وتُقبل كاملة أو لا تُقبل.
register-one-way = تُحفظ وسيلة اتصال واحدة: { $kept }
register-founded = تاريخ التأسيس
register-name = الاسم
name-ar = الاسم بالعربية
name-fr = الاسم بالفرنسية
body-kind-association = جمعية
body-kind-ieecag = هيئة المساواة وتكافؤ الفرص ومقاربة النوع
body-kind-youth_council = مجلس الشباب
body-kind-neighbourhood_committee = لجنة الحي
demo-mark = (عرض توضيحي)
retired-title = أحياء وهيئات سُحبت من اللائحة
retired-text = لم تعد تُقترح في الاستمارات، ويبقى كل ما يتعلق بها كما هو.
retired-since = سُحب منذ { $day }
retire = السحب من اللائحة
retire-text = لن يُقترح بعد الآن في الاستمارات ولا عند الدعوة. ويبقى كما هو كل ما قيل باسمه أو أُجيب عنه.
offer-again = الاقتراح من جديد
offer-again-text = سيُقترح من جديد في الاستمارات.
office-no-backup = لم تؤخذ بعد أي نسخة احتياطية مما يُكتب هنا. المرجو إخبار الشخص المكلف بالخادم: إذا ضاع القرص ضاع كل شيء.
office-old-backup = آخر نسخة احتياطية ناجحة كانت في { $moment }. المرجو إخبار الشخص المكلف بالخادم: ما كُتب بعدها يضيع إذا ضاع القرص.
