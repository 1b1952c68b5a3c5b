# الورشة: من الورقة التأطيرية إلى المجموعات.

upload-title = الورقة التأطيرية
upload-lead = أرسلوا الورقة التأطيرية للورشة كما هي. سنعرض عليكم ما فهمناه منها بجانب نصها قبل إحداث أي شيء.
upload-file = ملف الورقة
upload-file-hint = وثيقة { $word } أو { $odt } أو { $web } أو { $text }، بالعربية أو بالفرنسية، لا يتجاوز حجمها 10 ميغابايت.
upload-go = إرسال الورقة
upload-waiting = أوراق تنتظر التأكيد
upload-none = لا توجد ورقة تنتظر التأكيد.

preview-title = ما فُهم من الورقة
preview-lead = قارنوا ما فُهم بنص الورقة، وصححوا ما يلزم، ثم أكدوا. لا يُحدث أي شيء قبل التأكيد.
preview-faults = نقط ينبغي تصحيحها
preview-faults-text = صححوا كل نقطة في الخانات أسفله، ثم أشيروا إلى أنها صُححت.
preview-settled = صُححت هذه النقطة في الخانات أسفله
preview-line = السطر { $line }
preview-untold = لم تذكره الورقة بوضوح.
preview-commune = الجماعة
preview-commune-other = تذكر الورقة جماعة { $name }.
preview-commune-none = لم تتضح الجماعة من الورقة.
preview-commune-own = هذه الورقة تخص جماعة { $name }
preview-proposals = مقترحات لما لم تذكره الورقة
preview-proposals-text = اقبلوا المقترح، أو غيروا التوقيت في الخانات أسفله.
preview-understood = المعطيات العامة
preview-workshop = عنوان الورشة
preview-project = المشروع
preview-date = التاريخ
preview-start = انطلاق الأشغال
preview-venue = المكان
preview-aims = أهداف الورشة
preview-aims-hint = هدف واحد في كل سطر.
preview-people = فئات المشاركات والمشاركين
preview-people-hint = بعبارات الورقة نفسها. أفرغوا خانة الفئة لحذفها، واكتبوا في خانة فارغة لإضافة فئة.
preview-people-none = لم نجد في الورقة فئات المشاركات والمشاركين.
preview-past = تاريخ الورشة مضى
preview-past-own = التاريخ صحيح: عُقدت الورشة في هذا اليوم
preview-category-expected = العدد المتوقع من الفئة { $number }
preview-groups = مجموعات وأسئلة وبطاقات
preview-add = إضافة فقرة
preview-remove = حذف هذه الفقرة
preview-category = عبارة الورقة للفئة { $number }
preview-category-word = صنف الفئة { $number }
preview-programme = برنامج اليوم
preview-programme-caption = فقرات اليوم ومدة كل فقرة
preview-duration = المدة
preview-proposed = مقترح
preview-total = المجموع
preview-total-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
preview-row = الفقرة { $row }
preview-kind = نوع الفقرة
preview-number = رقم الحصة
preview-row-title = العنوان
preview-from = من الساعة
preview-to = إلى الساعة
preview-items = ما يجري فيها (نقطة في كل سطر)
preview-feeds = ما تغذيه بطاقات المجموعات
preview-feeds-none = لا بطاقات في هذه الفقرة
preview-feeds-hint = حصص عمل المجموعات تغذي خطة العمل أو الميثاق.
preview-go = تأكيد الورقة وإحداث الورشة
preview-after = بعد التأكيد تُدخلون لائحة المشاركات والمشاركين وتوجهون الدعوات.
preview-source = نص الورقة

