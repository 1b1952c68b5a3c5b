# التصويت الاستشاري، ومناقشة الخلاصات، وشاشة القاعة، والنقط المرجأة.

votes-title = التصويت
votes-none = لم يُفتح أي تصويت بعد.
vote-consultative = هذا التصويت استشاري: يبين ما تراه القاعة أولى، ولا يُلزم أحدا بقرار.
vote-open = مفتوح
vote-closed = مغلق
vote-turnout = صوّت { $voted } من أصل { $came } من الحاضرات والحاضرين
vote-hidden = تبقى النتيجة محجوبة عن الجميع إلى أن يُغلق التصويت.
vote-new = فتح تصويت
vote-question = السؤال المطروح على القاعة
vote-question-hint = سؤال قصير يُفهم حين يُقرأ بصوت عال.
vote-kind-field = طريقة التصويت
vote-kind-dots = نقط ملصقة
vote-kind-points = توزيع نقاط
vote-kind-stance = موافقة أو عدم موافقة
vote-kind-hint-dots = لكل شخص عدد من النقط يضعه حيث يشاء، ولو كله على سطر واحد.
vote-kind-hint-points = يوزع كل شخص 10 نقاط أو 100 نقطة، كلها، بين السطور.
vote-kind-hint-stance = يقول كل شخص عن كل سطر: أوافق، أو لا أوافق، أو دون رأي.
vote-share = عدد النقط أو النقاط لكل شخص
vote-share-hint = النقط الملصقة: من 1 إلى 20. توزيع النقاط: 10 أو 100. لا حاجة إليه في الموافقة.
vote-on-field = موضوع التصويت
vote-on-themes = محاور هذه الحصة كلها
vote-on-cards = بطاقات نختارها
vote-choose-cards = اختيار البطاقات
vote-cards = بطاقات هذه الحصة
vote-open-go = فتح التصويت الآن
vote-manner-dots = { $share ->
    [zero] لا نقطة
    [one] نقطة واحدة لكل شخص
    [two] نقطتان لكل شخص
    [few] { $share } نقط لكل شخص
    [many] { $share } نقطة لكل شخص
   *[other] { $share } نقطة لكل شخص
}
vote-manner-points = { $share ->
    [zero] لا نقطة
    [one] نقطة واحدة يعطيها كل شخص
    [two] نقطتان يوزعهما كل شخص
    [few] { $share } نقاط يوزعها كل شخص
    [many] { $share } نقطة يوزعها كل شخص
   *[other] { $share } نقطة يوزعها كل شخص
}
vote-manner-stance = { $share ->
   *[other] أوافق، لا أوافق، دون رأي
}
vote-close = إغلاق التصويت وإظهار النتيجة
vote-cancel = إلغاء هذا التصويت
vote-result = النتيجة
vote-sources = من أين جاءت الأصوات
vote-by-phone = من الهواتف: { $count }
vote-count-by = { $manner }: { $voters }، تولى العد { $counter }
vote-count-withdrawn = سُحب هذا العد
vote-count-withdraw = سحب هذا العد
vote-lines = سطور التصويت
vote-count-new = إدخال عد بالأيدي أو بالأوراق
vote-count-how = لمن لا هاتف معه. لا يتجاوز مجموع الأصوات عدد الحاضرات والحاضرين، ولا تظهر الأرقام قبل الإغلاق.
vote-manner-field = ما عُدّ
vote-counted-hands = الأيدي المرفوعة
vote-counted-papers = الأوراق
vote-counter = من تولى العد
vote-counter-hint = الاسم أو الصفة. يُحفظ مع العد ولا يُنشر للعموم.
vote-voters = عدد المصوتات والمصوتين بهذه الطريقة
vote-count-go = إدخال العد
vote-mark-given = ما أُعطي
vote-mark-agree = أوافق
vote-mark-disagree = لا أوافق
vote-mark-pass = دون رأي
vote-how-dots = { $share ->
    [zero] لا نقط لكم.
    [one] لكم نقطة واحدة، ضعوها حيث ترون الأولوية.
    [two] لكم نقطتان، ضعوهما حيث ترون الأولوية.
    [few] لكم { $share } نقط، ضعوها حيث ترون الأولوية.
    [many] لكم { $share } نقطة، ضعوها حيث ترون الأولوية.
   *[other] لكم { $share } نقطة، ضعوها حيث ترون الأولوية.
}
vote-how-points = { $share ->
    [zero] لا نقاط لكم.
    [one] لكم نقطة واحدة. أعطوها لأحد السطور الآتية.
    [two] لكم نقطتان. وزعوهما بين السطور الآتية.
    [few] لكم { $share } نقاط. وزعوها كلها بين السطور الآتية.
    [many] لكم { $share } نقطة. وزعوها كلها بين السطور الآتية.
   *[other] لكم { $share } نقطة. وزعوها كلها بين السطور الآتية.
}
vote-how-stance = { $share ->
   *[other] قولوا رأيكم في كل سطر. يمكن ترك سطر دون جواب.
}
vote-more = زيادة واحدة
vote-less = حذف واحدة
vote-left-dots = { $left ->
    [zero] وضعتم كل نقطكم
    [one] بقيت لكم نقطة واحدة
    [two] بقيت لكم نقطتان
    [few] بقيت لكم { $left } نقط
    [many] بقيت لكم { $left } نقطة
   *[other] بقيت لكم { $left } نقطة
}
vote-left-points = { $left ->
    [zero] وزعتم كل نقاطكم
    [one] بقيت لكم نقطة واحدة
    [two] بقيت لكم نقطتان
    [few] بقيت لكم { $left } نقاط
    [many] بقيت لكم { $left } نقطة
   *[other] بقيت لكم { $left } نقطة
}
vote-dots-unused = لم تضعوا كل نقطكم. يمكنكم الإرسال هكذا: اضغطوا مرة أخرى.
vote-result-here = تظهر النتيجة هنا وعلى الشاشة عند الإغلاق.
vote-secret = صوتكم سري: يُحفظ أنكم صوّتم، ولا يُحفظ بماذا صوّتم.
vote-go = إرسال صوتي
vote-once = لا يمكن تغيير الصوت بعد إرساله.
vote-taken = وصل صوتكم. شكرا لكم.
vote-kept = صوتكم محفوظ في هذا الهاتف، ولم يُرسل بعد.
vote-kept-how = يُرسل وحده إن عاد الاتصال قبل إغلاق التصويت. أبقوا هذه الصفحة مفتوحة، ولا ترفعوا اليد معه: لكل شخص صوت واحد.
vote-refused = لم يُحسب الصوت المحفوظ في هذا الهاتف.
vote-understood = التصويت كما هو الآن
fault-ballot-share = المرجو كتابة عدد من 1 إلى 20 للنقط الملصقة، أو 10 أو 100 لتوزيع النقاط.
fault-ballot-lines = لا يُفتح التصويت إلا على سطرين على الأقل. كوّنوا محاور أو اختاروا بطاقات.
fault-ballot-too-long = المرجو اختيار 40 سطرا على الأكثر، فما فوق ذلك لا يُقرأ في القاعة.
fault-vote-empty = لم تختاروا شيئا بعد.
fault-vote-too-many-dots = وضعتم نقطا أكثر مما لكم. راجعوا الأعداد.
fault-vote-points = مجموع النقاط الموزعة لا يطابق ما لكم. راجعوا الأعداد.
fault-count-does-not-fit = الأعداد المدخلة لا توافق عدد المصوتات والمصوتين. راجعوا العد.
fault-same-words = هذا هو نص الجملة الحالي. غيّروه، أو اختاروا إبقاءها مع ذكر السبب.
refused-more-votes-than-people = سيفوق عدد الأصوات عدد من سُجل حضورهم. سجلوا الحاضرات والحاضرين أولا، أو راجعوا العد.
refused-ballot-voted = سبق أن صوّت أحد، فلا يُلغى هذا التصويت. يمكن إغلاقه.
refused-ballot-closed = أُغلق هذا التصويت.
refused-voter-not-here = لم يُسجل حضوركم في القاعة. مروا على مكتب الاستقبال ثم أعيدوا المحاولة.
refused-voted-already = سبق أن صوّتم، ولكل شخص صوت واحد.
refused-objection-answered = أُجيب عن هذا الاعتراض من قبل.
refused-item-followed = أُسندت هذه النقطة من قبل.

