# أوراق اليوم: المحضر والتقرير والشهادات.

papers-title = أوراق الورشة
papers-draft = لم تغلق الورشة بعد: المحضر والتقرير مشروعان إلى حين إغلاقها.
papers-foot = { $address }
papers-certificates = { $came ->
    [zero] لم يسجل أي حضور، فلا شهادة بعد.
   *[other] صدرت { $issued } من أصل { $came } شهادة لمن حضر.
}
papers-issue = إصدار الشهادات الناقصة
papers-sheets = أوراق المجموعات برموز المقررات والمقررين
papers-sheets-keys = يصدر لكل مجموعة رمز جديد يطبع على ورقتها، وتنتهي صلاحية الرموز السابقة. اطبعوها قبل بدء العمل.
papers-sheets-go = طباعة أوراق { $session } برموز جديدة
papers-evaluation-none = لم تفتح استمارة التقييم بعد. افتحوها قبيل الاختتام.
papers-evaluation-open = الاستمارة مفتوحة. تظهر نتائجها في التقرير بعد إغلاقها.
papers-evaluation-closed = الاستمارة مغلقة، ونتائجها في التقرير.
papers-evaluation-go = صفحة التقييم
papers-steps-title = المحطات المقبلة: { $title }
papers-attendance-title = الحضور حسب الفئة والجنس: { $title }

paper-minutes = المحضر
paper-minutes-what = ما تم وما خلصت إليه الورشة، للتوقيع.
paper-report = التقرير
paper-report-what = سير اليوم وكل ما قيل فيه، مع المناصفة والتمثيلية والتقييم.
paper-attendance = الحضور
paper-attendance-what = الحضور حسب الفئة والجنس، ومؤشر المناصفة.
paper-next-steps = المحطات المقبلة
paper-next-steps-what = ما سيتم، ومن يتولاه، ومتى.
paper-groups = أوراق المجموعات
paper-groups-what = ورقة لكل مجموعة: أعضاؤها وأسئلتها وسطور للكتابة.
paper-evaluation = استمارة التقييم
paper-evaluation-what = للتوزيع على من يفضل الورق.
paper-certificates = شهادات المشاركة
paper-certificates-what = شهادة لكل من حضر، يتحقق من صحتها برمزها.

report-title = تقرير { $title }
report-title-draft = مشروع تقرير { $title }
report-foot = تقرير الورشة · { $address }
report-unknown = غير متوفر
report-method = المنهجية
report-method-groups = { $count ->
    [one] { $session }: اشتغلت مجموعة واحدة، كونت بقرعة يمكن لكل شخص إعادتها.
    [two] { $session }: اشتغلت مجموعتان، كونتا بقرعة يمكن لكل شخص إعادتها.
    [few] { $session }: اشتغلت { $count } مجموعات، كونت بقرعة يمكن لكل شخص إعادتها.
   *[other] { $session }: اشتغلت { $count } مجموعة، كونت بقرعة يمكن لكل شخص إعادتها.
}
report-method-cards = { $count ->
    [zero] لم تكتب أي بطاقة.
    [one] كتبت المجموعات بطاقة واحدة، لها رقم يرجع إليه.
    [two] كتبت المجموعات بطاقتين، لكل منهما رقم يرجع إليه.
    [few] كتبت المجموعات { $count } بطاقات، لكل منها رقم يرجع إليه.
   *[other] كتبت المجموعات { $count } بطاقة، لكل منها رقم يرجع إليه.
}
report-method-withdrawn = { $count ->
    [one] سحبت بطاقة واحدة وبقي رقمها.
    [two] سحبت بطاقتان وبقي رقماهما.
    [few] سحبت { $count } بطاقات وبقيت أرقامها.
   *[other] سحبت { $count } بطاقة وبقيت أرقامها.
}
report-method-themes = { $count ->
    [zero] لم تجمع البطاقات في محاور.
    [one] جمعت البطاقات في محور واحد.
    [two] جمعت البطاقات في محورين.
    [few] جمعت البطاقات في { $count } محاور.
   *[other] جمعت البطاقات في { $count } محورا.
}
report-method-sentences = { $count ->
    [zero] لم تكتب خلاصة.
    [one] كتبت الخلاصة في جملة واحدة تستند إلى بطاقاتها.
    [two] كتبت الخلاصات في جملتين تستند كل منهما إلى بطاقة واحدة على الأقل.
    [few] كتبت الخلاصات في { $count } جمل تستند كل منها إلى بطاقة واحدة على الأقل.
   *[other] كتبت الخلاصات في { $count } جملة تستند كل منها إلى بطاقة واحدة على الأقل.
}
report-balance = المناصفة والتمثيلية
report-parity = مؤشر المناصفة
report-women = نسبة النساء ممن صرحن وصرحوا بالجنس
report-women-commune = نسبة النساء في ساكنة الجماعة (15 سنة فأكثر، إحصاء 2024)
report-likeness = مؤشر التمثيلية حسب الجنس
report-unsaid = من لم يصرحوا بالجنس
report-balance-how = مؤشر المناصفة: الأقل عددا من الجنسين مقسوما على الأكثر؛ 1 تعني المناصفة التامة. مؤشر التمثيلية: 1 ناقص نصف مجموع الفوارق بين نسبتي الجنسين في القاعة وفي ساكنة الجماعة.
report-proceedings = سير الأشغال
report-group = { $unsaid ->
    [zero] أعضاء المجموعة: النساء { $women }، الرجال { $men }.
   *[other] أعضاء المجموعة: النساء { $women }، الرجال { $men }، غير مصرح به { $unsaid }.
}
report-theme-empty = لا بطاقات في هذا المحور.