workshops-none = لا توجد ورشة بعد. أرسلوا الورقة التأطيرية لإحداث أول ورشة.
workshops-upload = إرسال ورقة تأطيرية
workshop-state-prepared = في طور الإعداد
workshop-state-open = جارية
workshop-state-closed = مختتمة
workshop-expected = العدد المتوقع: { $count }
workshop-entered = { $count ->
    [zero] لا أحد في اللائحة
    [one] شخص واحد في اللائحة
    [two] شخصان في اللائحة
    [few] { $count } أشخاص في اللائحة
    [many] { $count } شخصا في اللائحة
   *[other] { $count } شخص في اللائحة
}
workshop-came = { $count ->
    [zero] لم يحضر أحد بعد
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $count } أشخاص
    [many] حضر { $count } شخصا
   *[other] حضر { $count } شخص
}
workshop-thread = مسار الورشة
workshop-step-programme = البرنامج
workshop-step-people = الدعوات
workshop-step-presence = الاستقبال
workshop-step-groups = المجموعات
workshop-step-outcome = النتائج
workshop-step-close = الاختتام
workshop-feeds-charter = تغذي ميثاق المشاركة المواطنة
workshop-feeds-action_plan = تغذي خطة العمل
workshop-sex-female = امرأة
workshop-sex-male = رجل
workshop-sex-unsaid = غير مصرح به
workshop-next = الخطوة الموالية
workshop-next-people = أدخلوا لائحة المشاركات والمشاركين ووجهوا الدعوات.
workshop-next-presence = يوم الورشة، سجلوا حضور كل من وصل.
workshop-next-groups = شكلوا مجموعات العمل من الحاضرات والحاضرين.
workshop-next-cards = تابعوا بطاقات المجموعات، ثم اجمعوها في محاور.
workshop-next-minutes = اطلعوا على محضر الورشة.
workshop-who = المشاركات والمشاركون
workshop-programme-pdf = برنامج اليوم للطباعة

day-title = برنامج الورشة
day-caption = برنامج اليوم، ومدته: { $total }
day-time = التوقيت
day-date = التاريخ
day-start = انطلاق الأشغال
day-venue = المكان
day-project = المشروع
day-session = الحصة
day-content = المحتوى
day-number = الحصة { $number }
day-aims = أهداف الورشة
day-people = المشاركون والمشاركات
day-kingdom = المملكة المغربية
day-ministry = وزارة الداخلية
day-province = إقليم { $name_ar }
day-prefecture = عمالة { $name_ar }
day-commune = جماعة { $name_ar }
day-held = { $date }، { $venue }
day-foot = برنامج الورشة · { $address }

questions-title = أسئلة الحصص
questions-text = تجيب المجموعات عن هذه الأسئلة ببطاقاتها.
questions-field = الأسئلة
questions-hint = سؤال واحد في كل سطر، بالترتيب.

people-title = لائحة المشاركات والمشاركين
people-none = اللائحة فارغة. أضيفوا شخصا واحدا، أو ألصقوا لائحة كاملة.
people-nameless = دون اسم
people-walk-in = حضور دون دعوة
people-invited = وُجهت الدعوة
people-invite = توجيه الدعوة
people-invite-all = توجيه الدعوة إلى الباقي ({ $count })
people-came = حضور مسجل
people-add = إضافة شخص
people-name = الاسم
people-name-hint = اختياري: تمكن المشاركة دون اسم.
people-category = الفئة
people-choose = اختاروا الفئة
people-sex = الجنس
people-sex-hint = كما يصرح به الشخص، لتوازن المجموعات وقياس المناصفة.
people-contact-hint = اختياري: لتوجيه الدعوة فقط، ولا يُنشر.
people-phone = هاتف آخر
people-phone-hint = اختياري: إلى جانب البريد الإلكتروني، فتُرسل الدعوة بالبريد ويُكتب الهاتف في الرسالة.
people-function = الصفة
people-organisation = الهيئة
people-file = لائحة المشاركات والمشاركين، ملف { $csv }
people-paste = إضافة لائحة كاملة
people-list = اللائحة
people-list-hint = شخص في كل سطر: الاسم، ثم الفئة، ثم الجنس، ثم الهاتف، تفصل بينها علامة ; أو جدولة. ويمكن لصق جدول في سطره الأول أسماء الأعمدة. تُقبل اللائحة كاملة أو لا تُقبل.
people-paste-go = إضافة اللائحة