phone-back = صفحة دعوتي
phone-no-votes = لا تصويت الآن. تظهر هنا التصويتات حين تُفتح.
phone-synthesis-how = هذا ما استُخلص مما قلتم. أكدوا كل جملة تجدون فيها ما قيل، أو اعترضوا عليها بكلماتكم. تُطبع الاعتراضات في المحضر دون أسماء.
phone-no-synthesis = لم تُكتب أي خلاصة بعد. تظهر هنا حين تُكتب.
phone-rests = { $count ->
    [zero] لا بطاقة تستند إليها
    [one] البطاقة التي تستند إليها
    [two] البطاقتان اللتان تستند إليهما
    [few] البطاقات التي تستند إليها ({ $count })
    [many] البطاقات التي تستند إليها ({ $count })
   *[other] البطاقات التي تستند إليها ({ $count })
}
phone-confirm = هذا ما قلناه
phone-object = عندي اعتراض
phone-object-text = اعتراضي
phone-object-hint = قولوا ما الذي لا يوافق ما قيل، وكيف ينبغي أن يُكتب.
phone-object-go = إرسال الاعتراض
reply-confirmed = أكدتم هذه الجملة
reply-objected = اعترضتم على هذه الجملة

enter-title = التصويت والخلاصات
enter-hall = رمز القاعة، كما على الشاشة
enter-own = رمزكم الشخصي
enter-code = الرمز
enter-hint-hall = أربعة أرقام مكتوبة بحروف كبيرة على شاشة القاعة.
enter-hint-own = على الشارة أو رسالة الدعوة. ليس معكم؟ اطلبوا رمز اليوم من الاستقبال.
enter-go = متابعة
enter-secret = يمنع الرمز أن يصوّت أحد مرتين. ولا يُحفظ بماذا صوّتم.
fault-hall-code = لا قاعة مفتوحة بهذا الرمز. انظروا إلى الشاشة وأعيدوا كتابته.
fault-own-code = هذا الرمز غير معروف في هذه القاعة. راجعوا الشارة، أو اطلبوا رمزا من الاستقبال.

