# أوراق اليوم: المحضر والتقرير والشهادات.

papers-title = أوراق الورشة
papers-draft = لم تُختتم الورشة بعد: المحضر والتقرير مشروعان إلى حين اختتامها.
papers-foot = { $address }
papers-certificates = { $came ->
    [zero] لم يُسجل أي حضور، فلا شهادة بعد.
   *[other] عدد الشهادات الصادرة: { $issued }، وعدد من حضر: { $came }.
}
papers-issue = إصدار الشهادات الناقصة
papers-sheets = أوراق المجموعات برموز المقررات والمقررين
papers-sheets-keys = يصدر لكل مجموعة رمز جديد يُطبع على ورقتها، وتنتهي صلاحية الرموز السابقة. اطبعوها قبل بدء العمل.
papers-sheets-go = طباعة أوراق { $session } برموز جديدة
papers-evaluation-none = لم تُفتح استمارة التقييم بعد. افتحوها قبيل الاختتام.
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
paper-certificates-what = شهادة لكل من حضر، يُتحقق من صحتها برمزها.

report-title = تقرير { $title }
report-title-draft = مشروع تقرير { $title }
report-foot = تقرير الورشة · { $address }
report-unknown = غير متوفر
report-method = المنهجية
report-method-groups = { $count ->
    [zero] { $session }: لم تشتغل أي مجموعة.
    [one] { $session }: اشتغلت مجموعة واحدة، شُكلت بتوزيع يمكن لكل شخص إعادته.
    [two] { $session }: اشتغلت مجموعتان، شُكلتا بتوزيع يمكن لكل شخص إعادته.
    [few] { $session }: اشتغلت { $count } مجموعات، شُكلت بتوزيع يمكن لكل شخص إعادته.
    [many] { $session }: اشتغلت { $count } مجموعة، شُكلت بتوزيع يمكن لكل شخص إعادته.
   *[other] { $session }: اشتغلت { $count } مجموعة، شُكلت بتوزيع يمكن لكل شخص إعادته.
}
report-method-cards = { $count ->
    [zero] لم تُكتب أي بطاقة.
    [one] كتبت المجموعات بطاقة واحدة، لها رقم يُرجع إليه.
    [two] كتبت المجموعات بطاقتين، لكل منهما رقم يُرجع إليه.
    [few] كتبت المجموعات { $count } بطاقات، لكل منها رقم يُرجع إليه.
    [many] كتبت المجموعات { $count } بطاقة، لكل منها رقم يُرجع إليه.
   *[other] كتبت المجموعات { $count } بطاقة، لكل منها رقم يُرجع إليه.
}
report-method-withdrawn = { $count ->
    [zero] لم تُسحب أي بطاقة.
    [one] سُحبت بطاقة واحدة وبقي رقمها.
    [two] سُحبت بطاقتان وبقي رقماهما.
    [few] سُحبت { $count } بطاقات وبقيت أرقامها.
    [many] سُحبت { $count } بطاقة وبقيت أرقامها.
   *[other] سُحبت { $count } بطاقة وبقيت أرقامها.
}
report-method-themes = { $count ->
    [zero] لم تُجمع البطاقات في محاور.
    [one] جُمعت البطاقات في محور واحد.
    [two] جُمعت البطاقات في محورين.
    [few] جُمعت البطاقات في { $count } محاور.
    [many] جُمعت البطاقات في { $count } محورا.
   *[other] جُمعت البطاقات في { $count } محور.
}
report-method-sentences = { $count ->
    [zero] لم تُكتب خلاصة.
    [one] كُتبت الخلاصة في جملة واحدة تستند إلى بطاقاتها.
    [two] كُتبت الخلاصات في جملتين تستند كل منهما إلى بطاقة واحدة على الأقل.
    [few] كُتبت الخلاصات في { $count } جمل تستند كل منها إلى بطاقة واحدة على الأقل.
    [many] كُتبت الخلاصات في { $count } جملة تستند كل منها إلى بطاقة واحدة على الأقل.
   *[other] كُتبت الخلاصات في { $count } جملة تستند كل منها إلى بطاقة واحدة على الأقل.
}
report-balance = المناصفة والتمثيلية
report-women = نسبة النساء ممن صرحن وصرحوا بالجنس
report-women-commune = نسبة النساء في ساكنة الجماعة (15 سنة فما فوق، إحصاء 2024)
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
groups-sheets-foot = تحمل هذه الورقة أسماء: لا تُنشر، وتُسلم إلى ميسرة الورشة أو ميسرها بعد انتهاء العمل.
groups-sheets-members = أعضاء المجموعة
groups-sheets-qr = رمز مقررة المجموعة أو مقررها: يُمسح بهاتف واحد

