# البطاقات والمحاور والخلاصات والمحضر.

outcome-sessions = الحصص
outcome-session = الحصة { $number }: { $title }
outcome-session-bare = الحصة { $number }
outcome-group = المجموعة { $number }
outcome-card = البطاقة
outcome-question = السؤال
outcome-said = ما قيل
outcome-withdrawn = سحبتها مجموعتها
outcome-choose = اختاروا
outcome-up = تقديم
outcome-cards-count = { $count ->
    [zero] لا بطاقات بعد
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}

outcome-cards-title = البطاقات
outcome-no-sessions = لا توجد في هذه الورشة حصة لعمل المجموعات.
outcome-no-groups = لم تُشكل مجموعات هذه الحصة بعد.
outcome-no-answers = لم تُكتب أي بطاقة بعد.

outcome-themes-title = المحاور
outcome-themes-how = اختاروا البطاقات المتقاربة، ثم المحور الذي تُجمع فيه. ولتقسيم محور، اختاروا بعض بطاقاته واكتبوا عنوانا جديدا.
outcome-themes-loose = بطاقات خارج المحاور
outcome-themes-release = إخراجها من محورها
outcome-themes-into = الجمع في محور
outcome-themes-new = أو في محور جديد عنوانه
outcome-themes-new-hint = كلمات قليلة بلغة المشاركات والمشاركين.
outcome-themes-put = جمع البطاقات المختارة
outcome-themes-made = المحاور المكونة
outcome-no-themes = لم يُكون أي محور بعد.
outcome-themes-change = تغيير هذا المحور
outcome-themes-name = عنوان المحور
outcome-themes-remove = حذف هذا المحور الفارغ
outcome-themes-merge-into = الدمج في محور
outcome-themes-merge = دمج المحورين
outcome-card-from = المجموعة { $group } · { $time }
outcome-themes-last = آخر خطوة: { $what }، { $time }
outcome-themes-undo = التراجع عنها
outcome-themes-lost = نقل شخص آخر بعض البطاقات التي اخترتم، فلم تعد مختارة. انظروا أين صارت.
outcome-near = { $count ->
    [zero] لا بطاقات متقاربة
    [one] بطاقتان قد تقولان الشيء نفسه
    [two] زوجان من البطاقات المتقاربة
    [few] { $count } أزواج من البطاقات المتقاربة
    [many] { $count } زوجا من البطاقات المتقاربة
   *[other] { $count } زوج من البطاقات المتقاربة
}
outcome-near-how = اقتراح مبني على تشابه الكلمات وحده. لا يُجمع شيء إلا إذا جمعتموه.
outcome-near-choose = اختيار البطاقتين
theming-made = تكوين محور
theming-renamed = تغيير عنوان محور
theming-moved = نقل بطاقات
theming-split = تقسيم محور
theming-merged = دمج محورين
theming-removed = حذف محور فارغ
fault-cards-moved-meanwhile = نقل شخص آخر في الأثناء البطاقات رقم: { $numbers }. لم يُنقل شيء. انظروا أين صارت، ثم اختاروا من جديد.
refused-theme-voted-on = يجري التصويت على هذا المحور. أغلقوا التصويت أولا.
refused-step-not-last = قام شخص آخر بخطوة أخرى في الأثناء، فلم يُلغ شيء. افتحوا الصفحة من جديد.