invitation-heading = دعوة
invitation-code = رمز الدعوة

presence-title = مكتب الاستقبال
presence-find = تسجيل الحضور
presence-search = الاسم أو رمز الدعوة
presence-search-hint = يكفي جزء من الاسم، كيفما كُتبت حروفه.
presence-more = { $count ->
    [zero] لا أحد غيرهم. يمكن كتابة جزء أطول من الاسم.
    [one] وُجد شخص آخر. المرجو كتابة جزء أطول من الاسم.
    [two] وُجد شخصان آخران. المرجو كتابة جزء أطول من الاسم.
    [few] وُجد { $count } أشخاص آخرين. المرجو كتابة جزء أطول من الاسم.
    [many] وُجد { $count } شخصا آخر. المرجو كتابة جزء أطول من الاسم.
   *[other] وُجد { $count } شخص آخر. المرجو كتابة جزء أطول من الاسم.
}
presence-none = لا أحد بهذا الاسم أو الرمز في اللائحة. ابحثوا بطريقة أخرى، أو سجلوا حضورا دون دعوة.
presence-mark-female = حاضرة
presence-mark-male = حاضر
presence-mark-unsaid = حاضر(ة)
presence-already = الحضور مسجل من قبل؛ لم يتغير شيء.
presence-left = تسجيل المغادرة
presence-back = إلغاء التسجيل
presence-gone = مغادرة مسجلة
presence-counts = في القاعة الآن
presence-of = { $count ->
    [zero] من لائحة فارغة
    [one] من شخص واحد في اللائحة
    [two] من شخصين في اللائحة
    [few] من { $count } أشخاص في اللائحة
    [many] من { $count } شخصا في اللائحة
   *[other] من { $count } شخص في اللائحة
}
presence-by-category = الحضور حسب الفئة
presence-here = حضور
presence-listed = في اللائحة
presence-expected = العدد المتوقع
presence-walk-in = حضور دون دعوة
presence-walk-in-go = إضافة وتسجيل الحضور