discussion-title = النقاش
discussion-how = ما أكدته القاعة وما اعترضت عليه. يُجاب عن كل اعتراض بصياغة جديدة أو بسبب، ويُطبع الاثنان في المحضر.
discussion-standing = { $count ->
    [zero] لا اعتراض ينتظر الجواب
    [one] اعتراض واحد ينتظر الجواب
    [two] اعتراضان ينتظران الجواب
    [few] { $count } اعتراضات تنتظر الجواب
    [many] { $count } اعتراضا ينتظر الجواب
   *[other] { $count } اعتراض ينتظر الجواب
}
discussion-confirmed = { $count ->
    [zero] لم يؤكدها أحد من صفحته بعد
    [one] أكدها شخص واحد
    [two] أكدها شخصان
    [few] أكدها { $count } أشخاص
    [many] أكدها { $count } شخصا
   *[other] أكدها { $count } شخص
}
discussion-confirmed-hall = من الصفحة المشتركة للقاعة: { $count }
discussion-gone = اعتراضات على جمل حُذفت
objection = اعتراض
objection-personal = من صفحة شخصية
objection-hall = من الصفحة المشتركة للقاعة
objection-said-to = الصياغة المعترض عليها:
objection-answer-go = الجواب عن الاعتراض
objection-answer-field = طريقة الجواب
objection-answer-reworded = بصياغة جديدة للجملة
objection-answer-kept = بإبقاء الجملة، مع ذكر السبب
objection-answer-text = الصياغة الجديدة أو السبب
objection-answer-hint = تبقى البطاقات التي تستند إليها الجملة كما هي.
objection-answered-reworded = أُعيدت صياغة الجملة
objection-answered-kept = أُبقيت الجملة