groups-sheets-title = أوراق المجموعات: { $title }
groups-sheets-foot = تحمل هذه الورقة أسماء: لا تنشر، وتسلم إلى ميسر(ة) الورشة بعد انتهاء العمل.
groups-sheets-members = أعضاء المجموعة
groups-sheets-name = الاسم
groups-sheets-qr = رمز مقرر(ة) المجموعة: يمسح بهاتف واحد

refused-no-certificates = لم تصدر أي شهادة بعد. أصدروها من صفحة أوراق الورشة.

certificates-title = شهادات المشاركة: { $title }
certificate-title = شهادة مشاركة
certificate-foot = يتحقق من صحة الشهادة برمزها. لا يعرض الرمز سوى ما كتب فيها.
certificate-attests = تشهد جماعة { $commune } بأن السيد(ة)
certificate-took-part = شارك(ت) في أشغال «{ $title }»، المنعقدة يوم { $date }، { $venue }.
certificate-verify = للتحقق من صحة هذه الشهادة
certificate-page-title = التحقق من شهادة مشاركة
certificate-valid = هذه الشهادة صحيحة.
certificate-withdrawn = لم تعد هذه الشهادة صحيحة: سحب تسجيل الحضور الذي تستند إليه.
certificate-unknown = لا توجد شهادة بهذا الرمز.
certificate-unknown-what = تحققوا من الرمز المكتوب على الشهادة، أو اتصلوا بالجماعة.
certificate-workshop = الورشة
certificate-issued = تاريخ الإصدار
certificate-compare = قارنوا هذه المعطيات بما كتب على الشهادة.

event-workshop-certificates_issued = إصدار شهادات المشاركة

report-votes = التصويت
report-votes-consultative = كل تصويت استشاري: يبين ما رجحه من حضر، ولا يقرر شيئا.
report-votes-turnout = صوت { $voted } من أصل { $came } ممن حضر
report-votes-counted = منهم { $count } عدهم { $counter }
report-votes-open = ما زال هذا التصويت مفتوحا: لا تظهر نتيجته قبل إغلاقه.
report-votes-few = صوت أقل من 5، فلا تنشر النتيجة حتى لا يعرف منها شخص بعينه.
report-votes-line = الموضوع
report-votes-given = النقط
report-votes-agree = موافق
report-votes-disagree = غير موافق
report-votes-pass = دون رأي
report-objections = الاعتراضات على الخلاصات
report-objection = الاعتراض
report-objection-sentence = الجملة المعترض عليها
report-objection-answer = الجواب
report-objection-stands = لم يجب عنه بعد.
report-objection-removed = حذفت الجملة.
report-activity-waits = لم تقل فيه القاعة كلمتها
report-parked = موقف الأفكار
report-parked-item = ما أرجئ
report-parked-open = لم يكلف به أحد بعد