refused-no-certificates = لم تصدر أي شهادة بعد. أصدروها من صفحة أوراق الورشة.

certificates-title = شهادات المشاركة: { $title }
certificate-title = شهادة مشاركة
certificate-foot = يُتحقق من صحة الشهادة برمزها. لا يعرض الرمز سوى ما كُتب فيها.
certificate-attests = تشهد جماعة { $commune } بأن السيد(ة)
certificate-took-part = شارك(ت) في أشغال «{ $title }»، المنعقدة يوم { $date }، { $venue }.
certificate-verify = للتحقق من صحة هذه الشهادة
certificate-typed = أو اكتبوا الرمز
certificate-typed-at = في الصفحة
certificate-code = رمز الشهادة
certificate-code-hint = مكتوب أسفل الشهادة. لا فرق بين الحروف الكبيرة والصغيرة، ويمكن ترك الشرطات.
certificate-code-go = التحقق
certificate-page-title = التحقق من شهادة مشاركة
certificate-valid = هذه الشهادة صحيحة.
certificate-withdrawn = لم تعد هذه الشهادة صحيحة: سُحب تسجيل الحضور الذي تستند إليه.
certificate-unknown = لا توجد شهادة بهذا الرمز.
certificate-unknown-what = تحققوا من الرمز المكتوب على الشهادة. وإن سُلمت لكم في القاعة اليوم، فقد لا تصل إلى هذا الموقع إلا بعد عودة حاسوب الورشة. وإلا فاتصلوا بالجماعة.
certificate-workshop = الورشة
certificate-issued = تاريخ الإصدار
certificate-compare = قارنوا هذه المعطيات بما كُتب على الشهادة.

event-workshop-certificates_issued = إصدار شهادات المشاركة

report-votes-consultative = كل تصويت استشاري: يبين ما رجحه من حضر، ولا يقرر شيئا.
report-votes-counted = منها { $count }، تولى عدها { $counter }
report-votes-open = ما زال هذا التصويت مفتوحا: لا تظهر نتيجته قبل إغلاقه.
report-votes-few = عدد الأصوات أقل من 5، فلا تُنشر النتيجة حتى لا يُعرف منها شخص بعينه.
report-votes-line = الموضوع
report-votes-given = النقط
report-votes-agree = موافق
report-votes-disagree = غير موافق
report-objections = الاعتراضات على الخلاصات
report-objection = الاعتراض
report-objection-sentence = الجملة المعترض عليها
report-objection-answer = الجواب
report-objection-stands = لم يُجب عنه بعد.
report-objection-removed = حُذفت الجملة.
report-activity-waits = لم تقل القاعة كلمتها فيه بعد
report-parked-item = النقطة
report-parked-open = لم تُسند إلى جهة بعد