parking-title = النقط المرجأة
parking-how = ما خرج عن الموضوع ولا ينبغي أن يضيع: يُسجل هنا، ثم يُسند إلى جهة وبأجل، فيصير محطة مقبلة.
parking-none = لا نقطة مرجأة بعد.
parking-from-card = من البطاقة { $number }
parking-follow = إسنادها إلى جهة
parking-follow-go = جعلها محطة مقبلة
parking-reword = تغيير صياغتها
parking-new = إرجاء نقطة
parking-text = النقطة
parking-text-hint = تكفي البطاقة وحدها إن كانت تقول كل شيء.
parking-card = من بطاقة
parking-no-card = دون بطاقة
parking-go = تسجيل النقطة

presentation-title = شاشة القاعة
presentation-shows = تعرض الشاشة الآن: { $view }
presentation-none = لم يُعرض شيء بعد. اختاروا أسفله ما تراه القاعة.
presentation-previous = الجزء السابق
presentation-next = الجزء الموالي
presentation-page = الجزء { $page }
presentation-open = فتح شاشة العرض
presentation-day = اليوم
presentation-cards = بطاقات المجموعة { $number }
presentation-keys = عرض رموز المجموعات للمسح
presentation-keys-how = تُعرض رموز جديدة تفتح صفحات المجموعات التي لم تكتب شيئا بعد، وتبطل روابطها السابقة. تختفي الرموز حين يُعرض شيء آخر.
presentation-keys-go = عرض الرموز
presentation-link = رابط الشاشة
presentation-link-how = افتحوه على حاسوب العرض. لا حساب له ولا يظهر أسماء، ويتبع ما تختارونه هنا.
screen-view-welcome = الترحيب
screen-view-clock = الساعة والحصة الجارية
screen-view-groups = المجموعات
screen-view-cards = حائط البطاقات
screen-view-themes = المحاور
screen-view-vote = تصويت
screen-view-synthesis = الخلاصات
screen-view-parking = النقط المرجأة
screen-view-activities = الأنشطة المبرمجة
screen-view-thread = خيط اليوم
wall-dark = الشاشة معتمة
wall-as-of = كما كانت على الساعة { $time }
wall-welcome = مرحبا بكم
wall-workshop = ورشة المشاركة المواطنة
wall-begin-at = نبدأ على الساعة { $time }، بعد
wall-began-at = بداية الأشغال: { $time }
wall-came = الوصول: { $came } من { $listed } في اللائحة
wall-pause = استراحة
wall-going-on = ما يجري الآن في البرنامج
wall-nothing-on = لا حصة جارية الآن
wall-until = إلى { $time }
wall-next-at = بعدها على الساعة { $time }
wall-group = المجموعة
wall-group-cards = { $count ->
    [zero] لا بطاقة
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
wall-cards-so-far = { $count ->
    [zero] لا بطاقة إلى الآن
    [one] بطاقة واحدة إلى الآن
    [two] بطاقتان إلى الآن
    [few] { $count } بطاقات إلى الآن
    [many] { $count } بطاقة إلى الآن
   *[other] { $count } بطاقة إلى الآن
}
wall-groups-work = بطاقة لكل فكرة، في سبع كلمات
wall-no-cards = تظهر هنا البطاقات حين تكتبها المجموعات
wall-no-vote = تظهر هنا التصويتات حين تُفتح
wall-no-sentences = تظهر هنا الخلاصات حين تُكتب
wall-vote = التصويت مفتوح: اقرؤوا السؤال على الهاتف
wall-vote-head = تصويت استشاري · { $manner }
wall-open-at = افتحوا من الهاتف
wall-hall-code = رمز القاعة
wall-own-code = رمزكم الشخصي: على الشارة، أو اطلبوه من الاستقبال
wall-voted = صوّت { $voted } من { $present }
wall-no-phone = لا هاتف معكم؟ تُعد الأيدي في الآخر
wall-line-on-phone = السطر { $number }: نصه كاملا على الهاتف
wall-card-on-phone = نصها كاملا على الهاتف
wall-result = نتيجة التصويت الاستشاري · { $question }
wall-result-bare = نتيجة التصويت الاستشاري
wall-got-dots = { $count ->
    [zero] لا نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
wall-got-points = { $count ->
    [zero] لا نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
wall-stances = موافقة { $agree } · رفض { $disagree }
wall-turnout = صوّت { $voted } من { $present } كانوا في القاعة عند الإغلاق
wall-by-phone = بالهواتف { $phones }
wall-by-phone-and-hand = بالهواتف { $phones } · بالأيدي والأوراق { $hands }
wall-sentence-of = الخلاصة { $place } من { $count }
wall-rests-on = تستند إلى بطاقات مجموعاتكم:
wall-rests-more = و{ $count } أخرى
wall-is-this = هل هذا ما قلتم؟
wall-reply-at = أكدوا أو اعترضوا من هاتفكم، أو ارفعوا اليد:
wall-confirmed = أكدها { $confirmed } من { $present } · اعتراضات: { $objected }
wall-sentences-left = بقيت من الخلاصات: { $count }
wall-activity = النشاط { $place }
wall-activity-of = النشاط { $place } من { $count }
wall-planned = مبرمج: { $period }
wall-keep-change-drop = نبقيه، أم نغيره، أم نحذفه؟
wall-ruling-keep = نبقيه
wall-ruling-change = نغيره
wall-ruling-drop = نحذفه
wall-hands = الأيدي: { $hands } من { $present } في القاعة
wall-reason-minuted = السبب يُكتب في المحضر
wall-thread-title = أين نحن، وماذا صار كلامكم
wall-became-cards = { $count ->
    [zero] بطاقة إلى الآن
    [one] بطاقة كتبتها مجموعاتكم
    [two] بطاقتان كتبتهما مجموعاتكم
    [few] بطاقات كتبتها مجموعاتكم
    [many] بطاقة كتبتها مجموعاتكم
   *[other] بطاقة كتبتها مجموعاتكم
}
wall-became-themes = { $count ->
    [zero] محاور إلى الآن
    [one] محور يجمعها
    [two] محوران يجمعانها
    [few] محاور تجمعها
    [many] محورا تجمعها
   *[other] محور يجمعها
}
wall-became-sentences = { $count ->
    [zero] خلاصة أكدتها القاعة إلى الآن
    [one] خلاصة أكدتها القاعة
    [two] خلاصتان أكدتهما القاعة
    [few] خلاصات أكدتها القاعة
    [many] خلاصة أكدتها القاعة
   *[other] خلاصة أكدتها القاعة
}
wall-became-draft = المسودة الأولى، ثم رأي الجمعيات والساكنة
wall-became-example = البطاقة { $number }: «{ $text }» صارت الخلاصة { $sentence }، وأكدها { $confirmed } منكم.
wall-resume = نستأنف على الساعة { $time }
wall-in-minutes = { $count ->
    [zero] الآن
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $count } دقائق
    [many] بعد { $count } دقيقة
   *[other] بعد { $count } دقيقة
}
wall-last = هذه آخر حصة في البرنامج
screen-next = بعدها: { $what }، { $time }
screen-scan = رمز للمسح بالهاتف
screen-page = { $page } من { $pages }

event-workshop-theming_undone = التراجع عن آخر خطوة في المحاور
event-workshop-ballot_opened = فتح تصويت استشاري
event-workshop-ballot_cancelled = إلغاء تصويت لم يصوّت فيه أحد
event-workshop-vote_cast = صوت واحد
event-workshop-count_entered = إدخال عد بالأيدي أو بالأوراق
event-workshop-count_withdrawn = سحب عد
event-workshop-ballot_closed = إغلاق تصويت وإظهار نتيجته
event-workshop-sentence_confirmed = تأكيد جملة من الخلاصة
event-workshop-sentence_objected = اعتراض على جملة من الخلاصة
event-workshop-objection_answered = جواب عن اعتراض
event-workshop-projected = عرض على شاشة القاعة
event-workshop-day_code_given = إعطاء رمز اليوم لمن لا شارة معه
event-workshop-item_parked = إرجاء نقطة
event-workshop-item_dropped = حذف نقطة مرجأة
event-workshop-item_followed_up = إسناد نقطة مرجأة

chain-votes-title = في تصويت القاعة
chain-voted-dots = { $given ->
    [zero] دون نقطة، المرتبة { $place }
    [one] نقطة واحدة، المرتبة { $place }
    [two] نقطتان، المرتبة { $place }
    [few] { $given } نقط، المرتبة { $place }
    [many] { $given } نقطة، المرتبة { $place }
   *[other] { $given } نقطة، المرتبة { $place }
}
chain-voted-points = { $given ->
    [zero] دون نقطة موزعة، المرتبة { $place }
    [one] نقطة واحدة موزعة، المرتبة { $place }
    [two] نقطتان موزعتان، المرتبة { $place }
    [few] { $given } نقاط موزعة، المرتبة { $place }
    [many] { $given } نقطة موزعة، المرتبة { $place }
   *[other] { $given } نقطة موزعة، المرتبة { $place }
}
chain-voted-stance = أوافق: { $agree }، لا أوافق: { $disagree }
chain-parked = أُرجئ للتتبع:
close-votes-open = { $count ->
    [zero] لا تصويت مفتوح
    [one] تصويت واحد ما زال مفتوحا
    [two] تصويتان ما زالا مفتوحين
    [few] { $count } تصويتات ما زالت مفتوحة
    [many] { $count } تصويتا ما زال مفتوحا
   *[other] { $count } تصويت ما زال مفتوحا
}
close-parked = { $count ->
    [zero] لا نقطة مرجأة دون جهة تتولاها
    [one] نقطة مرجأة واحدة لم تُسند إلى جهة
    [two] نقطتان مرجأتان لم تُسندا إلى جهة
    [few] { $count } نقط مرجأة لم تُسند إلى جهة
    [many] { $count } نقطة مرجأة لم تُسند إلى جهة
   *[other] { $count } نقطة مرجأة لم تُسند إلى جهة
}
event-workshop-act_begun = بدء فقرة من البرنامج وتغيير ما تعرضه الشاشة
event-workshop-wall_darkened = تعتيم شاشة القاعة أو إضاءتها
event-workshop-act_taken_back = التراجع عن آخر ضغطة
refused-act-moved-on = ضغط شخص آخر على شيء بعد ذلك، فلا يمكن التراجع دفعة واحدة. صححوا ما يلزم في ساعة الورشة.
refused-act-long-ago = مر وقت على هذه الضغطة، فلا يمكن التراجع عنها دفعة واحدة. صححوا ما يلزم في ساعة الورشة.
event-workshop-item_reworded = صياغة نقطة مرجأة

# قيادة الورشة: الآن وما بعده، والمجموعات، والشاشة، وزر واحد للفقرة الموالية.
cockpit-title = قيادة الورشة
cockpit-open = قيادة الورشة
cockpit-online = متصل، وكل شيء محفوظ
cockpit-offline-since = دون اتصال منذ
cockpit-places = بقية الصفحات
cockpit-now = الآن
cockpit-next = الفقرة الموالية
cockpit-began = بدأ { $time }
cockpit-ends = ينتهي
cockpit-planned = {"، "}وفي البرنامج { $time }
cockpit-left = تبقى
cockpit-until-hour = إلى
cockpit-used = ما مضى من الوقت
cockpit-nothing-on = لا فقرة جارية
cockpit-no-groups = لم تُشكل المجموعات بعد
cockpit-make-groups = شكلوا المجموعات
cockpit-groups = عمل المجموعات
cockpit-cards = { $count ->
    [zero] لا بطاقة بعد
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
cockpit-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
cockpit-who = النساء: { $women }، الرجال: { $men }
cockpit-until = إلى { $time }
cockpit-as-of = كما كانت { $time }
cockpit-phone-ready = الهاتف جاهز
cockpit-not-opened = لم يُفتح رابطها
cockpit-never-heard = لم يصل منها شيء بعد
cockpit-last-contact = آخر اتصال قبل { $minutes } د
cockpit-wrote = { $minutes ->
    [zero] كتبت الآن
    [one] كتبت قبل دقيقة
    [two] كتبت قبل دقيقتين
    [few] كتبت قبل { $minutes } دقائق
    [many] كتبت قبل { $minutes } دقيقة
   *[other] كتبت قبل { $minutes } دقيقة
}
cockpit-speaks = تقدم الآن
cockpit-speaks-next = الموالية
cockpit-help = { $minutes ->
    [zero] تطلب المساعدة
    [one] تطلب المساعدة منذ دقيقة
    [two] تطلب المساعدة منذ دقيقتين
    [few] تطلب المساعدة منذ { $minutes } دقائق
    [many] تطلب المساعدة منذ { $minutes } دقيقة
   *[other] تطلب المساعدة منذ { $minutes } دقيقة
}
cockpit-help-coming = المساعدة في الطريق إليها
cockpit-help-come = نحن قادمون
cockpit-help-over = انتهت المساعدة
cockpit-off-title = هذا اللوح دون اتصال. الساعة تعمل هنا.
cockpit-off-how = ما تضغطونه يُسجل بوقته ويُرسل وحده. شاشة القاعة لا تتغير قبل عودة الاتصال: غيروها من الحاسوب.
cockpit-off-waits = في الانتظار:
cockpit-off-press = يُسجل هنا بوقته ويُرسل وحده. الشاشة لا تتغير الآن
cockpit-begun = بدأ الآن: { $title }، { $time }.
cockpit-repaired = صدرت النسخة { $number } من البرنامج.
cockpit-wall-shows = تعرض الشاشة:
cockpit-back = تراجع
cockpit-taken-back = تراجع عن آخر تعديل
cockpit-repairs = تداركوا { $minutes ->
    [zero] التأخر
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}: ثلاث طرق
cockpit-way-shorten = نقصر
cockpit-way-drop = نستغني
cockpit-way-move_end = نؤخر النهاية
cockpit-shortens = { $title }: { $to } بدل { $from }
cockpit-drops = عن «{ $title }»، وهي اختيارية
cockpit-all-stays = يبقى كل شيء كما هو
cockpit-would-end = ننتهي { $time }
cockpit-would-end-instead = ننتهي { $time } بدل { $planned }
cockpit-was-chosen = اخترتم هذه قبل قليل
cockpit-in-time = اليوم في موعده.
cockpit-day-ends = نهايته المنتظرة
cockpit-wall = شاشة القاعة
cockpit-wall-now = ما تراه القاعة الآن
cockpit-wall-nothing = لا تعرض الشاشة شيئا بعد
cockpit-wall-dark = عتموا الشاشة
cockpit-wall-light = أضيئوا الشاشة
cockpit-wall-change = تغيير المشهد
cockpit-then = بعدها:
cockpit-from = {"، "}من
cockpit-begin = ابدؤوا { $title }
cockpit-does-groups = تبدأ المجموعات كلها معا، وتعرض الشاشة السؤال والعد التنازلي
cockpit-does-group-wall = تعرض الشاشة المجموعات والعد التنازلي
cockpit-does-cards = ينتهي عمل المجموعات كلها، وتعرض الشاشة البطاقات
cockpit-does-card-wall = تعرض الشاشة البطاقات
cockpit-does-welcome = تعرض الشاشة صفحة الاستقبال
cockpit-does-thread = تعرض الشاشة أين نحن وماذا صار كلام القاعة
cockpit-does-clock = تعرض الشاشة الساعة وما يجري الآن
cockpit-all-done = انتهى برنامج اليوم.
cockpit-hold = أرجئوا هذه النقطة إلى «النقط المرجأة»
cockpit-hold-later = كلمات قليلة، أو لاحقا
cockpit-held = النقط المرجأة: { $count }
cockpit-held-at = النقطة المرجأة على الساعة { $time }
cockpit-held-words = بماذا تتعلق؟ كلمات قليلة تكفي
cockpit-hold-go = أرجئوا
cockpit-minutes-left = الدقائق المتبقية:
cockpit-told-stale = تغير البرنامج أو ضغط شخص آخر قبلكم. هذا ما هو عليه اليوم الآن.
cockpit-told-repair = قبل شخص آخر طريقة قبلكم أو تغير التأخر. هذه هي الطرق الممكنة الآن، واختياركم مشار إليه.
cockpit-place-cards = البطاقات والمحاور
cockpit-place-cards-line = { $count ->
    [zero] لا بطاقة بعد
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
cockpit-place-votes-line = { $count ->
    [zero] لا تصويت مفتوحا
    [one] تصويت واحد مفتوح
    [two] تصويتان مفتوحان
    [few] { $count } تصويتات مفتوحة
    [many] { $count } تصويتا مفتوحا
   *[other] { $count } تصويت مفتوح
}
cockpit-place-synthesis = الخلاصات
cockpit-place-synthesis-line = { $count ->
    [zero] لا جملة بعد
    [one] جملة واحدة
    [two] جملتان
    [few] { $count } جمل
    [many] { $count } جملة
   *[other] { $count } جملة
}
cockpit-place-discussion-line = { $count ->
    [zero] لا اعتراض ينتظر جوابا
    [one] اعتراض واحد ينتظر جوابا
    [two] اعتراضان ينتظران جوابا
    [few] { $count } اعتراضات تنتظر جوابا
    [many] { $count } اعتراضا ينتظر جوابا
   *[other] { $count } اعتراض ينتظر جوابا
}
cockpit-place-parking-line = { $count ->
    [zero] لا شيء دون جهة مكلفة
    [one] واحدة دون جهة مكلفة
    [two] اثنتان دون جهة مكلفة
    [few] { $count } دون جهة مكلفة
    [many] { $count } دون جهة مكلفة
   *[other] { $count } دون جهة مكلفة
}
cockpit-place-door = الاستقبال
cockpit-place-door-line = { $count ->
    [zero] لا أحد في القاعة بعد
    [one] شخص واحد في القاعة
    [two] شخصان في القاعة
    [few] { $count } أشخاص في القاعة
    [many] { $count } شخصا في القاعة
   *[other] { $count } شخص في القاعة
}
cockpit-place-groups = المجموعات والمقررون
cockpit-place-groups-line = { $count ->
    [zero] لم تُشكل بعد
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
cockpit-place-agenda = البرنامج
cockpit-place-activities = الأنشطة المبرمجة
cockpit-place-papers = الأوراق
cockpit-place-ends = على الساعة { $time }