groups-title = مجموعات العمل
groups-here = { $count ->
    [zero] لا أحد في القاعة الآن. سجلوا الحضور أولا.
    [one] شخص واحد في القاعة الآن.
    [two] شخصان في القاعة الآن.
    [few] { $count } أشخاص في القاعة الآن.
    [many] { $count } شخصا في القاعة الآن.
   *[other] { $count } شخص في القاعة الآن.
}
groups-how = كيف تُشكل المجموعات؟
groups-how-text = تُشكل من الحاضرات والحاضرين وحدهم، بحيث لا يزيد الفرق بين مجموعتين على شخص واحد في العدد، ولا في عدد النساء أو الرجال، ولا في عدد كل فئة، ما لم يمنع ذلك تثبيت أشخاص في مجموعة. وفي الحصة الموالية يلتقي المشاركون والمشاركات، ما أمكن، بغير من اشتغلوا معهم من قبل.
groups-how-again = يُنشر مفتاح التوزيع ولائحة من شملهم بعلامات لا بأسماء، فيمكن لأي شخص إعادة التوزيع نفسه.
groups-seed = مفتاح التوزيع:
groups-links-once = تظهر روابط المقررات والمقررين مرة واحدة. اعرضوا الرمز الآن على هاتف كل مقررة ومقرر؛ ويمكن تجديد الرابط في أي وقت.
groups-unseated = { $count ->
    [zero] لكل من حضر مجموعة.
    [one] شخص واحد حضر بعد التوزيع ولا مجموعة له.
    [two] شخصان حضرا بعد التوزيع ولا مجموعة لهما.
    [few] { $count } أشخاص حضروا بعد التوزيع ولا مجموعة لهم.
    [many] { $count } شخصا حضروا بعد التوزيع ولا مجموعة لهم.
   *[other] { $count } شخص حضروا بعد التوزيع ولا مجموعة لهم.
}
groups-proposed = المقترح: المجموعة { $number }
groups-seat = إلحاقهم بالمجموعات المقترحة
groups-seat-one = الإلحاق بالمجموعة { $number }
groups-placed-late = حضور بعد التوزيع
groups-placed-hand = نقل يدوي
groups-fix = تثبيت أشخاص في مجموعة قبل التوزيع
groups-fix-text = من ثُبت في مجموعة يبقى فيها عند التوزيع المقبل، ويتوازن الباقي حوله. يمكن تثبيت شخص واحد، أو شخصين معا.
groups-fix-go = تثبيت
groups-free = إلغاء التثبيت
groups-who = الشخص
groups-who-choose = اختاروا الشخص
groups-with = شخص ثان معه
groups-with-nobody = لا أحد
groups-with-hint = اختياري: ليبقى الشخصان معا.
groups-to = رقم المجموعة
groups-move = نقل شخص يدويا
groups-move-text = يُسجل النقل اليدوي كما هو، ويظهر بجانب الاسم وفي الصفحة العمومية للتوزيع.
groups-move-go = نقل
groups-published-title = توزيع المجموعات كما أُجري
groups-published-lead = هنا مفتاح التوزيع ونتيجته وطريقته. يظهر كل شخص بعلامة خاصة بالتوزيع، لا باسمه ولا برمز دعوته؛ وتقوم مقام جنسه وفئته بصمة تثبتهما دون أن تكشفهما.
groups-published-own = من شارك في الورشة يجد سطره كاملا في صفحة دعوته، ويتحقق من بصمته. ومن يتولى التدقيق يطلع على اللائحة كلها ويعيد التوزيع.
groups-published-none = لم تُشكل مجموعات بعد.
groups-published-seed = مفتاح التوزيع
groups-published-present = من شملهم التوزيع
groups-published-when = وقت التوزيع
groups-published-even = أكبر فرق بين مجموعتين
groups-even = في العدد: { $people }، في الجنس: { $sex }، في الفئة: { $category }
groups-published-again = من اجتمعوا مرة أخرى
groups-again = عدد الأزواج: { $repeats }، وأقل ما يمكن: { $least }
groups-published-digest = بصمة اللائحة كما سُجلت وقت التوزيع
groups-published-file = تحميل اللائحة ({ $csv })
groups-published-whole = اللائحة كاملة، للتدقيق
groups-published-later = ما تغير بعد التوزيع
groups-later-moved = { $label }: نقل يدوي من المجموعة { $from } إلى المجموعة { $to }
groups-later-hand = { $label }: إلحاق يدوي بالمجموعة { $to }
groups-later-late = { $label }: حضور بعد التوزيع، المجموعة { $to }
groups-published-list = عرض اللائحة
groups-published-caption = من شملهم التوزيع ونتيجته
groups-published-label = العلامة
groups-published-commitment = بصمة السطر
groups-published-group = المجموعة
groups-published-fixed = تثبيت مسبق
groups-method-title = الطريقة بالتدقيق
groups-method-why = من له المفتاح وعدد المجموعات واللائحة يصل، بهذه الخطوات، إلى المجموعات نفسها:
groups-method-order = لكل شخص بصمة { $sha } لنص من المفتاح ثم رجوع إلى السطر ثم العلامة ثم الخانة العشوائية في سطره. تُرتب اللائحة حسب الجنس (النساء، ثم الرجال، ثم غير المصرح به)، ثم حسب رقم الفئة، ثم حسب البصمة.
groups-method-deal = تُوزع اللائحة بالتناوب: صاحب المرتبة i، ابتداء من 0، إلى المجموعة التي رقمها باقي قسمة i على عدد المجموعات.
groups-method-split = ما دامت مجموعتان تختلفان بأكثر من شخص واحد في العدد أو في جنس أو في فئة أو في جنس داخل فئة، تُجمعان وتُقسمان من جديد: يُقرن كل شخص بمن يماثله في الجنس والفئة، ثم في الجنس، ثم بمن بقي؛ ويُقرن كذلك حسب الفئة؛ ويذهب كل قرينين إلى جهتين مختلفتين.
groups-method-fixed = من ثُبت في مجموعة يتبادل مكانه مع أول شخص غير مثبت فيها من الجنس والفئة نفسهما، وإلا فمن الجنس نفسه، وإلا فمن الفئة نفسها، وإلا فمع أولهم.
groups-method-search = إذا بقي فرق أكبر من واحد، أو التقى أشخاص مرة أخرى أكثر مما يجب، تُجرب تبادلات تُستخرج أرقامها من المفتاح بمولد { $dice }، وتُقبل أو تُرفض بطريقة القبول المتأخر، ويُحتفظ بأفضل ما وُجد. تفاصيل الأعداد في النص المصدري للبرنامج، في ملف { $file }.
groups-method-bound = لا يمكن أن يقل عدد من يجتمعون مرة أخرى عن حد معلوم: مجموعة من s شخصا تُوزع على n مجموعات تترك معا، على الأقل، r·q(q+1)/2 + (n−r)·q(q−1)/2 زوجا، حيث q خارج قسمة s على n وr باقيها. فستون شخصا في ست مجموعات يُعاد توزيعهم على ست يبقى منهم 24 زوجا على الأقل.
groups-method-commitment = بصمة السطر هي بصمة { $sha } لخاناته قبل المجموعة، تفصل بينها فواصل، وآخرها خانة عشوائية تمنع التخمين. وبصمة اللائحة هي بصمة أسطر من علامة وفاصلة وبصمة، مرتبة حسب العلامة، وهي المسجلة في السجل وقت التوزيع.
groups-method-command = يعيد البرنامج نفسه التوزيع من اللائحة كاملة، ويقول هل النتيجة هي المنشورة:
groups-method-sources = المراجع: { $sources }
groups-members = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
groups-qr = رمز رابط المجموعة { $number }
groups-link = رابط المقررة أو المقرر
groups-renew = رابط جديد للمقررة أو المقرر
groups-no-session = لا توجد في البرنامج حصة لعمل المجموعات.
groups-draw = تشكيل المجموعات
groups-redraw = إعادة التوزيع
groups-count = عدد المجموعات
groups-seed-hint = اختياري: يُختار مفتاح عشوائي إن تُرك فارغا.