outcome-synthesis-title = الخلاصات
outcome-no-sentences = لم تُكتب أي خلاصة لهذه الحصة بعد.
outcome-rests-on = تستند إلى البطاقات:
outcome-sentence-new = إضافة جملة إلى الخلاصة
outcome-sentence-change = تعديل جملة من الخلاصة
outcome-sentence-text = نص الجملة
outcome-sentence-hint = جملة واحدة واضحة يتعرف فيها المشاركون والمشاركات على ما قالوه.
outcome-sentence-cards = البطاقات التي تستند إليها
fault-choose-cards = المرجو اختيار بطاقة واحدة على الأقل.
fault-choose-theme = المرجو اختيار محور أو كتابة عنوان محور جديد.
fault-changed-meanwhile = غيّر شخص آخر هذا النص في الأثناء فصار: «{ $now }». نصكم محفوظ أسفله: قارنوا بينهما ثم احفظوا ما تختارون.
fault-card-question = المرجو اختيار أحد أسئلة حصة المجموعة.
refused-sentence-without-card = لا تُقبل جملة في الخلاصة دون بطاقة تستند إليها. اختاروا بطاقة واحدة على الأقل.
refused-card-of-another-workshop = إحدى البطاقات المختارة سُحبت أو لا تنتمي إلى هذه الورشة. أعيدوا فتح الصفحة ثم اختاروا من جديد.
refused-card-of-another-session = إحدى البطاقات المختارة سُحبت أو لا تنتمي إلى هذه الحصة. أعيدوا فتح الصفحة ثم اختاروا من جديد.
refused-card-of-another-group = سبق أن أُرسلت هذه البطاقة من مجموعة أخرى. اكتبوها من جديد من صفحة مجموعتكم.
refused-card-withdrawn = سُحبت هذه البطاقة ولا يمكن تعديلها. اكتبوا بطاقة جديدة.
refused-card-in-synthesis = تستند جملة من الخلاصة إلى هذه البطاقة، فلا يمكن سحبها. اطلبوا من ميسرة الورشة أو ميسرها تعديل الجملة أولا.
refused-themes-apart = لا يُدمج إلا محوران مختلفان من الحصة نفسها.
refused-theme-holds-cards = ما زال هذا المحور يضم بطاقات. انقلوها أو ادمجوها في محور آخر.
refused-workshop-not-open = لم تبدأ الورشة بعد. تُفتح حين يُسجل حضور أول مشاركة أو مشارك.
refused-workshop-closed = اختُتمت هذه الورشة ولم يعد تغيير محتواها ممكنا.
refused-session-without-synthesis = لا تُختتم الورشة قبل كتابة خلاصة كل حصة تغذي أحد النصين. أكملوا الخلاصات ثم أعيدوا المحاولة.
refused-group-key-ended = انتهت صلاحية رابط المجموعة. اطلبوا رابطا جديدا من ميسرة الورشة أو ميسرها. بطاقاتكم المرسلة محفوظة.

outcome-steps-title = المحطات المقبلة
outcome-no-steps = لم تُحدد أي محطة بعد.
steps-new = إضافة محطة
steps-change = تعديل محطة
steps-text = المحطة
steps-owner = الجهة المكلفة
steps-owner-hint = اذكروا الصفة أو المصلحة، لا اسم شخص.
steps-due = الأجل
fault-due-before-workshop = المرجو اختيار أجل بعد يوم الورشة.

outcome-close-title = اختتام الورشة
close-checks = ما تم وما ينقص
close-present = { $count ->
    [zero] لم يُسجل أي حضور
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $count } أشخاص
    [many] حضر { $count } شخصا
   *[other] حضر { $count } شخص
}
close-synthesis-there = { $session }: { $count ->
    [zero] لم تُكتب الخلاصة بعد
    [one] كُتبت جملة واحدة في الخلاصة
    [two] كُتبت جملتان في الخلاصة
    [few] كُتبت { $count } جمل في الخلاصة
    [many] كُتبت { $count } جملة في الخلاصة
   *[other] كُتبت { $count } جملة في الخلاصة
}
close-synthesis-missing = { $session }: الخلاصة ضرورية ولم تُكتب بعد
close-themes-there = كل البطاقات مجموعة في محاور
close-themes-missing = { $count ->
    [zero] لا بطاقة خارج المحاور
    [one] بطاقة واحدة خارج المحاور
    [two] بطاقتان خارج المحاور
    [few] { $count } بطاقات خارج المحاور
    [many] { $count } بطاقة خارج المحاور
   *[other] { $count } بطاقة خارج المحاور
}
close-steps-there = { $count ->
    [zero] لم تُحدد أي محطة مقبلة
    [one] حُددت محطة مقبلة واحدة
    [two] حُددت محطتان مقبلتان
    [few] حُددت { $count } محطات مقبلة
    [many] حُددت { $count } محطة مقبلة
   *[other] حُددت { $count } محطة مقبلة
}
close-steps-missing = لم تُحدد المحطات المقبلة
close-what = بعد الاختتام يُجمد المحضر كما هو، ولا تتغير البطاقات والمحاور والخلاصات، وتُنشر للعموم دون أسماء.
close-go = اختتام الورشة وإصدار المحضر
close-draft = الاطلاع على مشروع المحضر
close-done = اختُتمت الورشة: { $moment }.
close-minutes = المحضر للطباعة
close-public = الصفحة العمومية للورشة