# اختتام الورشة: سؤال الأجهزة، ثم الأوراق المجمدة وما جاء بعدها.
closing-near = قرب اختتام الورشة.
closing-near-how = أرسلوا ما لديكم الآن. وما يصل بعد الاختتام لا يضيع: يُحفظ ملحقا بتاريخه.
closing-late-own = وصل بعد الاختتام
closing-late-how = حُفظ بساعة وصوله ملحقا، والجماعة تقبله أو لا تقبله.
closing-late-card = بطاقة
closing-late-change = نص آخر لبطاقة
closing-late-withdraw = سحب بطاقة
closing-late-photo = صورة من ورق العرض
closing-late-presence = حضور سُجل عند الباب أو في اللائحة الموقعة
closing-late-count = عد أصوات في القاعة، أُدخل بعد الاختتام
closing-late-answer = استمارة تقييم على الورق
closing-count-line = { $line }: { $count }
closing-entered-late = اختُتمت الورشة: ما يُدخل الآن يُحفظ بساعته ملحقا، والجماعة تقبله أو لا تقبله.
correction-answers = استمارات تقييم أُضيفت
event-workshop-late_count_kept = حفظ عد أصوات أُدخل بعد الاختتام
event-workshop-late_answer_kept = حفظ استمارة تقييم أُدخلت بعد الاختتام
closing-late-waits = ينتظر قرار الجماعة
closing-late-taken = قُبل: ورقة التصحيح { $number }
closing-late-left = لم يُقبل:
closing-draft = مسودة لم تُرسل
closing-draft-send = إرسالها ملحقا
closing-devices = أجهزة المجموعات
closing-answered = سألنا كل جهاز: أجاب { $ready } من { $all }
closing-all-here = كل شيء وصل. البطاقات: { $count }
closing-cards = البطاقات: { $count }
closing-held = لم يصل بعد: { $waiting }، ومسودات: { $drafts }
closing-unknown = لا نعرف ما فيه. قربوه من الموجه.
closing-ready = جاهز
closing-ask = اسألوا كل جهاز عما فيه
closing-ask-again = اسألوه ثانية
closing-door = باب القاعة
closing-evaluation = الأجوبة: { $answers } من { $present }، ثم تُغلق الاستمارة
closing-now = إن أغلقتم الآن
closing-costs = المجموعة { $number }: ما لم يصل { $waiting }، ومسودات { $drafts }، لا تدخل المحضر.
closing-costs-unknown = المجموعة { $number }: لا نعرف ما في هاتفها.
closing-annex-how = ما يصل بعد الإغلاق لا يضيع: ملحق بتاريخه، تقبله الجماعة أو لا تقبله.
closing-wait = ننتظر خمس دقائق
closing-waits = ننتظر إلى { $time }.
closing-anyway = نغلق الآن مع ذكر ما لم يصل
closing-frozen = أُغلقت الورشة، وجُمّد المحضر
closing-closed = أُغلقت الورشة
closing-papers = الأوراق، كما صدرت
closing-unfrozen = أُغلقت هذه الورشة قبل أن تُجمد الأوراق: تُرسم من جديد كلما طُبعت.
closing-freeze = تجميد الأوراق كما هي الآن
closing-annex = ملحق: ما وصل بعد الإغلاق
closing-annex-none = لم يصل شيء بعد الإغلاق.
closing-accept = نقبله ملحقا بالمحضر
closing-reason = سبب عدم القبول
closing-reason-hint = يقرؤه من أرسله.
closing-decline = لا نقبله، لهذا السبب
closing-verify = كيف يُتحقق منه
closing-digest = بصمة المحضر
closing-head = رأس السجل
closing-event = الحدث { $number }
closing-address = العنوان
closing-code = الرمز المكتوب
closing-corrections = التصحيحات
closing-corrections-how = المحضر لا يتغير. كل تصحيح مقبول ورقة مرقمة تلحق به.
closing-sheet = ورقة التصحيح { $number }
closing-correct = اقتراح تصحيح
closing-correct-go = إصدار ورقة التصحيح
closing-left-title = ما لم يصل عند الاختتام
closing-left-how = سُئل كل هاتف عما فيه قبل الاختتام. وما يصل بعده ملحق بتاريخه.
closing-left-held = لم يصل { $waiting }، ومسودات { $drafts }.
closing-left-unknown = لم يُعرف ما في الهاتف.
closing-left-heard = آخر اتصال: { $time }.
correction-title = ورقة التصحيح رقم { $number }: { $title }
correction-made = صدرت
correction-said = ما كُتب في الأوراق
correction-instead = الصحيح
correction-reason = السبب
correction-present = { $now } بدل { $before }
correction-annex = ما وصل بعد الاختتام
correction-arrived = ساعة الوصول
correction-group = المجموعة
correction-beside = تلحق هذه الورقة بالمحضر، ولا تغير شيئا مما كُتب فيه.
refused-workshop-not-closed = لم تُختتم الورشة بعد.
papers-seal-code = رمز التحقق { $code }، { $at }
papers-seal = البصمة { $mark }، الحدث { $event }
sealed-title = أوراق مجمدة
sealed-what = هذه بصمات أوراق الورشة كما جُمدت عند اختتامها. قارنوا بها البصمة المكتوبة أسفل الورقة التي بين أيديكم.
sealed-paper-minutes = المحضر
sealed-paper-report = التقرير
sealed-paper-attendance = الحضور
sealed-paper-next_steps = المحطات المقبلة
sealed-paper-certificates = الشهادات
sealed-paper-correction = ورقة تصحيح
minutes-began = بدأ العمل: { $time }
day-announced = المعلن
day-happened = الفعلي
day-added = أُضيفت خلال اليوم
day-unpressed = لم تُسجل
day-late = تأخر بدؤها: { $minutes }
report-clock-unused = لم تُشغل ساعة الورشة: التوقيت هو المعلن في البرنامج.
event-workshop-closing_asked = سؤال أجهزة القاعة قبل الاختتام
event-workshop-papers_frozen = تجميد أوراق الورشة
event-workshop-correction_made = ورقة تصحيح للمحضر
event-workshop-late_left_out = عدم قبول ما وصل بعد الاختتام
event-workshop-late_kept = حفظ ما وصل بعد الاختتام