fault-paper-unsettled = صححوا هذه النقطة في الخانات، ثم أشيروا إلى أنها صُححت.
fault-paper-undecided = اقبلوا هذا المقترح، أو غيروا التوقيت في الخانات.
fault-paper-past = مضى هذا اليوم. المرجو تصحيح التاريخ أو تأكيده.
fault-paper-commune = أكدوا أن هذه الورقة تخص جماعتكم.
fault-programme-empty = أضيفوا فقرة واحدة على الأقل إلى البرنامج.
fault-row-backwards = تنتهي هذه الفقرة قبل أن تبدأ. صححوا أحد التوقيتين.
fault-row-overlap = تبدأ هذه الفقرة قبل أن تنتهي التي قبلها. صححوا أحد التوقيتين.
fault-row-number = رقم الحصة مكرر. أعطوا كل حصة رقما خاصا بها.
fault-workshop-start = لا تبدأ أي فقرة من أول اليوم على هذه الساعة. وحدوا التوقيت.
fault-questions-many = عدد الأسئلة أكبر من المسموح به ({ $limit } على الأكثر). احتفظوا بأهمها.
fault-list-category = السطر { $row }، العمود { $column }: الفئة «{ $said }» غير معروفة. اكتبوها كما وردت في الورقة.
fault-list-no-category = لم تُذكر فئة بعض الأشخاص. المرجو كتابتها في اللائحة، أو اختيار فئة من لم تُذكر فئتهم.
fault-code-unknown = لا توجد دعوة بهذا الرمز في هذه الورشة. تحققوا منه أو ابحثوا بالاسم.
fault-seed-long = المفتاح طويل جدا. اكتفوا بستين حرفا أو رقما.
fault-groups-fixed = ثُبت شخص حاضر في مجموعة رقمها أكبر من هذا العدد. زيدوا عدد المجموعات أو ألغوا التثبيت.
fault-group-unknown = لا توجد مجموعة بهذا الرقم في هذه الحصة.
fault-not-here = لم يُسجل حضور هذا الشخص بعد. سجلوه عند الاستقبال أولا.
fault-groups-number = اختاروا عددا بين 1 وعدد الحاضرات والحاضرين، لا يتجاوز 40 مجموعة.