rapporteur-questions = أسئلة الحصة
rapporteur-text = ماذا قالت المجموعة؟
rapporteur-words = نص البطاقة
rapporteur-send = إرسال البطاقة
rapporteur-sent = وصلت البطاقة رقم { $number }. شكرا لكم.
rapporteur-waiting = محفوظة في هذا الهاتف، وستُرسل حين يعود الاتصال
rapporteur-own = بطاقات المجموعة
rapporteur-none = لم تكتبوا أي بطاقة بعد.
rapporteur-edit = تعديل البطاقة رقم { $number }
rapporteur-withdraw = سحب هذه البطاقة
rapporteur-withdraw-hint = تحتفظ البطاقة المسحوبة برقمها، ويظهر أنها سُحبت.
rapporteur-closed = اختُتمت الورشة. بطاقات المجموعة محفوظة كما يلي.
rapporteur-early = لم تبدأ الورشة بعد. أعيدوا فتح هذه الصفحة عند بدء عمل المجموعات.

attendance-total = المجموع
attendance-caption = الحاضرات والحاضرون حسب الفئة والجنس
attendance-few = غير منشور
attendance-unsaid = لم يُصرح بالجنس: { $count }.
attendance-all = { $count ->
    [zero] لم يحضر الورشة أحد.
    [one] حضر الورشة شخص واحد.
    [two] حضر الورشة شخصان.
    [few] حضر الورشة { $count } أشخاص.
    [many] حضر الورشة { $count } شخصا.
   *[other] حضر الورشة { $count } شخص.
}
attendance-why-few = لا تُنشر الأعداد الأقل من 5، ولا ما يسمح بحسابها، حتى لا يُعرف منها شخص بعينه.

workshop-contents = محتوى الصفحة
workshop-programme = برنامج اليوم
workshop-programme-caption = الحصص ومواقيتها
workshop-hour = الساعة
workshop-present = من حضر
workshop-said = ما قيل في المجموعات
workshop-steps-caption = ما سيتم، ومن يتولاه، ومتى

minutes-title = محضر { $title }
minutes-title-draft = مشروع محضر { $title }
minutes-foot = محضر الورشة · { $address }
minutes-time = ساعة الانطلاق
minutes-present = عدد الحاضرات والحاضرين
minutes-invited = عدد المدعوات والمدعوين
minutes-attendance = الحضور
minutes-results = نتائج أشغال المجموعات
minutes-no-cards = لم تكتب هذه المجموعة أي بطاقة.
minutes-no-themes = لم تُجمع البطاقات في محاور.
minutes-no-synthesis = لم تُكتب خلاصة لهذه الحصة.
minutes-cards = { $count ->
    [zero] (دون بطاقات)
    [one] (البطاقة { $numbers })
    [two] (البطاقتان { $numbers })
    [few] (البطاقات { $numbers })
    [many] (البطاقات { $numbers })
   *[other] (البطاقات { $numbers })
}
minutes-no-steps = لم تُحدد محطات مقبلة.
minutes-closed = اختُتمت أشغال الورشة وأُغلق محضرها: { $moment }.
minutes-not-closed = هذا مشروع محضر: لم تُختتم الورشة بعد.
minutes-signs-focal-point = نقطة ارتكاز الجماعة
minutes-signs-facilitator = ميسرة الورشة أو ميسرها
minutes-signs-president = رئيس(ة) مجلس الجماعة أو من ينوب عنه(ا)