refused-question-answered = أجابت مجموعة عن أحد الأسئلة المحذوفة أو المعدلة، فلا يمكن تغييره. أضيفوا سؤالا جديدا بجانبه.
refused-already-seated = هذا الشخص ضمن مجموعة عمل، فحضوره ثابت. يمكن تسجيل مغادرته.
refused-no-session = لا تُشكل المجموعات إلا في الحصص.
refused-groups-at-work = كتبت المجموعات بطاقات في هذه الحصة، فلا يمكن إعادة توزيعها. يمكن إلحاق من تأخر بالمجموعات القائمة.
refused-no-groups = لم تُشكل مجموعات هذه الحصة بعد. شكلوها أولا.
people-file-hint = ملف { $xlsx } أو { $ods } أو { $csv }، عوض لصق اللائحة.
people-put-right = تصحيح
people-nothing-new = { $count ->
    [zero] لا جديد في هذه اللائحة: لم يرد فيها أحد. لم يتغير شيء، ولم تُوجه أي دعوة.
    [one] لا جديد في هذه اللائحة: الشخص الوارد فيها مسجل من قبل. لم يتغير شيء، ولم تُوجه أي دعوة.
    [two] لا جديد في هذه اللائحة: الشخصان الواردان فيها مسجلان من قبل. لم يتغير شيء، ولم تُوجه أي دعوة.
    [few] لا جديد في هذه اللائحة: ورد فيها { $count } أشخاص، وكلهم مسجلون من قبل. لم يتغير شيء، ولم تُوجه أي دعوة.
    [many] لا جديد في هذه اللائحة: ورد فيها { $count } شخصا، وكلهم مسجلون من قبل. لم يتغير شيء، ولم تُوجه أي دعوة.
    *[other] لا جديد في هذه اللائحة: ورد فيها { $count } شخص، وكلهم مسجلون من قبل. لم يتغير شيء، ولم تُوجه أي دعوة.
}
people-entered = أشخاص جدد أضيفوا إلى اللائحة: { $count }
people-changed = أشخاص صُححت معطياتهم: { $count }
people-stayed = أشخاص مسجلون من قبل، بقوا كما هم: { $count }
person-title = شخص في اللائحة
person-change = تصحيح المعطيات
person-change-go = حفظ التصحيح
person-changed = حُفظ التصحيح. بقي رمز الدعوة كما هو، ولم تُوجه دعوة ثانية.
person-join = شخص مسجل مرتين
person-join-hint = يصير السطران سطرا واحدا: حضوره ومقعده ومشاركته في التصويت. تُعتمد معطيات هذه الصفحة، وما نقص منها يؤخذ من السطر الآخر. يبطل أحد الرمزين، وتبطل معه شارته.
person-join-other = السطر الآخر للشخص نفسه
person-join-choose = اختاروا السطر الآخر
person-join-go = ضم السطرين
person-joined = صار السطران سطرا واحدا.
person-remove = الحذف من اللائحة
person-remove-hint = يُحذف الاسم وكل ما ذُكر عن الشخص، ويبطل رمز الدعوة. الحذف ممكن ما دام الشخص لم يحضر ولم يشارك في شيء.
person-remove-go = حذف من اللائحة
person-removed = حُذف الشخص من اللائحة.
person-renew = رمز ضاع
person-renew-hint = إذا ضاعت رسالة الدعوة أو الشارة، يُوقف رمزها ولا يفتح شيئا بعد ذلك، ويُعطى رمز جديد يظهر في الرسائل والشارات التي تُطبع من الآن.
person-renew-go = إيقاف الرمز وإعطاء رمز جديد
person-renewed = أُوقف الرمز السابق، وأُعطي رمز جديد. اطبعوا الرسالة من جديد.
event-workshop-code_withdrawn = إيقاف رمز شخصي
fault-join-same = اختاروا سطرا آخر غير سطر هذه الصفحة.
refused-join-drawn = لا يمكن ضم السطرين: كلاهما ضمن مجموعات العمل التي نُشر توزيعها. المرجو تسجيل مغادرة أحدهما.
refused-join-voted = لا يمكن ضم السطرين: صوت كلاهما في التصويت نفسه، ولكل شخص صوت واحد.
refused-join-replied = لا يمكن ضم السطرين: أجاب كلاهما عن الجملة نفسها من الخلاصة.
refused-join-evaluated = لا يمكن ضم السطرين: ملأ كلاهما استمارة التقييم، ولا تُعرف استمارة كل منهما.
refused-join-certified = لا يمكن ضم السطرين: لكل منهما شهادة مشاركة.
refused-remove-seen = لا يمكن حذف هذا الشخص: سُجل له حضور أو مغادرة عند الاستقبال. إن كان مسجلا مرتين، فالمرجو ضم السطرين.
refused-remove-drawn = لا يمكن حذف هذا الشخص: له مقعد في مجموعة عمل. إن كان مسجلا مرتين، فالمرجو ضم السطرين.
refused-remove-took-part = لا يمكن حذف هذا الشخص: شارك في التصويت أو في التقييم، أو أجاب عن خلاصة، أو له شهادة. إن كان مسجلا مرتين، فالمرجو ضم السطرين.
workshop-change = تغيير العنوان أو اليوم أو المكان
workshop-change-text = ما دامت أشغال اليوم لم تبدأ. يُخبر المدعوون والمدعوات بذلك، ويحل اليوم الجديد محل القديم في مفكراتهم. أما الساعات والجلسات فتُغير في البرنامج.
refused-workshop-begun = بدأت أشغال الورشة، فلا يتغير عنوانها ولا يومها ولا مكانها.
refused-workshop-unchanged = لم يتغير أي شيء. صححوا العنوان أو اليوم أو المكان ثم احفظوا.
workshop-state-postponed = مؤجلة
workshop-state-cancelled = ملغاة
workshop-unseen = غير منشورة للعموم
workshop-next-cancelled = أُلغيت هذه الورشة. كل ما أُعد لها محفوظ، ويمكن الإعلان عنها من جديد.
workshop-next-postponed = أُجلت هذه الورشة ولم يُحدد يومها بعد. يتواصل الإعداد لها إلى حين تحديد اليوم الجديد.
workshop-off-cancelled = أُلغيت هذه الورشة.
workshop-off-postponed = أُجلت هذه الورشة إلى يوم يُعلن عنه لاحقا.
workshop-did-title = ما طرأ على الورشة قبل يومها
workshop-did-changed = تغيير العنوان أو اليوم أو المكان
workshop-did-retimed = تغيير ساعات اليوم
workshop-did-cancelled = إلغاء الورشة
workshop-did-postponed = تأجيل الورشة
workshop-did-called = الإعلان عن الورشة من جديد
workshop-did-shown = نشر الورشة للعموم
workshop-did-put_back = سحب الورشة من العموم
workshop-did-day = من { $from } إلى { $to }
workshop-did-open = كانت مقررة ليوم { $from }
calling-title = النشر والتأجيل والإلغاء
calling-shown = هذه الورشة منشورة للعموم.
calling-unseen = لا يرى هذه الورشة إلا فضاء الجماعة ومن وُجهت إليهم الدعوة. نشرها قرار مستقل: تأكيد الورقة أو توجيه الدعوات لا ينشرها.
calling-nothing = بدأت أشغال اليوم أو انتهت والورشة منشورة: لا قرار يُتخذ هنا.
calling-day = اليوم الجديد
calling-day-hint = يُترك فارغا إن لم يُحدد بعد.
calling-reason-hint = يقرؤه الجميع، ويتوصل به من وُجهت إليهم الدعوة.
calling-show = النشر للعموم
calling-text-show = يرى الجميع عنوان الورشة ويومها ومكانها وبرنامجها وفئات المشاركين، وبعد اختتامها ما قيل فيها وخلاصاتها، دون أسماء.
calling-go-show = نشر الورشة للعموم
calling-call = الإعلان من جديد
calling-text-call = تُعقد الورشة في اليوم الذي تحددونه، بكل ما أُعد لها. يُخبر المدعوون والمدعوات بذلك.
calling-go-call = الإعلان عن الورشة من جديد
calling-postpone = التأجيل
calling-text-postpone = يبقى كل ما أُعد لها: اللائحة والدعوات والبرنامج. يُخبر المدعوون والمدعوات، ويُشطب اليوم القديم من مفكراتهم.
calling-go-postpone = تأجيل الورشة
calling-cancel = الإلغاء
calling-text-cancel = لا تُعقد الورشة. يُخبر المدعوون والمدعوات، ويقرأ الجميع السبب. يمكن التراجع بالإعلان عنها من جديد.
calling-go-cancel = إلغاء الورشة
calling-put_back = السحب من العموم
calling-text-put_back = لا يراها العموم بعد ذلك، ويبقى السحب وسببه مسجلين. يُتاح هذا قبل يوم الورشة فقط.
calling-go-put_back = سحب الورشة من العموم
announced-later = تُنشر هنا، بعد اختتام الأشغال، نتائج الورشة دون أسماء.
refused-workshop-cancelled = أُلغيت هذه الورشة، فلا تُنجز أشغال يومها. أعلنوا عنها من جديد أولا في صفحة «النشر والتأجيل والإلغاء».
refused-workshop-postponed = أُجلت هذه الورشة ولم يُحدد يومها بعد. حددوا اليوم الجديد أولا في صفحة «النشر والتأجيل والإلغاء».
refused-workshop-day-began = بدأت أشغال هذه الورشة أو انتهت: لا تُؤجل ولا تُلغى ولا تُسحب من العموم.
refused-workshop-cancelled-before = هذه الورشة ملغاة من قبل.
refused-workshop-postponed-before = هذه الورشة مؤجلة من قبل. حددوا يوما جديدا أو ألغوها.
refused-workshop-called-before = هذه الورشة قائمة في يومها المعلن.
refused-workshop-shown-before = هذه الورشة منشورة من قبل.
refused-workshop-not-shown = هذه الورشة غير منشورة للعموم.
by-hand-title = إحداث ورشة دون ورقة
by-hand-lead = لورشة لم تُعد لها ورقة تأطيرية. إن كانت الورقة متوفرة، فالأيسر إرسالها:
by-hand-lang = لغة الورشة
by-hand-lang-ar = العربية
by-hand-lang-fr = الفرنسية
by-hand-feeds = ما تغذيه بطاقات المجموعات
by-hand-day = اليوم الذي ينطلق منه البرنامج
by-hand-people-hint = ضعوا علامة على كل فئة مدعوة، مع العدد المتوقع إن كان معروفا.
by-hand-expected = العدد المتوقع: { $category }
by-hand-go = إحداث الورشة
by-hand-after = لا يرى العموم الورشة قبل أن تنشروها. ويمكن تغيير الساعات والحصص بعد ذلك في البرنامج.
fault-day-one-text = تعمل المجموعات مرة واحدة في هذا اليوم، فلا تغذي إلا نصا واحدا. المرجو اختيار يوم كامل أو نص واحد.
